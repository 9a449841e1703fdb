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
done-welcome = Bienvenue. Ce qui est ouvert se trouve ici ; dites une chose aujourd’hui.
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
