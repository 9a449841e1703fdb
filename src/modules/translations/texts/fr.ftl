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
