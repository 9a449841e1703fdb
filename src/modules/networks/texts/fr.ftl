people-title = Personnes
people-lead =
    { $count ->
        [0] Personne pour l’instant.
        [one] Une personne de ce réseau. Seuls ses membres voient cette page.
       *[other] { $count } personnes de ce réseau. Seuls ses membres voient cette page.
    }
people-none = Personne de cette région n’a encore rejoint le réseau.
people-regions = Régions
people-everywhere = Partout
people-organisation = Organisation
people-region = Région
people-place = Lieu
people-languages = Langues lues
people-roles = Rôles dans ce réseau
people-since = depuis le
people-correct = Corriger cette fiche
people-name = Nom
people-name-hint = Tel que la personne l’écrit, dans son alphabet.
people-name-language = Langue du nom
people-zone = Fuseau horaire
people-zone-hint = Écrit comme Africa/Nairobi.
people-keep = Enregistrer la fiche
problem-people-zone = Ce fuseau horaire n’existe pas. Il s’écrit comme Africa/Nairobi.
problem-network-slug = Des minuscules, des chiffres et des traits d’union entre eux, comme villes ou eau-et-energie.
problem-network-slug-reserved = « { $slug } » est l’adresse d’une page de la maison. Choisissez-en une autre.
problem-network-slug-taken = « { $slug } » est l’adresse d’un autre réseau. Choisissez-en une autre.
problem-network-languages = Un réseau parle au moins une langue.
problem-role-not-here = Ce rôle ne peut pas être tenu ici.
done-record-corrected = La fiche est corrigée.
role-administrator = Administration
role-sector-officer = Responsable de secteur
role-regional-secretary = Secrétaire régional·e
role-facilitator = Animateur·rice
role-delegate = Délégué·e
role-steward = Responsable de la liste des membres
role-member = Membre
role-interpreter = Interprète
role-translator = Traducteur·rice
role-desk = Permanence
role-ally = Allié·e
nav-organisations = Organisations
organisations-title = Organisations
organisations-lead = { $count ->
    [0] Aucune organisation pour le moment.
    [one] Une organisation de ce réseau.
   *[other] { $count } organisations de ce réseau.
}
organisations-none = Aucune organisation ne correspond. Choisissez un autre secteur.
organisations-every-sector = Tous les secteurs
organisations-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
organisations-enter = Ajouter une organisation
organisations-name = Nom de l’organisation
organisations-kind = Type
organisations-country = Pays
organisations-city = Ville
organisations-province = Province ou État
organisations-sectors = Secteurs
organisations-regions = Régions
organisations-languages = Langues
organisation-affiliate = Organisation affiliée
organisation-ally = Alliée
organisation-employers = Organisation d’employeurs
organisation-public-body = Organisme public
organisation-other = Autre
members-title = Membres représenté·e·s
members-none = Personne n’a encore dit combien.
members-add = Ajouter un chiffre
members-count = Nombre de membres
members-on = À quelle date
members-source = D’où vient ce chiffre
members-source-hint = Par exemple « déclaration annuelle 2026 ».
problem-members-day = Ce jour n’existe pas ou n’est pas encore venu.
problem-members-twice = Il y a déjà un chiffre de ce jour.
problem-name-without-letters = Il faut des lettres ou des chiffres dans un nom.
done-organisation-kept = La fiche est enregistrée.
tree-sector = Secteurs et sous-secteurs
tree-region = Régions et sous-régions
tree-occupation = Métiers
tree-expertise = Domaines de compétence
tree-lead = Ce que les fiches peuvent choisir. Ce qui a été choisi se retire de l’usage mais ne se supprime pas : les fiches le gardent.
tree-trees = Listes
tree-empty = Rien ici pour le moment.
tree-add = Ajouter
tree-under = Placé sous
tree-top = rien : tout en haut
tree-countries = Pays
tree-countries-hint = Codes de deux lettres, comme KE TZ UG.
tree-retire = Retirer de l’usage
tree-revive = Remettre en usage
tree-retired = hors d’usage
problem-node-name = Donnez un nom dans une langue au moins.
problem-node-twice = Ce nom existe déjà.
problem-countries = L’un d’eux n’est pas un pays. Des codes de deux lettres sont attendus, comme KE TZ UG.
done-tree-kept = La liste est enregistrée.
contacts-title = Comment joindre cette personne
contacts-lead = Gardé sous scellé. Votre lecture est notée, et la personne peut le voir.
contacts-lead-own = Gardé sous scellé. Peuvent le lire celles et ceux qui tiennent votre fiche et la personne responsable de la liste de votre organisation ; chaque lecture est notée pour vous.
contacts-none = Rien n’est gardé ici.
contacts-add = Ajouter
contacts-kind = Type
contacts-value = Numéro, adresse ou mots
contacts-value-hint = Les téléphones avec leur pays, comme +254 700 000001.
contacts-remove = Supprimer
contact-phone = Téléphone
contact-email = E-mail
contact-access = Nécessaire pour participer
done-contact-kept = C’est enregistré.
done-contact-removed = C’est supprimé.
people-spoken = Langues qu’elle ou il parle
people-title-field = Titre ou fonction
people-occupation = Métier
people-expertise = Compétences
people-expertise-hint = Montrées au réseau seulement avec son accord.
people-availability = Ce que cette personne peut donner de son temps
people-availability-hint = Par exemple « deux soirs par mois, pas en décembre ».
groups-title = Groupes
groups-lead = Où le travail se fait entre les consultations : à quoi sert chacun, qui en est, ce qu’il a fait.
groups-none = Il n’y a pas encore de groupe.
groups-form = Former un groupe
groups-describe = Modifier ce qui est dit ici
groups-name = Nom du groupe
groups-kind = Type
groups-charter = À quoi il sert
groups-charter-hint = Son but et sa façon de travailler.
groups-mandate = Ce qu’il peut décider
groups-mandate-hint = Au nom de qui il parle, et jusqu’à quand.
groups-calls-until = Appelle des volontaires jusqu’au
groups-calls-hint = Laissé vide, il n’appelle pas.
groups-calls = Cherche des volontaires jusqu’au
groups-call-title = Ce groupe cherche des volontaires
groups-offer = Se proposer
groups-offer-words = Ce que vous apportez
groups-offer-hint = Ce que vous savez, et le temps que vous avez.
groups-offers = { $count ->
    [one] Une proposition
   *[other] { $count } propositions
}
groups-accept = Accueillir
groups-decline = Décliner
groups-end = Mettre fin
groups-members = { $count ->
    [0] Aucun membre
    [one] Un membre
   *[other] { $count } membres
}
groups-no-members = Personne n’en est encore.
body-secretariat = Secrétariat
body-steering-group = Groupe de pilotage
body-working-group = Groupe de travail
body-committee = Comité
problem-body-twice = Un groupe porte déjà ce nom.
problem-offered-before = Vous vous êtes déjà proposé·e.
done-body-kept = C’est enregistré.
done-body-offered = Votre proposition est arrivée au secrétariat.

# Listes interrogées, segments, chiffres
ask-words = Nom
ask-words-organisation = Nom d’une organisation
ask-words-hint = Dans tout alphabet et dans tout ordre ; une faute de frappe est pardonnée.
ask-button = Chercher
ask-fields = Demander par tous les champs
ask-fields-hint = Choisissez une valeur d’un champ et cherchez ; puis une autre. Plusieurs valeurs d’un même champ : une seule suffit.
ask-chosen = Ce qui est demandé
ask-remove = { $what } (retirer)
ask-area = Région du monde
ask-sector = Secteur
ask-role = Ce que la personne fait ici
ask-body = Groupe
ask-offers = Ce que la personne donne
ask-offers-time = un peu de son temps
asks-words = nom proche de « { $words } »
asks-everybody = tout le monde
asks-every-organisation = toutes les organisations
asks-gone = quelque chose qui n’existe plus
found-people = { $count ->
    [0] Personne ne correspond.
    [one] Une personne correspond.
   *[other] { $count } personnes correspondent.
}
found-organisations = { $count ->
    [0] Aucune organisation ne correspond.
    [one] Une organisation correspond.
   *[other] { $count } organisations correspondent.
}
found-more = Plus de { $count } correspondent.
found-count = Les compter toutes
found-narrow = Les plus proches viennent d’abord ; un mot de plus en trouve moins.
found-nobody = Personne ici ne correspond à ce qui est demandé. Retirez quelque chose, ou cherchez une partie du nom.
found-everybody = Montrer tout le monde
segment-keep-as = Garder comme segment
segment-keep = Garder le segment
segment-name = Nom du segment
segment-for = Qui le voit
segment-for-me = moi seul·e
segment-for-staff = le secrétariat
segment-for-members = le secrétariat ; les membres voient combien de personnes correspondent
segment-within = Dans quelles fiches il cherche
segments-title = Segments
segments-lead = Des questions sur les personnes et les organisations, gardées. Chacune trouve qui correspond aujourd’hui.
segments-lead-members = Combien de personnes correspondent à ce que demande le secrétariat. Les petits nombres ne sont pas montrés, et personne n’est nommé.
segments-none = Aucun segment n’est gardé. Cherchez des personnes par quelques champs, puis gardez ce que vous avez demandé.
segments-none-members = Aucun chiffre n’est encore montré ici.
segment-people = { $count ->
    [0] personne
    [one] une personne
   *[other] { $count } personnes
}
segment-organisations = { $count ->
    [0] aucune organisation
    [one] une organisation
   *[other] { $count } organisations
}
segment-more = plus de { $count }
segment-asks = Demande
segment-seen-by = Vu par
segment-in = Dans les fiches de
segment-change = Changer son nom
segment-change-asks = Pour demander autre chose, cherchez de nouveau et gardez la question sous un nouveau nom.
segment-open = Voir dans la liste
segment-delete = Supprimer
segment-delete-says = La question est supprimée. Aucune fiche ne change.
segment-stay = Le garder
segment-nobody = Personne ne correspond aujourd’hui. Un segment suit le registre : il trouvera peut-être quelqu’un demain.
segment-taken = Télécharger en JSON
done-segment-kept = Le segment est gardé.
done-segment-deleted = Le segment est supprimé.
problem-segment-empty = Rien n’est encore demandé. Choisissez d’abord un champ ou un nom.
problem-segments-many = Il y a déjà tant de segments. Supprimez-en un d’abord.
figures-title = Chiffres
figures-lead = Combien de personnes compte ce réseau, selon où elles sont et ce qu’elles font. Refaits chaque mois ; les petits nombres ne sont pas montrés et chaque chiffre est arrondi, pour que personne ne soit reconnu.
figures-lead-staff = Combien de personnes compte ce réseau, exactement, selon les fiches que vous tenez. Les membres voient des chiffres arrondis.
figures-made = Faits le
figures-later = Les premiers chiffres sont faits dans l’heure.
figures-region = Par région du réseau
figures-sector = Par secteur
figures-country = Par pays
figures-language = Par langue lue
figures-few = peu ou aucune
figures-people = Personnes
figures-none = Il n’y a encore rien à compter.

# Lists that come in and go out
column-id = Identifiant Plenaria
column-name = Nom
column-given = Prénom
column-family = Nom de famille
column-name-language = Langue du nom
column-title = Titre ou fonction
column-organisation = Organisation
column-country = Pays
column-sector = Secteur
column-region = Région
column-tree-region = Régions
column-place = Lieu
column-city = Ville
column-province = Province ou État
column-zone = Fuseau horaire
column-languages = Langues
column-spoken = Langues parlées
column-occupation = Métier
column-expertise = Compétences
column-availability = Disponibilité
column-phone = Téléphone
column-email = Courriel
column-access = Besoins pour participer
column-role = Rôle
column-start = Rôle depuis
column-end = Rôle jusqu’au
column-consent = Accord pour les envois
column-consent-day = Accord donné le
column-kind = Type
column-members = Membres représentés
column-members-on = Membres au
column-members-source = Source du chiffre
list-bring = Importer une liste
list-take = Exporter la liste
list-title-people = Importer une liste de personnes
list-title-organisations = Importer une liste d’organisations
list-lead = Un tableau est lu, et vous voyez ce que ferait chaque ligne. Rien n’est saisi avant que vous le disiez. D’ici là, il reste ici sous scellé, pour vous seul·e, et disparaît après sept jours.
list-file = La liste
list-file-hint = Un classeur (.xlsx) ou un fichier CSV, 20 Mo et 200 000 lignes au plus. La première ligne nomme les colonnes, dans n’importe quelle langue.
list-text = Ou collez un tableau
list-text-hint = Copié d’un tableur, avec ses en-têtes.
list-into = Qui tient ces fiches
list-into-network = tout le réseau
list-source = Sur quelle base avez-vous ces données ?
list-source-hint = Par exemple « formulaires d’affiliation 2026 ». C’est conservé avec la liste.
list-on = De quel jour date la liste ?
list-country = Pays, si une ligne n’en indique pas
list-country-hint = Les numéros sans indicatif sont lus comme on les compose là-bas.
list-country-none = aucun
list-language = Langue, si une ligne n’en indique pas
list-read = Lire la liste
list-yours = Vos listes
list-state-reading = en cours de lecture
list-state-understanding = en cours d’examen
list-state-ready = vous attend
list-state-entering = en cours de saisie
list-state-entered = saisie
list-state-faulty = n’a pas pu être lue
list-step-bring = Apporter
list-step-look = Examiner
list-step-enter = Saisir
list-named = La liste « { $name } »
list-basis = Base : { $source }
list-reading = La liste est en cours de lecture.
list-understanding = Chaque ligne est comparée aux fiches.
list-entering = La liste est en cours de saisie : en entier, ou pas du tout.
list-wait = Cette page se renouvelle d’elle-même. Vous pouvez la quitter et revenir.
list-look-again = Regarder à nouveau
list-still = Rien n’a bougé depuis un moment. Rien n’est perdu ni fait à moitié.
list-go-on = Continuer
list-faulty = Rien de cette liste n’a été saisi.
list-another = Importer une autre liste
list-ready =
    { $count ->
        [one] Une ligne a été lue, et rien n’est encore saisi. Voyez ce qu’elle fera, décidez, puis saisissez-la plus bas.
       *[other] { $count } lignes ont été lues, et rien n’est encore saisi. Voyez ce qu’elles feront, décidez, puis saisissez-les plus bas.
    }
list-outcomes = Ce que feront les lignes
outcome-new = Nouvelles
outcome-adds = Complètent
outcome-differs = Diffèrent
outcome-maybe = Peut-être connues
outcome-same = Déjà là
outcome-cannot = Impossibles
list-none-here = Aucune ligne ne fait cela.
list-columns = Comment les colonnes sont lues
list-columns-hint = Changez ce qui est faux ; les lignes sont alors relues. Ce qui n’est pas pris reste dehors.
list-column-none = non prise
list-column = Colonne { $letters } : { $heading }
list-column-unsure = Regardez celle-ci, s’il vous plaît.
list-columns-keep = Lire les lignes ainsi
list-row = Ligne { $line }
list-adds = Ajoute : { $fields }
list-differs = { $field } : ici « { $ours } », dans la liste « { $theirs } »
list-maybe = Peut-être { $name } : { $reasons }
why-same-address = la même adresse électronique
why-same-phone = le même numéro de téléphone
why-names-alike = des noms qui se ressemblent
why-same-country = le même pays
why-other-country = un autre pays
list-choose = Que faire de la ligne { $line }
list-choice-unsaid = pas décidé
list-choice-leave = la laisser de côté
list-choice-enter = la saisir
list-choice-new = quelqu’un d’autre : saisir comme nouvelle fiche
list-choice-new-organisation = une autre : saisir comme nouvelle
list-choice-same = la même que { $name }
list-choice-ours = garder ce qui est ici
list-choice-theirs = prendre ce que dit la liste
list-decide = Garder ces décisions
list-unknown = Organisations inconnues
list-unknown-hint = Sans décision, les personnes sont saisies sans elles ; leurs noms figurent parmi les problèmes.
list-unknown-one = { $count ->
    [one] « { $name } », dans une ligne
   *[other] « { $name } », dans { $count } lignes
}
list-problems = { $count ->
    [one] Télécharger le problème, avec sa ligne et sa colonne (CSV)
   *[other] Télécharger les { $count } problèmes, avec lignes et colonnes (CSV)
}
list-enter-heading = Saisir la liste
list-enter-says = { $count ->
    [0] Aucune ligne n’est nouvelle.
    [one] Une nouvelle fiche sera saisie.
   *[other] { $count } nouvelles fiches seront saisies.
}
list-consents = Personne ne reçoit d’envois à cause de cette liste, sauf si une colonne dit son accord et le jour où il a été donné.
list-if-maybe = Lignes qui sont peut-être quelqu’un de connu, sans décision
list-if-maybe-leave = les laisser de côté
list-if-maybe-new = les saisir comme nouvelles
list-if-differs = Là où la liste dit autre chose qu’une fiche
list-if-organisations = Saisir comme nouvelles organisations affiliées celles qui ne ressemblent à aucune des nôtres
list-enter = Saisir la liste
list-aside = Mettre la liste de côté
list-aside-says = Il n’en reste rien ici. Votre propre fichier n’est pas touché.
list-aside-go = La mettre de côté
list-entered = La liste est saisie.
list-entered-new = Nouvelles fiches
list-entered-completed = Complétées
list-entered-left = Laissées de côté
list-entered-names = Ce qui a été saisi
done-list-known = Ce fichier a déjà été apporté. Le voici.
done-list-aside = La liste est mise de côté ; il n’en reste rien.
done-list-decided = Vos décisions sont gardées.
problem-import-file-none = Choisissez un fichier ou collez un tableau.
problem-import-column-twice = Deux colonnes ne peuvent pas être toutes deux le nom, l’organisation ou l’identifiant.
problem-import-rights = Vous ne pouvez plus saisir de fiches ici. Rien n’a été saisi.
problem-import-no-name = La ligne n’a pas de nom.
problem-import-name-long = Le nom a { $count } signes ; on en garde { $most } au plus.
problem-import-name-letters = « { $value } » n’a pas de lettres : ce n’est pas un nom.
problem-import-id = « { $value } » n’est pas un de nos identifiants.
problem-import-id-unknown = Son identifiant n’est celui d’aucune fiche que vous tenez ; la ligne est lue sans lui.
problem-import-too-long = C’est plus long que les { $most } signes conservés.
problem-import-language = Nous ne connaissons pas de langue « { $value } ».
problem-import-country = Nous ne connaissons pas de pays « { $value } ».
problem-import-region = Le réseau n’a pas de région « { $value } ».
problem-import-other-region = « { $value } » n’est pas la région à laquelle cette liste est destinée.
problem-import-node = « { $value } » ne figure dans aucune liste de la maison.
problem-import-several = « { $value } » peut vouloir dire plusieurs choses ici.
problem-import-zone = « { $value } » n’est pas un fuseau horaire. Il s’écrit comme Africa/Nairobi.
problem-import-kind = « { $value } » n’est pas un type d’organisation.
problem-import-number = « { $value } » n’est pas un nombre de membres.
problem-import-members-day = Le chiffre { $value } n’a pas de date ; les chiffres sont gardés avec la leur.
problem-import-members-twice = Il y a déjà un autre chiffre de ce jour ; il reste.
problem-import-no-country = Une nouvelle organisation a besoin d’un pays.
problem-import-phone = « { $value } » n’est pas un numéro lisible. Avec l’indicatif du pays, comme +254 700 000001, il l’est.
problem-import-phone-guessed = « { $value } » est lu comme { $number }.
problem-import-address = « { $value } » n’est pas une adresse électronique.
problem-import-role = « { $value } » n’est pas un rôle que nous connaissons.
problem-import-role-staff = « { $value } » est un rôle qui donne des droits sur les fiches. Aucune liste ne le donne.
problem-import-role-region = « { $value } » est un rôle du réseau, que le personnel d’une région ne donne pas.
problem-import-role-organisation = « { $value } » s’exerce pour une organisation, et la ligne n’en nomme pas.
problem-import-role-ends = Le rôle « { $value } » finit avant de commencer.
problem-import-role-days = Les dates du rôle « { $value } » ne sont pas comprises : il est laissé de côté.
problem-import-day-alone = La date { $value } va avec un rôle, et la ligne n’en nomme pas.
problem-import-day = « { $value } » n’est pas une date. Elle s’écrit comme 2026-05-31.
problem-import-day-unsure = « { $value } » est lu comme { $day }.
problem-import-consent-day = « { $value } » sans le jour de l’accord n’est pas un accord.
problem-import-of-organisation = Ce que la ligne dit de l’organisation n’est pas ce que dit sa fiche ; cela se corrige là-bas.
problem-import-no-organisation = Le pays et le secteur sont gardés avec une organisation, et la ligne n’en nomme pas.
problem-import-unknown-organisation = Nous ne connaissons pas d’organisation « { $value } ».
problem-import-organisation-stays = La fiche nomme une autre organisation, ou aucune. Aucune liste ne déplace de personnes de l’une à l’autre.
problem-import-region-stays = La fiche est tenue ailleurs que ne le dit la ligne. Aucune liste ne la déplace.
problem-import-twice = Concerne la même chose que la ligne { $line } ; les deux font une seule fiche.
list-problem-row = Ligne
list-problem-column = Colonne
list-problem-heading = En-tête
list-problem-what = Ce qu’il y a à dire
list-problem-lost = Non repris
take-title-people = Exporter la liste des personnes
take-title-organisations = Exporter la liste des organisations
take-lead-people = { $count ->
    [0] Il n’y a personne dont vous tenez la fiche.
    [one] Une personne dont vous tenez la fiche. Cet export est noté, et elle peut le voir.
   *[other] { $count } personnes dont vous tenez les fiches. Cet export est noté, et chacune peut le voir.
}
take-lead-organisations = { $count ->
    [0] Il n’y en a aucune dont vous tenez la fiche.
    [one] Une organisation dont vous tenez la fiche.
   *[other] { $count } organisations dont vous tenez les fiches.
}
take-format = Sous forme de
take-xlsx = Classeur (.xlsx)
take-csv = CSV
take-vcf = Cartes pour un carnet d’adresses (.vcf)
take-contacts = Avec les numéros de téléphone et les adresses électroniques
take-access = Avec ce dont les personnes ont besoin pour participer
take-access-hint = Seulement si vous en avez besoin pour préparer une réunion : cela peut parler de leur santé.
take-go = Exporter
take-care = Sur un ordinateur, une liste n’est pas protégée comme ici. N’exportez que ce qu’il vous faut, et effacez-la ensuite.
# Two records put together
duplicates-title = Doublons possibles
duplicates-lead = { $count ->
    [0] Aucune fiche ne ressemble à une autre au point de n’en faire qu’une.
    [one] Deux fiches semblent n’en faire qu’une. Rien n’est réuni tout seul.
   *[other] { $count } paires de fiches semblent n’en faire qu’une. Rien n’est réuni tout seul.
}
duplicates-none = Il n’y a rien à faire ici. Les nouvelles fiches sont comparées à leur arrivée.
duplicates-compare = Regarder les deux
duplicates-merged = Réunies cette semaine
duplicates-link = Doublons possibles
likeness-same-address = même adresse
likeness-same-phone = même téléphone
likeness-names-alike = noms semblables
likeness-same-country = même pays
likeness-other-country = pays différents
merge-title = Ces deux fiches n’en font-elles qu’une ?
merge-lead = Tout ce qui nomme la deuxième fiche nommera la première : rôles, groupes, ce qui a été dit. La deuxième mènera à la première.
merge-stays = Reste
merge-leads = Y mènera
merge-turn = Garder plutôt l’autre
merge-differ = Là où elles diffèrent, choisissez ce qui reste
merge-same = Elles disent la même chose.
merge-nothing = rien
merge-account = Si les deux peuvent se connecter, les deux adresses ouvriront la fiche qui reste. Qui est connecté·e avec l’autre se reconnecte.
merge-week = Pendant une semaine, cela peut être annulé.
merge-do = Les réunir
merge-two = Ce sont deux fiches distinctes
merge-two-lead = Elles ne seront alors plus suggérées.
merge-hindered-same = C’est une seule et même fiche.
merge-hindered-before = L’une des deux a déjà été réunie avec une autre fiche.
merge-hindered-yourself = Personne ne réunit sa propre fiche avec une autre. Demandez à quelqu’un d’autre qui tient les deux.
merge-hindered-keeping = Seul·e qui tient les deux fiches, partout où elles sont tenues, les réunit.
merge-hindered-roles = L’une des deux a un rôle que vous ne pourriez pas donner. Demandez à qui le donne.
merge-done-title = Deux fiches réunies
merge-done-lead = Tout ce qui nommait l’autre fiche nomme maintenant celle-ci.
merge-stayed = Les deux avaient ceci, chacune garde donc le sien :
merge-stayed-membership = elles appartiennent au même réseau ou groupe
merge-stayed-contact = elles ont le même téléphone ou la même adresse
merge-stayed-offer = les deux disent ce qu’elles savent faire
merge-stayed-account = les deux ont une adresse de connexion : les deux ouvrent cette fiche
merge-stayed-members = les deux ont un nombre du même jour
merge-undo = En refaire deux fiches
merge-undo-lead = Chacune retrouve ce qui était à elle. Ce qui est venu depuis reste avec cette fiche.
merge-until = jusqu’au
merge-undone = Ce sont de nouveau deux fiches.
merge-over = Plus d’une semaine a passé : cela ne peut plus être annulé.
merge-led-on = Cette fiche a été réunie avec une autre
merge-led-on-link = Aller à cette fiche
done-merged = Les deux fiches n’en font plus qu’une.
done-merge-undone = Ce sont de nouveau deux fiches.
done-two-kept = C’est noté : ce sont deux fiches distinctes.
# Bodies above networks, roles
bodies-title = Instances de la maison
bodies-lead = Elles sont au-dessus des réseaux et ouvertes aux personnes de tous : femmes, jeunes, travailleur·euse·s LGBT+ et d’autres.
bodies-none = Il n’y a pas encore d’instance.
bodies-none-make = Il n’y a pas encore d’instance. Créez la première ci-dessous.
bodies-make = Créer une instance
bodies-first-known = Avec une liste cachée, sa page vous donne un seul lien pour la première personne qui coordonne. Vous saurez à qui vous le remettez ; de toutes les autres, la maison ne vous dit rien.
bodies-roster = Qui voit qui en fait partie
bodies-roster-hint = Cela ne peut plus être changé ensuite.
bodies-roster-open = Ouverte : toutes les personnes d’un réseau de la maison
bodies-roster-hidden = Cachée : ses membres seul·e·s, pas même l’administration de la maison
bodies-is-open = Liste ouverte
bodies-is-hidden = Liste cachée
bodies-visibility = Qui peut savoir qu’elle existe
bodies-visibility-public = Tout le monde
bodies-visibility-network = Les personnes des réseaux
bodies-members = Membres
bodies-open-to-members = Les personnes d’un réseau de cette maison voient qui en fait partie.
bodies-hidden-says = Seul·e·s ses membres voient qui en fait partie, et combien.
bodies-hidden-how = Ce que cacher protège, et ce que non
bodies-hidden-protects = Les adhésions sont scellées. Ni l’administration ni les secrétariats ne les voient ; elles ne figurent dans aucune liste, recherche, statistique, exportation, aucun courriel ni journal, et un disque ou une sauvegarde volés ne les révèlent pas.
bodies-hidden-not = Qui gère le serveur et possède son fichier secret.key pourrait le découvrir, tout comme une personne qui regarde votre écran ou tient votre téléphone. Les autres membres vous connaissent sous le nom donné ici.
bodies-first-link = Personne ne la coordonne encore. Remettez ce lien à la première personne qui coordonnera ; il sert une fois.
bodies-name = Nom que les autres voient
bodies-name-hint = Il peut être différent de celui de votre fiche.
bodies-offer-hint = Seules les personnes qui coordonnent lisent ceci.
bodies-invited = Vous êtes invité·e
bodies-join = Rejoindre
bodies-offer-waiting = Vous vous êtes proposé·e et n’avez pas encore de réponse.
bodies-offer-declined = Votre proposition a été déclinée.
bodies-offer-member = Vous êtes membre.
bodies-offer-coordinator = Vous êtes membre et vous la coordonnez.
bodies-take-back = Retirer la proposition
bodies-put-away = Ne plus afficher
bodies-leave = Quitter
bodies-leave-says = Vous n’en faites plus partie immédiatement ; vous pourrez vous proposer de nouveau lors d’un appel.
bodies-leave-hidden = Vous n’en faites plus partie immédiatement, et ce qui est gardé ici de vous est supprimé. Personne n’en est informé.
bodies-lines = Ce qui est noté ici à votre sujet
bodies-line-offered = Proposition de rejoindre
bodies-line-taken-in = Accueil
bodies-line-declined = Refus
bodies-line-invited = Invitation
bodies-line-joined = Arrivée par une invitation
bodies-line-coordinates = Nomination à la coordination
bodies-nobody-coordinates = Personne ne coordonne plus cette instance. Chaque membre peut prendre le relais.
bodies-step-in = Coordonner
bodies-make-coordinator = Confier la coordination
bodies-coordinator = coordination
bodies-you = vous
bodies-invitations = Invitations
bodies-invitations-lead = Chaque lien fait entrer une personne, une fois. Remettez-le vous-même, par une voie sûre pour elle.
bodies-invite = Créer une invitation
bodies-invite-name = Pour qui
bodies-invite-hint = Un mot pour que la coordination la reconnaisse ; personne d’autre ne le lit.
bodies-invitation-back = Reprendre
done-seat-offered = Votre proposition est arrivée à la coordination, et à personne d’autre.
done-house-body-offered = Votre proposition est arrivée.
done-seat-invited = L’invitation est créée. Son lien est ci-dessous.
done-seat-taken = Vous êtes membre maintenant.
groups-called = A cherché des volontaires jusqu’au
groups-offer-waiting = Vous vous êtes proposé·e. Le secrétariat n’a pas encore répondu.
groups-offer-declined = Le secrétariat a décliné votre proposition.
roles-title = Rôles
roles-way = Donner, modifier ou terminer des rôles
roles-lead = Un rôle décide de ce qu’une personne peut voir et faire. Ce que vous changez ici vaut tout de suite et figure dans sa fiche.
roles-none = Aucun rôle actuellement.
roles-give = Donner un rôle
roles-role = Rôle
roles-scope = Où
roles-organisation-hint = Les délégué·e·s et responsables de liste ont le leur pour une organisation.
roles-starts = Premier jour
roles-ends = Dernier jour
roles-ends-hint = Laissé vide, il n’a pas de fin.
roles-from = à partir du
roles-substitute = Suppléance
roles-substitute-lead = Nommée à côté du rôle, la personne l’exerce aussi aux jours dits ici, et à aucun autre.
roles-substitute-who = Qui supplée
roles-substitute-hint = Son nom tel qu’il figure dans le réseau, ou l’adresse de sa page.
roles-substitute-from = Supplée à partir du
roles-substitute-until = Supplée jusqu’au
roles-change = Modifier
roles-end = Mettre fin maintenant
roles-end-says = Le rôle et ses droits prennent fin tout de suite, pour la suppléance aussi. Il reste dans la fiche comme passé.
roles-past = Auparavant
problem-role-no-day = Ce jour n’existe pas.
problem-role-ends-first = Le dernier jour vient avant le premier.
problem-role-twice = Cette personne a déjà ce rôle à cet endroit.
problem-role-organisation = Ce rôle s’exerce pour une organisation : choisissez laquelle.
problem-role-last = C’est la dernière personne qui administre. Nommez-en une autre d’abord.
problem-substitute-who = Des jours sont dits, mais personne pour suppléer.
problem-substitute-days = Le dernier jour de suppléance demande un premier jour qui ne soit pas après.
problem-substitute-none = Personne dans ce réseau ne porte ce nom.
problem-substitute-several = Plusieurs personnes portent ce nom. Collez l’adresse de la page de celle que vous voulez dire.
problem-substitute-self = Ni la personne elle-même ni vous ne pouvez suppléer.
done-role-given = Le rôle est donné.
done-role-changed = Le rôle est modifié.
done-role-ended = Le rôle a pris fin.
regions-lead = Une région a son propre personnel, au service de ses personnes et de celles de ses sous-régions, et d’aucune autre.
regions-none = Ce réseau n’a pas encore de région.
regions-found = Fonder une région
regions-name = Nom de la région
problem-region-twice = Une région porte déjà ce nom.
done-region-founded = La région est fondée.
