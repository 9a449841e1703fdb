programme-title = Programa
programme-count =
    { $count ->
        [0] Todavía no se ha publicado nada.
        [one] Una serie de sesiones, abierta a todo el mundo.
       *[other] { $count } series de sesiones, abiertas a todo el mundo.
    }
programme-empty = En cuanto la secretaría publique un programa, sus sesiones aparecerán aquí en su hora local.
programme-upload = Subir un programa
programme-drafts =
    { $count ->
        [0] Sin publicar: nada
        [one] Sin publicar: un programa
       *[other] Sin publicar: { $count } programas
    }
programme-drafts-none = Suba un programa; espera aquí, visible solo para la secretaría, hasta que se publique.
programme-sessions =
    { $count ->
        [0] Ninguna sesión
        [one] Una sesión
       *[other] { $count } sesiones
    }

programme-upload-lead = Suba el archivo que ya tiene. Verá lo que se entendió junto al original, lo corregirá y lo publicará cuando esté bien.
programme-file = Archivo del programa
programme-file-hint = Word (.docx), OpenDocument (.odt), página web (.html), Markdown o texto simple, 20 MB como máximo.
programme-paste = O pegue su texto
programme-paste-hint = Si sube también un archivo, se lee el archivo y no este campo.
programme-place = Lugar
programme-upload-place-hint = El lugar cuya hora sigue el programa, si este no lo dice.
programme-zone = Zona horaria
programme-zone-hint = Por su lugar, como Africa/Nairobi o Europe/Paris; las abreviaturas como CET cambian de sentido con la estación.
programme-read = Leer

programme-check = Revisar lo que se leyó
programme-check-lead = Lo que se entendió está junto a las palabras del archivo. No se ha arreglado nada: corrija lo que esté mal y luego publique.
programme-is-published = Este programa está publicado.
programme-open-published = Verlo como todo el mundo
programme-lost-tracked-changes = El archivo tiene cambios marcados que su formato no permite leer: se tomaron como aceptados.
programme-lost-undecided-changes = El archivo tiene cambios marcados. No están decididos y se leyó el texto anterior a ellos.
programme-lost-comments = El archivo tiene comentarios. Aquí no se ven.
programme-faults =
    { $count ->
        [0] Ningún fallo encontrado
        [one] Un punto que mirar
       *[other] { $count } puntos que mirar
    }
programme-faults-none = Las horas encajan, y todo lo que dice el archivo encontró su lugar.
programme-faults-hint = Cada uno lleva a su lugar. Usted decide; lo que deje como está se publicará así.
programme-understood = Lo que se entendió
programme-source = Lo que dice el archivo
programme-no-title = Sin título
programme-missing = falta
programme-zone-assumed = supuesta por la abreviatura
programme-printed = impreso «{ $printed }»
programme-correct-series = Corregir el título y lo que está antes de las sesiones
programme-correct-session = Corregir la sesión { $number }
programme-add-session = Añadir una sesión
programme-session-number = Sesión { $number }
programme-publish = Publicar
programme-address = Dirección
programme-address-hint = El final de la dirección de este programa: /{ $network }/programme/…
programme-publish-with-faults =
    { $count ->
        [one] Un punto de arriba no está resuelto. Se publicará como está.
       *[other] { $count } puntos de arriba no están resueltos. Se publicarán como están.
    }
programme-discard = Descartar este borrador
programme-discard-hint = Lo que se corrigió aquí se deja de lado. El archivo puede subirse otra vez.
programme-discard-yes = Sí, descartarlo

programme-field-title = Título
programme-field-text = Texto
programme-introduction = De qué se trata
programme-one-a-line = Uno por línea.
programme-save = Guardar
programme-label = Número o nombre
programme-label-hint = Lo que está impreso antes del título, como «Sesión 2».
programme-date = Fecha
programme-start = Inicio
programme-end = Fin
programme-printed-label = Zona como está impresa
programme-printed-hint = Vacíe este campo si lo que imprime el archivo está mal. No se muestra en ningún otro lugar.
programme-session-speakers = Moderación y otras funciones de toda la sesión
programme-speakers = Ponentes
programme-speakers-hint = Una persona por línea: nombre; función; organización; minutos. Termine la línea con ? mientras esté por confirmar, con ! cuando esté confirmada.
programme-lines-hint = Las personas que hablan se escriben una por línea: nombre; función; organización; minutos. Termine la línea con ? mientras esté por confirmar.
programme-line-number = Línea { $number }
programme-line = Parte del orden del día
programme-line-gone = Quitar esta línea
programme-new-line = Una línea nueva
programme-new-place = Dónde va
programme-new-last = Al final
programme-new-before = Antes de: { $line }
programme-minutes-label = Minutos, como están impresos
programme-depth-label = Está
programme-depth =
    { $count ->
        [0] por sí sola
        [1] bajo la línea anterior
       *[other] { $count } niveles bajo una línea anterior
    }
programme-kinds = Qué es: { $kinds }
programme-kind-welcome = Bienvenida
programme-kind-inputs = Intervenciones iniciales
programme-kind-segment = Segmento
programme-kind-topic = Tema
programme-kind-plenary = Plenario
programme-kind-discussion = Debate
programme-kind-break = Pausa
programme-kind-live-consultation = Consulta en vivo
programme-kind-conclusions = Conclusiones
programme-kind-other = Otro
programme-remove-session = Quitar esta sesión
programme-remove-session-hint = Su orden del día se va con ella. El archivo mismo se conserva.
programme-remove-session-yes = Sí, quitarla

programme-fault-unread = Esto no encontró su lugar: «{ $quote }»
programme-fault-no-date = No se encontró ninguna fecha.
programme-fault-overlap = «{ $line }» empieza a las { $start }, mientras que «{ $before }» dura hasta las { $until }.
programme-fault-gap = No hay nada entre las { $until }, cuando termina «{ $before }», y las { $start }, cuando empieza «{ $line }».
programme-fault-length =
    { $minutes ->
        [one] «{ $line }» está impreso con { $minutes } minuto, pero de { $start } a { $end } dura { $total }.
       *[other] «{ $line }» está impreso con { $minutes } minutos, pero de { $start } a { $end } dura { $total }.
    }
programme-fault-parts = Las partes de «{ $line }» suman { $total } minutos, y el conjunto, { $minutes }.
programme-fault-first-line = «{ $line }» empieza a las { $start }, su primera línea a las { $first }.
programme-fault-last-line = «{ $line }» termina a las { $end }, su última línea a las { $last }.
programme-fault-end-before-start = «{ $line }» termina a las { $end }, antes de empezar a las { $start }.
programme-fault-zone-not-in-force = «{ $printed }» no está en vigor en { $place } el { $day }: los relojes allí están a { $offset }. Las horas se toman como las de { $place }.
programme-fault-zone-unknown = La zona «{ $printed }» no se conoce. Elija la del lugar.
programme-fault-zone-missing = Las horas están impresas sin zona. Elija la del lugar.
programme-fault-hour-skipped = Las { $hour } no existen en { $place } el { $day }: los relojes se adelantan sobre esa hora.
programme-fault-hour-twice = Las { $hour } llegan dos veces en { $place } el { $day }: los relojes se atrasan. Se toma la primera de las dos.

programme-hours-there = { $hours } en { $place }
programme-hours-yours = { $hours } para usted ({ $place })
programme-hours-yours-day = { $day }, { $hours } para usted ({ $place })
programme-agenda-yours = Estas horas son las suyas ({ $place }).
programme-agenda-there = Estas horas son las de { $place }.
programme-zone-choose = Elija una ciudad
programme-zone-label = Mostrar las horas de
programme-zone-show = Mostrar
programme-zone-change = Horas de otro lugar
programme-zones-africa = África
programme-zones-americas = Américas
programme-zones-asia = Asia
programme-zones-europe = Europa
programme-zones-pacific = Pacífico
programme-objectives =
    { $count ->
        [one] Objetivo
       *[other] Objetivos
    }
programme-questions =
    { $count ->
        [one] Pregunta orientadora
       *[other] Preguntas orientadoras
    }
programme-organisers = Publicado por
programme-references = Documentos de referencia
programme-further = Otros recursos
programme-forthcoming = de próxima aparición
programme-audience = Para quién
programme-languages = Idiomas
programme-requirements = Lo que necesita
programme-logistics = Cómo participar
programme-contacts = Contacto
programme-agenda = Orden del día
programme-agenda-empty = Todavía no se conoce el orden del día.
programme-minutes = { $minutes } min
programme-to-be-confirmed = por confirmar
programme-session-of = Sesión { $number } de { $total }
programme-beside = Sesiones anterior y siguiente
programme-previous = Antes
programme-next = Después

done-programme-read = El archivo se leyó. Revise lo que se entendió.
done-programme-known = Este mismo archivo ya se había subido. Aquí está lo que se hizo con él; no se añadió nada.
done-programme-corrected = Su corrección está guardada, y los fallos se buscaron de nuevo.
done-programme-published = El programa está publicado. Todo el mundo puede leerlo.
done-programme-discarded = El borrador se dejó de lado.

problem-programme-file-none = Elija un archivo o pegue un texto.
problem-programme-file-empty = No hay texto en este archivo. Elija otro.
problem-programme-file-damaged = Este archivo está dañado y no se puede leer. Ábralo en su procesador de textos, guárdelo otra vez y envíe esa copia.
problem-programme-file-encrypted = Este archivo está protegido con contraseña. Guárdelo sin contraseña y envíe esa copia.
problem-programme-file-too-big = Este archivo es demasiado grande: 20 MB como máximo, y no mucho más una vez descomprimido.
problem-programme-file-too-slow = La lectura de este archivo tardó demasiado. Guárdelo de nuevo como .docx o pegue su texto.
problem-programme-file-wrong-type = No podemos leer este tipo de archivo. Envíe .docx, .odt, .html, .md o .txt.
problem-programme-day = Ese día no existe. Escríbalo así: 2027-01-20.
problem-programme-hour = Escriba la hora así: 14:30.
problem-programme-minutes = Escriba los minutos en cifras.
problem-programme-zone = No se conoce esa zona horaria. Escríbala por su lugar, como Africa/Nairobi.
problem-programme-changed-meanwhile = Alguien cambió esta sesión mientras usted escribía. Mírela en la página anterior; si guarda otra vez, lo que usted escribió reemplazará lo de esa persona.
problem-programme-title = El programa todavía no tiene título. Póngale uno antes de publicar.
problem-programme-no-session = Todavía no hay ninguna sesión. Añada una antes de publicar.
problem-programme-no-date = La sesión { $number } { $title } todavía no tiene fecha.
problem-programme-no-start = La sesión { $number } { $title } todavía no tiene hora de inicio.
problem-programme-no-end = La sesión { $number } { $title } todavía no tiene hora de fin.
problem-programme-no-zone = La sesión { $number } { $title } todavía no tiene zona horaria.
problem-programme-slug = Esto no puede ser una dirección. Escriba una o dos palabras.
problem-programme-slug-taken = Otro programa tiene esta dirección. Elija otra.

programme-city-abidjan = Abiyán
programme-city-accra = Accra
programme-city-algiers = Argel
programme-city-cairo = El Cairo
programme-city-casablanca = Casablanca
programme-city-dakar = Dakar
programme-city-johannesburg = Johannesburgo
programme-city-kinshasa = Kinsasa
programme-city-lagos = Lagos
programme-city-nairobi = Nairobi
programme-city-tunis = Túnez
programme-city-buenos-aires = Buenos Aires
programme-city-bogota = Bogotá
programme-city-chicago = Chicago
programme-city-guatemala = Guatemala
programme-city-jamaica = Kingston
programme-city-lima = Lima
programme-city-los-angeles = Los Ángeles
programme-city-mexico-city = Ciudad de México
programme-city-new-york = Nueva York
programme-city-santiago = Santiago
programme-city-sao-paulo = São Paulo
programme-city-toronto = Toronto
programme-city-amman = Amán
programme-city-beirut = Beirut
programme-city-dubai = Dubái
programme-city-jakarta = Yakarta
programme-city-karachi = Karachi
programme-city-kolkata = Calcuta
programme-city-manila = Manila
programme-city-seoul = Seúl
programme-city-tokyo = Tokio
programme-city-athens = Atenas
programme-city-berlin = Berlín
programme-city-istanbul = Estambul
programme-city-kyiv = Kiev
programme-city-lisbon = Lisboa
programme-city-london = Londres
programme-city-madrid = Madrid
programme-city-paris = París
programme-city-stockholm = Estocolmo
programme-city-zurich = Zúrich
programme-city-sydney = Sídney
programme-city-auckland = Auckland
programme-city-fiji = Suva
programme-city-port-moresby = Puerto Moresby

# Who is told of a programme.
programme-notice-published = Hay un programa nuevo.
programme-notice-published-choice = Se publica un programa
programme-notice-changed = Una sesión cambió.
programme-notice-changed-choice = Una sesión cambia o se cancela
# Archivos sobre una sesión que ya existe.
programme-about-seems = Este archivo parece tratar de una sesión que ya existe
programme-about-several = Este archivo corresponde a { $count ->
    [one] una sesión que ya existe
   *[other] { $count } sesiones que ya existen
}. ¿De cuál trata?
programme-about-hint = Adjúntelo a esa sesión: verá lo que dice de otro modo y tomará lo que quiera. Nada se publica dos veces.
programme-about-which = Sesión de la que trata
programme-about-choose = Elegir una sesión
programme-about-open = Trata de una sesión que ya existe
programme-attach = Adjuntar a esta sesión
programme-sign-day = el mismo día
programme-sign-title = las mismas palabras en el título
programme-sign-number = el mismo número
programme-file-is-attached = Este archivo está adjunto a una sesión; no se publica por separado.
programme-see-differences = Ver lo que dice de otro modo
programme-detach = Separarlo de su sesión
programme-detach-hint = El archivo vuelve a ser un programa aparte. Lo que se tomó de él se queda.
programme-detach-yes = Sí, separarlo
programme-later-files = Archivos sobre esta sesión, con lo que dicen de otro modo:
programme-differences =
    { $count ->
        [0] Nada es diferente
        [one] Una diferencia
       *[other] { $count } diferencias
    }
programme-differences-lead = Lo que el archivo dice de otro modo que el programa, sobre
programme-other-language = El archivo y el programa están en idiomas diferentes. Solo se compara lo que no necesita idioma: día, horas, zona, personas y referencias.
programme-nothing-new = El archivo no dice nada que no esté ya en el programa.
programme-back-to-session = A la sesión
programme-choose-hint = Marque lo que se ha de tomar. Una marca se puede quitar; nada cambia en el programa hasta que usted lo ponga.
programme-choose = Guardar lo marcado
programme-differs-day = Otro día
programme-differs-hours = Otras horas
programme-differs-zone = Otra zona horaria
programme-differs-title = Otro título
programme-differs-text = Otro texto
programme-differs-new-line = Una línea nueva en el orden del día
programme-differs-gone-line = Una línea que el archivo no tiene
programme-differs-new-speaker = Una persona nueva interviene
programme-differs-speaker = Otra cosa sobre una persona que interviene
programme-differs-gone-speaker = Una persona que el archivo no nombra
programme-differs-new-question = Una nueva pregunta orientadora
programme-differs-question = Una pregunta orientadora con otras palabras
programme-differs-new-reference = Un nuevo documento de referencia
programme-differs-reference = Otra cosa sobre un documento de referencia
programme-side-before = Programa
programme-side-after = Archivo
programme-side-none = nada
programme-chosen =
    { $count ->
        [one] Una diferencia está elegida
       *[other] { $count } diferencias están elegidas
    }
programme-put-in = Tomar lo elegido
programme-put-in-draft-hint = Va al programa que aún no está publicado. Puede deshacerlo mientras no se corrija allí otra cosa.
programme-put-in-session-hint = Va a una corrección de la sesión, que solo ve la secretaría. Mírela y publíquela allí; entonces se avisa a quienes concierne.
programme-undo = Deshacer lo que se tomó
programme-undo-hint = El programa vuelve a ser lo que era.
programme-settle = Dejar el resto como está
programme-settle-hint = Las diferencias que quedan siguen como están en el programa. Podrá volver a ellas.
programme-settle-yes = Sí, dejarlas
done-programme-attached = El archivo está adjunto a su sesión. Esto es lo que dice de otro modo.
done-programme-detached = El archivo vuelve a ser un programa aparte.
done-programme-chosen = Su elección está guardada.
done-programme-put-in = Lo elegido está en el programa.
done-programme-undone = El programa está como antes.
done-programme-settled = El resto sigue como está en el programa.
problem-programme-about-one = Solo un archivo de una sesión se puede adjuntar a una sesión. Este tiene otro número de sesiones.
problem-programme-about-none = Elija una sesión de esta red.
problem-programme-undo-late = El programa se ha corregido desde entonces. Corríjalo a mano, para que no se pierda ninguna corrección.
# Páginas de lo publicado: cambios, calendarios, archivos, direcciones cortas.
programme-cancelled = Esta sesión no se celebra.
programme-held-after-all = Esta sesión se celebra finalmente.
programme-changed-on = Modificado el { $day }
programme-changed-date = Día
programme-changed-start = Inicio
programme-changed-end = Fin
programme-changed-zone = Zona horaria
programme-changed-place = Lugar
programme-changed-title = Título
programme-changed-about = Texto
programme-changed-format = Formato
programme-changed-people = Quién habla
programme-changed-line = Orden del día
programme-also = También se celebra el
programme-concluded = Lo que concluyó esta sesión
programme-concluded-before = Lo que concluyeron las sesiones anteriores
programme-taking-part = Participar
programme-format = Formato
programme-take = Llévesela
programme-to-calendar = A su calendario
programme-file-docx = Word, en { $language }
programme-file-pdf = PDF, en { $language }
programme-file-others = En otros idiomas
programme-share = Dirección corta y código QR
programme-share-lead = Quien escriba esta dirección, o acerque un teléfono al cuadrado, llega a la página de esta sesión.
programme-share-on = Esta sesión está aquí
programme-share-here = Ir a la sesión
programme-qr = Código QR de { $address }
programme-calendar = Las sesiones en su calendario
programme-calendar-lead = Su calendario conoce entonces cada sesión en su propia hora y se entera por sí solo de cada cambio.
programme-calendar-own = Todas las sesiones de esta red, solo para usted
programme-calendar-members = Las personas de esta red pueden tener un enlace propio a todas sus sesiones.
programme-calendar-sign-in = Iniciar sesión
programme-calendar-none = Todavía no tiene enlace.
programme-calendar-make = Crear mi enlace
programme-calendar-make-new = Crear otro enlace en su lugar
programme-calendar-once = Copie ahora esta dirección en su calendario. Se muestra durante diez minutos y nunca más.
programme-calendar-open = Abrirla en un calendario
programme-calendar-hidden = Tiene un enlace. Su dirección solo se guarda en su calendario; si se pierde, cree otro.
programme-calendar-until = Funciona hasta el
programme-calendar-end = Poner fin a este enlace
programme-calendar-end-hint = Los calendarios que lo usan ya no reciben nada. Lo que ya tienen lo conservan.
programme-calendar-end-yes = Sí, ponerle fin
programme-calendar-series = Cada serie, para todo el mundo
done-programme-calendar-made = Su enlace está creado.
done-programme-calendar-ended = Su enlace ha terminado.
programme-confirmed = confirmado
# Palabras del archivo Word y PDF; la lectura de programas encuentra por ellas sus partes.
programme-paper-objectives = Objetivos
programme-paper-questions = Preguntas orientadoras
programme-paper-references = Documentos de referencia
programme-paper-further = Otros recursos
programme-paper-audience = Destinatarios
programme-paper-languages = Idiomas
programme-paper-requirements = Requisitos
programme-paper-logistics = Información práctica
programme-paper-contacts = Contacto
programme-paper-time = Hora
programme-paper-topic = Tema
programme-paper-speakers = Ponentes
programme-paper-zone = hora de { $city }
# Una sesión publicada sigue: correcciones, anulación, repetición, conclusiones.
programme-staff = Para el secretariado
programme-revise = Corregir esta sesión
programme-revision-lead = Nadie fuera del secretariado ve esto hasta que lo publique. Entonces la página, los calendarios y las personas interesadas se enteran de lo que cambió.
programme-revision-stale = Esta sesión se cambió de otra manera desde que empezó esta corrección. Descártela y empiece de nuevo.
programme-revision-told =
    { $count ->
        [0] Todavía no se ha cambiado nada
        [one] Un cambio
       *[other] { $count } cambios
    }
programme-revision-none = Cambie abajo una línea, su duración o su lugar; lo que sigue se mueve con ella, hasta la primera línea fija.
programme-revision-put-out = Publicar estas correcciones
programme-revision-discard = Descartar esta corrección
programme-revision-discard-hint = La sesión queda como todo el mundo la lee ahora. Lo corregido aquí desaparece.
programme-revision-discard-yes = Sí, descartarla
programme-revision-head = La sesión en su conjunto
programme-revision-head-change = Cambiar título, día, horas o lugar
programme-revision-agenda-hint = Las horas tachadas son las que todo el mundo lee todavía.
programme-revision-change = Cambiar
programme-revision-up = Subir
programme-revision-down = Bajar
programme-revision-out = Quitar
programme-revision-add-after = Añadir una línea detrás
programme-revision-add-last = Añadir una línea al final
programme-revision-new = nueva
programme-revision-is-fixed = fija
programme-revision-fixed = Se queda a esta hora, pase lo que pase antes
programme-revision-inside = Está dentro de esa línea
programme-revision-line = Cambiar esta línea
programme-revision-minutes = Duración en minutos
programme-revision-minutes-hint = Lo que sigue se mueve con ella, hasta la primera línea fija.
programme-revision-kinds = Qué es
programme-revision-words-in = Las palabras en:
programme-revision-original = Original:
programme-format-hint = Por ejemplo: en línea, una plenaria y tres salas.
programme-regions = Estas horas donde están las personas de la red
programme-regions-caption =
    { $count ->
        [0] Las horas de esta sesión en los países de la red: en ninguno de noche
        [one] Las horas de esta sesión en los países de la red: de noche en un lugar
       *[other] Las horas de esta sesión en los países de la red: de noche en { $count } lugares
    }
programme-region-hours = Horas locales
programme-region-when = Día o noche
programme-region-where = Países
programme-region-night = noche
programme-region-day = día
programme-region-next-day = el día siguiente
programme-region-day-before = el día anterior
programme-call-off = Anular esta sesión
programme-call-off-hint = La página queda y dice que la sesión no se celebra. Los calendarios la quitan.
programme-call-off-yes = Sí, anularla
programme-hold-after-all = Se celebra finalmente
programme-again = Celebrarla otra vez a otra hora
programme-again-lead = Para otra mitad del mundo: el mismo orden del día a las horas de otro lugar. Las dos se leen como una sola sesión.
programme-again-hold = Celebrarla otra vez
programme-conclude = Escribir lo que concluyó
programme-conclusions-hint = La siguiente sesión de la serie se abre con ello.
problem-programme-line-gone = Esta línea se quitó entretanto. Vuelva al orden del día.
done-programme-put-out = La corrección está publicada. La página dice qué cambió.
done-programme-revision-discarded = La corrección está descartada.
done-programme-called-off = La sesión está anulada. Su página y los calendarios lo dicen.
done-programme-held = La sesión se celebra finalmente.
done-programme-concluded = Las conclusiones están guardadas.
done-programme-again = La sesión se celebra una vez más. Mire su orden del día.
programme-fault-backwards = «{ $line }» empieza a las { $start }, pero está después de «{ $before }», que empieza a las { $from }.
programme-fault-label-twice = Otra sesión también se llama «{ $label }».
programme-more =
    { $count ->
        [one] Una más, que no se muestra aquí.
       *[other] { $count } más, que no se muestran aquí.
    }
programme-lines-too-many =
    { $count ->
        [one] Este orden del día tiene una línea.
       *[other] Este orden del día tiene { $count } líneas.
    } Una página contiene { $most }: el orden del día queda como se leyó. Corríjalo en el archivo y súbalo de nuevo.
# Lo que un archivo posterior dice de una sesión aparte de su orden del día.
programme-differs-gone-question = Una pregunta orientadora que el archivo no hace
programme-differs-new-note = Algo más sobre la sesión
programme-differs-note = Algo sobre la sesión con otras palabras
programme-changed-question = Pregunta orientadora
programme-changed-reference = Documento de referencia
programme-changed-note = Participación
# Quién hace qué para toda una sesión.
programme-parts = Quién hace qué
programme-part-moderation = Moderación
programme-part-cohost = Coorganización
programme-part-support = Apoyo técnico
programme-part-hint = Una por línea: nombre; organización. Termine la línea con ? mientras esté por confirmar.
programme-part-organisation = Una organización de esta red también la organiza
programme-part-organisation-hint = Su nombre se añade a la coorganización.
programme-part-organisation-none = Ninguna
programme-part-others = Otras personas nombradas para toda la sesión
# De los calendarios.
programme-calendar-off = Cancelada: { $title }
# Lo que se anuncia de una sesión modificada.
programme-told-hours = { $day }: { $before } → { $after } ({ $place })
programme-told-day = { $before } → { $after } ({ $place })
programme-told-change = { $what }: { $before } → { $after }
programme-told-new = { $what }, nuevo: { $after }
programme-told-gone = { $what }, ya no: { $before }
# Ponentes: la secretaría invita y responden por un enlace personal.
speakers-title = Ponentes
speakers-lead = Invite a alguien a intervenir y vea quién aceptó. Solo la secretaría ve esta página; nadie más sabe a quién se invitó ni quién dijo que no.
speakers-off = Esta sesión está cancelada. Se avisó a todas las personas invitadas.
speakers-over = Esta sesión terminó.
speakers-none = Todavía no se ha invitado a nadie a intervenir.
speakers-who = Quién
speakers-answer = Respuesta
speakers-for = Interviene en
speakers-mail = Último correo
speakers-caption =
    { $count ->
        [one] Una persona invitada
        [many] { $count } personas invitadas
       *[other] { $count } personas invitadas
    }
speakers-whole-session = toda la sesión
speaker-state-ended = invitación retirada
speaker-state-declined = no intervendrá
speaker-state-confirmed = intervendrá
speaker-state-invited = no ha respondido
speaker-by-phone = por teléfono
speaker-no-address = no se conoce ninguna dirección
speaker-mail-waits = en camino
speakers-remind =
    { $count ->
        [one] Recordárselo a quien no ha respondido
        [many] Recordárselo a las { $count } personas que no han respondido
       *[other] Recordárselo a las { $count } personas que no han respondido
    }
speakers-unasked =
    { $count ->
        [one] En el programa y sin invitación
        [many] { $count } en el programa y sin invitación
       *[other] { $count } en el programa y sin invitación
    }
speakers-ask = Invitar
speakers-search = Buscar a alguien en el registro por su nombre
speakers-search-go = Buscar
speakers-invite = Invitar a alguien a intervenir
speakers-invite-go = Enviar la invitación
speakers-invite-hint = Recibe un correo con un enlace personal. La página de la sesión solo cambia cuando dice que sí.
speakers-person = Quién
speakers-nobody-found = En el registro nadie se llama «{ $name }».
speakers-new = Alguien que no está en el registro
speakers-new-hint = El nombre y la dirección entran en el registro solo para ustedes; la persona no pasa a ser integrante ni recibe ningún otro correo. Si una de sus fichas ya tiene esta dirección, se invita a esa persona.
speakers-name = Nombre
speakers-email = Dirección de correo
speakers-reads = Lee sus correos en
speakers-as = Interviene como
speakers-as-session = Alguien nuevo, para toda la sesión
speakers-as-printed = { $name }, que está en el programa
speakers-as-line = Alguien nuevo en «{ $line }»
speakers-as-draft = Cuando el programa se publique, quien figure en esta sesión con el mismo nombre será esta persona.
speakers-role = Función, por ejemplo moderación
speakers-minutes = Minutos
speakers-language = Idioma que se pide
speakers-language-open = A su elección
speaker-speaks = Hablará
speaker-answered-at = Respondió
speaker-reason = Motivo
speaker-own-role = Cargo o título
speaker-own-organisation = Organización
speaker-bio = Unas frases sobre usted
speaker-bio-staff = Presentación
speaker-ended-hint = El enlace está cerrado y la sesión ya no dice nada de esta respuesta.
speaker-slides = Diapositivas
speaker-slides-staff = Quien lee la sesión solo ve lo que ustedes muestran.
speaker-slides-hide = Ocultar
speaker-slides-show = Mostrar con la sesión
speaker-slides-shown = se muestra con la sesión
speaker-slides-hidden = solo lo ve la secretaría
speaker-do = Lo que puede hacer
speaker-link-again = Enviar otra vez el enlace
speaker-link-hint = Para quien lo perdió. Los enlaces que ya tiene siguen funcionando.
speaker-phone = Anotar lo que dijo por teléfono
speaker-phone-said = Su respuesta
speaker-yes = Sí, intervendré
speaker-no = No, no puedo
speaker-why = Por qué, si lo desea
speaker-phone-keep = Guardar la respuesta
speaker-withdraw = Retirar la invitación
speaker-withdraw-hint = Su enlace deja de funcionar enseguida y la sesión muestra a la persona como antes de responder. No sale ningún correo: avísele usted.
speaker-withdraw-yes = Sí, retirarla
speaker-slides-of = Diapositivas: { $name }
speaker-about = Sobre { $name }
speak-for = Este enlace es solo de { $name }: lo que se dice aquí se dice con este nombre. No lo pase a nadie.
speak-whole-session = Ver toda la sesión
speak-no-hours = El día todavía no está fijado.
speak-over = La sesión terminó. Gracias. Aquí ya no se puede cambiar nada.
speak-off = La sesión está cancelada. No tiene que hacer nada.
speak-confirmed = Usted dijo que intervendrá. Hasta que termine la sesión puede cambiar todo aquí.
speak-declined = Usted dijo que no puede intervenir. Solo la secretaría lo sabe. Si al final puede, dígalo abajo.
speak-asked = Se le pide intervenir en esta sesión. Diga, por favor, si puede.
speak-asked-again = Esta sesión se movió a la hora de arriba. Diga, por favor, si todavía puede intervenir.
speak-language = Hablaré
speak-language-later = Lo diré más tarde
speak-take-back = Al final no puedo intervenir
speak-why-hint = Solo lo lee la secretaría.
speak-no-send = Enviar esta respuesta
speak-answer = Su respuesta
speak-self = Cómo figura usted
speak-self-hint = Acompaña a la sesión en cuanto usted dice que sí, y se traduce.
speak-role-hint = Como debe imprimirse, por ejemplo «secretaría general».
speak-bio-hint = Unas frases, 1200 caracteres como máximo. Todo el mundo puede leerlas.
speak-keep = Guardar
speak-slides-remove = Retirar
speak-slides-file = Un archivo
speak-slides-hint = PDF, PowerPoint (.pptx), OpenDocument (.odp) o una imagen, hasta 20 MB. La secretaría decide si se muestra.
speak-slides-send = Enviar el archivo
done-speaker-invited = La invitación está en camino.
done-speakers-reminded = Los recordatorios están en camino.
done-slides-shown = El archivo acompaña ahora a la sesión.
done-slides-hidden = Solo la secretaría ve el archivo.
done-speaker-link-sent = El enlace está en camino.
done-speaker-entered = La respuesta está guardada, con su nombre como el de quien la tomó.
done-speaker-withdrawn = La invitación está retirada y su enlace terminó.
done-speak-confirmed = Gracias. La secretaría sabe que intervendrá.
done-speak-declined = Gracias por decirlo. La secretaría lo sabe.
done-speak-kept = Está guardado.
done-speak-slides = El archivo llegó.
done-speak-slides-removed = El archivo ya no está.
problem-speaker-taken = Ya se invitó a alguien para este lugar. Retire primero esa invitación.
problem-speaker-gone = Este lugar ya no está en el orden del día. Elija otro.
problem-speaker-over = Esta sesión terminó: ya no se puede invitar a nadie a intervenir.
problem-speaker-ended = Esta invitación terminó o fue rechazada.
problem-speaker-person = Elija a alguien que muestre el registro de esta red.
problem-speaker-nobody = Elija a alguien, o escriba el nombre y la dirección de alguien nuevo.
problem-speaker-name = Escriba también el nombre.
problem-speaker-file-none = Elija un archivo.
problem-speaker-file-kind = No es un PDF, un .pptx, un .odp ni una imagen, o su contenido no es lo que dice su nombre.
problem-speaker-files-many = Ya hay { $most } archivos. Retire primero uno.
problem-speaker-not-printed = Solo pueden mostrarse los archivos de quien dijo que sí y está en el programa.
problem-speaker-attach = Se invitó a ponentes para este programa. Retire sus invitaciones antes de unirlo a una sesión.
speaker-mail-subject = Se le pide algo
speaker-mail-title-invited = Se le pide intervenir
speaker-mail-title-again = Recordatorio: se le pide intervenir
speaker-mail-title-moved = Su intervención cambió de hora
speaker-mail-title-off = Su intervención no tendrá lugar
speaker-mail-title-on = Su intervención tendrá lugar después de todo
speaker-mail-lead-invited = En qué, y a qué hora donde usted está, se encuentra tras el botón. Responda allí sí o no; no necesita cuenta.
speaker-mail-lead-again = Aquí está otra vez su enlace personal. En qué se le pide intervenir, y cuándo, se encuentra detrás.
speaker-mail-lead-moved = La nueva hora se encuentra tras el botón. Diga, por favor, si todavía puede intervenir.
speaker-mail-lead-off = No tiene que hacer nada. Lo que era se encuentra tras el botón.
speaker-mail-lead-on = La hora se encuentra tras el botón.
speaker-mail-answer = Ver y responder
speaker-mail-look = Ver
speaker-mail-later = Hasta que termine, con el mismo enlace puede cambiar su respuesta, decir cómo quiere figurar y enviar diapositivas.
speaker-mail-yours = El enlace de este correo es solo suyo: quien lo tiene responde en su nombre. No lo reenvíe.
waits-programme-speakers =
    { $count ->
        [one] Una persona invitada a intervenir no ha respondido
        [many] { $count } personas invitadas a intervenir no han respondido
       *[other] { $count } personas invitadas a intervenir no han respondido
    }
told-speaking = Intervenciones que se le pidieron
told-f-reason = Motivo
told-f-files = Archivos
