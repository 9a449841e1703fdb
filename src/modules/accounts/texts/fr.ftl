account-title = Compte et connexion
account-lead = Vous vous connectez avec l’adresse { $address }.
account-lead-none = Aucune adresse n’est gardée ici pour vous.
account-roles-rest = Votre rôle touche aux données d’autres personnes. Il est en repos tant qu’un second facteur n’est pas prouvé.
account-sessions = Où vous êtes connecté·e
account-sessions-lead = { $count ->
    [one] Sur un appareil. Si vous ne le connaissez pas, déconnectez-le.
   *[other] Sur { $count } appareils. Si vous n’en connaissez pas un, déconnectez-le.
}
account-device-unknown = Appareil inconnu
account-here = celui-ci
account-since = depuis le
account-seen = utilisé le
account-end-one = Déconnecter cet appareil
account-end-others = Déconnecter tous les autres
account-end-all = Déconnecter partout
sign-in-title = Se connecter
sign-in-lead = Nous vous écrivons : un lien et un code, valables un quart d’heure. Il n’y a pas de mot de passe à retenir.
sign-in-address = Adresse e-mail
sign-in-address-hint = Celle à laquelle votre invitation est arrivée.
sign-in-ask = Envoyez-moi un code
sign-in-no-account = On entre sur invitation de son réseau : demandez à votre syndicat ou au secrétariat.
sign-in-code-title = Regardez votre boîte aux lettres
sign-in-code-lead = Si l’adresse est celle de quelqu’un d’ici, un code est en route. Il arrive en une minute au plus.
sign-in-code = Code
sign-in-code-hint = Huit signes, comme KMPR-7W3D.
sign-in-enter = Se connecter
sign-in-no-mail = Aucun message n’est arrivé
sign-in-no-mail-why = Regardez parmi les indésirables et vérifiez l’adresse. Nous n’écrivons qu’aux adresses invitées, et quelques fois par heure.
sign-in-ask-again = Demander un nouveau code
sign-in-link-lead = Vous avez demandé à vous connecter avec ce navigateur. Encore un pas :
sign-in-link-elsewhere = Ce lien sert une fois, pendant un quart d’heure, et seulement dans le navigateur où vous l’avez demandé. Vous pouvez aussi y taper le code du message.
problem-address = Une adresse s’écrit comme nom@exemple.org.
problem-code-wrong = { $left ->
    [0] Ce n’est pas le code, et il ne reste aucun essai. Demandez-en un nouveau.
    [one] Ce n’est pas le code. Il reste un essai.
   *[other] Ce n’est pas le code. Il reste { $left } essais.
}
problem-code-tries = Trop d’essais. Demandez un nouveau code.
problem-code-ended = Ce code a expiré, ou il a été demandé dans un autre navigateur. Demandez-en un nouveau.
problem-code-used = Ce code a déjà servi. Si vous n’êtes pas connecté·e, demandez-en un nouveau.
done-signed-in = Vous êtes connecté·e.
done-session-ended = Cet appareil est déconnecté.
done-sessions-ended = Tous les autres appareils sont déconnectés.
done-signed-out-everywhere = Vous êtes déconnecté·e partout.
done-account-opened = Bienvenue. Il reste un pas : un second facteur, car votre rôle touche aux données d’autres personnes.
done-welcome = Bienvenue. Ce qui est ouvert se trouve ici ; dites une chose aujourd’hui. Pour vous passer du courriel la prochaine fois, ajoutez une clé d’accès sous « Compte et connexion ».
done-person-invited = L’invitation est en route.
done-invitation-revoked = L’invitation est retirée. Son lien n’ouvre plus rien.
done-person-removed = C’est fait. Cette personne n’appartient plus au réseau ; ce qu’elle a dit reste.
invitations-title = Inviter
invitations-lead = Une invitation va à une seule adresse, pour un seul rôle, et s’ouvre une fois, dans les quatorze jours.
invitations-address-hint = Seule la personne qui lit cette boîte peut accepter.
invitations-role = Rôle
invitations-organisation-hint = Nécessaire pour qui parle ou répond au nom d’un affilié.
invitations-region-hint = Sans choix, c’est la région de l’affilié.
invitations-none-chosen = aucun choix
invitations-language = Langue du message
invitations-language-hint = Il ne dit ni où ni en quelle qualité.
invitations-invite = Inviter
invitations-open = { $count ->
    [0] Aucune invitation ouverte
    [one] Une invitation ouverte
   *[other] { $count } invitations ouvertes
}
invitations-none = Qui a accepté figure parmi les membres du réseau.
invitations-until = ouverte jusqu’au
invitations-over = expirée
invitations-again = Renvoyer
invitations-revoke = Retirer
problem-invited-before = Cette adresse a déjà une invitation ouverte pour ce rôle. Vous pouvez la renvoyer plus bas.
problem-invitation-over = Cette invitation n’est plus valable.
problem-invitation-somebody-else = Vous êtes connecté·e sous un autre nom.
problem-invitation-sign-in-first = Connectez-vous d’abord ; l’adresse a un compte ici.
accept-title = Vous êtes invité·e
accept-network = À
accept-role = Comme
accept-by = Par
accept-over-title = Cette invitation n’est plus valable
accept-over = Elle a déjà servi, elle a expiré ou elle a été retirée. Si vous êtes déjà venu·e, connectez-vous ; sinon demandez-en une nouvelle à qui vous a invité·e.
accept-sign-in-first = Cette adresse a un compte ici. Connectez-vous, puis rouvrez le lien du message.
accept-somebody-else = Vous êtes connecté·e comme { $name }, et cette invitation est pour quelqu’un d’autre. Déconnectez-vous d’abord si elle est la vôtre.
accept-privacy = Votre nom, vos langues et votre affilié ne sont vus que de ce réseau ; votre adresse, de personne.
accept-accept = Accepter et se connecter
removal-title = Retirer du réseau
removal-lead = Aussitôt, cette personne ne voit plus rien de ce réseau : rôles, appartenances et liens personnels prennent fin, les pages ouvertes se ferment. Ce qu’elle a dit reste, avec son nom.
removal-remove = Retirer du réseau
mail-sign-in-subject = Votre code
mail-sign-in-title = Votre code de connexion
mail-sign-in-code = Tapez ce code là où vous l’avez demandé :
mail-sign-in-link = Ou ouvrez ce lien, dans le même navigateur :
mail-sign-in-button = Se connecter
mail-sign-in-asked = Demandé à { $at }.
mail-sign-in-asked-with = Demandé à { $at } avec { $device }.
mail-sign-in-not-you = Si ce n’était pas vous, ne faites rien : sans ce message, personne n’entre. Ne donnez ce code à personne, qui que ce soit.
mail-invitation-subject = Une invitation pour vous
mail-invitation-title = { $name }, une invitation pour vous
mail-invitation-lead = Quelqu’un qui vous connaît vous invite à prendre part. De quoi il s’agit se trouve derrière ce lien ; il ne s’ouvre que pour vous.
mail-invitation-button = Voir l’invitation
mail-invitation-until = Il s’ouvre jusqu’au { $until }.
mail-invitation-not-you = Si vous n’attendez pas d’invitation, ne faites rien : nous ne savons de vous que cette adresse, et elle est oubliée.
record-title = Ce qui est gardé de vous
record-lead = Ce que la maison sait de vous, ce que vous avez accepté, et ce que d’autres en ont fait.
record-mine = votre fiche
record-contacts = comment vous joindre
record-consents = Ce que vous acceptez
record-consents-lead = Chaque point pour soi ; aucun n’est nécessaire pour participer, et vous pouvez revenir dessus à tout moment.
record-agreed = accepté le
record-agree = J’accepte
record-withdraw = Je n’accepte plus
record-lines = Ce qui a été fait de votre fiche
record-lines-none = Rien pour le moment.
record-by-you = vous
record-by-house = la maison
record-by-somebody = quelqu’un qui n’est plus là
consent-mailings = Le secrétariat peut m’envoyer ses messages.
consent-phone-calls = Le secrétariat et la permanence peuvent m’appeler.
consent-expertise-shown = Mes compétences et mes disponibilités peuvent être montrées aux groupes de travail de mes réseaux.
act-contacts-read = A lu comment vous joindre
act-contact-added = A ajouté un moyen de vous joindre
act-contact-removed = A supprimé un moyen de vous joindre
act-record-corrected = A corrigé votre fiche
act-role-given = Vous a donné un rôle
act-consent-given = Accord donné
act-consent-withdrawn = Accord retiré
act-person-removed = Vous a retiré·e d’un réseau
act-sessions-ended = Autres appareils déconnectés
done-consent-kept = C’est enregistré.
account-roles-wake = Ajoutez ici une clé d’accès ou une application d’authentification : votre rôle se réveille aussitôt.
account-factors = Comment vous prouvez que c’est vous
account-factors-lead = Qui accède à votre boîte peut lire vos courriels. Un second facteur ferme cette porte.
passkeys-title = Clés d’accès
passkeys-lead = { $count ->
    [0] Vous n’en avez pas encore. Avec une clé d’accès, vous vous connectez avec votre doigt, votre visage ou le code de votre téléphone ou ordinateur, sans aucun courriel.
    [one] Vous en avez une. Ajoutez-en une autre sur un second appareil : en perdre un ne vous fermera aucune porte.
   *[other] Vous en avez { $count }.
}
passkeys-add = Ajouter une clé d’accès
passkeys-name = Nom de la clé d’accès
passkeys-name-hint = Pour la reconnaître, par exemple « mon téléphone ».
passkeys-instead = Pour ajouter une clé d’accès, votre navigateur doit exécuter des scripts et connaître les clés d’accès. Une application d’authentification s’en passe.
passkeys-change = Renommer ou retirer
passkeys-rename = Renommer
passkeys-remove = Retirer cette clé d’accès
passkeys-backed-up = aussi sur vos autres appareils
passkey-use = Utiliser ma clé d’accès
passkey-sign-in = Se connecter avec une clé d’accès
passkey-sign-in-instead = La clé d’accès demande un navigateur qui exécute des scripts. Le courriel s’en passe.
passkey-instead = La clé d’accès demande un navigateur qui exécute des scripts. Ici, vous pouvez saisir un code.
passkey-instead-none = La clé d’accès demande un navigateur qui exécute des scripts : activez-les ou prenez un autre navigateur.
passkey-failed = Cela n’a pas marché. Rien n’a changé ; réessayez ou prenez un autre chemin.
passkey-only-title = Clés d’accès seules
passkey-only-lead = Alors ni le courriel ni une application n’ouvrent plus ce compte, seulement vos clés d’accès et vos codes de secours. Il faut pour cela deux clés d’accès et des codes de secours.
passkey-only-is-on = Seuls vos clés d’accès et vos codes de secours ouvrent ce compte.
passkey-only-on = Seules mes clés d’accès ouvrent ce compte
passkey-only-off = Permettre à nouveau courriel et application
app-title = Application d’authentification
app-none = Une application sur votre téléphone affiche six chiffres, renouvelés toutes les trente secondes. Elle marche sans connexion et avec tout navigateur.
app-there = Votre application compte comme second facteur.
app-add = Ajouter une application
app-replace = Changer d’application ou de téléphone
app-remove = Retirer l’application
app-lead = Ouvrez l’application sur votre téléphone, choisissez d’ajouter un compte et visez cette image.
app-picture = Image carrée pour la caméra de l’application ; la même chose est écrite en lettres ci-dessous.
app-by-hand = Sans caméra, saisissez ce secret dans l’application :
app-code-hint = Les six chiffres que l’application affiche maintenant. Avec eux, elle commence à compter.
app-confirm = Cette application compte désormais
codes-title = Codes de secours
codes-first-a-factor = Ajoutez d’abord une clé d’accès ou une application ; vous pourrez ensuite faire dix codes pour le jour où vous la perdez.
codes-left = { $count ->
    [0] Vous n’en avez pas. Faites-en dix pour le jour où vous perdez votre téléphone.
    [one] Il en reste un. Faites-en bientôt de nouveaux.
   *[other] Il en reste { $count }, bons une fois chacun.
}
codes-make = Faire dix nouveaux codes
codes-lead = Chacun ouvre votre compte une fois, à la place de votre clé d’accès ou de votre application. Imprimez cette page ou recopiez-les, et gardez-les avec vos papiers.
codes-once = Ils ne sont montrés que cette fois. Ils comptent dès que vous en aurez saisi un ci-dessous ; les précédents sont alors nuls.
codes-type-one = Saisissez l’un d’eux
codes-type-one-hint = Pour que nous sachions, vous et nous, que vous les avez. Il reste bon.
codes-keep = Je les ai ; ils comptent
second-title = Encore une étape
second-lead = Votre boîte est prouvée. Ce compte demande aussi un second facteur.
second-code-app = Code de votre application
second-code-app-hint = Six chiffres.
second-code-recovery = Code de secours
second-code-recovery-hint = Douze signes de votre feuille, comme KMPR-7W3D-4XQ9.
second-code-either = Code de votre application, ou code de secours
step-up-lead = Ce que vous allez faire touche aux données d’autrui ou à votre propre accès. Prouvez encore une fois que c’est vous ; la suite vient d’elle-même et rien de ce que vous avez écrit n’est perdu.
step-up-none = Cela demande un second facteur, prouvé à l’instant, et vous n’en avez pas encore. Ajoutez-en un d’abord, puis revenez.
step-up-go-on = Prouver et continuer
recovery-title = Je n’ai plus rien de tout cela
recovery-lead = Alors deux personnes qui vous connaissent se portent garantes : des responsables de la liste des membres de votre syndicat, ou le secrétariat s’il n’y en a pas deux. Aucune ne peut agir seule, et trois jours passent avant que cela s’ouvre.
recovery-how = Appelez-les, pour qu’elles entendent que c’est vous. Elles trouvent votre nom sous « Compte et connexion », « Se porter garant·e ».
recovery-ask = Demander un rétablissement
recovery-asked-on = Demandé le
recovery-vouched = { $count ->
    [0] Personne ne s’est encore porté garant.
    [one] Une personne sur deux s’est portée garante.
   *[other] Deux personnes se sont portées garantes.
}
recovery-from = À partir du { $at }, vous pouvez vous connecter ici avec un code reçu par courriel.
recovery-ready-title = Vous pouvez entrer
recovery-ready = Deux personnes se sont portées garantes et trois jours ont passé. En entrant, vous retirez toutes les anciennes clés d’accès, l’application et les codes de secours, et vous êtes déconnecté·e partout.
recovery-complete = Entrer et recommencer à neuf
recovery-notice-title = Quelqu’un demande à entrer en votre nom
recovery-notice = Un rétablissement de votre compte est en cours, sans votre clé d’accès ni votre application. Si ce n’est pas vous, arrêtez-le.
recovery-stop = Ce n’était pas moi : arrêter
recovery-stop-title = Arrêter le rétablissement
recovery-stop-lead = Alors personne n’entre par là. Il faudra redemander, et vous en serez de nouveau averti·e.
recovery-stop-nothing = Il n’y a rien à arrêter : aucun rétablissement n’est en cours derrière ce lien.
vouching-title = Se porter garant·e
vouching-lead = Ces personnes ont perdu ce qui leur sert à se connecter. Deux personnes qui les connaissent disent que c’est bien elles.
vouching-how = Appelez chacune à un numéro que vous aviez déjà, ou voyez-la. Ne vous portez jamais garant·e à cause d’un courriel ou d’un message.
vouching-none = Personne ne le demande en ce moment.
vouching-waiting = { $count ->
    [one] Une personne attend que l’on se porte garant.
   *[other] { $count } personnes attendent que l’on se porte garant.
}
vouching-look = Voir qui
vouching-vouch = Je l’ai entendue ou vue : c’est bien elle
vouching-by-you = Vous vous êtes porté·e garant·e.
operator-link-lead = La personne qui gère cette maison a fait ce lien pour vous. Encore une étape :
operator-link-over = Ce lien a déjà servi ou a expiré. Demandez-en un nouveau à la personne qui gère cette maison.
problem-passkey = Cette clé d’accès n’ouvre rien ici, ou cela a duré trop longtemps. Réessayez ou prenez un autre chemin.
problem-passkey-copied = Cette clé d’accès est refusée : quelqu’un a peut-être une copie de son appareil. Connectez-vous autrement, puis retirez-la.
problem-second-code = Le code d’une application a six chiffres, un code de secours douze signes.
problem-app-code = Ce n’est pas ce que l’application affiche maintenant. Regardez encore ; l’horloge du téléphone doit être à l’heure.
problem-app-slow = Trop de codes étaient faux. Attendez quelques minutes avant le prochain ou prenez un autre chemin.
problem-code-again = Ce code a déjà servi. Attendez le prochain de l’application.
problem-recovery-code = Ce n’est aucun de vos codes de secours, ou il a déjà servi.
problem-codes-other = Ces codes ont été faits dans une autre connexion. En voici de nouveaux.
problem-codes-type-one = Ce n’est aucun des dix ci-dessus. Saisissez-en un comme il y est écrit.
problem-last-factor = Votre rôle demande un second facteur et c’est le dernier. Ajoutez-en d’abord un autre.
problem-passkey-only = Il faut deux clés d’accès, et des codes de secours pour le jour où les deux sont perdues.
problem-passkey-only-two = Tant que seules des clés d’accès ouvrent ce compte, il doit en rester deux. Permettez d’abord à nouveau courriel et application.
problem-vouched-before = Vous vous êtes déjà porté·e garant·e. Une autre personne doit le faire aussi.
done-passkey-added = Votre clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.
done-passkey-named = La clé d’accès a son nouveau nom.
done-passkey-removed = La clé d’accès est retirée. Elle n’ouvre plus rien.
done-app-added = Votre application compte désormais.
done-app-removed = L’application est retirée.
done-codes-made = Vos dix codes comptent maintenant ; les précédents sont nuls.
done-passkey-only-yes = Désormais, seuls vos clés d’accès et vos codes de secours ouvrent ce compte.
done-passkey-only-no = Courriel et application ouvrent de nouveau ce compte.
done-recovery-asked = C’est demandé, et vous en êtes averti·e par courriel. Appelez maintenant deux personnes qui peuvent se porter garantes.
done-recovery-stopped = C’est arrêté. Personne n’entre par là.
done-recovered = Vous êtes entré·e. Rien d’ancien n’ouvre plus ce compte : ajoutez maintenant une nouvelle clé d’accès ou une application.
done-vouched = Vous vous êtes porté·e garant·e. La personne en est avertie.
mail-sign-in-news-subject = À propos de votre connexion
mail-sign-in-news-title = Quelque chose a changé dans votre connexion
mail-sign-in-news-passkey-added = Une clé d’accès a été ajoutée : « { $name } ».
mail-sign-in-news-passkey-removed = Une clé d’accès a été retirée : « { $name } ».
mail-sign-in-news-passkey-copied = Une clé d’accès a été refusée : « { $name } ». Elle comptait moins qu’avant : quelqu’un a peut-être une copie de son appareil. Connectez-vous autrement et retirez-la.
mail-sign-in-news-app-added = Une application d’authentification a été ajoutée.
mail-sign-in-news-app-removed = L’application d’authentification a été retirée.
mail-sign-in-news-codes-made = Dix nouveaux codes de secours ont été faits ; les précédents sont nuls.
mail-sign-in-news-code-used = Un code de secours a servi à se connecter.
mail-sign-in-news-factors-removed = La personne qui gère la maison a retiré toutes vos clés d’accès, votre application et vos codes de secours et vous a déconnecté·e partout. Ajoutez-en de nouveaux en vous connectant.
mail-sign-in-news-at = C’était le { $at }.
mail-sign-in-news-look = Voir votre compte
mail-sign-in-news-not-you = Si ce n’était pas vous, connectez-vous maintenant, déconnectez tous les autres appareils et prévenez la personne qui vous a invité·e.
mail-recovery-title = Quelqu’un demande à entrer en votre nom
mail-recovery-asked = Quelqu’un qui lit cette boîte a demandé à se connecter sans clé d’accès, application ni code de secours. Deux personnes qui vous connaissent doivent se porter garantes, et trois jours doivent passer.
mail-recovery-vouched = Une personne s’est portée garante que c’est vous. Il en faut une seconde, puis trois jours passent.
mail-recovery-waits = Deux personnes se sont portées garantes que c’est vous. À partir du { $from }, vous pouvez vous connecter avec un code envoyé à cette boîte.
mail-recovery-done = Le rétablissement est fait : quelqu’un s’est connecté, toutes les anciennes clés d’accès, l’application et les codes de secours sont retirés et toutes les autres connexions sont finies. Si ce n’était pas vous, prévenez aussitôt la personne qui vous a invité·e.
mail-recovery-stopped = Le rétablissement est arrêté. Personne n’entre par là.
mail-recovery-not-you = Si ce n’était pas vous, arrêtez-le ici. Un bouton suffit :
mail-recovery-stop = Ce n’était pas moi
mail-recovery-foot = Nous ne demandons jamais un code par téléphone ni par courriel.

# Two records put together
act-person-merged = A réuni votre fiche avec une autre, de vous aussi
act-merge-undone = A de nouveau séparé vos deux fiches
act-records-two = A noté que votre fiche et une autre sont distinctes
