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
