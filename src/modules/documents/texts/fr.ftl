documents-title = Documents
documents-lead =
    { $count ->
        [0] Les projets que le réseau peut commenter, et les textes qu’il a adoptés.
        [one] Un texte : ouvert aux commentaires, clos ou adopté.
       *[other] { $count } textes : ouverts aux commentaires, clos ou adoptés.
    }
documents-none = Aucun texte n’est encore ouvert. Dès qu’il y en aura un, vous pourrez en commenter ici chaque paragraphe.
documents-none-staff = Pas encore de texte. Déposez le premier projet : un fichier Word suffit.
documents-upload = Déposer un projet
documents-upload-lead = Nous y lisons les titres, les paragraphes numérotés, les listes et les actions. Seul le secrétariat le voit, tant que vous ne l’ouvrez pas aux commentaires.
documents-field-file = Fichier
documents-field-file-hint = Word (.docx), OpenDocument (.odt), page web (.html), Markdown ou texte simple, 20 Mo au plus.
documents-field-pasted = Ou collez le texte
documents-field-title = Titre
documents-field-title-hint = Laissez vide pour reprendre le titre imprimé dans le fichier.
documents-language-found = Celle du fichier
documents-field-answers-language = Les raisons sont écrites en
documents-read-it = Lire le projet
documents-status-draft = Projet.
documents-status-open = Ouvert aux commentaires.
documents-status-closed = Clos ; les réponses sont en cours d’écriture.
documents-status-answered = Clos ; toutes les réponses sont données.
documents-status-adopted = Adopté.
documents-adopted-on = Adopté le
documents-draft-hint = Seul le secrétariat voit ce texte. Corrigez ce qui a été mal lu, puis ouvrez-le.
documents-open-hint = Choisissez un paragraphe et dites ce que vous en pensez, ou suggérez une autre formulation, dans votre langue.
documents-open-visitor = Les membres du réseau peuvent commenter chaque paragraphe.
documents-answered-on = Chacun·e a eu sa réponse le
documents-fingerprint = empreinte
documents-to-plan = Voir ce que ses actions sont devenues
documents-closes = Ouvert jusqu’au { $moment } (heure locale : { $place }).
documents-closed-at = Clôture : { $moment } (heure locale : { $place }).
documents-for-you = Pour vous :
documents-in-utc = Temps universel :
documents-version = Version { $version }
documents-version-of =
    { $total ->
        [one] Version { $version }
       *[other] Version { $version } sur { $total }
    }
documents-compare = Ce qui a changé
documents-compare-title = Ce qui a changé de la version { $version } à la version { $number }
documents-compare-lead =
    { $count ->
        [0] Rien n’a changé.
        [one] Un paragraphe a changé.
       *[other] { $count } paragraphes ont changé.
    }
documents-weight =
    { $count ->
        [0] Aucune contribution
        [one] Une contribution
       *[other] { $count } contributions
    }
documents-live-said =
    { $count ->
        [one] Une nouvelle contribution depuis l’ouverture de cette page.
       *[other] { $count } nouvelles contributions depuis l’ouverture de cette page.
    }
documents-live-show = Afficher la page à nouveau
documents-source = Le fichier tel qu’il a été déposé
documents-desk = Pour le secrétariat
documents-reading-problems =
    { $count ->
        [0] Rien à vérifier dans le fichier
        [one] Une chose à vérifier dans le fichier
       *[other] { $count } choses à vérifier dans le fichier
    }
documents-problem-number-break = La numérotation s’interrompt ici ; rien n’a été renuméroté.
documents-problem-printed = Le fichier se présente ainsi : { $words }.
documents-problem-kept-changes =
    { $count ->
        [0] Aucune modification suivie ici.
        [one] Une modification suivie se trouve ici ; les mots montrés sont ceux d’avant. Elle reste dans le fichier.
       *[other] { $count } modifications suivies se trouvent ici ; les mots montrés sont ceux d’avant. Elles restent dans le fichier.
    }
documents-problem-kept-comments =
    { $count ->
        [0] Aucun commentaire ici.
        [one] Le fichier porte ici un commentaire ; il n’est pas montré aux membres.
       *[other] Le fichier porte ici { $count } commentaires ; ils ne sont pas montrés aux membres.
    }
documents-problem-lost-changes = Le fichier contient des modifications suivies que ce format ne permet pas de lire : elles ont été acceptées.
documents-problem-lost-comments = Le fichier contient des commentaires que ce format ne permet pas de lire ; ils restent dans le fichier.
documents-go-there = Y aller
documents-answer-them =
    { $count ->
        [0] Les réponses
        [one] Répondre : une contribution attend
       *[other] Répondre : { $count } contributions attendent
    }
documents-open-it = Ouvrir aux commentaires
documents-change-hour = Changer l’heure de clôture
documents-field-day = Jusqu’au jour
documents-field-hour = Heure
documents-field-place = Lieu
documents-field-zone = Fuseau horaire du lieu
documents-field-zone-hint = Par exemple Europe/Zurich ou Africa/Nairobi. L’heure d’été est prise en compte.
documents-field-audience = Qui peut lire
documents-audience-public = Tout le monde ; qui a dit quoi reste dans le réseau
documents-audience-network = Les membres du réseau
documents-open-now = Ouvrir
documents-set-hour = Fixer cette heure
documents-close-hint = Une clôture anticipée n’est annoncée à personne : pensez à prévenir.
documents-close-now = Clore maintenant
documents-adopt-hint = Pour adopter le texte, il faut une réponse à chaque contribution. Le texte est scellé dans toutes ses langues, et ses actions passent dans le plan.
documents-adopt = Adopter ce texte
documents-comments-count =
    { $count ->
        [0] Aucun commentaire
        [one] Un commentaire
       *[other] { $count } commentaires
    }
documents-suggestions-count =
    { $count ->
        [0] Aucune suggestion
        [one] Une suggestion
       *[other] { $count } suggestions
    }
documents-say-something = Commenter ou suggérer
documents-correct = Corriger
documents-correct-hint = Tant que le projet n’est pas ouvert, vous pouvez changer ce qui a été lu. Ensuite, le texte ne change plus que par les réponses.
documents-field-kind = De quoi il s’agit
documents-field-label = Numéro imprimé
documents-field-text = Texte
documents-save-block = Enregistrer
documents-kind-heading = Titre
documents-kind-paragraph = Paragraphe
documents-kind-item = Élément de liste
documents-kind-action = Action
documents-kind-reference = Référence
documents-kind-note = Note
documents-kind-table = Tableau
documents-turn = Paragraphes voisins
documents-previous = Paragraphe précédent
documents-next = Paragraphe suivant
documents-other-faces = Aussi en :
documents-original = original
documents-follow-block = Suivre son fil
documents-better-face = Proposer une meilleure traduction
documents-heard =
    { $count ->
        [0] Ce qui en a été dit
        [one] Ce qui en a été dit : une contribution
       *[other] Ce qui en a été dit : { $count } contributions
    }
documents-heard-none = Rien pour l’instant. Votre contribution peut être la première.
documents-say = Dites ce que vous en pensez
documents-any-language = Écrivez dans n’importe quelle langue ; les autres lisent dans la leur.
documents-late-hint = L’heure est passée. Ce que vous dites maintenant est gardé avec la mention « en retard » : le secrétariat décide de l’entendre ou non.
documents-comment = Commenter
documents-suggest = Suggérer une autre formulation
documents-field-comment = Votre commentaire
documents-field-proposed = La formulation que vous suggérez
documents-field-proposed-hint = Modifiez le texte ci-dessous. Les autres verront les mots que vous avez retirés et ceux que vous avez ajoutés.
documents-field-why = Pourquoi (si vous le souhaitez)
documents-field-name = Au nom de qui
documents-name-organisation = Au nom de l’organisation { $organisation }
documents-name-own = En mon propre nom
documents-field-person = De qui sont ces paroles
documents-field-channel = Comment elles vous sont parvenues (si ce ne sont pas les vôtres)
documents-channel-phone = par téléphone
documents-channel-mail = par courrier
documents-channel-meeting = en réunion
documents-send-comment = Envoyer le commentaire
documents-send-suggestion = Envoyer la suggestion
documents-suggested-by = { $name } a fait une suggestion en { $language }
documents-commented-by = { $name } a fait un commentaire en { $language }
documents-in-name-of = au nom de l’organisation { $organisation }
documents-somebody = quelqu’un qui n’est plus ici
documents-typed-in = noté par { $name }
documents-late = en retard
documents-withdrawn = Contribution retirée par son auteur·rice.
documents-withdraw = Retirer
documents-withdraw-means = Vos mots et votre nom ne seront plus affichés ; à leur place, on lira qu’une contribution a été retirée. C’est définitif.
documents-no-face = Formulation nouvelle en { $language } ; le paragraphe n’existe pas encore dans cette langue.
documents-in-version = dans la version { $version }
documents-answer-here = Répondre à ce qui a été dit ici
documents-desk-title = Réponses
documents-desk-lead =
    { $count ->
        [0] Rien n’attend de réponse.
        [one] Une contribution attend une réponse.
       *[other] { $count } contributions attendent une réponse.
    } { $more ->
        [0] Aucune réponse n’est encore écrite.
        [one] Une réponse est écrite et pas encore publiée.
       *[other] { $more } réponses sont écrites et pas encore publiées.
    }
documents-desk-none = Rien n’attend ici. Ce que disent les membres figurera sur cette page, paragraphe par paragraphe.
documents-desk-caption =
    { $count ->
        [0] Aucun paragraphe n’a fait parler de lui
        [one] Un paragraphe a fait parler de lui
       *[other] { $count } paragraphes ont fait parler d’eux
    }
documents-desk-block = Paragraphe
documents-desk-waiting = En attente
documents-desk-drafted = Écrites
documents-desk-answered = Publiées
documents-desk-changes = reçoit une nouvelle formulation
documents-publish = Publier ces réponses et la version { $version }
documents-publish-hint = Toutes les personnes qui ont parlé lisent leur réponse ; les paragraphes modifiés forment la version { $version }. On ne peut pas revenir en arrière.
documents-answer-block = Répondre
documents-field-treatment = Votre réponse
documents-treatment-later = Pas encore
documents-treatment-taken-up = La retenir
documents-treatment-merged = La fusionner avec d’autres
documents-treatment-declined = Ne pas la retenir
documents-field-reason = La raison, pour son auteur·rice et pour tout le monde
documents-field-wording = La formulation du paragraphe
documents-merged = Toutes les suggestions qui vont ensemble y figurent déjà. Changez la formulation comme vous le décidez.
documents-colliding = Certaines suggestions touchent aux mêmes mots ; elles sont signalées et ne figurent pas encore dans cette formulation.
documents-collides = Touche aux mêmes mots qu’une autre suggestion.
documents-save-answers = Enregistrer ces réponses
documents-save-answers-hint = Personne ne les voit avant la publication de la prochaine version.
documents-comment-on = Commentez :
done-documents-drafted = Le fichier est lu. Parcourez-le, puis ouvrez-le aux commentaires.
done-documents-opened = Le texte est ouvert aux commentaires.
done-documents-closed = Le texte est clos. Ce qui est dit à partir de maintenant est enregistré avec la mention « en retard ».
done-documents-adopted = Le texte est adopté. Ses actions sont en route vers le plan.
done-documents-said = Merci. C’est enregistré, et vous pouvez suivre ce que cela devient.
done-documents-corrected = C’est enregistré.
done-documents-withdrawn = C’est retiré.
done-documents-answers-kept = Les réponses sont enregistrées. Publiez-les quand toutes seront prêtes.
done-documents-published = C’est publié. Toutes les personnes qui ont parlé peuvent lire leur réponse.
problem-documents-empty = Nous n’avons pas trouvé de texte dans ce fichier.
problem-documents-no-file = Choisissez un fichier ou collez un texte.
problem-documents-too-long = Ce texte compte plus de { $most } paragraphes. Partagez-le en plusieurs documents.
problem-documents-zone = Nous ne connaissons pas ce fuseau horaire. Écrivez-le comme Europe/Zurich.
problem-documents-day = Ce jour n’existe pas.
problem-documents-hour-twice = Cette nuit-là, cette heure revient deux fois. Choisissez-en une autre.
problem-documents-hour-skipped = Cette nuit-là, l’horloge saute cette heure. Choisissez-en une autre.
problem-documents-past = Cette heure est déjà passée.
problem-documents-same = Vous n’avez pas changé un mot. Changez la formulation, ou envoyez un commentaire.
problem-documents-reason = Chacun·e a droit à une raison. Écrivez-la, s’il vous plaît.
problem-documents-answered-meanwhile = Quelqu’un a répondu ici entre-temps. Regardez ci-dessous et enregistrez ce qui doit valoir.
problem-documents-nothing-changed = Vous retenez une contribution, mais la formulation est inchangée. Changez-la, ou ne retenez pas la contribution.
problem-documents-nobody-asked = La formulation a changé, mais aucune contribution n’est retenue. Dites laquelle l’est, ou laissez la formulation telle quelle.
problem-documents-nothing-to-publish = Aucune réponse n’est encore écrite.
problem-documents-unanswered =
    { $count ->
        [0] Toutes les contributions ont une réponse publiée.
        [one] Une contribution n’a pas encore de réponse publiée.
       *[other] { $count } contributions n’ont pas encore de réponse publiée.
    }
problem-documents-still-open = Le texte est encore ouvert aux commentaires. Il faut d’abord le clore.
documents-channel-link = par un lien personnel
documents-link-for = Ce lien est celui de { $name } : ce qui est dit ici l’est sous ce nom.
documents-link-keep = Ne le transmettez pas. Ce que vous dites après l’heure est gardé comme tardif, pendant deux semaines.
documents-link-said =
    { $count ->
        [0] Vous n’avez encore rien dit sur ce texte.
        [one] Vous avez fait une contribution sur ce texte. Elle figure sous son paragraphe, et vous seul·e la voyez ici.
       *[other] Vous avez fait { $count } contributions sur ce texte. Elles figurent sous leurs paragraphes, et vous seul·e les voyez ici.
    }
documents-link-you-said = Vous avez dit
documents-links-title = Envoyer des liens personnels
documents-links-lead = Chaque membre dont la maison connaît l’adresse électronique reçoit son propre lien. Avec ce lien, on lit ce texte et on s’exprime sans se connecter, jusqu’à sa clôture.
documents-links-not-open = Les liens peuvent être envoyés tant que le texte est ouvert aux commentaires.
documents-links-caption = Qui a un lien
documents-links-who = Membres
documents-links-how-many = Combien
documents-links-people = Membres du réseau
documents-links-holders = Ont un lien valable jusqu’à la clôture
documents-links-next = En recevraient un maintenant
documents-links-unaddressed = N’ont pas d’adresse électronique ici
documents-links-unwilling = Ne veulent pas de ces messages
documents-links-nobody = Toutes les personnes joignables ont un lien.
documents-links-hint = Chaque personne reçoit un seul message, dans sa langue, et seulement si elle n’a pas de lien. L’envoi ne peut être annulé, mais on peut mettre fin aux liens.
documents-links-send =
    { $count ->
        [one] Envoyer un lien à { $count } membre
       *[other] Envoyer des liens à { $count } membres
    }
documents-links-end = Mettre fin à tous les liens vers ce texte
documents-links-end-hint = Ils cessent aussitôt de fonctionner. Ce qui a été dit avec eux reste. On pourra en envoyer d’autres à celles et ceux qui en avaient un.
documents-links-end-now =
    { $count ->
        [one] Mettre fin à { $count } lien
       *[other] Mettre fin à { $count } liens
    }
documents-links-sent = Envois jusqu’ici
documents-links-under-way = en cours
documents-links-outcome =
    { $count ->
        [0] personne n’a reçu de message
        [one] { $count } membre a reçu un message
       *[other] { $count } membres ont reçu un message
    } ; { $more ->
        [0] l’adresse de chaque membre était connue
        [one] { $more } était sans adresse
       *[other] { $more } étaient sans adresse
    }
done-documents-links-asked = L’envoi des liens est en cours. Rouvrez cette page dans une minute pour voir combien sont partis.
done-documents-links-ended = Tous les liens personnels vers ce texte ont pris fin.
documents-mail-open-subject = Votre avis est demandé
documents-mail-open-title = Un texte attend votre avis
documents-mail-open-lead = Lisez-le, commentez un paragraphe ou suggérez d’autres mots. Aucun compte n’est nécessaire : le bouton ci-dessous est votre clé personnelle.
documents-mail-open-button = Le lire et s’exprimer
documents-mail-open-until = Vous pouvez le faire jusqu’au { $moment } ({ $place }).
documents-mail-open-yours = Chez vous : { $moment } ({ $place }).
documents-mail-open-next = Tout ce qui est dit reçoit une réponse. Quand la vôtre sera là, nous vous écrirons.
documents-mail-answered-subject = Ce que vous avez dit a reçu une réponse
documents-mail-answered-title = Ce que vous avez dit a reçu une réponse
documents-mail-answered-lead =
    { $count ->
        [one] L’une de vos contributions a reçu sa réponse. Sur votre propre page, vous lisez la réponse, son motif et la suite.
       *[other] { $count } de vos contributions ont reçu leur réponse. Sur votre propre page, vous lisez chaque réponse, son motif et la suite.
    }
documents-mail-answered-button = Voir ce que c’est devenu
documents-mail-answered-until = Ce lien fonctionne pendant trente jours.
documents-mail-returned-subject = Votre fichier a été lu
documents-mail-returned-title = Votre fichier a été lu
documents-mail-returned-lead = Vous avez renvoyé un texte en fichier Word. Ses modifications et commentaires ont été posés sur le texte, et vous seul·e les voyez. Parcourez-les ; rien n’est dit avant votre accord.
documents-mail-returned-button = Le parcourir
documents-mail-returned-beside = Ce que vous avez écrit à côté, dans le courriel, est parvenu au secrétariat.
documents-mail-yours = Les liens de ce message sont à vous seul·e : qui les a lit et s’exprime en votre nom. Ne le transférez pas.
documents-mail-stop = Ne plus recevoir ces messages

# What was removed when its author was erased.
documents-removed = Retiré à la demande de la personne qui l’a écrit.
documents-look-for = Vous notez ce que quelqu’un vous a dit ? Cherchez d’abord son nom
documents-look-for-none = Personne dans ce réseau n’a ces mots dans son nom.
documents-look-for-button = Chercher

# Lus dans des fichiers : projets, versions suivantes, autres langues.
done-documents-known = Ce fichier est déjà là : voici le document qui en a été fait. Rien n’a été ajouté deux fois.
documents-reading-title = Ce qui a été lu du fichier
documents-reading-lead =
    { $count ->
        [one] Le fichier tel qu’il était imprimé, à côté du seul paragraphe compris. Corrigez ce qui est faux ; personne d’autre ne le voit avant que vous ouvriez le texte.
       *[other] Le fichier tel qu’il était imprimé, à côté des { $count } paragraphes compris. Corrigez ce qui est faux ; personne d’autre ne le voit avant que vous ouvriez le texte.
    }
documents-reading-tabs = Quels paragraphes sont montrés
documents-reading-all = Tous les paragraphes
documents-reading-marked = Avec modifications ou commentaires
documents-reading-none = Il n’y a pas de tel paragraphe. Vous pouvez ouvrir le texte.
documents-reading-save = Garder cette page
documents-reading-changes =
    { $count ->
        [one] Un paragraphe porte des modifications suivies dont personne n’a décidé. Tant qu’elles ne sont pas acceptées, le texte reste tel qu’il était avant elles.
       *[other] { $count } paragraphes portent des modifications suivies dont personne n’a décidé. Tant qu’elles ne sont pas acceptées, le texte reste tel qu’il était avant elles.
    }
documents-reading-changes-all = Toutes ces modifications
documents-reading-accept = Accepter
documents-reading-refuse = Refuser
documents-reading-show = Seulement les montrer ici
documents-reading-decide = Le faire
documents-reading-these = Ses modifications suivies
documents-reading-comments =
    { $count ->
        [one] Le fichier contenait un commentaire. Il reste à son paragraphe et n’est montré qu’au secrétariat.
       *[other] Le fichier contenait { $count } commentaires. Ils restent à leurs paragraphes et ne sont montrés qu’au secrétariat.
    }
documents-reading-leave-all = Laisser de côté tous les commentaires
documents-reading-leave-hint = Ils sont retirés d’ici. Le fichier tel qu’il a été envoyé les contient toujours.
documents-reading-leave =
    { $count ->
        [one] Laisser de côté son commentaire
       *[other] Laisser de côté ses { $count } commentaires
    }
documents-reading-printed = Dans le fichier
documents-reading-now = Dans le texte
documents-reading-words = Changer ses mots
documents-reading-changed =
    { $count ->
        [one] Une modification suivie :
       *[other] { $count } modifications suivies :
    }
documents-reading-settled-accepted = Elles ont été acceptées.
documents-reading-settled-refused = Elles ont été refusées.
documents-field-level = Profondeur
done-documents-changes-accepted = Les modifications suivies sont acceptées : le texte se lit comme elles le voulaient.
done-documents-changes-refused = Les modifications suivies sont refusées : le texte se lit comme avant elles.
done-documents-comments-left = Les commentaires du fichier sont laissés de côté.
documents-from-file = Venu du fichier, pour le secrétariat seul
documents-beside-none = Pas encore en { $language }.
documents-gone =
    { $count ->
        [one] Un paragraphe n’est plus dans le texte. Ce qui en a été dit :
       *[other] { $count } paragraphes ne sont plus dans le texte. Ce qui en a été dit :
    }
documents-ended = Depuis la version { $version }, ce paragraphe n’est plus dans le texte. Ce qui en a été dit reste ici.
documents-joined-to = Dans la version { $version }, il est devenu une partie d’un autre paragraphe.
documents-joined-from = Dans la version { $version }, un autre paragraphe est devenu une partie de celui-ci ; ce qui en a été dit s’y trouve.
documents-split-to = Dans la version { $version }, une partie en est devenue un paragraphe à elle seule.
documents-split-from = Dans la version { $version }, ceci est sorti d’un autre paragraphe ; ce qui en avait été dit s’y trouve.
documents-file-version = Une version suivante en fichier
documents-file-version-lead = Le fichier est posé contre le texte, paragraphe par paragraphe. Vous voyez ce qui change avant la publication comme version { $version } ; tout ce qui a été dit reste à son paragraphe.
documents-file-language = Le texte dans une autre langue, en fichier
documents-file-language-lead = Chaque paragraphe du fichier est posé à côté de celui qu’il traduit. Vous voyez lesquels sont douteux avant que rien ne soit entré.
documents-file-hint = Word, OpenDocument, page web, Markdown ou texte simple, 20 Mo au plus
documents-file-changes = Modifications suivies dans le fichier
documents-file-state = Qui l’a traduit
documents-file-state-checked = Des personnes, ou des personnes l’ont vérifié
documents-file-state-machine = Une machine, et personne ne l’a vérifié
documents-file-anyway = C’est ce document malgré tout
documents-file-version-of = La version { $version } d’un fichier
documents-file-language-of = Le texte en { $language } d’un fichier
documents-file-kept =
    { $count ->
        [0] Aucun paragraphe n’est comme il était.
        [one] Un paragraphe est comme il était.
       *[other] { $count } paragraphes sont comme ils étaient.
    }
documents-file-changed =
    { $count ->
        [0] Aucun n’a changé.
        [one] Un a changé ou est nouveau.
       *[other] { $count } ont changé ou sont nouveaux.
    }
documents-file-gone =
    { $count ->
        [one] Un n’est plus là.
       *[other] { $count } ne sont plus là.
    }
documents-file-moves =
    { $count ->
        [one] Un est à une autre place.
       *[other] { $count } sont à d’autres places.
    }
documents-file-language-counts =
    { $count ->
        [0] Aucun paragraphe n’a été trouvé sans doute.
        [one] Un paragraphe a été trouvé sans doute.
       *[other] { $count } paragraphes ont été trouvés sans doute.
    } { $more ->
        [0] Tout le texte est dans le fichier.
        [one] Pour un paragraphe du texte, le fichier n’a rien.
       *[other] Pour { $more } paragraphes du texte, le fichier n’a rien.
    }
documents-file-comments =
    { $count ->
        [one] Un commentaire du fichier y est laissé.
       *[other] { $count } commentaires du fichier y sont laissés.
    }
documents-file-doubts =
    { $count ->
        [one] Un paragraphe à regarder
       *[other] { $count } paragraphes à regarder
    }
documents-file-doubts-version = Dites quel paragraphe du texte c’est. Ce qui a été dit de ce paragraphe y reste.
documents-file-doubts-language = Dites quel paragraphe du texte il traduit.
documents-file-nothing = Rien n’a été trouvé.
documents-file-which = C’est ce paragraphe
documents-file-which-language = Il traduit
documents-file-is-new = Un nouveau paragraphe
documents-file-leave = Le laisser de côté
documents-file-changes-title =
    { $count ->
        [one] Un paragraphe a changé ou est nouveau
       *[other] { $count } paragraphes ont changé ou sont nouveaux
    }
documents-file-split = Sorti d’un autre paragraphe
documents-file-moved = Était ailleurs avant
documents-file-gone-title =
    { $count ->
        [one] Un paragraphe n’est plus là
       *[other] { $count } paragraphes ne sont plus là
    }
documents-file-gone-hint = Ce qui en a été dit peut toujours être lu et reçoit toujours une réponse.
documents-file-gone-said =
    { $count ->
        [one] Une chose en a été dite.
       *[other] { $count } choses en ont été dites.
    }
documents-file-joined = Ses mots sont devenus une partie du paragraphe voisin.
documents-file-publish-hint = La version d’avant reste lisible, et chacun·e peut comparer les deux.
documents-file-publish = Publier la version { $version }
documents-file-enter-hint = Une traduction déclarée officielle reste telle quelle.
documents-file-enter = Entrer ces paragraphes
documents-file-lacking =
    { $count ->
        [one] Un paragraphe que le fichier n’a pas
       *[other] { $count } paragraphes que le fichier n’a pas
    }
documents-file-lacking-hint = Ils restent comme ils sont dans cette langue.
documents-file-done = Ce fichier a été pris. Il n’y a plus rien à faire ici.
problem-documents-other-document = Seules { $count } parties sur 100 de ce fichier correspondent au texte : il semble être d’un autre document. Si c’est tout de même celui-ci, dites-le plus bas et envoyez-le de nouveau.
problem-documents-version-moved = Le texte a changé depuis que cette page a été affichée. Regardez-la de nouveau.
problem-documents-answers-first = Des réponses sont écrites et ne sont pas encore publiées. Publiez-les d’abord : leurs formulations font partie de la version suivante.
problem-documents-one-place = Deux paragraphes du fichier ont été dits être le même. Chacun ne peut en être qu’un.
problem-documents-file-same = Le fichier dit déjà ce que dit le texte. Il n’y a rien à publier.
problem-documents-which-language = Dans quelle langue est le fichier ? Il est trop court pour le dire.
problem-documents-own-language = Le fichier est dans la langue du texte lui-même. Il peut être apporté comme version suivante.
done-documents-file-known = Ce fichier est déjà venu : voici ce qui en a été lu.
done-documents-file-version = La nouvelle version est publiée. Ce qui a été dit reste à ses paragraphes.
done-documents-file-language = Les paragraphes sont en train d’être entrés. Dans un instant, le texte pourra être lu dans cette langue.
# Le texte à emporter dans un fichier.
documents-files = Emporter ce texte dans un fichier
documents-file-docx = Word, en { $language }
documents-file-pdf = PDF, en { $language }
documents-file-translate = Le traduire dans un fichier Word
documents-paper-none = Ce texte n’existe pas encore en { $language }. Voici l’original, en { $original }.
documents-paper-some =
    { $count ->
        [one] Un paragraphe n’existe pas encore en { $language }. Il figure dans sa langue d’origine, indiquée à sa suite.
       *[other] { $count } paragraphes n’existent pas encore en { $language }. Ils figurent dans leur langue d’origine, indiquée à leur suite.
    }
# What people are told of texts: a line that reveals nothing, and how the kind is called where they choose.
documents-notice-opened = Un texte attend votre avis.
documents-notice-opened-choice = Un texte s’ouvre aux commentaires
documents-notice-answered = Ce que vous avez dit a reçu une réponse.
documents-notice-answered-choice = Ce que j’ai dit a reçu une réponse
documents-notice-adopted = Un texte sur lequel vous vous êtes exprimé·e est adopté.
documents-notice-adopted-choice = Un texte sur lequel je me suis exprimé·e est adopté
documents-notice-said = On s’est exprimé sur un texte dont vous répondez.
documents-notice-said-choice = On s’exprime sur un texte dont je réponds
# Le secrétariat ajuste un texte ouvert ; ce qui arrive en retard ; chaque ouverture.
documents-adjust = Ajuster le texte
documents-adjust-lead = Ce que vous changez ici reste entre vous et vos collègues jusqu’à sa publication comme version { $version }. Ce qui a été dit reste avec son paragraphe.
documents-adjust-begun = Commencé par { $name }.
documents-adjust-counts =
    { $count ->
        [one] { $count } paragraphe changé jusqu’ici.
       *[other] { $count } paragraphes changés jusqu’ici.
    }
documents-adjust-preview = Relire et publier
documents-adjust-text = Le texte, paragraphe par paragraphe
documents-adjust-hint = Chaque étape est gardée aussitôt. Un titre se déplace seul : ce qui se trouve dessous reste à sa place.
documents-adjust-new = Un nouveau paragraphe
documents-adjust-new-first = Ajouter un paragraphe avant tous les autres
documents-adjust-new-after = Ajouter dessous
documents-adjust-behind = Il vient après :
documents-adjust-change = Changer le paragraphe
documents-adjust-up = Monter
documents-adjust-down = Descendre
documents-adjust-join = Joindre au précédent
documents-adjust-out = Retirer
documents-adjust-back = Le remettre
documents-adjust-reworded = Reformulé
documents-adjust-shape = Autre nature, profondeur ou numéro
documents-adjust-keep = Garder ce paragraphe
documents-adjust-split = Diviser à chaque ligne vide
documents-adjust-text-hint = Laissez une ligne vide là où il doit y en avoir deux, puis choisissez de diviser.
documents-adjust-discard = Abandonner l’ajustement
documents-adjust-discard-hint = Toutes ses étapes sont perdues. Le texte reste tel que tout le monde le lit.
documents-adjust-outrun = La version { $version } a été publiée entre-temps. Rien n’est perdu : reportez vos changements dessus, puis continuez.
documents-adjust-carry = Reporter les changements sur la version { $version }
documents-adjust-clash = Une version publiée entre-temps a changé les mêmes mots. Les vôtres figurent ici ; décidez lesquels conviennent.
documents-adjust-preview-title = Ce que la version { $version } changerait
documents-adjust-preview-lead = Chaque changement, avec ce qui a été dit à cet endroit. Ce qui a été dit y reste et recevra sa réponse.
documents-adjust-none = Rien n’est encore changé.
documents-adjust-go-on = Continuer l’ajustement du texte
documents-adjust-more-changes =
    { $count ->
        [one] { $count } autre paragraphe est changé.
       *[other] { $count } autres paragraphes sont changés.
    }
documents-adjust-more-said =
    { $count ->
        [one] En lire { $count } de plus
       *[other] En lire { $count } de plus
    }
documents-adjust-drafted =
    { $count ->
        [one] { $count } réponse est en cours ici. Elle est gardée ; revoyez-la après la publication.
       *[other] { $count } réponses sont en cours ici. Elles sont gardées ; revoyez-les après la publication.
    }
documents-adjust-reason = Pourquoi vous changez le texte
documents-adjust-reason-hint = Toute personne qui lit le texte lit cette raison.
documents-adjust-publish-hint = Il est montré comme changement du secrétariat, pas comme réponse. La version précédente reste lisible.
documents-adjusted-in = La version { $version } est un ajustement du secrétariat.
documents-adjusted-see = Voir ce qu’il a changé
documents-said-about = Ceci a été dit de la formulation de la version { $version } : ce qui a changé depuis
documents-desk-outrun = Le texte a été ajusté après la rédaction de ces réponses. Elles sont gardées ; relisez le paragraphe tel qu’il est et enregistrez-les à nouveau.
documents-open-items =
    { $count ->
        [one] Il s’est clos avec { $count } point ouvert.
       *[other] Il s’est clos avec { $count } points ouverts.
    }
documents-openings =
    { $count ->
        [one] Il a été ouvert { $count } fois
       *[other] Il a été ouvert { $count } fois
    }
documents-opening-from = Ouvert le { $moment }.
documents-opening-until = Ouvert jusqu’au { $moment }.
documents-opening-closed = Clos le { $moment }.
documents-late-title = Ce qui est arrivé en retard
documents-late-lead = C’est arrivé après l’heure. Tant que vous ne l’entendez pas, seuls son auteur·rice et le secrétariat le lisent.
documents-late-undecided =
    { $count ->
        [one] { $count } attend votre décision
       *[other] { $count } attendent votre décision
    }
documents-late-left-title =
    { $count ->
        [one] { $count } laissé de côté
       *[other] { $count } laissés de côté
    }
documents-late-none = Rien d’arrivé en retard n’attend ici.
documents-late-hear = L’entendre
documents-late-leave = Le laisser de côté
documents-late-link =
    { $count ->
        [one] { $count } contribution en retard : l’entendre ou la laisser
       *[other] { $count } contributions en retard : les entendre ou les laisser
    }
documents-late-begun = Le formulaire avait été ouvert avant l’heure, le { $moment }.
documents-late-waits = C’est arrivé en retard. Le secrétariat décide de l’entendre ou non ; d’ici là, seuls son auteur·rice et le secrétariat le lisent.
documents-late-left = C’est arrivé en retard et le secrétariat l’a laissé de côté. Seuls son auteur·rice et le secrétariat le lisent.
documents-notice-hour = Un texte se clôt à une autre heure que celle annoncée.
documents-notice-hour-choice = Un texte se clôt à une autre heure
problem-documents-adjusted-meanwhile = Un·e collègue a fait une étape depuis l’affichage de cette page. Votre saisie n’est pas encore gardée : regardez le texte tel qu’il est et recommencez.
problem-documents-adjust-empty = Un paragraphe a besoin de mots. Pour l’enlever, retirez-le.
problem-documents-adjust-long = Le texte aurait trop de paragraphes.
problem-documents-adjust-split = Il n’y a pas de ligne vide où diviser : mettez-en une là où commence le deuxième paragraphe.
problem-documents-adjust-nothing = Rien n’est changé : il n’y a rien à publier.
problem-documents-carry-over = Une version a été publiée entre-temps. Reportez d’abord vos changements dessus.
problem-documents-answers-outrun =
    { $count ->
        [one] Le texte a été ajusté sous { $count } formulation préparée. Revoyez son paragraphe au bureau ; rien n’est perdu.
       *[other] Le texte a été ajusté sous { $count } formulations préparées. Revoyez leurs paragraphes au bureau ; rien n’est perdu.
    }
problem-documents-late-first =
    { $count ->
        [one] { $count } contribution en retard n’est ni entendue ni laissée. Décidez-en d’abord.
       *[other] { $count } contributions en retard ne sont ni entendues ni laissées. Décidez-en d’abord.
    }
problem-documents-adjustment-first = Un ajustement du texte est en cours. Publiez-le ou abandonnez-le d’abord.
done-documents-adjusted-block = Gardé.
done-documents-adjusted = La version ajustée est publiée, avec sa raison. Ce qui a été dit reste avec ses paragraphes.
done-documents-adjustment-discarded = L’ajustement est abandonné. Le texte est comme avant.
done-documents-carried-over = Vos changements sont reportés sur la version la plus récente.
done-documents-late-heard = C’est entendu : le réseau le lit désormais, marqué comme tardif.
done-documents-late-left = C’est laissé de côté. Vous pourrez encore l’entendre.
# Passages and conversations.
documents-field-about = De quels mots s’agit-il ? (si ce n’est pas tout le paragraphe)
documents-field-about-hint = Copiez-les du paragraphe ci-dessus, dans la langue où vous le lisez.
documents-field-at = De quel endroit parlez-vous ?
documents-about-these = S’exprimer sur ces mots
documents-about = Au sujet des mots
documents-about-then = Le paragraphe dit autre chose à présent.
documents-about-whole = Au sujet de tout le texte
documents-replied-by = { $name } a réagi en { $language }
documents-answers-whom = à ce que dit { $name }
documents-reply = Réagir
documents-reply-to = Réagir à ce que dit { $name }
documents-field-reply = Votre réaction
documents-send-reply = Envoyer la réaction
documents-settle = Marquer comme réglée
documents-reopen = Elle n’est pas encore réglée
documents-settled-by = Réglée, selon { $name }
documents-conversation =
    { $count ->
        [one] une contribution
       *[other] { $count } contributions
    }
documents-desk-conversation =
    { $count ->
        [one] Une autre contribution dans cette conversation ; votre réponse vaut aussi pour elle :
       *[other] { $count } autres contributions dans cette conversation ; votre réponse vaut aussi pour elles :
    }
documents-suggestion-untranslated = Suggestion faite en { $language }, pas encore traduite.
documents-suggestion-machine = Suggestion faite en { $language } ; traduction automatique.
documents-suggestion-checked = Suggestion faite en { $language } ; la traduction a été vérifiée.
documents-suggestion-stale = Suggestion faite en { $language } ; la traduction est plus ancienne que la suggestion.
documents-reworded-laid-over = Pendant que vous écriviez, une nouvelle version a changé ce paragraphe ainsi. Vos changements y sont reportés ci-dessous : relisez-les, puis envoyez-les.
documents-reworded-kept = Pendant que vous écriviez, une nouvelle version a changé ce paragraphe ainsi, au même endroit que vous. Vos mots figurent ci-dessous tels que vous les avez écrits : adaptez-les, puis envoyez-les.
done-documents-settled = La conversation est réglée. Elle reste lisible et recevra sa réponse.
done-documents-reopened = La conversation est rouverte.
problem-documents-about-nowhere = Nous n’avons pas trouvé ces mots dans le paragraphe. Copiez-les de là, ou laissez ce champ vide.
problem-documents-about-several =
    { $count ->
        [one] Ces mots figurent ici une fois. Confirmez que c’est bien d’eux qu’il s’agit.
       *[other] Ces mots figurent ici { $count } fois. Choisissez de quel endroit vous parlez.
    }
problem-documents-reworded = Le paragraphe a changé pendant que vous écriviez. Vos mots sont gardés ; regardez ce qui a changé et envoyez-les à nouveau.
problem-documents-taken-back = Ce à quoi vous réagissez a été retiré entre-temps. Vos mots sont gardés : vous pouvez en faire un commentaire à part.
documents-link-add = Y ajouter quelque chose
# Ce qui est demandé, et le poids derrière.
documents-options = Ce qui est demandé ici
documents-options-hint = Les propositions de même formulation figurent ensemble. Rien n’est additionné : chaque colonne dit autre chose. Ce qui est venu en retard n’est pas compté.
documents-options-caption =
    { $count ->
        [0] Aucune formulation n’est proposée
        [one] Une formulation est proposée
       *[other] { $count } formulations sont proposées
    }
documents-option-column = Formulation
documents-weight-organisations-column = Organisations
documents-weight-regions-column = Régions
documents-weight-members-column = Membres représenté·e·s
documents-weight-persons-column = Personnes en leur propre nom
documents-weight-organisations-say =
    { $count ->
        [0] aucune organisation
        [one] une organisation
       *[other] { $count } organisations
    }
documents-weight-regions-say =
    { $count ->
        [0] aucune région
        [one] une région
       *[other] { $count } régions
    }
documents-weight-persons-say =
    { $count ->
        [0] personne en son propre nom
        [one] une personne en son propre nom
       *[other] { $count } personnes en leur propre nom
    }
documents-weight-persons-few = personnes en leur propre nom : peu, ou aucune
documents-weight-few = peu, ou aucune
documents-weight-members-none = aucun·e : pas d’organisation
documents-weight-members-say =
    { $count ->
        [0] aucun·e membre
        [one] un·e membre
       *[other] { $count } membres
    }
documents-weight-year = en { $year }
documents-weight-years = entre { $from } et { $to }
documents-weight-year-unknown = l’année n’est pas connue
documents-weight-source = source : { $source }
documents-weight-members-unknown =
    { $count ->
        [0] pour toutes les organisations, c’est connu
        [one] pour une organisation, ce n’est pas connu
       *[other] pour { $count } organisations, ce n’est pas connu
    }
documents-weight-behind = Derrière :
documents-weight-file = Poids de chaque option en tableau
documents-weight-contributions-column = Contributions
documents-weight-regions-names-column = Quelles régions
documents-weight-unknown-column = Organisations dont les membres ne sont pas connu·e·s
documents-weight-from-column = Chiffres depuis
documents-weight-to-column = Chiffres jusqu’à
documents-weight-address-column = Adresse
documents-option-alike =
    { $count ->
        [0] aucune proposition
        [one] une proposition
       *[other] { $count } propositions, mot pour mot
    }
documents-option-joined =
    { $count ->
        [0] aucune contribution
        [one] une contribution
       *[other] { $count } contributions, réunies par le secrétariat
    }
documents-option-join-title = Réunir des contributions qui demandent la même chose
documents-option-join-which = Celles-ci demandent la même chose
documents-option-join-hint = Chacune reste ce qu’elle est et garde son auteur·e et sa propre réponse. Seul le secrétariat le voit jusqu’aux réponses.
documents-option-join = Les réunir
documents-option-split = Les séparer
problem-documents-two-to-join = Choisissez au moins deux contributions.
done-documents-joined = Elles figurent maintenant ensemble, chacune avec son auteur·e.
done-documents-split = Elles sont de nouveau séparées.
# Suivre un texte, une partie ou un paragraphe.
documents-follow-this-document = Suivre ce texte
documents-follow-this-part = Suivre cette partie
documents-follow-this-block = Suivre ce paragraphe
documents-following-document = Vous suivez ce texte.
documents-following-part = Vous suivez cette partie.
documents-following-block = Vous suivez ce paragraphe.
documents-follow-end = Ne plus suivre
documents-follow-offer = Voulez-vous apprendre ce que d’autres disent ici, et ce qui en advient ?
documents-follow-nobody = Personne d’autre n’apprend ce que vous suivez.
documents-follow-title = Ce que vous suivez
documents-follow-lead =
    { $count ->
        [0] Rien pour l’instant.
        [one] Un endroit dans un texte. Personne d’autre ne l’apprend.
       *[other] { $count } endroits dans des textes. Personne d’autre ne l’apprend.
    }
documents-follow-none = Sur la page d’un texte ou d’un paragraphe, vous pouvez le suivre : on vous dit alors quand quelque chose y est dit, répondu ou changé, et quand il se ferme.
documents-follow-ways = Comment on vous le dit
documents-reach-document = Le texte entier
documents-reach-part = Une partie
documents-reach-block = Un paragraphe
done-documents-following = Vous le suivez maintenant. C’est à vous de choisir comment on vous le dit.
done-documents-following-ended = Vous ne le suivez plus.
documents-notice-followed-said = Quelque chose a été dit là où vous suivez un texte.
documents-notice-followed-said-choice = Quelque chose est dit là où je suis
documents-notice-followed-answered = Il y a une réponse là où vous suivez un texte.
documents-notice-followed-answered-choice = Il y a une réponse là où je suis
documents-notice-followed-changed = Les mots ont changé là où vous suivez un texte.
documents-notice-followed-changed-choice = Les mots changent là où je suis
documents-notice-followed-closed = Un texte que vous suivez est fermé aux commentaires.
documents-notice-followed-closed-choice = Un texte que je suis se ferme
# Ce qui arrive aux textes, pour les programmes qui lisent des flux.
documents-feed = Flux de ce texte
documents-feed-of = Textes de { $network }
documents-feed-all = Flux des textes publics
documents-feed-own = Vos propres flux
documents-feed-own-hint = Un lecteur de flux apprend alors quand un texte du réseau s’ouvre, se ferme, reçoit ses réponses ou une nouvelle version. Il ne contient aucun nom et rien de ce qui a été dit.
documents-feed-make = Créer mon lien
documents-feed-make-new = Créer un nouveau lien à sa place
documents-feed-once = Copiez maintenant cette adresse dans votre lecteur de flux. Elle est montrée pendant dix minutes, puis plus jamais.
documents-feed-hidden = Vous avez un lien. Son adresse n’est gardée que dans votre lecteur de flux ; si elle est perdue, créez-en un nouveau.
documents-feed-until = Il fonctionne jusqu’au
documents-feed-end = Mettre fin à ce lien
documents-feed-end-hint = Les programmes qui s’en servent ne reçoivent plus rien. Ils gardent ce qu’ils ont déjà.
documents-feed-end-yes = Oui, y mettre fin
done-documents-feed-made = Votre lien est créé.
done-documents-feed-ended = Votre lien a pris fin.
documents-feed-opened = Ouvert aux commentaires
documents-feed-opened-until = Ouvert jusqu’au { $moment } à { $place }.
documents-feed-closed = Fermé aux commentaires
documents-feed-answered = Chacun·e a sa réponse
documents-feed-adopted = Adopté
documents-feed-version = La version { $version } est publiée
# Un paragraphe dans une version, et dans toutes.
documents-as-version = Voici comment il se lit dans la version { $version }.
documents-as-version-changed = Les mots ont changé depuis.
documents-as-version-same = Il se lit de même aujourd’hui.
documents-as-version-today = Le paragraphe tel qu’il est aujourd’hui
documents-not-in-version = Dans la version { $version }, ce paragraphe ne figure pas dans le texte. Il se lit ci-dessous comme au plus près de cette version.
documents-history =
    { $count ->
        [0] Ce paragraphe
        [one] Ce paragraphe dans une version
       *[other] Ce paragraphe en { $count } formulations
    }
documents-version-since = Depuis la version { $version }
documents-versions-from-to = Versions { $version } à { $number }
documents-permalink = Lien vers ce paragraphe dans la version { $version }
documents-in-its-place = Le voir à sa place dans le texte
# Un fichier Word d’un texte, renvoyé avec des modifications et des commentaires.
documents-returned-title = Renvoyer le fichier Word
documents-returned-lead = Envoyez le fichier Word de ce texte avec vos modifications suivies et vos commentaires. Vous voyez ce qui y a été lu ; personne d’autre ne le voit, et rien n’est dit avant votre accord.
documents-returned-hint = Un fichier .docx ou .odt de 20 Mo au plus. Il peut avoir été renommé, enregistré par un autre programme ou tiré d’une version antérieure.
documents-returned-read = Lire le fichier
documents-returned-waiting = En attente de votre accord
documents-returned-waiting-of =
    { $count ->
        [one] Une modification ou un commentaire
       *[other] { $count } modifications et commentaires
    }
documents-returned-preview = Ce que dit votre fichier
documents-returned-count =
    { $count ->
        [one] Une modification ou un commentaire a été lu. Vous seul·e le voyez. Décochez-le si vous ne voulez pas le dire, puis donnez votre accord à la fin.
       *[other] { $count } modifications et commentaires ont été lus. Vous seul·e les voyez. Décochez ce que vous ne voulez pas dire, puis donnez votre accord à la fin.
    }
documents-returned-older = Le fichier vient de la version { $version } ; on lit aujourd’hui la version { $total }. Ce qui convient encore est reporté sur les mots d’aujourd’hui.
documents-returned-untracked-lead = Ce qui figure ici sans modification suivie a été trouvé en comparant le fichier avec le texte.
documents-returned-part = Le fichier ne contient qu’une partie du texte. Ce qui lui manque n’est pas coché ; cochez ce qui doit vraiment être supprimé.
documents-returned-kind-wording = Autre formulation
documents-returned-kind-deleted = À supprimer
documents-returned-kind-joined = À joindre au paragraphe précédent
documents-returned-kind-moved = À déplacer
documents-returned-kind-title = Autre titre
documents-returned-kind-comment = Commentaire
documents-returned-grows = divisé, ou suivi de nouveaux paragraphes
documents-returned-untracked = non suivi, trouvé en comparant
documents-returned-by = dans le fichier, par { $names }
documents-returned-about = À propos de : « { $words } »
documents-returned-behind = Après : « { $words } »
documents-returned-not-fitting = Ces mots ont changé depuis. Cela est dit de ceux de la version { $version }.
documents-returned-already = Le texte le dit déjà ; il n’y a rien à dire.
documents-returned-said = Vous l’avez déjà dit ; ce n’est pas redit.
documents-returned-take = Dire ceci
documents-returned-enter = Dire ce qui est coché
documents-returned-enter-hint = Cela devient des suggestions et des commentaires à votre nom, chacun à sa place. Ce qui n’est pas coché est oublié.
documents-returned-throw-away = Jeter
documents-returned-throw-away-means = Ce qui a été lu du fichier est oublié. Rien n’en a été dit ; vous pouvez renvoyer le fichier.
documents-returned-kept = Gardé pour vous pendant 30 jours. Personne d’autre ne le voit.
documents-returned-entered =
    { $count ->
        [one] Une suggestion ou un commentaire vient de ce fichier. Il se trouve auprès de son paragraphe.
       *[other] { $count } suggestions et commentaires viennent de ce fichier. Ils se trouvent auprès de leurs paragraphes.
    }
documents-returned-closed = On ne peut plus rien dire de ce texte : il est adopté.
documents-returned-say-deleted = Supprimer ce paragraphe.
documents-returned-say-joined = Joindre ce paragraphe au précédent.
documents-returned-say-moved = Placer ce paragraphe après « { $words } ».
documents-returned-say-moved-first = Placer ce paragraphe au début du texte.
documents-returned-say-title = Autre titre : « { $words } ».
documents-channel-word = par un fichier Word
documents-signed = écrit dans le fichier par { $names }
documents-file-said = Word avec ce qui a été dit, en { $language }
documents-file-said-name = avec-ce-qui-a-été-dit
documents-paper-said = Avec ce qui a été dit jusqu’au { $moment } : suggestions en modifications suivies, commentaires avec leurs réponses. À ne pas renvoyer ; pour cela, il y a le fichier sans eux.
documents-paper-suggests = Suggère : « { $words } »
documents-paper-gone = Ne figure plus dans le texte
done-documents-returned-known = Ce même fichier était déjà venu : voici ce qui y a été lu.
done-documents-returned-entered = Merci. Ce que vous avez coché est dit.
done-documents-returned-gone = Ce qui a été lu du fichier est oublié.
problem-documents-returned-nothing = Rien dans ce fichier ne diffère du texte, et il n’a pas de commentaires.
problem-documents-returned-many = Ce fichier a { $count } modifications et commentaires ; { $most } au plus peuvent venir à la fois. Envoyez-le en plusieurs parties.
problem-documents-returned-of = Ce fichier est celui d’un autre texte : « { $title } ». Renvoyez-le là-bas.
problem-documents-returned-other = Ce fichier est celui d’un autre texte.
problem-documents-returned-said = Ce fichier montre ce que d’autres ont dit. Renvoyez celui sans cela : sinon leurs mots seraient redits en votre nom.
problem-documents-returned-version = Ce fichier est celui d’une version qui n’est pas publiée.
problem-documents-returned-none = Rien n’est coché qui n’ait pas déjà été dit.
# Suggestions that go together, and those that conflict
documents-conflicts = Des suggestions qui touchent aux mêmes mots
documents-conflicts-hint = Cochez celle qui doit figurer dans la formulation, ou écrivez-la vous-même ci-dessous.
documents-conflict =
    { $count ->
        [one] Cette suggestion touche aux mêmes mots qu’une autre
       *[other] Ces { $count } suggestions touchent aux mêmes mots
    }
documents-conflict-who = Qui
documents-conflict-words = Ce que cela donnerait
documents-put-in = Intégrer à la formulation
documents-put = Refaire la formulation avec les suggestions cochées
documents-apart = Les mots qu’elle change ont changé depuis. Voyez si elle est encore utile.
problem-documents-put =
    { $count ->
        [one] Une des suggestions cochées touche aux mêmes mots qu’une autre, ou à des mots qui ont changé depuis. Elle n’a pas été intégrée.
       *[other] { $count } des suggestions cochées touchent aux mêmes mots qu’une autre, ou à des mots qui ont changé depuis. Elles n’ont pas été intégrées.
    }
problem-documents-taken-up-both = Deux suggestions dans cette langue sont retenues telles quelles et ne vont pas ensemble. Retenez l’une et indiquez pour l’autre qu’elle est fusionnée ou non retenue.
# Doubtful paragraphs of a file, page by page
documents-file-page = Page { $number } sur { $total } de ces paragraphes

# Late by a personal link, replies, and feeds of answers
done-documents-said-late = C’est arrivé après l’heure et gardé comme tardif : vous et le secrétariat le lisez, et le secrétariat décide de l’entendre ou non.
documents-notice-replied = Quelqu’un a répondu dans une conversation à laquelle vous participez.
documents-notice-replied-choice = Réponses dans les conversations auxquelles je participe
documents-notice-returned = Un fichier que vous avez renvoyé par courriel a été lu : parcourez-le et donnez votre accord.
documents-notice-returned-choice = Fichiers que je renvoie par courriel
documents-feed-answers = Des réponses sont publiées
