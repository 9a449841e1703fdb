mailings-title = Envíos
mailings-lead =
    { $count ->
        [0] Escriba una vez; cada persona lo recibe en su idioma.
        [one] Un envío. Escriba una vez; cada persona lo recibe en su idioma.
       *[other] { $count } envíos. Escriba una vez; cada persona lo recibe en su idioma.
    }
mailings-none = Aún no hay envíos. Escriba uno: queda como borrador hasta que lo envíe, y antes ve quién recibe qué.
mailings-new = Escribir un envío
mailings-new-lead = Queda como borrador hasta que lo envíe. Antes se enumera todo lo que impide enviarlo.
mailings-change = Cambiar el borrador
mailings-keep = Guardar el borrador
mailings-left = { $count } de { $total } han salido
mailings-came-back =
    { $count ->
        [one] uno volvió
       *[other] { $count } volvieron
    }
mailings-state-draft = Borrador del { $moment }
mailings-state-waiting = Sale el { $moment }
mailings-state-sending = Se envía desde el { $moment }
mailings-state-paused = En pausa; empezó el { $moment }
mailings-state-stopped = Detenido el { $moment }
mailings-state-done = Enviado; terminó el { $moment }
mailings-field-scope = Del equipo de
mailings-field-scope-hint = Solo llega a personas cuya ficha se lleva allí.
mailings-field-to = Para
mailings-field-to-hint = Quién corresponde queda fijado al enviar. No lo recibe nadie que no haya aceptado los envíos.
mailings-field-from = De parte de, en palabras
mailings-field-from-hint = Se ve en un teléfono bloqueado: el nombre de una persona dice menos que el de una organización.
mailings-field-language = Escrito en
mailings-field-subject = Asunto
mailings-field-subject-hint = Como máximo 200 signos. Cualquiera que esté cerca de un teléfono bloqueado puede leerlo: no nombre en él ninguna organización.
mailings-field-body = Texto
mailings-field-body-hint = Palabras sencillas. Una línea vacía empieza un párrafo, «- » una línea de una lista, «# » un título. Las direcciones web se vuelven enlaces. {"{name}"} y {"{organisation}"} se sustituyen por los datos de cada persona.
mailings-field-button = Palabras del botón
mailings-field-button-hint = Déjelo vacío si no hay nada que pulsar.
mailings-field-button-page = Página tras el botón
mailings-field-button-page-hint = Una página de esta casa, como /search. Pide iniciar sesión si la página lo hace.
mailings-field-how = Cómo se lee
mailings-field-says = El correo
mailings-says-all = lo dice todo
mailings-says-link = solo dice que hay algo que leer, con un enlace
mailings-field-read-by = En su página lo leen
mailings-read-by-recipients = quienes lo recibieron, con su sesión iniciada
mailings-read-by-everybody = cualquiera que tenga la dirección
mailings-to-all = Todas las personas cuya ficha se lleva allí
mailings-to-segment = Segmento: { $name }
mailings-to-body = Grupo: { $name }
mailings-to-chosen = Personas elegidas una a una
mailings-audience-all = Todas las personas cuya ficha se lleva allí
mailings-audience-segment = Segmento
mailings-audience-body = Grupo
mailings-audience-chosen = Personas elegidas una a una
mailings-choose = Elegir personas
mailings-chosen =
    { $count ->
        [0] Aún no se ha elegido a nadie
        [one] Se ha elegido a una persona
       *[other] Se ha elegido a { $count } personas
    }
mailings-find = Parte de un nombre
mailings-look-up = Buscar
mailings-choose-this = Elegir
mailings-choose-not = Quitar
mailings-back = Volver al envío
mailings-nobody-called = Nadie entre las personas destinatarias se llama así.
mailings-made-by = Escrito por
mailings-sent-by = Enviado por
mailings-ahead = Antes de enviar
mailings-reaches =
    { $count ->
        [one] Llega a una persona de { $total }.
       *[other] Llega a { $count } personas de { $total }.
    }
mailings-against = Esto impide enviarlo:
mailings-finding-gone = El segmento o grupo al que se dirige ya no existe. Elija otro.
mailings-finding-nobody = Nadie corresponde en este momento. Elija a otras personas o mire el segmento.
mailings-finding-reaches-nobody = No llega a nadie: todas las personas que corresponden quedan fuera por las razones de abajo.
mailings-finding-field = { $field } no es un campo: solo se sustituyen {"{name}"} y {"{organisation}"}. Quedaría tal como lo escribió.
mailings-finding-subject-field = El asunto contiene un campo entre llaves. Los campos son para el texto: un nombre en el asunto se lee en un teléfono bloqueado.
mailings-finding-stale = El texto en { $language } es más antiguo que el original y no se usa hasta que se corrija.
mailings-finding-no-face =
    { $count ->
        [one] Una persona lee primero { $language } y no hay texto en ese idioma; recibe { $instead }.
       *[other] { $count } personas leen primero { $language } y no hay texto en ese idioma; reciben { $instead }.
    }
mailings-finding-machine =
    { $count ->
        [one] Una persona recibe un texto traducido por una máquina; el correo lo dice.
       *[other] { $count } personas reciben un texto traducido por una máquina; el correo lo dice.
    }
mailings-finding-languages =
    { $count ->
        [one] De una persona no se sabe qué idiomas lee; recibe el original.
       *[other] De { $count } personas no se sabe qué idiomas leen; reciben el original.
    }
mailings-finding-no-organisation =
    { $count ->
        [one] Una persona no tiene organización; allí dirá «su organización».
       *[other] { $count } personas no tienen organización; allí dirá «su organización».
    }
mailings-finding-betrays = El asunto dice «{ $words }». En un teléfono bloqueado o en el trabajo revelaría a qué pertenece quien lo recibe. Elija palabras que no revelen nada, o envíelo a sabiendas.
mailings-finding-sender-betrays = El nombre de quien envía dice «{ $words }». En un teléfono bloqueado o en el trabajo revelaría a qué pertenece quien lo recibe.
mailings-left-no-consent =
    { $count ->
        [one] Una persona no ha aceptado los envíos y queda fuera.
       *[other] { $count } personas no han aceptado los envíos y quedan fuera.
    }
mailings-left-unwilling =
    { $count ->
        [one] Una persona ya no quiere envíos de esta red y queda fuera.
       *[other] { $count } personas ya no quieren envíos de esta red y quedan fuera.
    }
mailings-left-no-address =
    { $count ->
        [one] De una persona no se conoce ninguna dirección de correo.
       *[other] De { $count } personas no se conoce ninguna dirección de correo.
    }
mailings-left-bounced =
    { $count ->
        [one] La dirección de una persona volvió para siempre y nadie ha dicho desde entonces que sea correcta.
       *[other] Las direcciones de { $count } personas volvieron para siempre y nadie ha dicho desde entonces que sean correctas.
    }
mailings-left-twice =
    { $count ->
        [one] Una ficha tiene la dirección de otra; recibe un correo y no dos.
       *[other] { $count } fichas tienen la dirección de otra; cada dirección recibe un solo correo.
    }
mailings-left-removed =
    { $count ->
        [one] Una persona se fue antes de que se le escribiera.
       *[other] { $count } personas se fueron antes de que se les escribiera.
    }
mailings-reason-no-consent = no ha aceptado los envíos
mailings-reason-unwilling = no quiere envíos
mailings-reason-no-address = sin dirección
mailings-reason-bounced = la dirección volvió antes
mailings-reason-twice = la misma dirección que otra ficha
mailings-reason-removed = se fue antes
mailings-faces = El texto en cada idioma
mailings-language = Idioma
mailings-region = Región
mailings-face = Texto
mailings-readers = Personas que lo reciben
mailings-look = Ver
mailings-face-original = Original
mailings-face-machine = Hecho por una máquina; el correo lo dice
mailings-face-checked = Escrito por una persona
mailings-face-official = Oficial
mailings-face-stale = Más antiguo que el original; no se usa
mailings-face-partial = Incompleto; no se usa
mailings-face-add = Otro idioma
mailings-face-write = Escribirlo
mailings-face-title = El texto en { $language }
mailings-face-lead = Quien lee { $language } recibe este texto en lugar del original.
mailings-face-original-words = El original
mailings-face-keep = Guardar este texto
mailings-your-organisation = su organización
mailings-you = usted
mailings-preview = Vista previa
mailings-preview-person = Verlo como lo recibe una persona
mailings-as-page = Como página
mailings-as-text = Como texto sencillo
mailings-trial = Probarlo
mailings-trial-in = Enviármelo en
mailings-trial-send = Enviármelo
mailings-send-title = Enviar
mailings-send-lead = Usted confirma quién es. Después no sale nada durante { $minutes } minutos y puede retirarlo.
mailings-when = Cuándo
mailings-when-now = Dentro de { $minutes } minutos
mailings-when-later = A una hora que yo elija
mailings-day = Día
mailings-hour = Hora
mailings-zone = Huso horario
mailings-send =
    { $count ->
        [one] Enviar a una persona
       *[other] Enviar a { $count } personas
    }
mailings-waits = Sale el { $moment }. Hasta entonces no ha salido nada y puede retirarlo.
mailings-undo = Retirarlo
mailings-pause = Pausar
mailings-resume = Seguir enviando
mailings-stop = Detener para siempre
mailings-stop-says = Lo que ha salido, ha salido. Quien aún no lo haya recibido no lo recibirá.
mailings-under-way = Hasta dónde ha llegado
mailings-progress = { $count } de { $total } han salido, { $more } esperan.
mailings-show-again = Mostrar el nuevo estado
mailings-fared = Qué fue de él
mailings-fate-waiting = En espera
mailings-fate-queued = En camino
mailings-fate-sent = Enviados
mailings-fate-refused = Rechazados
mailings-fate-bounced = Volvieron
mailings-fate-kept = Guardados en la casa: no hay servidor de correo configurado
mailings-fate-held = Retenidos: demasiados correos para un mismo buzón
mailings-fate-left-out = Quedaron fuera
mailings-fate-stopped = Detenidos antes de salir
mailings-replied = Respondieron
mailings-left-out = Quién quedó fuera
mailings-no-tracking = No se vigila a nadie: los correos no cargan imágenes y no se cuenta ningún enlace, así que nadie sabe quién los abrió.
mailings-few = pocas o ninguna
mailings-by-region = Por región
mailings-by-language = Por idioma
mailings-measured-sent = Enviados
mailings-measured-refused = Rechazados
mailings-measured-bounced = Volvieron
mailings-measured-replied = Respondieron
mailings-small-cells = Redondeado a cinco; las cifras pequeñas no se muestran, para que no revelen a nadie. Se calcula una vez al día.
mailings-recipients = Para quién es
mailings-nobody-here = Nadie.
mailings-read = Leerlo en su página
mailings-more = Más
mailings-copy = Copiar como un envío nuevo
mailings-delete = Tirar el borrador
mailings-delete-says = El borrador y sus textos en todos los idiomas desaparecen. Nadie lo ha recibido.
mailings-bounces = Direcciones que volvieron
mailings-bounces-open =
    { $count ->
        [one] Una dirección volvió para siempre
       *[other] { $count } direcciones volvieron para siempre
    }
mailings-bounces-lead =
    { $count ->
        [0] Aquí no hay ninguna dirección.
        [one] Una dirección volvió para siempre. No va allí ningún envío hasta que usted diga que vuelve a ser correcta.
       *[other] { $count } direcciones volvieron para siempre. No va allí ningún envío hasta que usted diga que vuelven a ser correctas.
    }
mailings-bounces-none = Todas las direcciones son buenas, que sepamos.
mailings-bounced-person = Un correo a su dirección volvió. No va allí ningún envío hasta que usted diga que vuelve a ser correcta.
mailings-bounced-on = Volvió el { $day } ({ $code })
mailings-good = Vuelve a ser correcta
mailings-mail-waits = Hay un mensaje para usted. Se lee en una página aparte.
mailings-mail-read = Leer el mensaje
mailings-mail-why = Recibe esto porque aceptó correos así.
mailings-mail-on-page = Leerlo en una página
mailings-mail-no-tracking = Este correo no carga nada y nadie sabe si usted lo abrió.
mailings-mail-stop = No más correos como este
mailings-mail-trial = Una prueba: solo usted la recibió.
mailings-mail-machine = Una máquina tradujo esto de { $original } a { $language }.
mailings-mail-other = No hay texto en { $first }; este está en { $language }.
mailings-mail-none = No hay texto en un idioma que usted lea; este está en { $language }.
done-mailings-made = El borrador está guardado. Mire abajo lo que encontraría.
done-mailings-kept = El borrador está guardado.
done-mailings-face-kept = El texto está guardado.
done-mailings-copied = Esta es la copia, un borrador nuevo.
done-mailings-deleted = El borrador ha desaparecido.
done-mailings-tried = Va camino de usted.
done-mailings-sent = Está enviado. Mientras no haya salido nada, puede retirarlo.
done-mailings-halted-undo = Retirado. Vuelve a ser un borrador y nadie lo recibió.
done-mailings-halted-pause = En pausa.
done-mailings-halted-resume = Sigue adelante.
done-mailings-halted-stop = Detenido. Quien no lo había recibido no lo recibirá.
done-mailings-good = Los envíos vuelven a ir allí.
problem-mailing-others = Ahora llega a { $now }; eran { $seen } cuando usted miró. Mire otra vez y envíe de nuevo si es correcto.
problem-mailing-button-page = Diga a qué página lleva el botón.
problem-mailing-button-words = Diga qué pone en el botón.
problem-mailing-button-elsewhere = El botón lleva a una página de esta casa. Escriba otras direcciones en el texto, donde se ven.
problem-mailing-chosen = Se eligen una a una como máximo { $most } personas; guarde un segmento si son más.
problem-mailing-day = Elija un día.
problem-mailing-zone = Nombre un huso horario como Europe/Zurich.
problem-mailing-no-such-hour = Esa noche se adelantan allí los relojes: esa hora no existe.
problem-mailing-past = Esa hora ya pasó.
act-address-good = Dijo que su dirección de correo vuelve a ser correcta
told-mailings = Envíos dirigidos a usted
