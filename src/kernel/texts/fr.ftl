skip-to-content = Aller au contenu
navigation-label = Rubriques
languages-label = Langues
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

face-other-language = en { $language }
face-machine = en { $language }, traduit par une machine
face-stale = en { $language }, plus ancien que l’original

field-language = Langue du texte
words-put-back = Ce que vous aviez commencé à écrire ici était gardé sur cet appareil et vous est rendu. Envoyez-le quand vous voudrez.
words-drop = L’effacer
problems-heading =
    { $count ->
        [0] Il n’y a rien à revoir
        [one] Il y a une chose à revoir
       *[other] Il y a { $count } choses à revoir
    }
problem-sent-before = Ce formulaire a déjà été envoyé avec d’autres mots, qui sont conservés. Ne le renvoyez que si vous voulez dire ceci aussi.
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
error-broken-title = C’est notre faute
error-broken = Quelque chose s’est cassé de notre côté, et l’alerte nous est parvenue. Rien de ce qui est à vous n’a été modifié.
error-number = Si cela se reproduit, donnez ce numéro aux responsables de cette maison : { $digits }
problem-paper-too-big = Ce fichier est trop lourd pour être lu. Il ne doit pas dépasser 20 Mo, même décompressé.
problem-paper-damaged = Ce fichier est abîmé. Ouvrez-le dans votre traitement de texte, enregistrez-le à nouveau et envoyez cette copie.
problem-paper-encrypted = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez cette copie.
problem-paper-wrong-type = Nous ne savons pas lire ce type de fichier. Word (.docx), OpenDocument (.odt), Markdown et le texte simple conviennent.
problem-paper-too-slow = Ce fichier a été trop long à lire. Envoyez-en un plus simple ou plus léger.
