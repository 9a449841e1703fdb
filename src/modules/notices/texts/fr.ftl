notices-title = Du nouveau pour vous
notices-lead =
    { $count ->
        [0] Vous avez tout lu.
        [one] Il y a une chose que vous n’avez pas lue.
        [many] Il y a { $count } de choses que vous n’avez pas lues.
       *[other] Il y a { $count } choses que vous n’avez pas lues.
    }
notices-many = { $count }+
notices-all = Tout
notices-unread = Non lu
notices-none = Rien ne s’est encore passé qui vous concerne. Une réponse à ce que vous avez dit, un texte qui s’ouvre, un rôle qu’on vous confie : vous le trouverez ici.
notices-none-unread = Vous avez tout lu.
notices-new = Nouveau
notices-read-one = Je l’ai lu
notices-read-again = Pas encore lu
notices-read-all = J’ai lu tout cela
notices-earlier = Nouvelles plus anciennes
notices-choose = Choisir comment être prévenu·e
notices-house = Toute la maison

notices-choices-title = Comment vous êtes prévenu·e
notices-choices-lead = Choisissez pour chaque sorte de nouvelle : un courriel tout de suite, une ligne dans un courriel qui rassemble tout, votre page seulement, ou rien du tout. Ce qui est envoyé figure aussi sur votre page.
notices-way-mail = Un courriel tout de suite
notices-way-digest = Dans le courriel groupé
notices-way-page = Sur ma page seulement
notices-way-nothing = Pas du tout
notices-digest-heading = Le courriel groupé
notices-every = À quel rythme
notices-every-day = Chaque jour où il y a du nouveau
notices-every-week = Une fois par semaine
notices-weekday = Si c’est une fois par semaine, le
notices-hour = Heure
notices-hour-hint = À l’heure de { $city }. Les autres courriels n’arrivent pas entre dix heures du soir et sept heures du matin.
notices-names = Y nommer les réseaux et les titres
notices-names-hint = Sinon il dit seulement de quelle sorte de nouvelle il s’agit : qui lit par-dessus votre épaule, ou gère votre boîte, n’apprend rien d’autre.
notices-keep = Garder ce choix
notices-less = Moins de courriels
notices-all-digest-lead = Un seul courriel qui rassemble tout, au lieu de plusieurs.
notices-all-digest = Tout rassembler
notices-pause-heading = Une pause
notices-pause-until = Aucun courriel avant le
notices-pause-hint = Ce qui se passe d’ici là attend dans le courriel groupé d’après ce jour, et figure tout de suite sur votre page.
notices-pause = Faire une pause
notices-paused = Aucun courriel n’arrive avant le
notices-pause-end = Terminer la pause
notices-refused = Un courriel à votre adresse est revenu. Tant que rien n’y arrive de nouveau, vous êtes prévenu·e sur votre page seulement.
notices-no-digests = Vous avez arrêté le courriel groupé par le lien dans l’un d’eux. Ce qu’il dirait figure sur votre page.
notices-digests-again = Le recevoir de nouveau
notices-must-title = Ce qui est toujours dit
notices-must-lead = Quoi que vous choisissiez, un courriel vous le dit, car quelqu’un d’autre pourrait l’avoir fait en votre nom :
notices-must-sign-in = ce qui touche à votre connexion : une nouvelle clé, un nouvel appareil, une récupération ;
notices-must-rights = qu’une copie de tout ce qui vous concerne est prête, ou que vous allez être effacé·e.
problem-notices-until = Choisissez un jour à partir de demain, d’ici un an.
done-notices-read = C’est noté.
done-notices-kept = C’est noté : c’est ainsi que vous serez prévenu·e désormais.
done-notices-paused = Aucun courriel n’arrive jusqu’à ce jour.
done-notices-pause-ended = Les courriels arrivent de nouveau.

notices-mail-subject = Du nouveau pour vous
notices-mail-title = Quelque chose vous concerne
notices-mail-button = Le lire
notices-mail-why = Vous recevez ce message parce que vous avez demandé à être prévenu·e, ou n’avez pas choisi autrement.
notices-mail-must = Un tel message arrive toujours : quelqu’un d’autre pourrait l’avoir fait en votre nom.
notices-mail-choose = Choisir comment être prévenu·e
notices-mail-stop = Ne plus recevoir ces messages
notices-digest-subject = Du nouveau pour vous
notices-digest-title = Ce qui vous concerne
notices-digest-lead =
    { $count ->
        [one] Une chose s’est passée depuis le dernier message de ce genre.
        [many] { $count } de choses se sont passées depuis le dernier message de ce genre.
       *[other] { $count } choses se sont passées depuis le dernier message de ce genre.
    }
notices-digest-times = { $line } ({ $count } fois)
notices-digest-more =
    { $count ->
        [one] Une autre figure sur votre page.
        [many] { $count } d’autres figurent sur votre page.
       *[other] { $count } autres figurent sur votre page.
    }
notices-digest-button = Le lire sur votre page
notices-digest-stop = Ne plus recevoir de courriel groupé
notices-sample-line = Ce que vous avez dit a reçu une réponse.
