trace-kind-said = Dit
trace-kind-priority = Priorité
trace-kind-text = Paragraphe
trace-kind-action = Action
trace-kind-result = Avancement
trace-open = Voir à sa place
trace-before =
    { $count ->
        [0] Ce qui a mené ici
        [one] Ce qui a mené ici : une chose
       *[other] Ce qui a mené ici : { $count } choses
    }
trace-after =
    { $count ->
        [0] Ce qui en est venu
        [one] Ce qui en est venu : une chose
       *[other] Ce qui en est venu : { $count } choses
    }
trace-begins-here = Le fil commence ici : un·e membre l’a dit.
trace-before-none = Rien de ce que vous pouvez voir n’a encore mené ici.
trace-after-none = Rien n’en est encore venu. Dès que ce sera le cas, vous le trouverez ici.
trace-link-taken-up-in = contribution retenue
trace-link-merged-into = contribution fusionnée avec d’autres
trace-link-contains = contenu dans la priorité
trace-link-argues-for = plaide pour la priorité
trace-link-became = devenu une action
trace-link-reported = avancement de l’action
fate-waiting = En attente d’une réponse
fate-taken-up = Retenue
fate-merged = Fusionnée avec d’autres
fate-declined = Non retenue
fate-answered = Réponse donnée à toute la conversation
me-title = Ce qu’est devenu ce que vous avez dit
me-lead =
    { $count ->
        [0] Vous n’avez encore rien dit.
        [one] Une chose que vous avez dite, et où elle en est.
       *[other] { $count } choses que vous avez dites, et où chacune en est.
    }
me-empty = Regardez ce qui est ouvert en ce moment et dites une chose ; elle sera suivie ici.
me-link-empty = Rien de ce que vous avez dit n’est encore conservé ici.
me-link-hint = Seule la personne qui a ce lien lit cette page ; ne transférez pas le message. Il s’ouvre pendant trente jours. Ensuite, vous pouvez en demander un nouveau.
me-follow = Suivre le fil
me-earlier = Ce que vous avez dit auparavant
me-actions =
    { $count ->
        [one] L’action qui en est venue
       *[other] Les actions qui en sont venues
    }
me-results =
    { $count ->
        [0] Avancement
        [one] Avancement : un compte rendu
       *[other] Avancement : { $count } comptes rendus
    }
# Both directions to any depth
trace-level =
    { $number ->
        [one] À un pas : { $count }
       *[other] À { $number } pas : { $count }
    }
trace-shown = De { $number } à { $most } sur { $total }
trace-more = Ce qui est plus loin
trace-nearer = Ce qui est plus proche
trace-tied-by = lien établi par { $name }
trace-next-to = À côté :
trace-besides = Autre chemin :
trace-ways =
    { $count ->
        [one] Un autre chemin mène encore ici.
       *[other] { $count } autres chemins mènent encore ici.
    }
me-more =
    { $count ->
        [one] Le fil en compte un·e de plus.
       *[other] Le fil en compte { $count } de plus.
    }
# The whole thread: picture and files
trace-flow-see = Combien a mené à combien
trace-take-csv = Tout le fil en tableau (CSV)
trace-take-json = Le même pour les programmes (JSON)
trace-flow = Combien a mené à combien
trace-flow-lead = De ce qui a été dit aux paragraphes, aux actions et aux comptes rendus. Seul ce que vous pouvez voir est compté : des choses, jamais des personnes.
trace-flow-picture = Des bandes qui vont des contributions aux paragraphes, aux actions et aux comptes rendus ; plus il y en a, plus la bande est large. Le tableau ci-dessous dit la même chose en chiffres.
trace-flow-caption =
    { $count ->
        [one] { $count } bande, et ce qui en fait partie
       *[other] { $count } bandes, et ce qui fait partie de chacune
    }
trace-flow-band = Priorité ou paragraphe
trace-flow-column-said = Contributions
trace-flow-column-texts = Paragraphes
trace-flow-column-actions = Actions
trace-flow-column-results = Comptes rendus
trace-flow-nowhere = Non retenues ou encore en attente
trace-flow-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres ensemble
    }
trace-flow-total = En tout, chaque chose une fois
trace-flow-none = Rien de ce que vous pouvez voir ne s’est encore rejoint ici. Dès que ce sera le cas, l’image en sera ici.
trace-flow-back = Retour à sa place
trace-column-kind = Ce que c’est
trace-column-title = Texte
trace-column-place = D’où cela vient
trace-column-at = Depuis
trace-column-fate = Ce qui en est advenu
trace-column-address = Adresse
trace-column-thread = Sur le fil
trace-column-link = Suite
trace-column-why = Raison
trace-column-by = Lien établi par
trace-column-tied = Lien établi le
trace-column-to-kind = A mené à
trace-column-to-title = Texte de ce à quoi cela a mené
trace-column-to-thread = Où c’est sur le fil
me-following = Ce que vous suivez dans les textes
