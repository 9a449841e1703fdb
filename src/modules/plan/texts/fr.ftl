plan-title = Plan
plan-lead =
    { $count ->
        [0] Ce qui a été décidé, et qui le porte, figurera ici.
        [one] Une action née de ce que les membres ont dit, qui la porte et où elle en est.
       *[other] { $count } actions nées de ce que les membres ont dit, qui les porte et où elles en sont.
    }
plan-empty = Il n’y a pas encore d’action. Quand un texte est adopté, chacun de ses paragraphes d’action devient une action ici.
plan-empty-documents = Voir les textes ouverts
plan-filter = Afficher les actions par état
plan-all = Toutes
plan-none-in-state = Aucune action n’est dans cet état pour le moment. Choisissez un autre état ci-dessus.
plan-no-priority = Sans priorité

plan-state-proposed = Proposée
plan-state-agreed = Convenue
plan-state-on-course = En bonne voie
plan-state-delayed = En retard
plan-state-done = Réalisée
plan-state-proposed-means = Elle attend que quelqu’un s’en charge.
plan-state-agreed-means = Quelqu’un s’en charge ; personne n’en a encore rendu compte.
plan-state-on-course-means = C’est ce que dit le dernier compte rendu.
plan-state-delayed-means = C’est ce que dit le dernier compte rendu.
plan-state-done-means = C’est ce que dit le dernier compte rendu, preuve à l’appui.
plan-no-report = pas encore de compte rendu

plan-owner = Responsable
plan-owner-hint = Qui en répond : une organisation, une région, une instance du réseau ou le secrétariat.
plan-owner-none = Personne pour l’instant
plan-owner-secretariat = Le secrétariat
plan-level = Niveau
plan-level-local = Local
plan-level-regional = Régional
plan-level-global = Mondial
plan-period = Période
plan-starts-on = Premier jour
plan-ends-on = Dernier jour
plan-origin = Vient de
plan-follow = Suivre le fil

plan-progress =
    { $count ->
        [0] Avancement
        [one] Avancement : un compte rendu
       *[other] Avancement : { $count } comptes rendus
    }
plan-progress-none = Pas encore de compte rendu. Cela ne veut pas dire que rien n’avance : personne n’a encore écrit à ce sujet.
plan-progress-unowned = Pas encore de compte rendu. Les comptes rendus commencent quand quelqu’un se charge de l’action.
plan-evidence = Preuve :
plan-by-secretariat = le secrétariat
plan-by-regional-secretary = le secrétariat régional
plan-by-facilitator = l’animateur·rice du groupe
plan-by-delegate = le·la délégué·e de l’organisation responsable

plan-agree-heading = Convenir d’un·e responsable et d’une période
plan-agree-again-heading = Changer de responsable, de niveau ou de période
plan-agree = Enregistrer l’accord
plan-report-heading = Rendre compte de l’avancement
plan-report-state = Où en est l’action
plan-report-text = Ce qui s’est passé
plan-report-text-hint = Écrivez dans n’importe quelle langue. Les autres lisent dans la leur.
plan-report-evidence = Adresse web de la preuve
plan-report-evidence-hint = Un texte signé, un procès-verbal, un article : une adresse qui commence par https://. Nécessaire quand l’action est réalisée.
plan-report-label = Ce que l’on y trouve
plan-report = Envoyer le compte rendu

plan-entry = Le plan a besoin de bras
plan-entry-unowned =
    { $count ->
        [one] Une action attend un·e responsable.
       *[other] { $count } actions attendent un·e responsable.
    }
plan-entry-due =
    { $count ->
        [one] Une action se termine dans les 30 jours, ou est terminée, sans compte rendu à ce jour.
       *[other] { $count } actions se terminent dans les 30 jours, ou sont terminées, sans compte rendu à ce jour.
    }

done-action-agreed = L’accord est enregistré. L’action a un·e responsable et une période.
done-progress-reported = Le compte rendu est enregistré. Celles et ceux qui ont parlé pour cette action le trouveront sur leur page.

problem-plan-owner = Ce nom n’appartient pas au réseau. Choisissez dans la liste.
problem-plan-no-such-day = Ce jour n’existe pas dans le calendrier. Écrivez l’année, le mois, le jour.
problem-plan-end-before-start = Le dernier jour est avant le premier.
problem-plan-not-agreed = L’action n’a pas encore de responsable. Convenez-en d’abord, puis rendez compte.
problem-plan-evidence-needed = Une action réalisée demande une preuve : donnez une adresse web qui la montre.
problem-plan-evidence-address = Ce n’est pas une adresse web que d’autres peuvent ouvrir. Elle commence par https:// et ne contient ni nom ni mot de passe.
problem-plan-evidence-missing = Vous avez nommé la preuve sans donner son adresse web.
plan-of-body = { $count ->
    [one] Une action de ce groupe
   *[other] { $count } actions de ce groupe
}

# Who is told of what was reported.
plan-notice-reported = Il y a du nouveau sur ce que vos mots ont entraîné.
plan-notice-reported-choice = On rend compte d’une action née de mes mots
