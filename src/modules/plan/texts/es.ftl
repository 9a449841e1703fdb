plan-title = Plan
plan-lead =
    { $count ->
        [0] Lo que se decidió, y quién lo lleva adelante, figurará aquí.
        [one] Una acción nacida de lo que dijo la gente de la red, quién la lleva y hasta dónde ha llegado.
       *[other] { $count } acciones nacidas de lo que dijo la gente de la red, quién lleva cada una y hasta dónde ha llegado.
    }
plan-empty = Todavía no hay ninguna acción. Cuando se adopta un texto, cada uno de sus párrafos de acción se convierte aquí en una acción.
plan-empty-documents = Ver los textos abiertos
plan-filter = Mostrar las acciones por estado
plan-all = Todas
plan-none-in-state = Ninguna acción está en este estado por ahora. Elija otro estado arriba.
plan-no-priority = Sin prioridad

plan-state-proposed = Propuesta
plan-state-agreed = Acordada
plan-state-on-course = En marcha
plan-state-delayed = Retrasada
plan-state-done = Cumplida
plan-state-proposed-means = Espera a que alguien se haga responsable.
plan-state-agreed-means = Tiene responsable; nadie ha informado todavía.
plan-state-on-course-means = Así lo dice el último informe.
plan-state-delayed-means = Así lo dice el último informe.
plan-state-done-means = Así lo dice el último informe, con su prueba.
plan-no-report = aún sin informe

plan-owner = Responsable
plan-owner-hint = Quién responde por ella: una organización, una región, un órgano de la red o la secretaría.
plan-owner-none = Nadie todavía
plan-owner-secretariat = La secretaría
plan-level = Nivel
plan-level-local = Local
plan-level-regional = Regional
plan-level-global = Mundial
plan-period = Periodo
plan-starts-on = Primer día
plan-ends-on = Último día
plan-origin = Viene de
plan-follow = Seguir el hilo

plan-progress =
    { $count ->
        [0] Avance
        [one] Avance: un informe
       *[other] Avance: { $count } informes
    }
plan-progress-none = Aún sin informe. Eso no significa que no haya avance: nadie ha escrito todavía sobre ella.
plan-progress-unowned = Aún sin informe. Los informes empiezan cuando alguien se hace responsable de la acción.
plan-evidence = Prueba:
plan-by-secretariat = la secretaría
plan-by-regional-secretary = la secretaría regional
plan-by-facilitator = quien facilita el grupo
plan-by-delegate = la persona delegada de la organización responsable

plan-agree-heading = Acordar responsable y periodo
plan-agree-again-heading = Cambiar responsable, nivel o periodo
plan-agree = Guardar el acuerdo
plan-report-heading = Informar del avance
plan-report-state = Cómo va
plan-report-text = Qué ha ocurrido
plan-report-text-hint = Escriba en cualquier idioma. Las demás personas lo leen en el suyo.
plan-report-evidence = Dirección web de la prueba
plan-report-evidence-hint = Un texto firmado, un acta, un artículo: una dirección que empieza por https://. Necesaria cuando la acción está cumplida.
plan-report-label = Qué se encuentra ahí
plan-report = Enviar el informe

plan-entry = El plan necesita manos
plan-entry-unowned =
    { $count ->
        [one] Una acción espera responsable.
       *[other] { $count } acciones esperan responsable.
    }
plan-entry-due =
    { $count ->
        [one] Una acción termina en los próximos 30 días, o ya terminó, y aún no tiene informe.
       *[other] { $count } acciones terminan en los próximos 30 días, o ya terminaron, y aún no tienen informe.
    }

done-action-agreed = El acuerdo está guardado. La acción tiene responsable y periodo.
done-progress-reported = El informe está guardado. Quienes hablaron a favor de esta acción lo encontrarán en su página.

problem-plan-owner = Este nombre no pertenece a la red. Elija uno de la lista.
problem-plan-no-such-day = Ese día no existe en el calendario. Escriba año, mes y día.
problem-plan-end-before-start = El último día es anterior al primero.
problem-plan-not-agreed = La acción aún no tiene responsable. Acuerde primero quién responde y después informe.
problem-plan-evidence-needed = Una acción cumplida necesita prueba: dé una dirección web que la muestre.
problem-plan-evidence-address = No es una dirección web que otras personas puedan abrir. Empieza por https:// y no contiene nombre ni contraseña.
problem-plan-evidence-missing = Nombró la prueba, pero no dio su dirección web.
plan-of-body = { $count ->
    [one] Una acción de este grupo
   *[other] { $count } acciones de este grupo
}

# Who is told of what was reported.
plan-notice-reported = Hay novedades de lo que sus palabras lograron.
plan-notice-reported-choice = Se informa sobre una acción que nació de mis palabras
