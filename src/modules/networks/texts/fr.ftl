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
