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
