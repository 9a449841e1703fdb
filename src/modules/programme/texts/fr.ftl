programme-title = Programme
programme-count =
    { $count ->
        [0] Rien n’est encore publié.
        [one] Une série de sessions, ouverte à tout le monde.
       *[other] { $count } séries de sessions, ouvertes à tout le monde.
    }
programme-empty = Dès que le secrétariat publie un programme, ses sessions s’affichent ici, à votre heure.
programme-upload = Déposer un programme
programme-drafts =
    { $count ->
        [0] Pas encore publié : rien
        [one] Pas encore publié : un programme
       *[other] Pas encore publiés : { $count } programmes
    }
programme-drafts-none = Déposez un programme ; il attend ici, visible du seul secrétariat, jusqu’à sa publication.
programme-sessions =
    { $count ->
        [0] Aucune session
        [one] Une session
       *[other] { $count } sessions
    }

programme-upload-lead = Déposez le fichier que vous avez déjà. Vous verrez ce qui a été compris à côté de l’original, vous corrigerez, puis vous publierez.
programme-file = Fichier du programme
programme-file-hint = Word (.docx), OpenDocument (.odt), page web (.html), Markdown ou texte simple, 20 Mo au plus.
programme-paste = Ou collez son texte
programme-paste-hint = Si vous déposez aussi un fichier, c’est le fichier qui est lu, et non ce champ.
programme-place = Lieu
programme-upload-place-hint = Le lieu dont le programme donne l’heure, s’il ne le dit pas lui-même.
programme-zone = Fuseau horaire
programme-zone-hint = Par son lieu, comme Africa/Nairobi ou Europe/Paris ; les abréviations comme CET changent de sens avec la saison.
programme-read = Lire

programme-check = Vérifier ce qui a été lu
programme-check-lead = Ce qui a été compris est à côté des mots du fichier. Rien n’a été réparé : corrigez ce qui est faux, puis publiez.
programme-is-published = Ce programme est publié.
programme-open-published = Le voir comme tout le monde
programme-lost-tracked-changes = Ce fichier contient des modifications suivies que son format ne permet pas de lire : elles ont été prises comme acceptées.
programme-lost-undecided-changes = Ce fichier contient des modifications suivies. Elles ne sont pas tranchées : c’est le texte d’avant qui a été lu.
programme-lost-comments = Le fichier contient des commentaires. Ils n’apparaissent pas ici.
programme-faults =
    { $count ->
        [0] Aucun défaut trouvé
        [one] Un point à regarder
       *[other] { $count } points à regarder
    }
programme-faults-none = Les heures s’accordent, et tout ce que dit le fichier a trouvé sa place.
programme-faults-hint = Chacun mène à sa place. C’est vous qui décidez ; ce que vous laissez tel quel sera publié ainsi.
programme-understood = Ce qui a été compris
programme-source = Ce que dit le fichier
programme-no-title = Sans titre
programme-missing = manquant
programme-zone-assumed = supposé d’après l’abréviation
programme-printed = imprimé « { $printed } »
programme-correct-series = Corriger le titre et ce qui précède les sessions
programme-correct-session = Corriger la session { $number }
programme-add-session = Ajouter une session
programme-session-number = Session { $number }
programme-publish = Publier
programme-address = Adresse
programme-address-hint = La fin de l’adresse de ce programme : /{ $network }/programme/…
programme-publish-with-faults =
    { $count ->
        [one] Un point ci-dessus n’est pas réglé. Il sera publié tel quel.
       *[other] { $count } points ci-dessus ne sont pas réglés. Ils seront publiés tels quels.
    }
programme-discard = Écarter ce projet de programme
programme-discard-hint = Ce qui a été corrigé ici est mis de côté. Le fichier pourra être déposé de nouveau.
programme-discard-yes = Oui, l’écarter

programme-field-title = Titre
programme-field-text = Texte
programme-introduction = De quoi il s’agit
programme-one-a-line = Un par ligne.
programme-save = Enregistrer
programme-label = Numéro ou nom
programme-label-hint = Ce qui est imprimé devant le titre, comme « Session 2 ».
programme-date = Date
programme-start = Début
programme-end = Fin
programme-printed-label = Fuseau tel qu’imprimé
programme-printed-hint = Videz ce champ si ce que le fichier imprime est faux. Cela n’est affiché nulle part ailleurs.
programme-session-speakers = Animation et autres rôles pour toute la session
programme-speakers = Intervenant·e·s
programme-speakers-hint = Un·e par ligne : nom ; rôle ; organisation ; minutes. Terminez la ligne par ? tant que c’est à confirmer, par ! quand c’est confirmé.
programme-lines-hint = Les intervenant·e·s s’écrivent un·e par ligne : nom ; rôle ; organisation ; minutes. Terminez la ligne par ? tant que c’est à confirmer.
programme-line-number = Ligne { $number }
programme-line = Partie de l’ordre du jour
programme-line-gone = Retirer cette ligne
programme-new-line = Une nouvelle ligne
programme-new-place = Où elle se place
programme-new-last = À la fin
programme-new-before = Avant : { $line }
programme-minutes-label = Minutes, telles qu’imprimées
programme-depth-label = Se place
programme-depth =
    { $count ->
        [0] seule
        [1] sous la ligne du dessus
       *[other] { $count } niveaux sous une ligne du dessus
    }
programme-kinds = Ce que c’est : { $kinds }
programme-kind-welcome = Accueil
programme-kind-inputs = Interventions d’ouverture
programme-kind-segment = Segment
programme-kind-topic = Sujet
programme-kind-plenary = Plénière
programme-kind-discussion = Discussion
programme-kind-break = Pause
programme-kind-live-consultation = Consultation en direct
programme-kind-conclusions = Conclusions
programme-kind-other = Autre
programme-remove-session = Retirer cette session
programme-remove-session-hint = Son ordre du jour part avec elle. Le fichier lui-même est gardé.
programme-remove-session-yes = Oui, la retirer

programme-fault-unread = Ceci n’a pas trouvé sa place : « { $quote } »
programme-fault-no-date = Aucune date n’a été trouvée.
programme-fault-overlap = « { $line } » commence à { $start }, alors que « { $before } » dure jusqu’à { $until }.
programme-fault-gap = Rien n’est prévu entre { $until }, fin de « { $before } », et { $start }, début de « { $line } ».
programme-fault-length =
    { $minutes ->
        [one] « { $line } » est imprimé avec { $minutes } minute, mais de { $start } à { $end } cela en fait { $total }.
       *[other] « { $line } » est imprimé avec { $minutes } minutes, mais de { $start } à { $end } cela en fait { $total }.
    }
programme-fault-parts = Les parties de « { $line } » durent { $total } minutes ensemble, le tout { $minutes }.
programme-fault-first-line = « { $line } » commence à { $start }, sa première ligne à { $first }.
programme-fault-last-line = « { $line } » finit à { $end }, sa dernière ligne à { $last }.
programme-fault-end-before-start = « { $line } » finit à { $end }, avant de commencer à { $start }.
programme-fault-zone-not-in-force = « { $printed } » n’est pas en vigueur à { $place } le { $day } : les horloges y sont à { $offset }. Nous les lisons comme des heures locales : { $place }.
programme-fault-zone-unknown = Le fuseau « { $printed } » n’est pas connu. Choisissez celui du lieu.
programme-fault-zone-missing = Les heures sont imprimées sans fuseau. Choisissez celui du lieu.
programme-fault-hour-skipped = { $hour } n’existe pas à { $place } le { $day } : les horloges avancent par-dessus.
programme-fault-hour-twice = { $hour } vient deux fois à { $place } le { $day } : les horloges reculent. C’est la première des deux qui compte.

programme-hours-there = { $hours } à { $place }
programme-hours-yours = { $hours } pour vous ({ $place })
programme-hours-yours-day = { $day }, { $hours } pour vous ({ $place })
programme-agenda-yours = Ces heures sont les vôtres ({ $place }).
programme-agenda-there = Ces heures sont celles du lieu : { $place }.
programme-zone-choose = Choisissez une ville
programme-zone-label = Afficher les heures de
programme-zone-show = Afficher
programme-zone-change = Heures d’un autre lieu
programme-zones-africa = Afrique
programme-zones-americas = Amériques
programme-zones-asia = Asie
programme-zones-europe = Europe
programme-zones-pacific = Pacifique
programme-objectives =
    { $count ->
        [one] Objectif
       *[other] Objectifs
    }
programme-questions =
    { $count ->
        [one] Question directrice
       *[other] Questions directrices
    }
programme-organisers = Publié par
programme-references = Documents de référence
programme-further = Autres ressources
programme-forthcoming = à paraître
programme-audience = Pour qui
programme-languages = Langues
programme-requirements = Ce qu’il vous faut
programme-logistics = Comment participer
programme-contacts = Contact
programme-agenda = Ordre du jour
programme-agenda-empty = L’ordre du jour n’est pas encore connu.
programme-minutes = { $minutes } min
programme-to-be-confirmed = à confirmer
programme-session-of = Session { $number } sur { $total }
programme-beside = Sessions d’avant et d’après
programme-previous = Avant
programme-next = Ensuite

done-programme-read = Le fichier est lu. Vérifiez ce qui a été compris.
done-programme-known = Ce même fichier a déjà été déposé. Voici ce qui en a été fait ; rien n’a été ajouté.
done-programme-corrected = Votre correction est enregistrée, et les défauts ont été recherchés de nouveau.
done-programme-published = Le programme est publié. Tout le monde peut le lire.
done-programme-discarded = Le projet de programme est mis de côté.

problem-programme-file-none = Choisissez un fichier ou collez un texte.
problem-programme-file-empty = Il n’y a pas de texte dans ce fichier. Choisissez-en un autre.
problem-programme-file-damaged = Ce fichier est abîmé et ne peut pas être lu. Ouvrez-le dans le logiciel où il a été écrit, enregistrez-le à nouveau et envoyez cette copie.
problem-programme-file-encrypted = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez cette copie.
problem-programme-file-too-big = Ce fichier est trop lourd : 20 Mo au plus, et pas beaucoup plus une fois décompressé.
problem-programme-file-too-slow = La lecture de ce fichier a pris trop de temps. Enregistrez-le de nouveau en .docx, ou collez son texte.
problem-programme-file-wrong-type = Nous ne savons pas lire ce type de fichier. Envoyez du .docx, .odt, .html, .md ou .txt.
problem-programme-day = Ce jour n’existe pas. Écrivez-le ainsi : 2027-01-20.
problem-programme-hour = Écrivez l’heure ainsi : 14:30.
problem-programme-minutes = Écrivez les minutes en chiffres.
problem-programme-zone = Ce fuseau horaire n’est pas connu. Écrivez-le par son lieu, comme Africa/Nairobi.
problem-programme-changed-meanwhile = Quelqu’un a changé cette session pendant que vous écriviez. Regardez-la à la page précédente ; si vous enregistrez à nouveau, votre texte remplacera le sien.
problem-programme-title = Le programme n’a pas encore de titre. Donnez-lui en un avant de publier.
problem-programme-no-session = Il n’y a pas encore de session. Ajoutez-en une avant de publier.
problem-programme-no-date = La session { $number } { $title } n’a pas encore de date.
problem-programme-no-start = La session { $number } { $title } n’a pas encore d’heure de début.
problem-programme-no-end = La session { $number } { $title } n’a pas encore d’heure de fin.
problem-programme-no-zone = La session { $number } { $title } n’a pas encore de fuseau horaire.
problem-programme-slug = Cela ne peut pas être une adresse. Écrivez un mot ou deux.
problem-programme-slug-taken = Un autre programme a cette adresse. Choisissez-en une autre.

programme-city-abidjan = Abidjan
programme-city-accra = Accra
programme-city-algiers = Alger
programme-city-cairo = Le Caire
programme-city-casablanca = Casablanca
programme-city-dakar = Dakar
programme-city-johannesburg = Johannesburg
programme-city-kinshasa = Kinshasa
programme-city-lagos = Lagos
programme-city-nairobi = Nairobi
programme-city-tunis = Tunis
programme-city-buenos-aires = Buenos Aires
programme-city-bogota = Bogota
programme-city-chicago = Chicago
programme-city-guatemala = Guatemala
programme-city-jamaica = Kingston
programme-city-lima = Lima
programme-city-los-angeles = Los Angeles
programme-city-mexico-city = Mexico
programme-city-new-york = New York
programme-city-santiago = Santiago
programme-city-sao-paulo = São Paulo
programme-city-toronto = Toronto
programme-city-amman = Amman
programme-city-beirut = Beyrouth
programme-city-dubai = Dubaï
programme-city-jakarta = Jakarta
programme-city-karachi = Karachi
programme-city-kolkata = Calcutta
programme-city-manila = Manille
programme-city-seoul = Séoul
programme-city-tokyo = Tokyo
programme-city-athens = Athènes
programme-city-berlin = Berlin
programme-city-istanbul = Istanbul
programme-city-kyiv = Kyiv
programme-city-lisbon = Lisbonne
programme-city-london = Londres
programme-city-madrid = Madrid
programme-city-paris = Paris
programme-city-stockholm = Stockholm
programme-city-zurich = Zurich
programme-city-sydney = Sydney
programme-city-auckland = Auckland
programme-city-fiji = Suva
programme-city-port-moresby = Port Moresby

# Who is told of a programme.
programme-notice-published = Un programme est paru.
programme-notice-published-choice = Un programme est publié
programme-notice-changed = Une session a changé.
programme-notice-changed-choice = Une session change ou est annulée
# Fichiers sur une séance qui existe déjà.
programme-about-seems = Ce fichier semble porter sur une séance qui existe déjà
programme-about-several = Ce fichier correspond à { $count ->
    [one] une séance existante
   *[other] { $count } séances existantes
}. De laquelle s’agit-il ?
programme-about-hint = Rattachez-le à cette séance : vous verrez ce qu’il dit autrement et reprendrez ce que vous voulez. Rien n’est publié deux fois.
programme-about-which = Séance concernée
programme-about-choose = Choisir une séance
programme-about-open = Il porte sur une séance qui existe déjà
programme-attach = Rattacher à cette séance
programme-sign-day = le même jour
programme-sign-title = les mêmes mots dans le titre
programme-sign-number = le même numéro
programme-file-is-attached = Ce fichier est rattaché à une séance ; il n’est pas publié à part.
programme-see-differences = Voir ce qu’il dit autrement
programme-detach = Le détacher de sa séance
programme-detach-hint = Le fichier redevient un programme à part. Ce qui en a été repris reste.
programme-detach-yes = Oui, le détacher
programme-later-files = Fichiers sur cette séance, avec ce qu’ils disent autrement :
programme-differences =
    { $count ->
        [0] Rien ne diffère
        [one] Une différence
       *[other] { $count } différences
    }
programme-differences-lead = Ce que le fichier dit autrement que le programme, au sujet de
programme-other-language = Le fichier et le programme ne sont pas dans la même langue. Seul ce qui se passe de langue est comparé : jour, heures, fuseau, personnes et références.
programme-nothing-new = Le fichier ne dit rien qui ne soit déjà dans le programme.
programme-back-to-session = Vers la séance
programme-choose-hint = Cochez ce qui doit être repris. Une coche peut être retirée ; rien ne change dans le programme avant que vous ne l’y mettiez.
programme-choose = Enregistrer ce qui est coché
programme-differs-day = Un autre jour
programme-differs-hours = D’autres heures
programme-differs-zone = Un autre fuseau horaire
programme-differs-title = Un autre titre
programme-differs-text = Un autre texte
programme-differs-new-line = Une ligne nouvelle dans l’ordre du jour
programme-differs-gone-line = Une ligne que le fichier n’a pas
programme-differs-new-speaker = Une nouvelle personne intervient
programme-differs-speaker = Autre chose au sujet d’une personne qui intervient
programme-differs-gone-speaker = Une personne que le fichier ne nomme pas
programme-differs-new-question = Une nouvelle question directrice
programme-differs-question = Une question directrice en d’autres mots
programme-differs-new-reference = Un nouveau document de référence
programme-differs-reference = Autre chose au sujet d’un document de référence
programme-side-before = Programme
programme-side-after = Fichier
programme-side-none = rien
programme-chosen =
    { $count ->
        [one] Une différence est choisie
       *[other] { $count } différences sont choisies
    }
programme-put-in = Reprendre ce qui est choisi
programme-put-in-draft-hint = Cela va dans le programme qui n’est pas encore publié. Vous pouvez l’annuler tant que rien d’autre n’y est corrigé.
programme-put-in-session-hint = Cela va dans une correction de la séance, que seul le secrétariat voit. Relisez-la et publiez-la là-bas ; les personnes concernées sont alors prévenues.
programme-undo = Annuler ce qui a été repris
programme-undo-hint = Le programme redevient ce qu’il était.
programme-settle = Laisser le reste tel quel
programme-settle-hint = Les différences qui restent demeurent telles quelles dans le programme. Vous pourrez y revenir.
programme-settle-yes = Oui, les laisser
done-programme-attached = Le fichier est rattaché à sa séance. Voici ce qu’il dit autrement.
done-programme-detached = Le fichier est de nouveau un programme à part.
done-programme-chosen = Votre choix est enregistré.
done-programme-put-in = Ce qui était choisi est dans le programme.
done-programme-undone = Le programme est comme avant.
done-programme-settled = Le reste demeure tel quel dans le programme.
problem-programme-about-one = Seul un fichier d’une séance peut être rattaché à une séance. Celui-ci en a un autre nombre.
problem-programme-about-none = Choisissez une séance de ce réseau.
problem-programme-undo-late = Le programme a été corrigé depuis. Corrigez-le à la main, pour qu’aucune correction ne se perde.
# Pages de ce qui est publié : changements, calendriers, fichiers, adresses courtes.
programme-cancelled = Cette session n’a pas lieu.
programme-held-after-all = Cette session a finalement lieu.
programme-changed-on = Modifié le { $day }
programme-changed-date = Jour
programme-changed-start = Début
programme-changed-end = Fin
programme-changed-zone = Fuseau horaire
programme-changed-place = Lieu
programme-changed-title = Titre
programme-changed-about = Texte
programme-changed-format = Forme
programme-changed-people = Prises de parole
programme-changed-line = Ordre du jour
programme-also = Se tient aussi le
programme-concluded = Ce que cette session a conclu
programme-concluded-before = Ce que les sessions précédentes ont conclu
programme-taking-part = Participer
programme-format = Forme
programme-take = Emporter
programme-to-calendar = Dans votre calendrier
programme-file-docx = Word, en { $language }
programme-file-pdf = PDF, en { $language }
programme-file-others = Dans d’autres langues
programme-share = Adresse courte et code QR
programme-share-lead = Taper cette adresse, ou tenir un téléphone devant le carré, mène à la page de cette session.
programme-share-on = Cette session est ici
programme-share-here = Aller à la session
programme-qr = Code QR de { $address }
programme-calendar = Les sessions dans votre calendrier
programme-calendar-lead = Votre calendrier connaît alors chaque session à votre heure, et apprend de lui-même chaque changement.
programme-calendar-own = Toutes les sessions de ce réseau, pour vous seul·e
programme-calendar-members = Les membres de ce réseau peuvent avoir un lien personnel vers toutes ses sessions.
programme-calendar-sign-in = Se connecter
programme-calendar-none = Vous n’avez pas encore de lien.
programme-calendar-make = Créer mon lien
programme-calendar-make-new = Créer un nouveau lien à sa place
programme-calendar-once = Copiez maintenant cette adresse dans votre calendrier. Elle est montrée pendant dix minutes, puis plus jamais.
programme-calendar-open = L’ouvrir dans un calendrier
programme-calendar-hidden = Vous avez un lien. Son adresse n’est gardée que dans votre calendrier ; si elle est perdue, créez-en un nouveau.
programme-calendar-until = Il fonctionne jusqu’au
programme-calendar-end = Mettre fin à ce lien
programme-calendar-end-hint = Les calendriers qui s’en servent ne reçoivent plus rien. Ils gardent ce qu’ils ont déjà.
programme-calendar-end-yes = Oui, y mettre fin
programme-calendar-series = Chaque série, pour tout le monde
done-programme-calendar-made = Votre lien est créé.
done-programme-calendar-ended = Votre lien a pris fin.
programme-confirmed = confirmé
# Mots du fichier Word et PDF ; la lecture des programmes retrouve ses parties par eux.
programme-paper-objectives = Objectifs
programme-paper-questions = Questions directrices
programme-paper-references = Documents de référence
programme-paper-further = Autres ressources
programme-paper-audience = Public cible
programme-paper-languages = Langues
programme-paper-requirements = Conditions techniques
programme-paper-logistics = Informations pratiques
programme-paper-contacts = Contact
programme-paper-time = Heure
programme-paper-topic = Sujet
programme-paper-speakers = Intervenant·e·s
programme-paper-zone = heure de { $city }
# Une session publiée continue : corrections, annulation, seconde tenue, conclusions.
programme-staff = Pour le secrétariat
programme-revise = Corriger cette session
programme-revision-lead = Personne hors du secrétariat ne voit cela avant la publication. Alors la page, les calendriers et les personnes concernées apprennent ce qui a changé.
programme-revision-stale = Cette session a été modifiée autrement depuis le début de cette correction. Abandonnez-la et recommencez.
programme-revision-told =
    { $count ->
        [0] Rien n’est encore changé
        [one] Un changement
       *[other] { $count } changements
    }
programme-revision-none = Changez ci-dessous une ligne, sa durée ou sa place ; ce qui suit se déplace avec elle, jusqu’à la première ligne fixe.
programme-revision-put-out = Publier ces corrections
programme-revision-discard = Abandonner cette correction
programme-revision-discard-hint = La session reste comme tout le monde la lit maintenant. Ce qui a été corrigé ici disparaît.
programme-revision-discard-yes = Oui, l’abandonner
programme-revision-head = L’ensemble de la session
programme-revision-head-change = Changer le titre, le jour, les heures ou le lieu
programme-revision-agenda-hint = Les heures barrées sont celles que tout le monde lit encore.
programme-revision-change = Changer
programme-revision-up = Monter
programme-revision-down = Descendre
programme-revision-out = Retirer
programme-revision-add-after = Ajouter une ligne après
programme-revision-add-last = Ajouter une ligne à la fin
programme-revision-new = nouveau
programme-revision-is-fixed = fixe
programme-revision-fixed = Elle reste à cette heure, quoi qu’il arrive avant elle
programme-revision-inside = Elle est à l’intérieur de cette ligne
programme-revision-line = Changer cette ligne
programme-revision-minutes = Durée en minutes
programme-revision-minutes-hint = Ce qui suit se déplace avec elle, jusqu’à la première ligne fixe.
programme-revision-kinds = Ce que c’est
programme-revision-words-in = Les mots en :
programme-revision-original = Original :
programme-format-hint = Par exemple : en ligne, une plénière et trois salles.
programme-regions = Ces heures là où sont les membres
programme-regions-caption =
    { $count ->
        [0] Les heures de cette session dans les pays du réseau : nulle part la nuit
        [one] Les heures de cette session dans les pays du réseau : de nuit à un endroit
       *[other] Les heures de cette session dans les pays du réseau : de nuit à { $count } endroits
    }
programme-region-hours = Heures locales
programme-region-when = Jour ou nuit
programme-region-where = Pays
programme-region-night = nuit
programme-region-day = jour
programme-region-next-day = le lendemain
programme-region-day-before = la veille
programme-call-off = Annuler cette session
programme-call-off-hint = La page reste et dit que la session n’a pas lieu. Les calendriers la retirent.
programme-call-off-yes = Oui, l’annuler
programme-hold-after-all = Elle a finalement lieu
programme-again = La tenir encore à une autre heure
programme-again-lead = Pour une autre moitié du monde : le même ordre du jour aux heures d’un autre lieu. Les deux se lisent comme une seule session.
programme-again-hold = La tenir encore
programme-conclude = Écrire ce qu’elle a conclu
programme-conclusions-hint = La session suivante de la série s’ouvre avec cela.
problem-programme-line-gone = Cette ligne a été retirée entre-temps. Revenez à l’ordre du jour.
done-programme-put-out = La correction est publiée. La page dit ce qui a changé.
done-programme-revision-discarded = La correction est abandonnée.
done-programme-called-off = La session est annulée. Sa page et les calendriers le disent.
done-programme-held = La session a finalement lieu.
done-programme-concluded = Les conclusions sont enregistrées.
done-programme-again = La session se tient une fois de plus. Regardez son ordre du jour.
programme-fault-backwards = « { $line } » commence à { $start }, mais vient après « { $before } », qui commence à { $from }.
programme-fault-label-twice = Une autre séance s’appelle aussi « { $label } ».
programme-more =
    { $count ->
        [one] Une de plus, qui n’est pas montrée ici.
       *[other] { $count } de plus, qui ne sont pas montrées ici.
    }
programme-lines-too-many =
    { $count ->
        [one] Cet ordre du jour a une ligne.
       *[other] Cet ordre du jour a { $count } lignes.
    } Une page en contient { $most } : l’ordre du jour reste tel qu’il a été lu. Corrigez-le dans le fichier et envoyez-le de nouveau.
# Ce qu’un fichier ultérieur dit d’une session à côté de son ordre du jour.
programme-differs-gone-question = Une question directrice que le fichier ne pose pas
programme-differs-new-note = Une précision de plus sur la session
programme-differs-note = Une précision sur la session en d’autres mots
programme-changed-question = Question directrice
programme-changed-reference = Document de référence
programme-changed-note = Participation
# Qui fait quoi pour toute une session.
programme-parts = Qui fait quoi
programme-part-moderation = Modération
programme-part-cohost = Coorganisation
programme-part-support = Appui technique
programme-part-hint = Une personne ou organisation par ligne : nom ; organisation. Terminez la ligne par ? tant que c’est à confirmer.
programme-part-organisation = Une organisation de ce réseau la coorganise
programme-part-organisation-hint = Son nom est ajouté à la coorganisation.
programme-part-organisation-none = Aucune
programme-part-others = Autres personnes nommées pour toute la session
# Des agendas.
programme-calendar-off = Annulée : { $title }
# Ce qui est annoncé d’une session modifiée.
programme-told-hours = { $day } : { $before } → { $after } ({ $place })
programme-told-day = { $before } → { $after } ({ $place })
programme-told-change = { $what } : { $before } → { $after }
programme-told-new = { $what }, ajout : { $after }
programme-told-gone = { $what }, retrait : { $before }
# Les intervenant·es : invité·es par le secrétariat, qui répondent par un lien personnel.
speakers-title = Intervenant·es
speakers-lead = Invitez quelqu’un à intervenir et voyez qui a accepté. Seul le secrétariat voit cette page ; personne d’autre n’apprend qui est invité·e, ni qui a décliné.
speakers-off = Cette session est annulée. Toutes les personnes invitées ont été prévenues.
speakers-over = Cette session est terminée.
speakers-none = Personne n’a encore été invité à intervenir.
speakers-who = Qui
speakers-answer = Réponse
speakers-for = Intervient dans
speakers-mail = Dernier courriel
speakers-caption =
    { $count ->
        [one] Une personne invitée
        [many] { $count } personnes invitées
       *[other] { $count } personnes invitées
    }
speakers-whole-session = toute la session
speaker-state-ended = invitation retirée
speaker-state-declined = n’interviendra pas
speaker-state-confirmed = interviendra
speaker-state-invited = n’a pas répondu
speaker-by-phone = au téléphone
speaker-no-address = aucune adresse connue
speaker-mail-waits = en route
speakers-remind =
    { $count ->
        [one] Relancer la personne qui n’a pas répondu
        [many] Relancer les { $count } personnes qui n’ont pas répondu
       *[other] Relancer les { $count } personnes qui n’ont pas répondu
    }
speakers-unasked =
    { $count ->
        [one] Au programme, mais pas encore invité·e
        [many] { $count } au programme, mais pas encore invité·es
       *[other] { $count } au programme, mais pas encore invité·es
    }
speakers-ask = Inviter
speakers-search = Chercher quelqu’un dans le registre par son nom
speakers-search-go = Chercher
speakers-invite = Inviter quelqu’un à intervenir
speakers-invite-go = Envoyer l’invitation
speakers-invite-hint = La personne reçoit un courriel avec un lien personnel. La page de la session ne change que si elle accepte.
speakers-person = Qui
speakers-nobody-found = Personne dans le registre ne s’appelle « { $name } ».
speakers-new = Quelqu’un qui n’est pas dans le registre
speakers-new-hint = Le nom et l’adresse entrent au registre pour vous seul·es ; la personne ne devient pas membre et ne reçoit aucun autre courriel. Si l’une de vos fiches porte déjà cette adresse, c’est cette personne qui est invitée.
speakers-name = Nom
speakers-email = Adresse électronique
speakers-reads = Lit ses courriels en
speakers-as = Intervient en tant que
speakers-as-session = Quelqu’un de nouveau, pour toute la session
speakers-as-printed = { $name }, qui figure au programme
speakers-as-line = Quelqu’un de nouveau dans « { $line } »
speakers-as-draft = Quand le programme sera publié, la personne qui y figure sous le même nom dans cette session sera cet·te intervenant·e.
speakers-role = Rôle, par exemple modération
speakers-minutes = Minutes
speakers-language = Langue souhaitée
speakers-language-open = À son choix
speaker-speaks = Parlera
speaker-answered-at = Réponse du
speaker-reason = Raison
speaker-own-role = Fonction ou titre
speaker-own-organisation = Organisation
speaker-bio = Quelques phrases sur vous
speaker-bio-staff = Présentation
speaker-ended-hint = Le lien est fermé, et la session ne dit plus rien de cette réponse.
speaker-slides = Diapositives
speaker-slides-staff = Qui lit la session ne voit que ce que vous montrez.
speaker-slides-hide = Masquer
speaker-slides-show = Montrer avec la session
speaker-slides-shown = montré avec la session
speaker-slides-hidden = vu par le seul secrétariat
speaker-do = Ce que vous pouvez faire
speaker-link-again = Renvoyer le lien
speaker-link-hint = Pour qui l’a perdu. Les liens déjà reçus continuent de fonctionner.
speaker-phone = Saisir une réponse donnée au téléphone
speaker-phone-said = La réponse
speaker-yes = Oui, j’interviendrai
speaker-no = Non, je ne peux pas
speaker-why = Pourquoi, si vous le souhaitez
speaker-phone-keep = Enregistrer la réponse
speaker-withdraw = Retirer l’invitation
speaker-withdraw-hint = Le lien cesse aussitôt de fonctionner, et la session montre la personne comme avant sa réponse. Aucun courriel ne part : prévenez-la vous-même.
speaker-withdraw-yes = Oui, la retirer
speaker-slides-of = Diapositives : { $name }
speaker-about = À propos de { $name }
speak-for = Ce lien est celui de { $name } et de personne d’autre : ce qui est dit ici l’est sous ce nom. Ne le transmettez pas.
speak-whole-session = Voir toute la session
speak-no-hours = Le jour n’est pas encore fixé.
speak-over = La session est terminée. Merci. Rien ne peut plus être changé ici.
speak-off = La session est annulée. Vous n’avez rien à faire.
speak-confirmed = Vous avez dit que vous interviendrez. Jusqu’à la fin de la session, vous pouvez tout changer ici.
speak-declined = Vous avez dit que vous ne pouvez pas intervenir. Seul le secrétariat le sait. Si vous le pouvez finalement, dites-le ci-dessous.
speak-asked = Vous êtes invité·e à intervenir dans cette session. Merci de dire si vous le pouvez.
speak-asked-again = Cette session a été déplacée à l’heure ci-dessus. Merci de dire si vous pouvez toujours intervenir.
speak-language = Je parlerai
speak-language-later = Je le dirai plus tard
speak-take-back = Finalement, je ne peux pas intervenir
speak-why-hint = Seul le secrétariat le lit.
speak-no-send = Envoyer cette réponse
speak-answer = Votre réponse
speak-self = Comment vous figurez au programme
speak-self-hint = Ces mots accompagnent la session dès que vous avez accepté, et sont traduits.
speak-role-hint = Tel que cela doit être imprimé, par exemple « secrétariat général ».
speak-bio-hint = Quelques phrases, 1 200 caractères au plus. Tout le monde peut les lire.
speak-keep = Enregistrer
speak-slides-remove = Reprendre
speak-slides-file = Un fichier
speak-slides-hint = PDF, PowerPoint (.pptx), OpenDocument (.odp) ou une image, jusqu’à 20 Mo. Le secrétariat décide s’il est montré.
speak-slides-send = Envoyer le fichier
done-speaker-invited = L’invitation est en route.
done-speakers-reminded = Les rappels sont en route.
done-slides-shown = Le fichier accompagne maintenant la session.
done-slides-hidden = Le fichier n’est vu que par le secrétariat.
done-speaker-link-sent = Le lien est en route.
done-speaker-entered = La réponse est enregistrée, avec votre nom comme celui de qui l’a prise.
done-speaker-withdrawn = L’invitation est retirée et son lien a pris fin.
done-speak-confirmed = Merci. Le secrétariat sait que vous interviendrez.
done-speak-declined = Merci de l’avoir dit. Le secrétariat le sait.
done-speak-kept = C’est enregistré.
done-speak-slides = Le fichier est arrivé.
done-speak-slides-removed = Le fichier n’est plus là.
problem-speaker-taken = Quelqu’un a déjà été invité pour cette place. Retirez d’abord cette invitation.
problem-speaker-gone = Cette place n’est plus dans l’ordre du jour. Choisissez-en une autre.
problem-speaker-over = Cette session est terminée : personne ne peut plus y être invité à intervenir.
problem-speaker-ended = Cette invitation a pris fin ou a été déclinée.
problem-speaker-person = Choisissez quelqu’un que le registre de ce réseau montre.
problem-speaker-nobody = Choisissez quelqu’un, ou écrivez le nom et l’adresse d’une nouvelle personne.
problem-speaker-name = Écrivez aussi le nom.
problem-speaker-file-none = Choisissez un fichier.
problem-speaker-file-kind = Ce n’est ni un PDF, ni un .pptx, ni un .odp, ni une image, ou le contenu n’est pas celui que dit le nom.
problem-speaker-files-many = Il y a déjà { $most } fichiers. Reprenez-en d’abord un.
problem-speaker-not-printed = Seuls peuvent être montrés les fichiers de qui a accepté et figure au programme.
problem-speaker-attach = Des intervenant·es ont été invité·es pour ce programme. Retirez leurs invitations avant de le rattacher à une session.
speaker-mail-subject = On vous demande quelque chose
speaker-mail-title-invited = Vous êtes invité·e à intervenir
speaker-mail-title-again = Rappel : vous êtes invité·e à intervenir
speaker-mail-title-moved = Votre intervention a changé d’heure
speaker-mail-title-off = Votre intervention n’aura pas lieu
speaker-mail-title-on = Votre intervention aura finalement lieu
speaker-mail-lead-invited = Dans quoi, et à quelle heure chez vous, c’est derrière le bouton. Répondez-y par oui ou par non ; aucun compte n’est nécessaire.
speaker-mail-lead-again = Voici encore une fois votre lien personnel. Ce dans quoi vous êtes invité·e à intervenir, et quand, se trouve derrière.
speaker-mail-lead-moved = La nouvelle heure se trouve derrière le bouton. Merci de dire si vous pouvez toujours intervenir.
speaker-mail-lead-off = Vous n’avez rien à faire. Ce dont il s’agissait se trouve derrière le bouton.
speaker-mail-lead-on = L’heure se trouve derrière le bouton.
speaker-mail-answer = Voir et répondre
speaker-mail-look = Voir
speaker-mail-later = Jusqu’à la fin, le même lien vous permet de changer votre réponse, de dire comment vous voulez figurer au programme et d’envoyer des diapositives.
speaker-mail-yours = Le lien de ce message est à vous seul·e : qui l’a répond en votre nom. Ne le transférez pas.
waits-programme-speakers =
    { $count ->
        [one] Un·e intervenant·e n’a pas répondu
        [many] { $count } intervenant·es n’ont pas répondu
       *[other] { $count } intervenant·es n’ont pas répondu
    }
told-speaking = Les interventions qui vous ont été demandées
told-f-reason = Raison
told-f-files = Fichiers
