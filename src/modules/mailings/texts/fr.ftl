mailings-title = Envois
mailings-lead =
    { $count ->
        [0] Écrivez une fois ; chacun·e reçoit le texte dans sa langue.
        [one] Un envoi. Écrivez une fois ; chacun·e reçoit le texte dans sa langue.
       *[other] { $count } envois. Écrivez une fois ; chacun·e reçoit le texte dans sa langue.
    }
mailings-none = Aucun envoi pour l’instant. Écrivez-en un : il reste un brouillon jusqu’à l’envoi, et vous voyez d’abord qui reçoit quoi.
mailings-new = Écrire un envoi
mailings-new-lead = Il reste un brouillon jusqu’à l’envoi. Tout ce qui s’y oppose est d’abord énuméré.
mailings-change = Modifier le brouillon
mailings-keep = Garder le brouillon
mailings-left = { $count } sur { $total } sont partis
mailings-came-back =
    { $count ->
        [one] un est revenu
       *[other] { $count } sont revenus
    }
mailings-state-draft = Brouillon du { $moment }
mailings-state-waiting = Part le { $moment }
mailings-state-sending = En cours d’envoi depuis le { $moment }
mailings-state-paused = Suspendu ; commencé le { $moment }
mailings-state-stopped = Arrêté le { $moment }
mailings-state-done = Envoyé ; terminé le { $moment }
mailings-field-scope = De l’équipe de
mailings-field-scope-hint = L’envoi n’atteint que les personnes dont la fiche y est tenue.
mailings-field-to = À
mailings-field-to-hint = Qui correspond est figé au moment de l’envoi. Personne ne le reçoit sans avoir accepté les envois.
mailings-field-from = De la part de, en mots
mailings-field-from-hint = Cela se lit sur un téléphone verrouillé : le nom d’une personne en dit moins que celui d’une organisation.
mailings-field-language = Écrit en
mailings-field-subject = Objet
mailings-field-subject-hint = 200 signes au plus. Toute personne près d’un téléphone verrouillé peut le lire : n’y nommez aucune organisation.
mailings-field-body = Texte
mailings-field-body-hint = Des mots simples. Une ligne vide commence un paragraphe, « - » une ligne de liste, « # » un titre. Les adresses du web deviennent des liens. {"{name}"} et {"{organisation}"} sont remplacés pour chaque personne.
mailings-field-button = Mots du bouton
mailings-field-button-hint = Laissez vide s’il n’y a rien à presser.
mailings-field-button-page = Page derrière le bouton
mailings-field-button-page-hint = Une page de cette maison, comme /search. Elle demande de se connecter si la page le fait.
mailings-field-how = Comment on le lit
mailings-field-says = Le courriel
mailings-says-all = dit tout
mailings-says-link = dit seulement qu’il y a quelque chose à lire, avec un lien
mailings-field-read-by = Sur sa page, il est lu par
mailings-read-by-recipients = celles et ceux qui l’ont reçu, une fois connecté·e·s
mailings-read-by-everybody = quiconque a l’adresse
mailings-to-all = Toutes les personnes dont la fiche y est tenue
mailings-to-segment = Segment : { $name }
mailings-to-body = Groupe : { $name }
mailings-to-chosen = Des personnes choisies une à une
mailings-audience-all = Toutes les personnes dont la fiche y est tenue
mailings-audience-segment = Segment
mailings-audience-body = Groupe
mailings-audience-chosen = Personnes choisies une à une
mailings-choose = Choisir des personnes
mailings-chosen =
    { $count ->
        [0] Personne n’est encore choisi
        [one] Une personne est choisie
       *[other] { $count } personnes sont choisies
    }
mailings-find = Partie d’un nom
mailings-look-up = Chercher
mailings-choose-this = Choisir
mailings-choose-not = Retirer
mailings-back = Retour à l’envoi
mailings-nobody-called = Personne parmi les destinataires ne s’appelle ainsi.
mailings-made-by = Écrit par
mailings-sent-by = Envoyé par
mailings-ahead = Avant l’envoi
mailings-reaches =
    { $count ->
        [one] Il atteint une personne sur { $total }.
       *[other] Il atteint { $count } personnes sur { $total }.
    }
mailings-against = Ceci s’oppose à l’envoi :
mailings-finding-gone = Le segment ou le groupe visé n’existe plus. Choisissez-en un autre.
mailings-finding-nobody = Personne ne correspond en ce moment. Choisissez d’autres personnes, ou regardez le segment.
mailings-finding-reaches-nobody = Il n’atteint personne : toutes celles et tous ceux qui correspondent sont écarté·e·s pour les raisons ci-dessous.
mailings-finding-field = { $field } n’est pas un champ : seuls {"{name}"} et {"{organisation}"} sont remplacés. Il resterait tel que vous l’avez tapé.
mailings-finding-subject-field = L’objet contient un champ entre accolades. Les champs sont pour le texte : un nom dans un objet se lit sur un téléphone verrouillé.
mailings-finding-stale = Le texte en { $language } est plus ancien que l’original et ne sert pas tant qu’il n’est pas mis à jour.
mailings-finding-no-face =
    { $count ->
        [one] Une personne lit d’abord { $language }, et il n’y a pas de texte dans cette langue ; elle reçoit { $instead }.
       *[other] { $count } personnes lisent d’abord { $language }, et il n’y a pas de texte dans cette langue ; elles reçoivent { $instead }.
    }
mailings-finding-machine =
    { $count ->
        [one] Une personne reçoit un texte traduit par une machine ; le courriel le dit.
       *[other] { $count } personnes reçoivent un texte traduit par une machine ; le courriel le dit.
    }
mailings-finding-languages =
    { $count ->
        [one] On ignore quelles langues lit une personne ; elle reçoit l’original.
       *[other] On ignore quelles langues lisent { $count } personnes ; elles reçoivent l’original.
    }
mailings-finding-no-organisation =
    { $count ->
        [one] Une personne n’a pas d’organisation ; il y est écrit « votre organisation ».
       *[other] { $count } personnes n’ont pas d’organisation ; il y est écrit « votre organisation ».
    }
mailings-finding-betrays = L’objet dit « { $words } ». Sur un téléphone verrouillé ou au travail, cela révélerait à quoi appartient la personne qui le reçoit. Choisissez des mots qui ne révèlent rien, ou envoyez en connaissance de cause.
mailings-finding-sender-betrays = Le nom de l’expéditeur dit « { $words } ». Sur un téléphone verrouillé ou au travail, cela révélerait à quoi appartient la personne qui le reçoit.
mailings-left-no-consent =
    { $count ->
        [one] Une personne n’a pas accepté les envois et est écartée.
       *[other] { $count } personnes n’ont pas accepté les envois et sont écartées.
    }
mailings-left-unwilling =
    { $count ->
        [one] Une personne ne veut plus d’envois de ce réseau et est écartée.
       *[other] { $count } personnes ne veulent plus d’envois de ce réseau et sont écartées.
    }
mailings-left-no-address =
    { $count ->
        [one] On ne connaît pas l’adresse électronique d’une personne.
       *[other] On ne connaît pas l’adresse électronique de { $count } personnes.
    }
mailings-left-bounced =
    { $count ->
        [one] L’adresse d’une personne est revenue pour de bon et n’a pas été dite juste depuis.
       *[other] Les adresses de { $count } personnes sont revenues pour de bon et n’ont pas été dites justes depuis.
    }
mailings-left-twice =
    { $count ->
        [one] Une fiche a l’adresse d’une autre ; elle reçoit un courriel, et non deux.
       *[other] { $count } fiches ont l’adresse d’une autre ; chaque adresse reçoit un seul courriel.
    }
mailings-left-removed =
    { $count ->
        [one] Une personne est partie avant qu’on lui écrive.
       *[other] { $count } personnes sont parties avant qu’on leur écrive.
    }
mailings-reason-no-consent = n’a pas accepté les envois
mailings-reason-unwilling = ne veut pas d’envois
mailings-reason-no-address = pas d’adresse
mailings-reason-bounced = adresse revenue auparavant
mailings-reason-twice = même adresse qu’une autre fiche
mailings-reason-removed = partie auparavant
mailings-faces = Le texte dans chaque langue
mailings-language = Langue
mailings-region = Région
mailings-face = Texte
mailings-readers = Personnes qui le reçoivent
mailings-look = Voir
mailings-face-original = Original
mailings-face-machine = Fait par une machine ; le courriel le dit
mailings-face-checked = Écrit par une personne
mailings-face-official = Officiel
mailings-face-stale = Plus ancien que l’original ; ne sert pas
mailings-face-partial = Incomplet ; ne sert pas
mailings-face-add = Une autre langue
mailings-face-write = L’écrire
mailings-face-title = Le texte en { $language }
mailings-face-lead = Qui lit { $language } reçoit ce texte au lieu de l’original.
mailings-face-original-words = L’original
mailings-face-keep = Garder ce texte
mailings-your-organisation = votre organisation
mailings-you = vous
mailings-preview = Aperçu
mailings-preview-person = Le voir comme une personne le reçoit
mailings-as-page = En page
mailings-as-text = En texte simple
mailings-trial = L’essayer
mailings-trial-in = Me l’envoyer en
mailings-trial-send = Me l’envoyer
mailings-send-title = Envoyer
mailings-send-lead = Vous confirmez qui vous êtes. Ensuite rien ne part pendant { $minutes } minutes, et vous pouvez reprendre l’envoi.
mailings-when = Quand
mailings-when-now = Dans { $minutes } minutes
mailings-when-later = À une heure que je choisis
mailings-day = Jour
mailings-hour = Heure
mailings-zone = Fuseau horaire
mailings-send =
    { $count ->
        [one] Envoyer à une personne
       *[other] Envoyer à { $count } personnes
    }
mailings-waits = Il part le { $moment }. Jusque-là rien n’est parti, et vous pouvez le reprendre.
mailings-undo = Le reprendre
mailings-pause = Suspendre
mailings-resume = Continuer l’envoi
mailings-stop = Arrêter pour de bon
mailings-stop-says = Ce qui est parti est parti. Qui ne l’a pas encore reçu ne le recevra pas.
mailings-under-way = Où en est l’envoi
mailings-progress = { $count } sur { $total } sont partis, { $more } attendent.
mailings-show-again = Montrer le nouvel état
mailings-fared = Ce qu’il est devenu
mailings-fate-waiting = En attente
mailings-fate-queued = En route
mailings-fate-sent = Envoyés
mailings-fate-refused = Refusés
mailings-fate-bounced = Revenus
mailings-fate-kept = Gardés dans la maison : aucun serveur de courriel n’est réglé
mailings-fate-held = Retenus : trop de courriels pour une même boîte
mailings-fate-left-out = Écarté·e·s
mailings-fate-stopped = Arrêtés avant de partir
mailings-replied = Ont répondu
mailings-left-out = Qui a été écarté
mailings-no-tracking = Personne n’est suivi : les courriels ne chargent aucune image et aucun lien n’est compté, si bien que nul ne sait qui les a ouverts.
mailings-few = peu ou aucun
mailings-by-region = Par région
mailings-by-language = Par langue
mailings-measured-sent = Envoyés
mailings-measured-refused = Refusés
mailings-measured-bounced = Revenus
mailings-measured-replied = Réponses
mailings-small-cells = Arrondi à cinq ; les petits nombres ne sont pas montrés, pour ne révéler personne. Calculé une fois par jour.
mailings-recipients = Pour qui il est
mailings-nobody-here = Personne.
mailings-read = Le lire sur sa page
mailings-more = Encore
mailings-copy = Copier en un nouvel envoi
mailings-delete = Jeter le brouillon
mailings-delete-says = Le brouillon et ses textes dans toutes les langues disparaissent. Personne ne l’a reçu.
mailings-bounces = Adresses revenues
mailings-bounces-open =
    { $count ->
        [one] Une adresse est revenue pour de bon
       *[other] { $count } adresses sont revenues pour de bon
    }
mailings-bounces-lead =
    { $count ->
        [0] Aucune adresse ici.
        [one] Une adresse est revenue pour de bon. Aucun envoi n’y part tant que vous ne dites pas qu’elle est de nouveau juste.
       *[other] { $count } adresses sont revenues pour de bon. Aucun envoi n’y part tant que vous ne dites pas qu’elles sont de nouveau justes.
    }
mailings-bounces-none = Toutes les adresses sont bonnes, pour autant qu’on sache.
mailings-bounced-person = Un courriel à son adresse est revenu. Aucun envoi n’y part tant que vous ne dites pas qu’elle est de nouveau juste.
mailings-bounced-on = Revenu le { $day } ({ $code })
mailings-good = Elle est de nouveau juste
mailings-mail-waits = Il y a un message pour vous. Il se lit sur une page à part.
mailings-mail-read = Lire le message
mailings-mail-why = Vous recevez ceci parce que vous avez accepté de tels courriels.
mailings-mail-on-page = Le lire sur une page
mailings-mail-no-tracking = Ce courriel ne charge rien, et personne n’apprend si vous l’avez ouvert.
mailings-mail-stop = Plus de courriels comme celui-ci
mailings-mail-trial = Un essai : vous seul·e l’avez reçu.
mailings-mail-machine = Une machine a traduit ceci de cette langue : { $original }, vers celle-ci : { $language }.
mailings-mail-other = Il n’y a pas de texte dans cette langue : { $first } ; celui-ci est en { $language }.
mailings-mail-none = Il n’y a pas de texte dans une langue que vous lisez ; celui-ci est en { $language }.
done-mailings-made = Le brouillon est gardé. Voyez ci-dessous ce qu’il rencontrerait.
done-mailings-kept = Le brouillon est gardé.
done-mailings-face-kept = Le texte est gardé.
done-mailings-copied = Voici la copie, un nouveau brouillon.
done-mailings-deleted = Le brouillon a disparu.
done-mailings-tried = Il est en route vers vous.
done-mailings-sent = C’est envoyé. Tant que rien n’est parti, vous pouvez le reprendre.
done-mailings-halted-undo = Repris. C’est de nouveau un brouillon, et personne ne l’a reçu.
done-mailings-halted-pause = Suspendu.
done-mailings-halted-resume = L’envoi continue.
done-mailings-halted-stop = Arrêté. Qui ne l’avait pas reçu ne le recevra pas.
done-mailings-good = Les envois y vont de nouveau.
problem-mailing-others = Il atteint maintenant { $now } personnes ; c’était { $seen } quand vous avez regardé. Regardez encore, et envoyez une nouvelle fois si c’est juste.
problem-mailing-button-page = Dites à quelle page mène le bouton.
problem-mailing-button-words = Dites ce qui est écrit sur le bouton.
problem-mailing-button-elsewhere = Le bouton mène à une page de cette maison. Écrivez les autres adresses dans le texte, où on les voit.
problem-mailing-chosen = { $most } personnes au plus sont choisies une à une ; gardez un segment s’il y en a davantage.
problem-mailing-day = Choisissez un jour.
problem-mailing-zone = Indiquez un fuseau horaire comme Europe/Zurich.
problem-mailing-no-such-hour = Les horloges y avancent cette nuit-là : cette heure n’existe pas.
problem-mailing-past = Cette heure est passée.
act-address-good = A dit que votre adresse électronique est de nouveau juste
told-mailings = Envois qui vous ont été adressés
