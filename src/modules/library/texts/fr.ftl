library-title = Bibliothèque
library-lead =
    { $count ->
        [0] Ce que le réseau lit et cite se trouvera ici.
        [one] Un ouvrage que le réseau lit et cite, avec son fichier ou son lien dans chaque langue.
       *[other] { $count } ouvrages que le réseau lit et cite, chacun avec ses fichiers ou ses liens par langue.
    }
library-none = Il n’y a encore rien sur le rayon. Le secrétariat y met des documents, des notes et des manuels.
library-none-staff = Il n’y a encore rien sur le rayon. Ajoutez un ouvrage, ou collez la liste de références d’un texte.
library-none-asked = Rien sur le rayon ne correspond. Demandez moins de mots, un autre genre ou toutes les langues.
library-show-all = Montrer tout le rayon
library-search = Mots
library-search-button = Chercher sur le rayon
library-all-kinds = Tous les genres
library-files-in = Fichiers en
library-any-language = Toutes les langues
library-retired-list = Ouvrages retirés du rayon
library-on-shelf = Retour à ce qui est sur le rayon

library-kind = Genre
library-kind-document = Documents
library-kind-briefing-note = Notes de synthèse
library-kind-good-practice = Bonnes pratiques
library-kind-case = Cas
library-kind-research = Recherche
library-kind-manual = Manuels et guides
library-kind-training = Formation
library-kind-declaration = Déclarations
library-kind-other = Autres
library-visibility = Qui peut le lire
library-visibility-public = Tout le monde
library-visibility-network = Les membres du réseau
library-visibility-staff = Le secrétariat seul
library-series = Série
library-series-name = Série
library-series-hint = Comme elle est imprimée, par exemple « Eau 2026 ».
library-number = Numéro dans la série
library-authors = Auteur·rice·s
library-authors-hint = Comme c’est imprimé.
library-date = Date
library-date-hint = Aussi précise que possible : 2026, 2026-09 ou 2026-09-30.
library-forthcoming = À paraître
library-forthcoming-tick = L’ouvrage est à paraître ; la date est celle où il est attendu.
library-expected = À paraître, attendu
library-item-title = Titre
library-description = De quoi il s’agit
library-link-at = sur { $host }

library-files = Fichiers et liens
library-files-none = Il n’y a pas encore de fichier.
library-files-to-come = Il n’y a pas encore de fichier : l’ouvrage est à paraître.
library-file-remove = Enlever
library-file-remove-says = Le fichier ou le lien en { $language } ne sera plus proposé ici.
library-cited =
    { $count ->
        [0] Cité par
        [one] Cité à un endroit
       *[other] Cité à { $count } endroits
    }
library-cited-none = Rien de ce que vous pouvez lire ne le cite encore.
library-uncite = Reprendre la citation
library-is-retired = Cet ouvrage a été retiré du rayon. Il reste ici pour qui suit une citation.
library-retired = retiré du rayon
library-keeping = Tenir cet ouvrage à jour
library-add = Ajouter un ouvrage
library-change = Modifier l’ouvrage
library-keep = Garder les modifications
library-retire = Retirer du rayon
library-retire-says = Il ne sera plus ni listé ni trouvé. Sa page reste pour qui suit une citation, et vous pouvez le remettre.
library-put-back = Remettre sur le rayon
library-file-heading = Ajouter un fichier ou un lien
library-file = Fichier
library-file-hint = Un document, un tableur, une présentation, une image ou du texte simple, jusqu’à 20 Mo. Un fichier dans la même langue est remplacé.
library-link = Ou un lien
library-link-hint = Il commence par https://. Rien n’y est lu par le site.
library-file-language = Langue du fichier
library-file-put = L’ajouter
library-cite-heading = Dire où il est cité
library-cite-address = Adresse de ce qui le cite
library-cite-address-hint = Copiez l’adresse de la page d’un paragraphe, d’une session ou d’une action de ce réseau.
library-cite-item = Ouvrage de la bibliothèque
library-cite-item-hint = L’adresse de sa page, ou sa série et son numéro comme Eau 2026 #4.
library-cite = Ajouter la citation
library-cite-here = Citer ici un ouvrage de la bibliothèque
library-references = Références

library-paste = Coller une liste de références
library-paste-lead = Copiez les références d’un texte et collez-les ici. Vous voyez ce qui a été compris avant que rien ne soit enregistré.
library-paste-text = Références, une par ligne
library-paste-hint = De Word, d’un courriel ou d’une page ; les puces et les numéros de tête sont laissés de côté.
library-paste-language = Langue de la liste
library-paste-read = Lire la liste
library-preview = Ce qui a été compris
library-preview-lead =
    { $count ->
        [one] Une référence a été lue ; { $fresh } est nouvelle. Corrigez ce qui est faux, puis enregistrez ce qui est coché.
       *[other] { $count } références ont été lues, dont { $fresh } nouvelles. Corrigez ce qui est faux, puis enregistrez celles qui sont cochées.
    }
library-take = Enregistrer cette référence
library-enter = Enregistrer ce qui est coché
library-known-item = Déjà sur le rayon :
library-known-line = La même que le numéro { $number } de cette liste.
library-read-language = Son fichier est en { $language }.
library-read-translated = Titre dans la langue de la liste :
library-unplaced = Laissé dans le titre faute d’avoir été compris :

problem-library-date = Écrivez la date comme 2026, 2026-09 ou 2026-09-30.
problem-library-title = Écrivez un titre avec au moins une lettre ou un chiffre.
problem-library-known = Ce numéro de la série est déjà sur le rayon.
problem-library-link = Écrivez un lien qui commence par https:// ou http://, sans nom ni mot de passe.
problem-library-both = Envoyez un fichier ou un lien, pas les deux.
problem-library-file-none = Choisissez un fichier ou écrivez un lien.
problem-library-file-kind = Ce fichier est vide, ou n’est pas ce que dit son nom. Envoyez un document, un tableur, une présentation, une image ou du texte simple.
problem-library-item = Aucun ouvrage de ce rayon n’a cette adresse, ni cette série et ce numéro.
problem-library-address = Rien qui puisse citer un ouvrage n’a été trouvé à cette adresse. Copiez l’adresse de la page d’un paragraphe, d’une session ou d’une action de ce réseau.
problem-library-no-reference = Aucune référence n’a été trouvée. Collez-les une par ligne.
problem-library-too-many = Voici { $count } références ; { $most } au plus sont lues à la fois. Collez-les en plusieurs parties.

done-library-added = L’ouvrage est sur le rayon.
done-library-kept = Les modifications sont gardées.
done-library-retired = L’ouvrage a été retiré du rayon.
done-library-put-back = L’ouvrage est de nouveau sur le rayon.
done-library-file-put = Le fichier ou le lien est gardé.
done-library-file-removed = Le fichier ou le lien a été enlevé.
done-library-cited = La citation est gardée.
done-library-uncited = La citation a été reprise.
done-library-entered = Les références sont sur le rayon.
done-library-nothing-new = Tout était déjà sur le rayon ; rien n’a été changé.

# Long lists page by page, and items in other languages.
library-enter-and-on = Enregistrer ce qui est coché et continuer
library-preview-pages = La liste se relit page par page : ce qui est coché ici est enregistré avant la suite.
library-faces = Dans les autres langues
library-faces-hint = Un titre ou une description s’écrit dans une autre langue sous « Traductions », à côté de l’original.
library-face-missing = pas encore
