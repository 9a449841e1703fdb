translations-title = Traductions
translations-lead =
    { $count ->
        [0] Chaque texte existe dans chaque langue du réseau.
        [one] Un texte attend un·e traducteur·rice.
       *[other] { $count } textes attendent un·e traducteur·rice ; ceux qui ont le moins de langues viennent d’abord.
    }
translations-counts = Ce qui manque dans chaque langue du réseau
translations-language = Langue
translations-missing = Textes sans elle
translations-stale = Plus anciens que l’original
translations-all = Afficher toutes les langues
translations-cut = Il y a plus de textes que cette page n’en examine à la fois. Traduisez les premiers, les autres apparaîtront.
translations-none = Rien ne vous attend ici. Les nouveaux textes apparaissent dès que quelqu’un les écrit.
translations-work = En attente d’une traduction
translations-work-in = En attente d’une traduction : { $language }
translations-into = Traduire :
translations-also-into = Manquent aussi :
translations-is-stale = plus ancien que l’original

translations-face-title = Traduction : { $language }
translations-where = Voir le texte à sa place
translations-original = Original : { $from }
translations-face = Traduction : { $language }
translations-stale-notice = L’original a changé depuis cette traduction. Comparez les deux et mettez la traduction à jour.
translations-words = Texte : { $language }
translations-state = Cette traduction est
translations-state-machine = faite par une machine
translations-state-checked = vérifiée par une personne
translations-state-official = officielle
translations-keep = Enregistrer la traduction
translations-history =
    { $count ->
        [one] Une traduction a été écrite jusqu’ici
       *[other] { $count } traductions ont été écrites jusqu’ici
    }
translations-of-version = faite à partir de la version { $version } de l’original

done-face-kept = La traduction est enregistrée. Elle sera lisible dans un instant.
done-face-kept-stale = La traduction est enregistrée, mais l’original a changé pendant que vous écriviez : il est signalé qu’elle est plus ancienne. Comparez-la avec le nouvel original ci-dessous.

problem-translations-original = C’est la langue de l’original. Une traduction est dans une autre langue.
problem-translations-version = Cette version de l’original n’existe pas. Rechargez la page et envoyez la traduction à nouveau.
problem-translations-official = La traduction actuelle est officielle et à jour. Adressez-vous au secrétariat si elle doit changer.

terms-title = Mots convenus
terms-lead =
    { $count ->
        [0] Comment ce réseau nomme les choses, dans chacune de ses langues.
        [one] Une chose a un mot convenu dans les langues de ce réseau.
       *[other] { $count } choses ont un mot convenu dans les langues de ce réseau.
    }
terms-caption = Mots convenus par langue
terms-none = Aucun mot n’est encore convenu. Commencez par ce qui est traduit chaque fois autrement.
terms-note = Remarque
terms-change = Modifier
terms-change-title = Modifier ce mot
terms-add-title = Convenir d’un mot
terms-help = Écrivez-le dans deux langues au moins. La personne qui traduit le voit à côté de l’original et apprend quand une traduction le dit autrement.
terms-keep = Enregistrer le mot
terms-drop = Ce mot n’est plus convenu
terms-here = Mots convenus dans ce texte
terms-all = Tous les mots convenus
terms-kept = employé ici
terms-not-kept = pas employé ici
done-term-kept = Le mot est convenu.
done-term-dropped = Le mot n’est plus convenu. Les traductions restent telles quelles.
done-face-kept-terms = La traduction est enregistrée. Elle dit certaines choses autrement que convenu dans ce réseau : voyez les mots convenus plus bas.
problem-terms-one-language = Écrivez le mot dans deux langues au moins.
problem-terms-language-twice = Chaque langue a un seul mot convenu.
problem-terms-twice = « { $words } » est déjà convenu. Modifiez plutôt cette entrée.

proposals-title = Traductions proposées
proposals-help = Vos mots vont aux traducteur·rice·s du réseau. Soit ils et elles les reprennent, soit vous apprenez pourquoi non.
proposals-send = Proposer cette traduction
proposals-reason = Ce que vous voulez en dire
proposals-take = Reprendre
proposals-decline = Refuser
proposals-waits = attend une réponse
proposals-taken = reprise
proposals-declined = refusée
proposals-by = proposée par { $name }
done-face-proposed = Merci. Les traducteur·rice·s voient votre proposition, et vous trouverez leur réponse ici.
done-proposal-answered = La proposition a sa réponse.
problem-translations-the-same = Ce sont déjà les mots que lisent les lecteur·rice·s.

translations-ask-machine = Commencer par ce qu’en fait une machine
translations-machine-words = Ces mots sont ceux d’une machine. Relisez-les un par un avant de les enregistrer.
