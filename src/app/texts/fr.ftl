nav-programme = Programme
nav-documents = Documents
nav-plan = Plan
nav-library = Bibliothèque
nav-people = Personnes
nav-translations = Traductions
home-title = Dites-le dans votre langue. Voyez ce que cela devient.
home-lead = Plenaria mène un réseau de la consultation à l’action : les membres parlent, le texte est ajusté, chacun·e reçoit une réponse, et le plan est suivi jusqu’à ses résultats.
home-open-now = Ouvert en ce moment
home-nothing-open = Rien n’est ouvert en ce moment. Ce qui a été décidé figure dans le plan.
home-networks = Les réseaux de cette maison
home-how = Comment cela marche
home-how-said = Les membres parlent : sur un paragraphe, en session, par téléphone, dans leur langue.
home-how-priority = Ce que beaucoup disent devient une priorité que tout le monde peut lire.
home-how-text = La formulation change, et chaque membre reçoit une réponse motivée.
home-how-action = Quelqu’un s’en charge, pour une date connue de tout le monde.
home-how-result = Ce qui a été fait est montré, preuves à l’appui, à celles et ceux qui l’ont demandé.
network-open-now = Ouvert en ce moment
network-documents = Documents
network-programme = Sessions
network-plan = Plan
demo-title = Les personnages de la démonstration
demo-app-title = Pour essayer un second facteur
demo-app = L’administratrice a une application d’authentification. Saisissez ce secret dans la vôtre, puis connectez-vous avec { $address } ; le courriel est dans la boîte de la démonstration.
demo-lead = Ici, tout est inventé. Choisissez qui vous voulez être ; chacun·e voit ce que son rôle lui ouvre, dans sa langue.
demo-sign-in-as = Être { $name }
demo-kit = Les pièces dont ces pages sont faites
done-kit = C’est arrivé. Rien n’en a été gardé.
done-signed-out = Vous êtes déconnecté·e.
link-ask-title = Demander un nouveau lien
link-ask-lead = Écrivez l’adresse à laquelle vous recevez nos messages. Si la maison la connaît, de nouveaux liens y arrivent dans quelques minutes.
link-ask-address = Votre adresse électronique
link-ask-send = Envoyez-moi de nouveaux liens
problem-link-address = Ce n’est pas une adresse électronique. Écrivez-la comme nom@exemple.org.
done-link-asked = Merci. Si la maison connaît cette adresse, un message avec de nouveaux liens est en route. Regardez aussi parmi les messages indésirables.
link-dead-title = Ce lien n’ouvre plus rien
link-dead-lead = Il est arrivé à son terme, il a été remplacé, ou il n’est pas entier : certaines messageries coupent la fin d’une longue adresse. On peut s’exprimer sur un texte jusqu’à sa clôture ; un lien vers votre propre page fonctionne pendant trente jours.
link-dead-words = Ce que vous avez écrit
link-dead-words-hint = Ces mots n’ont pas été conservés. Copiez-les avant de quitter cette page et envoyez-les avec un nouveau lien.
link-dead-sign-in = Ou connectez-vous, si vous avez un compte.
link-stop-title = Ne plus recevoir ces messages
link-stop-lead = Vous ne recevrez plus de messages de ce genre de la part de ce réseau. Ce que vous avez dit reste à sa place, et vous pouvez les redemander sur cette page.
link-stop-now = Ne plus me les envoyer
link-stopped-title = Vous ne recevez plus de messages de ce genre
link-stopped-lead = Si vous les souhaitez de nouveau, dites-le ici.
link-want-again = Me les envoyer de nouveau
done-link-stopped = C’est fait. Vous ne recevez plus de messages de ce genre.
done-link-wanted = C’est fait. Vous recevez de nouveau ces messages.
link-mail-subject = Les liens que vous avez demandés
link-mail-title = Voici vos nouveaux liens
link-mail-lead = Quelqu’un, sans doute vous, a demandé de nouveaux liens avec cette adresse.
link-mail-text = Un texte attend votre avis jusqu’au { $moment } ({ $place }).
link-mail-text-button = Le lire et s’exprimer
link-mail-own = Voir ce qu’est devenu ce que vous avez dit
link-mail-yours = Ces liens sont à vous seul·e : qui les a s’exprime en votre nom. Ne transférez pas ce message.
link-mail-not-you = Si la demande ne vient pas de vous, vous n’avez rien à faire.
home-not-founded = Cette maison n’est pas encore fondée. L’adresse pour la fonder se trouve là où elle a été démarrée.
home-no-network = Il n’y a pas encore de réseau.
first-run-title = Fonder cette maison
first-run-lead = Tout ce qui est dit ici pourra être changé. Cette page ne s’ouvre qu’une fois : dès la première réponse, elle disparaît.
first-run-house = La maison
first-run-house-name = Nom de la maison
first-run-house-hint = La fédération, l’association ou le réseau à qui elle appartient.
first-run-main = Première langue
first-run-main-hint = Qui ne demande aucune des autres lit celle-ci.
first-run-others = Langues de la maison
first-run-you = Vous
first-run-name = Votre nom
first-run-name-hint = Tel que vous l’écrivez. Vous serez la première personne à administrer la maison.
first-run-name-language = Langue de votre nom
first-run-zone = Votre fuseau horaire
first-run-zone-hint = Écrit comme Africa/Nairobi.
first-run-found = Fonder la maison
problem-first-run-zone = Ce fuseau horaire n’existe pas. Il s’écrit comme Africa/Nairobi.
done-house-founded = La maison est fondée, et vous l’administrez.
search-title = Recherche
search-hint = Tous les mots doivent figurer. « Des mots entre guillemets » se suivent, -mot exclut.
search-network = Où
search-everywhere = Dans tous les réseaux
search-results = Résultats pour « { $query } »
search-instead = Rien n’a été trouvé pour « { $query } ». Voici les résultats pour « { $instead } ».
search-none = Rien de ce que vous pouvez lire ne contient « { $query } ».
search-none-next = Essayez moins de mots, d’autres mots, ou seulement le début d’un mot. Ce qui ne vous est pas ouvert n’est pas cherché : si vous faites partie du réseau, connectez-vous d’abord.
search-start = Écrivez ce que vous cherchez : un mot d’un texte, d’une session, d’une action ou de ce que des membres ont dit.
search-besides = Les textes dans vos langues viennent d’abord. Cherché aussi en : { $languages }.
search-deep = Personne ne lit aussi loin. Ajoutez un mot qui distingue ce que vous cherchez.
search-kind-document = Document
search-kind-block = Paragraphe
search-kind-block-action = Action d’un texte
search-kind-comment = Commentaire
search-kind-suggestion = Suggestion
search-kind-answer = Réponse
search-kind-action = Action
search-kind-report = Rapport
search-kind-series = Programme
search-kind-session = Session
search-kind-library-item = Ouvrage de la bibliothèque
demo-mail-title = Boîte aux lettres de la démonstration
demo-mail-lead = Aucun courriel ne quitte la démonstration : ce que la maison enverrait à ses personnages se trouve ici, lisible par tout le monde, le plus récent d’abord. Les liens fonctionnent.
demo-mail-none = Rien n’a encore été envoyé. La boîte se remplit dès qu’une personne est invitée, se connecte par courriel ou reçoit une réponse.
demo-mail-to = À
demo-mail-pages = Autres courriels
demo-mail-older = Courriels plus anciens
demo-mail-newest = Courriels les plus récents
demo-mail-as-html = Tel qu’un logiciel de courrier le montre
demo-mail-as-text = En texte simple
demo-mail-head = L’en-tête avec lequel il part ({ $language })
demo-mail-samples-title = Chaque sorte de courriel, dans chaque langue
demo-mail-samples-lead =
    { $count ->
        [one] Une seule sorte de courriel que cette maison peut envoyer, avec des mots inventés.
       *[other] { $count } sortes de courriels que cette maison peut envoyer, avec des mots inventés.
    }
first-run-address = Votre adresse électronique
first-run-address-hint = Vous vous connecterez avec elle à partir de la deuxième fois. Personne d’autre ne la voit.
setup-title = Premiers pas
setup-left = Votre maison est neuve : poursuivez ses premiers pas.
setup-lead = Cinq choses rendent une maison prête à accueillir. Faites-les dans l’ordre qui vous convient ; ce que vous laissez pour plus tard reste ici.
setup-progress = { $done } sur { $all } faits
setup-state-done = Fait
setup-state-later = Laissé pour plus tard
setup-state-open = Pas encore fait
setup-state-next = Pas encore fait ; c’est le pas suivant
setup-later = Laisser pour plus tard
setup-done = C’est fait
setup-house = La maison et ses langues
setup-house-is = Le nom qui figure sur chaque page, et les langues dans lesquelles la maison s’adresse à vous.
setup-house-do = Les regarder
setup-house-again = Les corriger
setup-house-keep = Enregistrer le nom et les langues
setup-house-then = Viennent ensuite les réglages du courrier : sans eux, personne ne peut être invité.
setup-mail = Un courrier qui part et qui arrive
setup-mail-is = Les invitations, les accès et les réponses partent par courriel. Indiquez votre serveur de courrier, puis envoyez-vous un courriel d’essai : dès qu’il est accepté, ce pas est fait.
setup-mail-do = Régler le courrier
setup-mail-again = Regarder les réglages du courrier
setup-network = Le premier réseau
setup-network-is = Celles et ceux qui se consultent et agissent ensemble : un nom, une raison d’être, des langues, et le secrétariat qui l’anime.
setup-network-do = Fonder un réseau
setup-network-again = Fonder un autre réseau
setup-network-then = Vous inviterez ensuite la personne qui anime le réseau, ou la première organisation affiliée.
setup-network-there =
    { $count ->
        [one] Un réseau existe déjà. Celui-ci sera fondé à côté.
       *[other] { $count } réseaux existent déjà. Celui-ci sera fondé à côté.
    }
setup-network-name = Nom du réseau
setup-network-name-hint = Les traductions dans les autres langues se font plus tard, à la table de traduction.
setup-network-purpose = Sa raison d’être
setup-network-purpose-hint = Une ou deux phrases. Tout le monde les lit, même sans se connecter.
setup-network-written = Langue du nom et de la raison d’être
setup-network-slug = Adresse de ses pages
setup-network-slug-hint = Un mot, comme villes ; ses pages commenceront par /villes. Elle ne change plus. Laissée vide, elle est tirée du nom.
setup-network-languages = Langues de travail du réseau
setup-network-languages-hint = Ses textes sont traduits dans ces langues.
setup-network-place-hint = Le nom d’une ville : là où s’entendent ses échéances et ses heures.
setup-network-secretariat = Nom de son secrétariat
setup-network-secretariat-usual = Secrétariat
setup-network-secretariat-hint = Celles et ceux qui animent le réseau au quotidien et donnent les réponses.
setup-network-found = Fonder le réseau
setup-invitation = La première invitation
setup-invitation-is = Personne n’entre sans invitation. Invitez un·e responsable de secteur, qui anime le réseau, ou la personne responsable de la liste des membres d’une organisation affiliée, qui fera entrer les siens.
setup-invitation-do = Inviter quelqu’un
setup-invitation-again = Inviter quelqu’un d’autre
setup-invitation-then = L’invitation vaut quatorze jours et pour cette seule adresse. Vous sécuriserez ensuite votre propre accès.
setup-invitation-no-network = Il n’y a pas encore de réseau auquel inviter quelqu’un.
setup-invitation-network = Réseau
setup-invitation-role = Son rôle
setup-invitation-role-hint = Responsable de la liste des membres : tient la liste d’une organisation affiliée et invite ses membres.
setup-invitation-address = Son adresse électronique
setup-invitation-address-hint = L’invitation y est envoyée et nulle part ailleurs. Ni l’objet ni l’expéditeur ne disent vers quoi elle mène.
setup-invitation-language = Langue du courriel
setup-invitation-affiliate = Pour une liste des membres : l’organisation affiliée
setup-invitation-organisation = Nom de l’organisation affiliée
setup-invitation-organisation-hint = Si le réseau ne la connaît pas encore, elle entre dans son registre.
setup-invitation-country = Son pays
setup-invitation-country-hint = Deux lettres, comme KE pour le Kenya ou PE pour le Pérou.
setup-invitation-send = Envoyer l’invitation
problem-setup-organisation = Une liste des membres est celle d’une organisation affiliée : dites laquelle.
problem-setup-country = Ce n’est pas un pays. Deux lettres sont attendues, comme KE pour le Kenya.
setup-sign-in = Votre propre accès
setup-sign-in-is = Vous pouvez tout voir et tout changer ici : une boîte aux lettres seule ne devrait pas ouvrir votre compte. Ajoutez une clé d’accès ou un second facteur, et gardez les codes de secours sur papier.
setup-sign-in-do = Sécuriser votre accès
setup-sign-in-again = Regarder votre compte
setup-next = Et maintenant
setup-next-no-network = Fondez un réseau dès que possible : tout le reste s’y passe.
setup-next-all = Tous les premiers pas sont faits. La maison est prête à accueillir.
setup-next-later = Ce que vous avez laissé pour plus tard reste dans la liste ci-dessus. En attendant, vous pouvez commencer.
setup-next-people = Faire entrer d’autres personnes
setup-next-document = Déposer le premier texte
setup-next-session = Préparer la première session
done-step-later = Laissé pour plus tard. Cela reste dans la liste.
done-step-done = Noté comme fait.
done-house-corrected = Le nom et les langues de la maison sont enregistrés.
done-network-founded = Le réseau est fondé. Vient maintenant la première invitation.
mail-settings-title = Réglages du courrier
mail-settings-lead = Par où partent les courriels de cette maison. La personne qui gère votre serveur de courrier sait ce qu’il faut écrire ici.
mail-settings-leaving-set = Les courriels partent par le serveur réglé ici.
mail-settings-leaving-told = Le serveur de courrier a été réglé là où cette maison a été démarrée (SMTP_URL). Ce réglage l’emporte sur tout ce qui serait réglé ici et ne se change que là-bas.
mail-settings-leaving-nowhere = Aucun serveur de courrier n’est réglé : les courriels sont gardés trente jours, et aucun ne part.
mail-settings-leaving-no-origin = Aucun courriel ne part : les liens ont besoin de l’adresse de cette maison, et personne ne l’a donnée. Demandez qu’elle soit démarrée avec PUBLIC_URL, comme https://plenaria.example. Ce que vous réglez ici vaudra à partir de là.
mail-settings-leaving-no-password = Aucun courriel ne part : le mot de passe a été gardé avec une autre clé de la maison et ne peut pas être ouvert. Saisissez-le de nouveau ci-dessous.
mail-settings-leaving-demonstration = Aucun courriel ne quitte la démonstration : il n’y a rien à régler. Tout ce qu’elle enverrait se trouve ici :
mail-settings-server = Serveur de courrier
mail-settings-way = Le serveur de courrier
mail-settings-host = Nom du serveur de courrier
mail-settings-host-hint = Par exemple mail.union.example ; un serveur de votre propre réseau convient.
mail-settings-port = Port
mail-settings-security = Chiffrement
mail-settings-security-tls = Dès le début (TLS, en général port 465)
mail-settings-security-starttls = Avant toute parole (STARTTLS, en général port 587)
mail-settings-security-none = Aucun (seulement sur une même machine ou dans la maison)
mail-settings-user = Identifiant
mail-settings-user-hint = À laisser vide si le serveur n’en demande pas.
mail-settings-password = Mot de passe
mail-settings-password-hint = Il est gardé chiffré et n’est plus jamais montré.
mail-settings-password-kept = Un mot de passe est gardé et n’est pas montré. Laissez vide pour le conserver ; avec un autre serveur ou identifiant, saisissez-le de nouveau.
mail-settings-from = Adresse d’où viennent les courriels
mail-settings-from-hint = Votre serveur doit avoir le droit d’envoyer pour elle.
mail-settings-from-told = Les courriels viennent de { $address } ; cela a été réglé au démarrage (MAIL_FROM).
mail-settings-name = Nom d’où viennent les courriels
mail-settings-name-hint = Il s’affiche sur des téléphones verrouillés : ne nommez pas de syndicat. Laissé vide, seule l’adresse s’affiche.
mail-settings-keep = Enregistrer ces réglages
done-mail-settings-kept = Les réglages du courrier sont enregistrés et valent dès maintenant. Envoyez-vous un courriel d’essai.
problem-mail-host = Ce n’est pas le nom d’un serveur. Il s’écrit comme mail.union.example, sans smtp:// et sans port.
problem-mail-port = Un port est un nombre de 1 à 65535, en général 465, 587 ou 25.
problem-mail-from = Ce n’est pas une simple adresse électronique, comme reseau@union.example.
problem-mail-user = Un mot de passe va avec un identifiant.
problem-mail-open = Un mot de passe n’est pas envoyé sans chiffrement à une autre machine. Choisissez un chiffrement.
problem-mail-password-again = Le mot de passe gardé était pour un autre serveur, identifiant ou chiffrement. Saisissez-le de nouveau.
mail-test-heading = Courriel d’essai
mail-test-lead = Il va à votre propre adresse et à aucune autre. Ce que le serveur en dit s’affiche ici.
mail-test-send = Envoyer un courriel d’essai à { $address }
mail-test-no-address = Vous n’avez pas d’adresse électronique dans cette maison : il n’y a nulle part où l’envoyer.
mail-test-not-yet = Il pourra être envoyé dès que les courriels partiront.
mail-try-under-way = Un courriel d’essai est en route. Rechargez cette page dans une demi-minute.
mail-try-code = Son code était { $code }.
mail-try-taken = Le serveur a accepté le courriel d’essai. Regardez s’il arrive, y compris parmi les indésirables.
mail-try-no-host = Aucun serveur ne porte ce nom : { $server }. Vérifiez comment il s’écrit.
mail-try-refused-connection = Rien n’accepte de connexion à { $server }. Le nom, le port ou un pare-feu sur le chemin est en cause.
mail-try-silent = { $server } n’a pas répondu à temps. En général, le port ou le chiffrement est faux, ou un pare-feu écarte ce que nous envoyons.
mail-try-no-mail-server = Quelque chose répond à { $server }, mais ce n’est pas un serveur de courrier. Vérifiez le port.
mail-try-closed = Le serveur { $server } a fermé la connexion en plein milieu. Vérifiez le port et le chiffrement.
mail-try-no-encryption = Aucune connexion chiffrée ne s’est faite avec { $server }. Choisissez l’autre chiffrement : TLS va avec le port 465, STARTTLS avec 587 et 25.
mail-try-certificate = Le certificat de { $server } n’est pas valable : il est périmé, au nom d’un autre, ou signé par personne que nous connaissions. Rien n’a été envoyé, pas même le mot de passe.
mail-try-wants-login = Le serveur demande un identifiant et un mot de passe.
mail-try-wrong-login = Le serveur n’accepte pas cet identifiant et ce mot de passe.
mail-try-sender = Le serveur ne laisse pas cette maison envoyer depuis cette adresse. Vérifiez l’adresse, ou faites-la autoriser sur le serveur.
mail-try-recipient = Le serveur n’accepte pas de courrier pour votre adresse. Peut-être ne livre-t-il que chez lui, ou ne la connaît-il pas.
mail-try-message = Le serveur a refusé le message lui-même.
mail-try-later = Le serveur demande de revenir plus tard. Certains le font la première fois avec tout le monde : réessayez dans quelques minutes.
mail-try-unknown = Le serveur n’a pas accepté le courriel d’essai et n’a pas dit pourquoi.
home-bodies = Instances au-dessus des réseaux
home-found-network = Fonder un autre réseau

# Lundi : ce qui attend le secrétariat
nav-monday = Cette semaine
monday-title = Ce qui attend cette semaine
monday-lead = { $count ->
    [0] Aucune échéance dans les sept prochains jours.
    [one] Une échéance dans les sept prochains jours.
   *[other] { $count } échéances dans les sept prochains jours.
  } { $more ->
    [0] Rien n’attend sans date.
    [one] Une chose attend quelqu’un.
   *[other] { $more } choses attendent quelqu’un.
  }
monday-days = Du { $from } au { $until }
monday-nothing = Tout a une réponse, une place, un envoi. C’est le moment de demander quelque chose aux membres.
monday-due = À échéance dans les sept prochains jours
monday-waits = Attend quelqu’un
monday-returned = Courriels qui ne sont pas arrivés
monday-returned-lead = Ces trente derniers jours, ces personnes n’ont pas été atteintes. Demandez-leur une autre adresse, ou demandez à leur organisation.
monday-returned-none = Tous les courriels des trente derniers jours sont arrivés, à notre connaissance.
monday-who = Qui
monday-why = Pourquoi
monday-when = Quand
monday-nobody = Une personne dont vous ne tenez pas la fiche
monday-why-address = Cette adresse n’existe pas.
monday-why-mailbox = La boîte ne prend rien : elle est pleine ou fermée.
monday-why-refused = L’autre côté refuse nos courriels.
monday-why-other = L’autre côté ne l’a pas pris.
monday-unmatched = Personnes sans organisation
monday-unmatched-lead = Tant que personne ne dit à quelle organisation elles appartiennent, elles manquent quand vous écrivez à un secteur ou demandez qui a répondu. Ouvrez une fiche et choisissez l’organisation.
monday-unmatched-none = Chaque personne appartient à une organisation.
waits-mails-returned = { $count ->
    [one] Une personne n’a pas été atteinte par courriel
   *[other] { $count } personnes n’ont pas été atteintes par courriel
  }
waits-inbox-unassigned = { $count ->
    [one] Un courriel reçu n’est encore à personne
   *[other] { $count } courriels reçus ne sont encore à personne
  }
waits-mailings-leaving = L’envoi part.
waits-mailings-halted = Un envoi a été arrêté en chemin
waits-documents-closing = Le texte se ferme aux paroles des membres.
waits-documents-unanswered = { $count ->
    [one] Une contribution est sans réponse
   *[other] { $count } contributions sont sans réponse
  }
waits-documents-unpublished = { $count ->
    [one] Une réponse est écrite et n’est pas publiée
   *[other] { $count } réponses sont écrites et ne sont pas publiées
  }
waits-programme-session = La session a lieu.
waits-plan-ending = L’action devrait être faite à cette date.
waits-plan-unowned = { $count ->
    [one] Une action du plan n’est portée par personne
   *[other] { $count } actions du plan ne sont portées par personne
  }
waits-plan-silent = { $count ->
    [one] Une action a commencé et rien n’en a été rapporté
   *[other] { $count } actions ont commencé et rien n’en a été rapporté
  }
waits-translations-stale = { $count ->
    [one] Une traduction dit ce que son texte ne dit plus
   *[other] { $count } traductions disent ce que leur texte ne dit plus
  }
waits-translations-proposed = { $count ->
    [one] Une meilleure traduction est proposée
   *[other] { $count } meilleures traductions sont proposées
  }
waits-people-unmatched = { $count ->
    [one] Une personne n’est d’aucune organisation connue
   *[other] { $count } personnes ne sont d’aucune organisation connue
  }
waits-alike = { $of ->
    [organisations] { $count ->
        [one] Deux organisations n’en font peut-être qu’une
       *[other] { $count } paires d’organisations n’en font peut-être qu’une
      }
   *[people] { $count ->
        [one] Deux fiches sont peut-être une seule personne
       *[other] { $count } paires de fiches sont peut-être une seule personne
      }
  }
waits-lists = { $count ->
    [one] Une liste d’une ligne est lue et n’est pas entrée
   *[other] Une liste de { $count } lignes est lue et n’est pas entrée
  }
waits-groups-offers = { $count ->
    [one] Une personne propose de se joindre et n’a pas de réponse
   *[other] { $count } personnes proposent de se joindre et n’ont pas de réponse
  }
waits-invitations = { $count ->
    [one] Une invitation prend fin sans réponse
   *[other] { $count } invitations prennent fin sans réponse
  }
# Who is told of a role.
notice-role-given = Un rôle vous a été confié.
notice-role-given-choice = On me confie un rôle
# Mail that comes in
mail-settings-in = Le courrier qui arrive
mail-settings-in-here = Les courriels à ces adresses arrivent au secrétariat du réseau. Régions et groupes ont leurs propres adresses ; le courrier du réseau les nomme.
mail-settings-in-nowhere = Aucun courrier n’arrive : qui exploite la maison n’a pas réglé MAIL_IN.
