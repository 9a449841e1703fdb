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
