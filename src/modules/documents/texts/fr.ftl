documents-title = Documents
documents-lead =
    { $count ->
        [0] Les projets que le réseau peut commenter, et les textes qu’il a adoptés.
        [one] Un texte : ouvert aux commentaires, clos ou adopté.
       *[other] { $count } textes : ouverts aux commentaires, clos ou adoptés.
    }
documents-none = Aucun texte n’est encore ouvert. Dès qu’il y en aura un, vous pourrez en commenter ici chaque paragraphe.
documents-none-staff = Pas encore de texte. Déposez le premier projet : un fichier Word suffit.
documents-upload = Déposer un projet
documents-upload-lead = Nous y lisons les titres, les paragraphes numérotés, les listes et les actions. Seul le secrétariat le voit, tant que vous ne l’ouvrez pas aux commentaires.
documents-field-file = Fichier
documents-field-file-hint = Word (.docx), OpenDocument (.odt), page web (.html), Markdown ou texte simple, 20 Mo au plus.
documents-field-pasted = Ou collez le texte
documents-field-title = Titre
documents-field-title-hint = Laissez vide pour reprendre le titre imprimé dans le fichier.
documents-language-found = Celle du fichier
documents-field-answers-language = Les raisons sont écrites en
documents-read-it = Lire le projet
documents-status-draft = Projet.
documents-status-open = Ouvert aux commentaires.
documents-status-closed = Clos ; les réponses sont en cours d’écriture.
documents-status-answered = Clos ; toutes les réponses sont données.
documents-status-adopted = Adopté.
documents-adopted-on = Adopté le
documents-draft-hint = Seul le secrétariat voit ce texte. Corrigez ce qui a été mal lu, puis ouvrez-le.
documents-open-hint = Choisissez un paragraphe et dites ce que vous en pensez, ou suggérez une autre formulation, dans votre langue.
documents-open-visitor = Les membres du réseau peuvent commenter chaque paragraphe.
documents-answered-on = Chacun·e a eu sa réponse le
documents-fingerprint = empreinte
documents-to-plan = Voir ce que ses actions sont devenues
documents-closes = Ouvert jusqu’au { $moment } (heure locale : { $place }).
documents-closed-at = Clôture : { $moment } (heure locale : { $place }).
documents-for-you = Pour vous :
documents-in-utc = Temps universel :
documents-version = Version { $version }
documents-version-of =
    { $total ->
        [one] Version { $version }
       *[other] Version { $version } sur { $total }
    }
documents-compare = Ce qui a changé
documents-compare-title = Ce qui a changé de la version { $version } à la version { $number }
documents-compare-lead =
    { $count ->
        [0] Rien n’a changé.
        [one] Un paragraphe a changé.
       *[other] { $count } paragraphes ont changé.
    }
documents-weight =
    { $count ->
        [0] Aucune contribution
        [one] Une contribution
       *[other] { $count } contributions
    }
documents-weight-from =
    { $count ->
        [0] de personne
        [one] d’une personne
       *[other] de { $count } personnes
    }
documents-weight-organisations =
    { $count ->
        [0] et au nom d’aucune organisation
        [one] et au nom d’une organisation
       *[other] et au nom de { $count } organisations
    }
documents-live-said =
    { $count ->
        [one] Une nouvelle contribution depuis l’ouverture de cette page.
       *[other] { $count } nouvelles contributions depuis l’ouverture de cette page.
    }
documents-live-show = Afficher la page à nouveau
documents-source = Le fichier tel qu’il a été déposé
documents-desk = Pour le secrétariat
documents-reading-problems =
    { $count ->
        [0] Rien à vérifier dans le fichier
        [one] Une chose à vérifier dans le fichier
       *[other] { $count } choses à vérifier dans le fichier
    }
documents-problem-number-break = La numérotation s’interrompt ici ; rien n’a été renuméroté.
documents-problem-printed = Le fichier se présente ainsi : { $words }.
documents-problem-kept-changes =
    { $count ->
        [0] Aucune modification suivie ici.
        [one] Une modification suivie se trouve ici ; les mots montrés sont ceux d’avant. Elle reste dans le fichier.
       *[other] { $count } modifications suivies se trouvent ici ; les mots montrés sont ceux d’avant. Elles restent dans le fichier.
    }
documents-problem-kept-comments =
    { $count ->
        [0] Aucun commentaire ici.
        [one] Le fichier porte ici un commentaire ; il n’est pas montré aux membres.
       *[other] Le fichier porte ici { $count } commentaires ; ils ne sont pas montrés aux membres.
    }
documents-problem-lost-changes = Le fichier contient des modifications suivies que ce format ne permet pas de lire : elles ont été acceptées.
documents-problem-lost-comments = Le fichier contient des commentaires que ce format ne permet pas de lire ; ils restent dans le fichier.
documents-go-there = Y aller
documents-answer-them =
    { $count ->
        [0] Les réponses
        [one] Répondre : une contribution attend
       *[other] Répondre : { $count } contributions attendent
    }
documents-open-it = Ouvrir aux commentaires
documents-change-hour = Changer l’heure de clôture
documents-field-day = Jusqu’au jour
documents-field-hour = Heure
documents-field-place = Lieu
documents-field-zone = Fuseau horaire du lieu
documents-field-zone-hint = Par exemple Europe/Zurich ou Africa/Nairobi. L’heure d’été est prise en compte.
documents-field-audience = Qui peut lire
documents-audience-public = Tout le monde ; qui a dit quoi reste dans le réseau
documents-audience-network = Les membres du réseau
documents-open-now = Ouvrir
documents-set-hour = Fixer cette heure
documents-close-hint = Une clôture anticipée n’est annoncée à personne : pensez à prévenir.
documents-close-now = Clore maintenant
documents-adopt-hint = Pour adopter le texte, il faut une réponse à chaque contribution. Le texte est scellé dans toutes ses langues, et ses actions passent dans le plan.
documents-adopt = Adopter ce texte
documents-comments-count =
    { $count ->
        [0] Aucun commentaire
        [one] Un commentaire
       *[other] { $count } commentaires
    }
documents-suggestions-count =
    { $count ->
        [0] Aucune suggestion
        [one] Une suggestion
       *[other] { $count } suggestions
    }
documents-say-something = Commenter ou suggérer
documents-correct = Corriger
documents-correct-hint = Tant que le projet n’est pas ouvert, vous pouvez changer ce qui a été lu. Ensuite, le texte ne change plus que par les réponses.
documents-field-kind = De quoi il s’agit
documents-field-label = Numéro imprimé
documents-field-text = Texte
documents-save-block = Enregistrer
documents-kind-heading = Titre
documents-kind-paragraph = Paragraphe
documents-kind-item = Élément de liste
documents-kind-action = Action
documents-kind-reference = Référence
documents-kind-note = Note
documents-kind-table = Tableau
documents-turn = Paragraphes voisins
documents-previous = Paragraphe précédent
documents-next = Paragraphe suivant
documents-other-faces = Aussi en :
documents-original = original
documents-follow-block = Suivre son fil
documents-better-face = Proposer une meilleure traduction
documents-heard =
    { $count ->
        [0] Ce qui en a été dit
        [one] Ce qui en a été dit : une contribution
       *[other] Ce qui en a été dit : { $count } contributions
    }
documents-heard-none = Rien pour l’instant. Votre contribution peut être la première.
documents-say = Dites ce que vous en pensez
documents-any-language = Écrivez dans n’importe quelle langue ; les autres lisent dans la leur.
documents-late-hint = L’heure est passée. Ce que vous dites maintenant est enregistré, avec la mention « en retard ».
documents-comment = Commenter
documents-suggest = Suggérer une autre formulation
documents-field-comment = Votre commentaire
documents-field-proposed = La formulation que vous suggérez
documents-field-proposed-hint = Modifiez le texte ci-dessous. Les autres verront les mots que vous avez retirés et ceux que vous avez ajoutés.
documents-field-why = Pourquoi (si vous le souhaitez)
documents-field-name = Au nom de qui
documents-name-organisation = Au nom de l’organisation { $organisation }
documents-name-own = En mon propre nom
documents-field-person = De qui sont ces paroles
documents-field-channel = Comment elles vous sont parvenues (si ce ne sont pas les vôtres)
documents-channel-phone = par téléphone
documents-channel-mail = par courrier
documents-channel-meeting = en réunion
documents-send-comment = Envoyer le commentaire
documents-send-suggestion = Envoyer la suggestion
documents-suggested-by = { $name } a fait une suggestion en { $language }
documents-commented-by = { $name } a fait un commentaire en { $language }
documents-in-name-of = au nom de l’organisation { $organisation }
documents-somebody = quelqu’un qui n’est plus ici
documents-typed-in = noté par { $name }
documents-late = en retard
documents-withdrawn = Contribution retirée par son auteur·rice.
documents-withdraw = Retirer
documents-withdraw-means = Vos mots et votre nom ne seront plus affichés ; à leur place, on lira qu’une contribution a été retirée. C’est définitif.
documents-no-face = Formulation nouvelle en { $language } ; le paragraphe n’existe pas encore dans cette langue.
documents-in-version = dans la version { $version }
documents-answer-here = Répondre à ce qui a été dit ici
documents-desk-title = Réponses
documents-desk-lead =
    { $count ->
        [0] Rien n’attend de réponse.
        [one] Une contribution attend une réponse.
       *[other] { $count } contributions attendent une réponse.
    } { $more ->
        [0] Aucune réponse n’est encore écrite.
        [one] Une réponse est écrite et pas encore publiée.
       *[other] { $more } réponses sont écrites et pas encore publiées.
    }
documents-desk-none = Rien n’attend ici. Ce que disent les membres figurera sur cette page, paragraphe par paragraphe.
documents-desk-caption =
    { $count ->
        [0] Aucun paragraphe n’a fait parler de lui
        [one] Un paragraphe a fait parler de lui
       *[other] { $count } paragraphes ont fait parler d’eux
    }
documents-desk-block = Paragraphe
documents-desk-waiting = En attente
documents-desk-drafted = Écrites
documents-desk-answered = Publiées
documents-desk-changes = reçoit une nouvelle formulation
documents-publish = Publier ces réponses et la version { $version }
documents-publish-hint = Toutes les personnes qui ont parlé lisent leur réponse ; les paragraphes modifiés forment la version { $version }. On ne peut pas revenir en arrière.
documents-answer-block = Répondre
documents-field-treatment = Votre réponse
documents-treatment-later = Pas encore
documents-treatment-taken-up = La retenir
documents-treatment-merged = La fusionner avec d’autres
documents-treatment-declined = Ne pas la retenir
documents-field-reason = La raison, pour son auteur·rice et pour tout le monde
documents-field-wording = La formulation du paragraphe
documents-merged = Toutes les suggestions qui vont ensemble y figurent déjà. Changez la formulation comme vous le décidez.
documents-colliding = Certaines suggestions touchent aux mêmes mots ; elles sont signalées et ne figurent pas encore dans cette formulation.
documents-collides = Touche aux mêmes mots qu’une autre suggestion.
documents-save-answers = Enregistrer ces réponses
documents-save-answers-hint = Personne ne les voit avant la publication de la prochaine version.
documents-comment-on = Commentez :
done-documents-drafted = Le fichier est lu. Parcourez-le, puis ouvrez-le aux commentaires.
done-documents-opened = Le texte est ouvert aux commentaires.
done-documents-closed = Le texte est clos. Ce qui est dit à partir de maintenant est enregistré avec la mention « en retard ».
done-documents-adopted = Le texte est adopté. Ses actions sont en route vers le plan.
done-documents-said = Merci. C’est enregistré, et vous pouvez suivre ce que cela devient.
done-documents-corrected = C’est enregistré.
done-documents-withdrawn = C’est retiré.
done-documents-answers-kept = Les réponses sont enregistrées. Publiez-les quand toutes seront prêtes.
done-documents-published = C’est publié. Toutes les personnes qui ont parlé peuvent lire leur réponse.
problem-documents-empty = Nous n’avons pas trouvé de texte dans ce fichier.
problem-documents-no-file = Choisissez un fichier ou collez un texte.
problem-documents-too-long = Ce texte compte plus de { $most } paragraphes. Partagez-le en plusieurs documents.
problem-documents-zone = Nous ne connaissons pas ce fuseau horaire. Écrivez-le comme Europe/Zurich.
problem-documents-day = Ce jour n’existe pas.
problem-documents-hour-twice = Cette nuit-là, cette heure revient deux fois. Choisissez-en une autre.
problem-documents-hour-skipped = Cette nuit-là, l’horloge saute cette heure. Choisissez-en une autre.
problem-documents-past = Cette heure est déjà passée.
problem-documents-same = Vous n’avez pas changé un mot. Changez la formulation, ou envoyez un commentaire.
problem-documents-reason = Chacun·e a droit à une raison. Écrivez-la, s’il vous plaît.
problem-documents-answered-meanwhile = Quelqu’un a répondu ici entre-temps. Regardez ci-dessous et enregistrez ce qui doit valoir.
problem-documents-nothing-changed = Vous retenez une contribution, mais la formulation est inchangée. Changez-la, ou ne retenez pas la contribution.
problem-documents-nobody-asked = La formulation a changé, mais aucune contribution n’est retenue. Dites laquelle l’est, ou laissez la formulation telle quelle.
problem-documents-nothing-to-publish = Aucune réponse n’est encore écrite.
problem-documents-unanswered =
    { $count ->
        [0] Toutes les contributions ont une réponse publiée.
        [one] Une contribution n’a pas encore de réponse publiée.
       *[other] { $count } contributions n’ont pas encore de réponse publiée.
    }
problem-documents-still-open = Le texte est encore ouvert aux commentaires. Il faut d’abord le clore.
documents-channel-link = par un lien personnel
documents-link-for = Ce lien est celui de { $name } : ce qui est dit ici l’est sous ce nom.
documents-link-keep = Ne le transmettez pas. Il fonctionne jusqu’à la clôture du texte.
documents-link-said =
    { $count ->
        [0] Vous n’avez encore rien dit sur ce texte.
        [one] Vous avez fait une contribution sur ce texte. Elle figure sous son paragraphe, et vous seul·e la voyez ici.
       *[other] Vous avez fait { $count } contributions sur ce texte. Elles figurent sous leurs paragraphes, et vous seul·e les voyez ici.
    }
documents-link-you-said = Vous avez dit
documents-links-title = Envoyer des liens personnels
documents-links-lead = Chaque membre dont la maison connaît l’adresse électronique reçoit son propre lien. Avec ce lien, on lit ce texte et on s’exprime sans se connecter, jusqu’à sa clôture.
documents-links-not-open = Les liens peuvent être envoyés tant que le texte est ouvert aux commentaires.
documents-links-caption = Qui a un lien
documents-links-who = Membres
documents-links-how-many = Combien
documents-links-people = Membres du réseau
documents-links-holders = Ont un lien valable jusqu’à la clôture
documents-links-next = En recevraient un maintenant
documents-links-unaddressed = N’ont pas d’adresse électronique ici
documents-links-unwilling = Ne veulent pas de ces messages
documents-links-nobody = Toutes les personnes joignables ont un lien.
documents-links-hint = Chaque personne reçoit un seul message, dans sa langue, et seulement si elle n’a pas de lien. L’envoi ne peut être annulé, mais on peut mettre fin aux liens.
documents-links-send =
    { $count ->
        [one] Envoyer un lien à { $count } membre
       *[other] Envoyer des liens à { $count } membres
    }
documents-links-end = Mettre fin à tous les liens vers ce texte
documents-links-end-hint = Ils cessent aussitôt de fonctionner. Ce qui a été dit avec eux reste. On pourra en envoyer d’autres à celles et ceux qui en avaient un.
documents-links-end-now =
    { $count ->
        [one] Mettre fin à { $count } lien
       *[other] Mettre fin à { $count } liens
    }
documents-links-sent = Envois jusqu’ici
documents-links-under-way = en cours
documents-links-outcome =
    { $count ->
        [0] personne n’a reçu de message
        [one] { $count } membre a reçu un message
       *[other] { $count } membres ont reçu un message
    } ; { $more ->
        [0] l’adresse de chaque membre était connue
        [one] { $more } était sans adresse
       *[other] { $more } étaient sans adresse
    }
done-documents-links-asked = L’envoi des liens est en cours. Rouvrez cette page dans une minute pour voir combien sont partis.
done-documents-links-ended = Tous les liens personnels vers ce texte ont pris fin.
documents-mail-open-subject = Votre avis est demandé
documents-mail-open-title = Un texte attend votre avis
documents-mail-open-lead = Lisez-le, commentez un paragraphe ou suggérez d’autres mots. Aucun compte n’est nécessaire : le bouton ci-dessous est votre clé personnelle.
documents-mail-open-button = Le lire et s’exprimer
documents-mail-open-until = Vous pouvez le faire jusqu’au { $moment } ({ $place }).
documents-mail-open-next = Tout ce qui est dit reçoit une réponse. Quand la vôtre sera là, nous vous écrirons.
documents-mail-answered-subject = Ce que vous avez dit a reçu une réponse
documents-mail-answered-title = Ce que vous avez dit a reçu une réponse
documents-mail-answered-lead =
    { $count ->
        [one] L’une de vos contributions a reçu sa réponse. Sur votre propre page, vous lisez la réponse, son motif et la suite.
       *[other] { $count } de vos contributions ont reçu leur réponse. Sur votre propre page, vous lisez chaque réponse, son motif et la suite.
    }
documents-mail-answered-button = Voir ce que c’est devenu
documents-mail-answered-until = Ce lien fonctionne pendant trente jours.
documents-mail-yours = Les liens de ce message sont à vous seul·e : qui les a lit et s’exprime en votre nom. Ne le transférez pas.
documents-mail-stop = Ne plus recevoir ces messages

# What was removed when its author was erased.
documents-removed = Retiré à la demande de la personne qui l’a écrit.
documents-look-for = Vous notez ce que quelqu’un vous a dit ? Cherchez d’abord son nom
documents-look-for-none = Personne dans ce réseau n’a ces mots dans son nom.
documents-look-for-button = Chercher

# Le texte à emporter dans un fichier.
documents-files = Emporter ce texte dans un fichier
documents-file-docx = Word, en { $language }
documents-file-pdf = PDF, en { $language }
documents-file-translate = Le traduire dans un fichier Word
documents-paper-none = Ce texte n’existe pas encore en { $language }. Voici l’original, en { $original }.
documents-paper-some =
    { $count ->
        [one] Un paragraphe n’existe pas encore en { $language }. Il figure dans sa langue d’origine, indiquée à sa suite.
       *[other] { $count } paragraphes n’existent pas encore en { $language }. Ils figurent dans leur langue d’origine, indiquée à leur suite.
    }
# What people are told of texts: a line that reveals nothing, and how the kind is called where they choose.
documents-notice-opened = Un texte attend votre avis.
documents-notice-opened-choice = Un texte s’ouvre aux commentaires
documents-notice-answered = Ce que vous avez dit a reçu une réponse.
documents-notice-answered-choice = Ce que j’ai dit a reçu une réponse
documents-notice-adopted = Un texte sur lequel vous vous êtes exprimé·e est adopté.
documents-notice-adopted-choice = Un texte sur lequel je me suis exprimé·e est adopté
documents-notice-said = On s’est exprimé sur un texte dont vous répondez.
documents-notice-said-choice = On s’exprime sur un texte dont je réponds
