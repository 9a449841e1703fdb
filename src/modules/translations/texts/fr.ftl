translations-title = Traductions
translations-lead =
    { $count ->
        [0] Chaque texte existe dans chaque langue du réseau.
        [one] Un texte attend un·e traducteur·rice.
       *[other] { $count } textes attendent un·e traducteur·rice ; d’abord ce qui est ouvert aux commentaires, puis ce qui a le moins de langues.
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

outing-title = Traduire dans Word
outing-lead = Un seul fichier contient les textes et la place pour leur traduction. Envoyez-le à qui traduit ; ce qui revient retrouve sa place de lui-même.
outing-out = Sortir des textes
outing-out-lead = Un fichier contient au plus 500 textes, les plus importants d’abord.
outing-which = Quels textes
outing-which-lacking = Ceux qui n’ont pas cette langue, ou une version plus ancienne que l’original
outing-which-all = Tous
outing-under = Seulement ce qui se trouve dans
outing-take = Faire le fichier
outing-back = Rapporter un fichier
outing-back-lead = Vous voyez ce que ferait chaque ligne avant que rien ne soit enregistré. Un fichier qui a pris des mois est comparé à ce que les textes disent aujourd’hui.
outing-file = Le fichier avec les traductions
outing-file-hint = Word (.docx), OpenDocument (.odt) ou page web (.html), au plus 20 Mo.
outing-look = Regarder
outing-ready = Un fichier : { $language }
outing-ready-lead =
    { $count ->
        [one] Il contient un texte.
       *[other] Il contient { $count } textes.
    }
outing-download = Télécharger le fichier Word
outing-step-write = Écrivez chaque traduction dans la dernière colonne. Une ligne peut être divisée : ce qui suit sans nom continue la ligne du dessus.
outing-step-keep = Laissez les noms de la première colonne tels quels : c’est par eux que chaque texte se retrouve.
outing-step-back = Rapportez le fichier ici
outing-file-title = Traduction : { $language }
outing-file-help = Veuillez écrire la traduction dans la dernière colonne et laisser la première telle quelle. Les lignes peuvent être divisées. Les remarques en commentaire sont bienvenues.
outing-file-name = Nom
outing-file-original = Original
outing-file-translation = Traduction
problem-outing-nothing = Il n’y a rien à traduire dans cette langue.
problem-outing-no-file = Choisissez le fichier avec les traductions.
problem-outing-no-rows = Aucune ligne de ce fichier n’a un nom que nous connaissons, comme K7QX2MPA-12. Est-ce bien le fichier téléchargé ici ?

return-title = Ce qui est revenu
return-lead =
    { $count ->
        [0] Rien n’est nouveau ici.
        [one] Une ligne peut être enregistrée. Décochez-la si vous n’en voulez pas.
       *[other] { $count } lignes peuvent être enregistrées. Décochez celles dont vous ne voulez pas.
    }
return-is-kept = Ce fichier a été traité.
return-nothing = Chaque ligne dit ce qu’on lit déjà, ou rien.
return-foreign = Aucune ligne de ce fichier n’est sortie de ce réseau. Rien n’a été enregistré.
return-keep = Enregistrer les traductions cochées
return-rest =
    { $count ->
        [one] Une autre ligne
       *[other] { $count } autres lignes
    }
return-unread = Ce que nous n’avons pas su placer
return-unread-lead = Cela se trouve dans le fichier et n’appartient à aucune ligne. Mettez-le à sa place au bureau des traductions.
return-remark = Remarque :
return-desk = Ouvrir au bureau
return-state-new = nouveau
return-state-other = d’autres mots qu’aujourd’hui
return-state-stale = l’original a changé depuis : enregistré comme plus ancien que l’original
return-state-crossed = une autre personne a traduit entre-temps
return-state-official = officielle et à jour : le secrétariat décide
return-state-same = rien de nouveau
return-state-empty = vide
return-state-gone = ce texte n’existe plus
done-return-kept = Les traductions sont enregistrées. On les lira dans un instant.

# What came back, part by part.
return-keep-and-on = Enregistrer les traductions cochées et continuer
return-more =
    { $count ->
        [one] Une autre ligne vient ensuite.
       *[other] { $count } autres lignes viennent ensuite.
    }
return-lost-tracked-changes = Ce fichier contient des modifications suivies que son format ne permet pas de lire : elles ont été prises comme acceptées.
return-lost-comments = Ce fichier contient des commentaires que son format ne permet pas de lire : ils restent dans le fichier.
return-quiet =
    { $count ->
        [one] Une ligne ne dit rien de nouveau.
       *[other] { $count } lignes ne disent rien de nouveau.
    }
return-unread-more =
    { $count ->
        [one] Un autre endroit.
       *[other] { $count } autres endroits.
    }
return-state-long = bien plus longue que l’original : écrivez-la au bureau
done-return-part-kept = C’est enregistré. Les lignes suivantes sont ci-dessous.
problem-outing-too-many-rows = Cela fait { $count } lignes ; { $most } au plus reviennent à la fois. Rapportez-les en plusieurs fois.
translations-until = ouvert jusqu’au { $moment }
