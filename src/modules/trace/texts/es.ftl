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
fate-answered = Respondido junto con la conversación de la que forma parte
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
# Both directions to any depth
trace-level =
    { $number ->
        [one] A un paso: { $count }
       *[other] A { $number } pasos: { $count }
    }
trace-shown = Del { $number } al { $most } de { $total }
trace-more = Lo que está más lejos
trace-nearer = Lo que está más cerca
trace-tied-by = enlazado por { $name }
trace-next-to = Junto a:
trace-besides = Otro camino:
trace-ways =
    { $count ->
        [one] Un camino más lleva hasta aquí.
       *[other] { $count } caminos más llevan hasta aquí.
    }
me-more =
    { $count ->
        [one] En el hilo hay otra cosa más.
       *[other] En el hilo hay otras { $count } cosas más.
    }
# The whole thread: picture and files
trace-flow-see = Cuánto llevó a cuánto
trace-take-csv = Todo el hilo en una tabla (CSV)
trace-take-json = Lo mismo para programas (JSON)
trace-flow = Cuánto llevó a cuánto
trace-flow-lead = De lo que se dijo a los párrafos, las acciones y los informes de avance. Solo se cuenta lo que usted puede ver: cosas, nunca personas.
trace-flow-picture = Bandas que van de los aportes a los párrafos, a las acciones y a los informes; cuantos más hay, más ancha es la banda. La tabla de abajo dice lo mismo en cifras.
trace-flow-caption =
    { $count ->
        [one] Una banda y lo que le corresponde
       *[other] { $count } bandas y lo que corresponde a cada una
    }
trace-flow-band = Prioridad o párrafo
trace-flow-column-said = Aportes
trace-flow-column-texts = Párrafos
trace-flow-column-actions = Acciones
trace-flow-column-results = Informes
trace-flow-nowhere = No incorporados o todavía en espera
trace-flow-others =
    { $count ->
        [one] Una más
       *[other] Otras { $count } juntas
    }
trace-flow-total = En total, cada cosa una vez
trace-flow-none = Nada de lo que usted puede ver se ha unido aquí todavía. Cuando ocurra, su imagen estará en este lugar.
trace-flow-back = Volver a su lugar
trace-column-kind = Qué es
trace-column-title = Texto
trace-column-place = A qué pertenece
trace-column-at = Desde
trace-column-fate = En qué quedó
trace-column-address = Dirección
trace-column-thread = En el hilo
trace-column-link = Siguió como
trace-column-why = Razón
trace-column-by = Enlazado por
trace-column-tied = Enlazado el
trace-column-to-kind = Llevó a
trace-column-to-title = Texto de aquello a lo que llevó
trace-column-to-thread = Dónde está eso en el hilo
me-following = Lo que usted sigue en los textos
