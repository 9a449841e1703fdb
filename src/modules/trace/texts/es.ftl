trace-kind-said = Dicho
trace-kind-priority = Prioridad
trace-kind-text = Párrafo
trace-kind-action = Acción
trace-kind-result = Avance
trace-open = Verlo en su lugar
trace-before =
    { $count ->
        [0] Qué llevó hasta aquí
        [one] Qué llevó hasta aquí: una cosa
       *[other] Qué llevó hasta aquí: { $count } cosas
    }
trace-after =
    { $count ->
        [0] Qué salió de aquí
        [one] Qué salió de aquí: una cosa
       *[other] Qué salió de aquí: { $count } cosas
    }
trace-begins-here = El hilo empieza aquí: lo dijo una persona de la red.
trace-before-none = Nada de lo que usted puede ver ha llevado todavía hasta aquí.
trace-after-none = Todavía no ha salido nada de aquí. Cuando salga, lo encontrará en este lugar.
trace-link-taken-up-in = aporte incorporado
trace-link-merged-into = aporte fusionado con otros
trace-link-contains = contenido en la prioridad
trace-link-argues-for = argumenta a favor de la prioridad
trace-link-became = se convirtió en acción
trace-link-reported = avance de la acción
fate-waiting = En espera de respuesta
fate-taken-up = Incorporado
fate-merged = Fusionado con otros
fate-declined = No incorporado
me-title = En qué se convirtió lo que usted dijo
me-lead =
    { $count ->
        [0] Usted todavía no ha dicho nada.
        [one] Una cosa que usted dijo y hasta dónde ha llegado.
       *[other] { $count } cosas que usted dijo y hasta dónde ha llegado cada una.
    }
me-empty = Busque lo que está abierto ahora y diga una cosa; aquí se seguirá su camino.
me-link-empty = Aquí todavía no se guarda nada de lo que usted dijo.
me-link-hint = Solo quien tiene este enlace lee esta página; no reenvíe el correo. Se abre durante treinta días. Después puede pedir uno nuevo.
me-follow = Seguir el hilo
me-earlier = Lo que usted dijo antes
me-actions =
    { $count ->
        [one] La acción que salió de ahí
       *[other] Las acciones que salieron de ahí
    }
me-results =
    { $count ->
        [0] Avance
        [one] Avance: un informe
       *[other] Avance: { $count } informes
    }
