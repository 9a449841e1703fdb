skip-to-content = Aller au contenu
navigation-label = Rubriques
languages-label = Langues
search-button = Rechercher
footer-promise = De la consultation à l’action, dans toutes les langues, quelle que soit la connexion. Logiciel libre (AGPL) ; vos données restent dans votre réseau.
sign-in = Se connecter
sign-out = Se déconnecter
my-words = Ce qu’est devenu ce que vous avez dit
back-home = Aller à la page d’accueil

thread-label = Jusqu’où le fil est allé
thread-said = Dit
thread-priority = Priorité
thread-text = Texte
thread-action = Action
thread-result = Résultat
thread-not-yet = pas encore

place-label = Vous êtes ici
pages-label = Pages de cette liste
pages-of = Page { $number } sur { $total }
pages-here = Page { $number }
pages-before = Page précédente
pages-after = Page suivante
dialog-close = Fermer
ask-stay = Non, ne rien changer
flow-label = Étapes
flow-step = Étape { $number } sur { $total } : { $name }
progress-of = { $count } sur { $total }

face-other-language = en { $language }
face-machine = en { $language }, traduit par une machine
face-stale = en { $language }, plus ancien que l’original

field-language = Langue du texte
words-put-back = Ce que vous aviez commencé à écrire ici était gardé sur cet appareil et vous est rendu. Envoyez-le quand vous voudrez.
words-drop = L’effacer
send-file-label = Part du fichier déjà arrivée
send-file-going = Le fichier est en route ; remplissez le reste en attendant.
send-file-cut = La connexion est coupée. Rien de ce qui est arrivé n’est perdu, et l’envoi reprendra dès qu’elle reviendra.
send-file-arrived = Le fichier est arrivé.
send-file-waits = Le formulaire partira dès que le fichier sera arrivé.
send-file-cancel = Ne pas envoyer le fichier
problems-heading =
    { $count ->
        [0] Il n’y a rien à revoir
        [one] Il y a une chose à revoir
       *[other] Il y a { $count } choses à revoir
    }
problem-sent-before = Ce formulaire a déjà été envoyé avec d’autres mots, qui sont conservés. Ne le renvoyez que si vous voulez dire ceci aussi.
problem-upload-gone = Le fichier n’est pas arrivé en entier, ou il y a trop longtemps. Choisissez-le à nouveau.
problem-required = Ce champ est à remplir.
problem-too-long =
    { $most ->
        [one] C’est trop long : { $most } caractère au plus.
       *[other] C’est trop long : { $most } caractères au plus.
    }
problem-too-many = Il y en a trop : { $most } au plus.
problem-not-understood = Nous n’avons pas compris. Relisez ce que vous avez écrit.

error-not-found-title = Rien ici pour vous
error-not-found = Cette page n’existe pas, ou elle ne vous est pas ouverte. Si vous faites partie du réseau, connectez-vous d’abord.
error-not-signed-in-title = Connectez-vous
error-not-signed-in = Cette page est réservée aux membres qui se sont connecté·e·s.
error-not-allowed-title = Cela ne vous revient pas
error-not-allowed = Votre rôle ne le prévoit pas. Rien n’a été modifié.
step-up = Prouver que c’est vous
error-not-fresh-title = Prouvez d’abord que c’est vous
error-not-fresh = Cela touche aux données d’autrui et demande donc votre second facteur, prouvé depuis moins de dix minutes. Rien n’a été modifié.
error-conflict-title = Quelqu’un vous a devancé·e
error-conflict = Quelqu’un d’autre a modifié cela entre-temps. Rien de votre envoi n’a été enregistré ; revenez en arrière, rechargez la page et recommencez.
error-key-reused-title = Déjà envoyé
error-key-reused = Ce formulaire a déjà été envoyé avec un autre contenu. Revenez en arrière, rechargez la page et renvoyez-le.
error-form-expired-title = Ce formulaire est trop ancien
error-form-expired = Ce formulaire a été ouvert sous une autre connexion ou vient d’un autre site. Rien n’a été modifié. Revenez en arrière, rechargez la page et renvoyez-le.
error-closed-title = C’est clos
error-closed = C’est clos ; rien n’a été modifié.
error-too-many-title = Trop de demandes à la fois
error-too-many = Nous avons reçu trop de demandes de votre part. Attendez une minute et réessayez.
error-too-large-title = Fichier trop lourd
error-too-large = Ce fichier dépasse 20 Mo. Envoyez-en un plus léger.
error-bad-request-title = Demande non comprise
error-bad-request = Nous n’avons pas compris cette demande. Rien n’a été modifié.
error-busy-title = Un instant
error-busy = Il y a beaucoup de monde dans la maison en ce moment. Rien n’est perdu ; réessayez dans une minute.
error-no-room-title = Plus de place
error-no-room = Il n’y a plus de place pour les fichiers. Rien de cet envoi n’a été gardé ; les personnes qui font tourner la maison sont prévenues.
error-broken-title = C’est notre faute
error-broken = Quelque chose s’est cassé de notre côté, et l’alerte nous est parvenue. Rien de ce qui est à vous n’a été modifié.
error-number = Si cela se reproduit, donnez ce numéro aux responsables de cette maison : { $digits }
problem-paper-too-big = Ce fichier est trop lourd pour être lu. Il ne doit pas dépasser 20 Mo, même décompressé.
problem-paper-damaged = Ce fichier est abîmé. Ouvrez-le dans votre traitement de texte, enregistrez-le à nouveau et envoyez cette copie.
problem-paper-encrypted = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez cette copie.
problem-paper-wrong-type = Nous ne savons pas lire ce type de fichier. Word (.docx), OpenDocument (.odt), pages web (.html), Markdown et le texte simple conviennent.
problem-paper-too-slow = Ce fichier a été trop long à lire. Envoyez-en un plus simple ou plus léger.
paper-legend = Les mots entre [+ et +] ont été insérés, les mots entre [− et −] ont été supprimés.
paper-comments = Commentaires
paper-settled = réglé
paper-not-written-no-font = Ce texte contient des lettres de l’écriture { $script }, pour laquelle cette maison n’a pas de police. Prenez le fichier Word.
paper-not-written-too-big = Ce texte est trop long pour un seul fichier. Prenez-le en plusieurs parties.
paper-not-written-too-slow = L’écriture de ce fichier a pris trop de temps. Prenez le texte en plusieurs parties ou réessayez plus tard.
paper-not-written-failed = Ce fichier n’a pas pu être écrit. Prenez-le sous une autre forme et prévenez la personne qui gère cette maison.
problem-sheet-damaged = Ce fichier est abîmé. Ouvrez-le dans votre tableur, enregistrez-le à nouveau et envoyez-le.
problem-sheet-digits-lost = Des chiffres sont perdus : le tableur avait abrégé ce long numéro en { $value }. Écrivez-le comme texte dans la liste d’origine.
problem-sheet-empty = Ce fichier ne contient aucune ligne. Choisissez-en un autre, ou une autre feuille.
problem-sheet-encrypted = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le.
problem-sheet-error-cell = Cette cellule affiche l’erreur { $value } au lieu d’une valeur. Elle est prise comme vide.
problem-sheet-formula = Cette cellule est calculée. On prend sa valeur { $value }, pas sa formule.
problem-sheet-hidden-row = Cette ligne est masquée dans votre tableur. Elle est lue quand même.
problem-sheet-merged = Cette cellule est fusionnée avec celle du dessus et prend sa valeur { $value }.
problem-sheet-mixed-encoding = Les lettres de cette ligne sont codées autrement que le reste du fichier. Vérifiez ses accents.
problem-sheet-no-such-sheet = Il n’y a pas de feuille { $sheet } dans ce fichier. Choisissez-en une autre.
problem-sheet-old-type = Ce fichier est enregistré dans le format d’avant 2007. Enregistrez-le en .xlsx et envoyez-le.
problem-sheet-open-quote = La ligne { $line } ouvre des guillemets qui ne se ferment jamais. Fermez-les ou retirez-les, puis renvoyez le fichier.
problem-sheet-row-too-long = Cette ligne a plus de colonnes que les autres. Vérifiez qu’un séparateur ne se trouve pas dans une valeur.
problem-sheet-too-big = Ce fichier est trop grand : 20 Mo au plus, et pas beaucoup plus une fois décompressé. Envoyez-le en plusieurs parties.
problem-sheet-too-many-columns = La ligne { $line } a plus de { $most } colonnes. Gardez celles qui servent et renvoyez le fichier.
problem-sheet-too-many-rows = Ce fichier a plus de { $most } lignes. Envoyez-le en plusieurs parties.
problem-sheet-too-slow = La lecture de ce fichier a pris trop de temps. Envoyez-en un plus simple ou plus petit.
problem-sheet-wrong-type = Ce n’est pas une liste lisible. Envoyez une feuille de calcul (.xlsx) ou un fichier CSV.
problem-sheet-ambiguous-header = Les colonnes { $columns } semblent toutes contenir la même chose. Dites laquelle compte.
problem-sheet-unsure-header = La colonne « { $header } » est reprise par ressemblance. Vérifiez que c’est bien cela.
problem-sheet-two-meanings = L’intitulé « { $header } » peut désigner plusieurs choses. Dites laquelle.

offline-title = Sur ce téléphone
offline-banner = Vous êtes hors ligne. Voici la page telle qu’elle était le { $when }.
offline-banner-slow = La connexion ne répond pas. Voici la page telle qu’elle était le { $when }.
offline-kept-list = Ce qui est encore gardé ici
offline-no-page = Vous êtes hors ligne. Rouvrez cette page quand la connexion sera revenue.
offline-unread = Vous êtes hors ligne, et cette page n’a pas été gardée sur ce téléphone. Elle s’ouvrira d’elle-même quand la connexion sera revenue. D’ici là, vous pouvez lire ce qui figure ici.
offline-again = Réessayer maintenant
offline-still-signed-in = Tout ce qui est à vous a été effacé de ce téléphone, mais la maison n’a pas pu être jointe : vous êtes encore connecté·e. Déconnectez-vous à nouveau quand la connexion sera revenue.
offline-impossible = Ce navigateur ne garde aucune page : il est trop ancien, ou les scripts ou le stockage y sont désactivés. Tout le reste fonctionne comme d’habitude.
offline-kept-title = Pages à lire sans connexion
offline-kept-none = Aucune pour l’instant. Les pages publiques sont gardées à mesure que vous les lisez ; celles que vous lisez en étant connecté·e ne le sont que si vous le demandez plus bas.
offline-as-of = État du { $when }
offline-keep = Garder ce que je lis sur ce téléphone
offline-keep-means = Ce que vous lisez en étant connecté·e pourra être relu sans connexion : les { $pages } dernières pages, pendant { $days } jours. Quiconque peut ouvrir ce téléphone pourra les lire aussi. Elles sont effacées quand vous vous déconnectez, quand votre connexion à la maison prend fin et quand une autre personne se connecte ici.
offline-keep-on = Ce que vous lisez est gardé sur ce téléphone.
offline-keep-no-more = Ne plus rien garder, et effacer ce qui l’a été
offline-keep-visitor = Connectez-vous pour l’activer. Les pages publiques sont gardées sans cela.
offline-delete = Effacer toutes les pages gardées ici
offline-deleted = C’est effacé.
offline-waiting-title = Ce que vous avez écrit
offline-state-waiting = En attente d’envoi.
offline-state-waiting-means = L’envoi se fera de lui-même, une seule fois, quand la connexion sera revenue. Vous pouvez encore modifier le texte.
offline-state-editing = Modifié et pas encore envoyé.
offline-state-sent = Envoyé.
offline-state-refused = Refusé ; vos mots sont gardés ici.
offline-state-old = Ce texte attend depuis un mois et ne partira plus de lui-même.
offline-state-gone = Repris. S’il était arrivé avant la coupure, il figure sur sa page et peut y être retiré.
offline-undo = Annuler
offline-see-it = Le voir à sa place
offline-send = Envoyer
offline-put-back = Ouvrir la page avec ces mots
offline-open-page = Ouvrir la page
offline-drop = Reprendre
offline-sign-in-to-send = Des mots écrits sur ce téléphone attendent que la personne qui les a écrits se connecte.
offline-notice-waiting = Des mots que vous avez écrits attendent d’être envoyés.
offline-notice-refused = Des mots que vous avez écrits n’ont pas été acceptés ; ils sont gardés ici.
offline-notice-sent = Ce que vous aviez écrit sans connexion a été envoyé.
offline-look = Les voir
offline-sign-out-loses = Des mots que vous avez écrits n’ont pas encore été envoyés. Se déconnecter les efface de ce téléphone. Se déconnecter quand même ?

mail-test-subject = Un message d’essai
mail-test-title = Le courriel est arrivé
mail-test-arrived = Si vous lisez ces lignes, les courriels quittent votre maison et arrivent dans cette boîte. Il n’y a rien d’autre à faire.
mail-test-spam = S’il se trouvait parmi les indésirables, demandez à qui gère votre serveur de courrier de signer les courriels (DKIM) et de publier SPF pour votre domaine.
mail-test-go-on = Poursuivre les réglages
mail-test-why = Vous recevez ce message parce que vous l’avez demandé sur la page des réglages du courrier. Il n’est envoyé à personne d’autre.
account-menu = Compte et connexion
quick-exit = Quitter vite

words-inserted = ajouté :
words-deleted = retiré :

# Un texte dont on ne peut pas faire de fichier.
error-not-written-title = Ce fichier n’a pas pu être écrit
error-not-written = { $why }
