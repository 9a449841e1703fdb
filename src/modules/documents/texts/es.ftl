documents-title = Documentos
documents-lead =
    { $count ->
        [0] Los borradores que la red puede comentar y los textos que ha adoptado.
        [one] Un texto: abierto a comentarios, cerrado o adoptado.
       *[other] { $count } textos: abiertos a comentarios, cerrados o adoptados.
    }
documents-none = Todavía no se ha abierto ningún texto. Cuando se abra uno, podrá comentar aquí cada párrafo.
documents-none-staff = Todavía no hay textos. Suba el primer borrador: basta un archivo de Word.
documents-upload = Subir un borrador
documents-upload-lead = Leemos sus títulos, párrafos numerados, listas y acciones. Solo la secretaría lo ve hasta que usted lo abra a comentarios.
documents-field-file = Archivo
documents-field-file-hint = Word (.docx), OpenDocument (.odt), página web (.html), Markdown o texto simple, 20 MB como máximo.
documents-field-pasted = O pegue el texto
documents-field-title = Título
documents-field-title-hint = Déjelo vacío para usar el título que figura en el archivo.
documents-language-found = La del archivo
documents-field-answers-language = Las razones están escritas en
documents-read-it = Leer el borrador
documents-status-draft = Borrador.
documents-status-open = Abierto a comentarios.
documents-status-closed = Cerrado; se están escribiendo las respuestas.
documents-status-answered = Cerrado y con todas las respuestas dadas.
documents-status-adopted = Adoptado.
documents-adopted-on = Adoptado el
documents-draft-hint = Solo la secretaría ve este texto. Corrija lo que se haya leído mal y después ábralo.
documents-open-hint = Elija un párrafo y diga lo que piensa, o sugiera otra redacción, en su idioma.
documents-open-visitor = Las personas que integran la red pueden comentar cada párrafo.
documents-answered-on = Todas las personas tuvieron respuesta el
documents-fingerprint = huella digital
documents-to-plan = Ver en qué se convirtieron sus acciones
documents-closes = Abierto hasta el { $moment } (hora de { $place }).
documents-closed-at = Se cerró el { $moment } (hora de { $place }).
documents-for-you = Para usted:
documents-in-utc = Hora universal:
documents-version = Versión { $version }
documents-version-of =
    { $total ->
        [one] Versión { $version }
       *[other] Versión { $version } de { $total }
    }
documents-compare = Qué cambió
documents-compare-title = Qué cambió de la versión { $version } a la versión { $number }
documents-compare-lead =
    { $count ->
        [0] No cambió nada.
        [one] Cambió un párrafo.
       *[other] Cambiaron { $count } párrafos.
    }
documents-weight =
    { $count ->
        [one] Un aporte
       *[other] { $count } aportes
    }
documents-live-said =
    { $count ->
        [one] Un aporte nuevo desde que se abrió esta página.
       *[other] { $count } aportes nuevos desde que se abrió esta página.
    }
documents-live-show = Mostrar la página de nuevo
documents-source = El archivo tal como se subió
documents-desk = Para la secretaría
documents-reading-problems =
    { $count ->
        [one] Una cosa que revisar en el archivo
       *[other] { $count } cosas que revisar en el archivo
    }
documents-problem-number-break = La numeración se interrumpe aquí; no se ha renumerado nada.
documents-problem-printed = El archivo se presenta así: { $words }.
documents-problem-kept-changes =
    { $count ->
        [one] Aquí hay un cambio registrado; se muestran las palabras anteriores. El cambio queda en el archivo.
       *[other] Aquí hay { $count } cambios registrados; se muestran las palabras anteriores. Los cambios quedan en el archivo.
    }
documents-problem-kept-comments =
    { $count ->
        [one] El archivo lleva aquí un comentario; no se muestra a las personas de la red.
       *[other] El archivo lleva aquí { $count } comentarios; no se muestran a las personas de la red.
    }
documents-problem-lost-changes = El archivo contiene cambios registrados que este formato no permite leer: se dieron por aceptados.
documents-problem-lost-comments = El archivo contiene comentarios que este formato no permite leer; quedan en el archivo.
documents-go-there = Ir ahí
documents-answer-them =
    { $count ->
        [0] Las respuestas
        [one] Responder: un aporte espera
       *[other] Responder: { $count } aportes esperan
    }
documents-open-it = Abrir a comentarios
documents-change-hour = Cambiar la hora de cierre
documents-field-day = Hasta el día
documents-field-hour = Hora
documents-field-place = Lugar
documents-field-zone = Zona horaria del lugar
documents-field-zone-hint = Por ejemplo, Europe/Zurich o Africa/Nairobi. El horario de verano se calcula solo.
documents-field-audience = Quién puede leerlo
documents-audience-public = Todo el mundo; quién dijo qué se queda en la red
documents-audience-network = Integrantes de la red
documents-open-now = Abrir
documents-set-hour = Fijar esta hora
documents-close-hint = Si se cierra antes de tiempo, nadie recibe aviso automático.
documents-close-now = Cerrar ahora
documents-adopt-hint = Para adoptarlo, cada aporte debe tener respuesta. El texto queda sellado en todos sus idiomas y sus acciones pasan al plan.
documents-adopt = Adoptar este texto
documents-comments-count =
    { $count ->
        [one] Un comentario
       *[other] { $count } comentarios
    }
documents-suggestions-count =
    { $count ->
        [one] Una sugerencia
       *[other] { $count } sugerencias
    }
documents-say-something = Comentar o sugerir
documents-correct = Corregir
documents-correct-hint = Mientras el borrador no esté abierto, puede cambiar lo que se leyó. Después, el texto solo cambia con las respuestas.
documents-field-kind = Qué es
documents-field-label = Número que figura en el documento
documents-field-text = Texto
documents-save-block = Guardar
documents-kind-heading = Título
documents-kind-paragraph = Párrafo
documents-kind-item = Punto de una lista
documents-kind-action = Acción
documents-kind-reference = Referencia
documents-kind-note = Nota
documents-kind-table = Tabla
documents-turn = Párrafos vecinos
documents-previous = Párrafo anterior
documents-next = Párrafo siguiente
documents-other-faces = También en:
documents-original = original
documents-follow-block = Seguir su hilo
documents-better-face = Proponer una traducción mejor
documents-heard =
    { $count ->
        [0] Qué se dijo sobre este párrafo
        [one] Qué se dijo sobre este párrafo: un aporte
       *[other] Qué se dijo sobre este párrafo: { $count } aportes
    }
documents-heard-none = Todavía nada. Su aporte puede ser el primero.
documents-say = Diga lo que piensa
documents-any-language = Escriba en cualquier idioma; las demás personas lo leen en el suyo.
documents-late-hint = La hora ya pasó. Lo que diga ahora se guarda como fuera de plazo: la secretaría decide si se admite.
documents-comment = Comentar
documents-suggest = Sugerir otra redacción
documents-field-comment = Su comentario
documents-field-proposed = La redacción que sugiere
documents-field-proposed-hint = Cambie el texto de abajo. Las demás personas verán qué palabras quitó y cuáles añadió.
documents-field-why = Por qué (si lo desea)
documents-field-name = En nombre de quién
documents-name-organisation = En nombre de la organización { $organisation }
documents-name-own = En mi propio nombre
documents-field-person = De quién son estas palabras
documents-field-channel = Cómo le llegaron (si son palabras de otra persona)
documents-channel-phone = por teléfono
documents-channel-mail = por correo
documents-channel-meeting = en una reunión
documents-send-comment = Enviar el comentario
documents-send-suggestion = Enviar la sugerencia
documents-suggested-by = { $name } hizo una sugerencia en { $language }
documents-commented-by = { $name } hizo un comentario en { $language }
documents-in-name-of = en nombre de la organización { $organisation }
documents-somebody = alguien que ya no está aquí
documents-typed-in = anotado por { $name }
documents-late = fuera de plazo
documents-withdrawn = Aporte retirado por quien lo hizo.
documents-withdraw = Retirar
documents-withdraw-means = Sus palabras y su nombre dejarán de mostrarse; en su lugar se leerá que se retiró una contribución. No se puede deshacer.
documents-no-face = Redacción nueva en { $language }; el párrafo todavía no existe en este idioma.
documents-in-version = en la versión { $version }
documents-answer-here = Responder a lo que se dijo aquí
documents-desk-title = Respuestas
documents-desk-lead =
    { $count ->
        [0] Nada espera respuesta.
        [one] Un aporte espera respuesta.
       *[other] { $count } aportes esperan respuesta.
    } { $more ->
        [0] Todavía no hay ninguna respuesta escrita.
        [one] Una respuesta está escrita y aún no se ha publicado.
       *[other] { $more } respuestas están escritas y aún no se han publicado.
    }
documents-desk-none = Aquí no hay nada en espera. Lo que digan las personas de la red figurará en esta página, párrafo por párrafo.
documents-desk-caption =
    { $count ->
        [one] Un párrafo recibió aportes
       *[other] { $count } párrafos recibieron aportes
    }
documents-desk-block = Párrafo
documents-desk-waiting = En espera
documents-desk-drafted = Escritas
documents-desk-answered = Publicadas
documents-desk-changes = recibe una nueva redacción
documents-publish = Publicar estas respuestas y la versión { $version }
documents-publish-hint = Todas las personas que hablaron leen su respuesta; los párrafos cambiados forman la versión { $version }. Esto no se puede deshacer.
documents-answer-block = Responder
documents-field-treatment = Su respuesta
documents-treatment-later = Todavía no
documents-treatment-taken-up = Incorporarlo
documents-treatment-merged = Fusionarlo con otros
documents-treatment-declined = No incorporarlo
documents-field-reason = El motivo, para quien hizo el aporte y para todo el mundo
documents-field-wording = La redacción del párrafo
documents-merged = Ya contiene todas las sugerencias compatibles entre sí. Cámbiela según lo que decida.
documents-colliding = Algunas sugerencias cambian las mismas palabras; están señaladas y todavía no figuran en esta redacción.
documents-collides = Cambia las mismas palabras que otra sugerencia.
documents-save-answers = Guardar estas respuestas
documents-save-answers-hint = Nadie las ve hasta que usted publique la próxima versión.
documents-comment-on = Comente:
done-documents-drafted = El archivo está leído. Repáselo y después ábralo a comentarios.
done-documents-opened = El texto está abierto a comentarios.
done-documents-closed = El texto está cerrado. Lo que se diga a partir de ahora se guarda y queda marcado como fuera de plazo.
done-documents-adopted = El texto está adoptado. Sus acciones van camino del plan.
done-documents-said = Gracias. Está guardado y usted puede seguir en qué se convierte.
done-documents-corrected = Guardado.
done-documents-withdrawn = Retirado.
done-documents-answers-kept = Las respuestas están guardadas. Publíquelas cuando todas estén listas.
done-documents-published = Publicado. Todas las personas que hablaron pueden leer su respuesta.
problem-documents-empty = No encontramos texto en este archivo.
problem-documents-no-file = Elija un archivo o pegue un texto.
problem-documents-too-long = Este texto tiene más de { $most } párrafos. Divídalo en varios documentos.
problem-documents-zone = No conocemos esta zona horaria. Escríbala como Europe/Zurich.
problem-documents-day = Ese día no existe.
problem-documents-hour-twice = Esa noche, esta hora se repite. Elija otra.
problem-documents-hour-skipped = Esa noche, el reloj se salta esta hora. Elija otra.
problem-documents-past = Esta hora ya pasó.
problem-documents-same = No ha cambiado ni una palabra. Cambie la redacción o envíe un comentario.
problem-documents-reason = Toda persona recibe un motivo. Escríbalo, por favor.
problem-documents-answered-meanwhile = Alguien respondió aquí mientras tanto. Revise lo que sigue y guarde lo que deba valer.
problem-documents-nothing-changed = Usted incorpora un aporte, pero la redacción sigue igual. Cámbiela o no incorpore el aporte.
problem-documents-nobody-asked = La redacción cambió, pero no se incorpora ningún aporte. Indique cuál se incorpora o deje la redacción como estaba.
problem-documents-nothing-to-publish = Todavía no hay ninguna respuesta escrita.
problem-documents-unanswered =
    { $count ->
        [one] Un aporte todavía no tiene respuesta publicada.
       *[other] { $count } aportes todavía no tienen respuesta publicada.
    }
problem-documents-still-open = El texto sigue abierto a comentarios. Ciérrelo primero.
documents-channel-link = por un enlace personal
documents-link-for = Este enlace es de { $name }: lo que se dice aquí se dice con este nombre.
documents-link-keep = No lo pase a nadie. Lo que diga después de la hora se guarda como fuera de plazo, durante dos semanas.
documents-link-said =
    { $count ->
        [0] Usted todavía no ha dicho nada sobre este texto.
        [one] Usted hizo un aporte sobre este texto. Está debajo de su párrafo, y aquí solo lo ve usted.
       *[other] Usted hizo { $count } aportes sobre este texto. Están debajo de sus párrafos, y aquí solo los ve usted.
    }
documents-link-you-said = Usted dijo
documents-links-title = Enviar enlaces personales
documents-links-lead = Cada integrante cuya dirección de correo conoce la casa recibe su propio enlace. Con él lee este texto y opina sin iniciar sesión, hasta que el texto cierra.
documents-links-not-open = Los enlaces se pueden enviar mientras el texto está abierto a comentarios.
documents-links-caption = Quién tiene un enlace
documents-links-who = Integrantes
documents-links-how-many = Cuántas personas
documents-links-people = Integrantes de la red
documents-links-holders = Tienen un enlace que funciona hasta el cierre
documents-links-next = Recibirían uno ahora
documents-links-unaddressed = No tienen aquí dirección de correo
documents-links-unwilling = No quieren estos correos
documents-links-nobody = Todas las personas a las que se puede llegar tienen un enlace.
documents-links-hint = Cada persona recibe un solo correo, en su idioma, y solo si no tiene enlace. El envío no se puede deshacer, pero se puede poner fin a los enlaces.
documents-links-send =
    { $count ->
        [one] Enviar un enlace a { $count } integrante
       *[other] Enviar enlaces a { $count } integrantes
    }
documents-links-end = Poner fin a todos los enlaces a este texto
documents-links-end-hint = Dejan de funcionar en el acto. Lo que se dijo con ellos permanece. A quienes tenían uno se les puede enviar otro.
documents-links-end-now =
    { $count ->
        [one] Poner fin a { $count } enlace
       *[other] Poner fin a { $count } enlaces
    }
documents-links-sent = Envíos hasta ahora
documents-links-under-way = en camino
documents-links-outcome =
    { $count ->
        [0] nadie recibió un correo
        [one] { $count } integrante recibió un correo
       *[other] { $count } integrantes recibieron un correo
    }; { $more ->
        [0] de cada persona se conocía la dirección
        [one] { $more } no tenía dirección
       *[other] { $more } no tenían dirección
    }
done-documents-links-asked = Los enlaces se están enviando. Abra esta página de nuevo en un minuto para ver cuántos salieron.
done-documents-links-ended = Todos los enlaces personales a este texto llegaron a su fin.
documents-mail-open-subject = Se le pide su opinión
documents-mail-open-title = Un texto espera su opinión
documents-mail-open-lead = Léalo, comente un párrafo o sugiera otras palabras. No necesita cuenta: el botón de abajo es su propia llave.
documents-mail-open-button = Leerlo y opinar
documents-mail-open-until = Puede hacerlo hasta el { $moment } ({ $place }).
documents-mail-open-yours = En su hora: { $moment } ({ $place }).
documents-mail-open-next = Todo lo que se dice recibe una respuesta. Cuando esté la suya, le escribiremos.
documents-mail-answered-subject = Lo que usted dijo tiene respuesta
documents-mail-answered-title = Lo que usted dijo tiene respuesta
documents-mail-answered-lead =
    { $count ->
        [one] Un aporte suyo recibió su respuesta. En su propia página puede leer la respuesta, su motivo y lo que sigue.
       *[other] { $count } aportes suyos recibieron su respuesta. En su propia página puede leer cada respuesta, su motivo y lo que sigue.
    }
documents-mail-answered-button = Ver qué fue de ello
documents-mail-answered-until = Este enlace funciona durante treinta días.
documents-mail-returned-subject = Se leyó su archivo
documents-mail-returned-title = Se leyó su archivo
documents-mail-returned-lead = Usted devolvió un texto como archivo de Word. Sus cambios y comentarios se colocaron sobre el texto, y nadie más que usted los ve. Revíselos; nada se dice hasta que usted lo confirme.
documents-mail-returned-button = Revisarlo
documents-mail-returned-beside = Lo que escribió en el correo junto al archivo llegó a la secretaría.
documents-mail-yours = Los enlaces de este correo son solo suyos: quien los tiene lee y habla en su nombre. No lo reenvíe.
documents-mail-stop = No recibir más estos correos

# What was removed when its author was erased.
documents-removed = Retirado a petición de la persona que lo escribió.
documents-look-for = ¿Anota lo que alguien le dijo? Busque primero su nombre
documents-look-for-none = Nadie en esta red tiene estas palabras en su nombre.
documents-look-for-button = Buscar

# Leído de archivos: borradores, versiones posteriores, otros idiomas.
done-documents-known = Este mismo archivo ya está aquí: este es el documento que salió de él. No se ha añadido nada dos veces.
documents-reading-title = Lo que se leyó del archivo
documents-reading-lead =
    { $count ->
        [one] El archivo tal como estaba impreso, junto al único párrafo que se entendió. Corrija lo que esté mal; nadie más lo ve antes de que abra el texto.
       *[other] El archivo tal como estaba impreso, junto a los { $count } párrafos que se entendieron. Corrija lo que esté mal; nadie más lo ve antes de que abra el texto.
    }
documents-reading-tabs = Qué párrafos se muestran
documents-reading-all = Todos los párrafos
documents-reading-marked = Con cambios o comentarios
documents-reading-none = No hay ningún párrafo así. Puede abrir el texto.
documents-reading-save = Guardar esta página
documents-reading-changes =
    { $count ->
        [one] Un párrafo tiene cambios registrados sobre los que nadie ha decidido. Mientras no se acepten, el texto queda como estaba antes de ellos.
       *[other] { $count } párrafos tienen cambios registrados sobre los que nadie ha decidido. Mientras no se acepten, el texto queda como estaba antes de ellos.
    }
documents-reading-changes-all = Todos estos cambios
documents-reading-accept = Aceptar
documents-reading-refuse = Rechazar
documents-reading-show = Solo mostrarlos aquí
documents-reading-decide = Hacerlo
documents-reading-these = Sus cambios registrados
documents-reading-comments =
    { $count ->
        [one] El archivo contenía un comentario. Queda junto a su párrafo y solo lo ve la secretaría.
       *[other] El archivo contenía { $count } comentarios. Quedan junto a sus párrafos y solo los ve la secretaría.
    }
documents-reading-leave-all = Dejar fuera todos los comentarios
documents-reading-leave-hint = Se quitan de aquí. El archivo tal como se envió los sigue conteniendo.
documents-reading-leave =
    { $count ->
        [one] Dejar fuera su comentario
       *[other] Dejar fuera sus { $count } comentarios
    }
documents-reading-printed = En el archivo
documents-reading-now = En el texto
documents-reading-words = Cambiar sus palabras
documents-reading-changed =
    { $count ->
        [one] Un cambio registrado:
       *[other] { $count } cambios registrados:
    }
documents-reading-settled-accepted = Se aceptaron.
documents-reading-settled-refused = Se rechazaron.
documents-field-level = Profundidad
done-documents-changes-accepted = Los cambios registrados se han aceptado: el texto se lee como ellos querían.
done-documents-changes-refused = Los cambios registrados se han rechazado: el texto se lee como antes de ellos.
done-documents-comments-left = Los comentarios del archivo se han dejado fuera.
documents-from-file = Del archivo, solo para la secretaría
documents-beside-none = Todavía no en { $language }.
documents-gone =
    { $count ->
        [one] Un párrafo ya no está en el texto. Lo que se dijo de él:
       *[other] { $count } párrafos ya no están en el texto. Lo que se dijo de ellos:
    }
documents-ended = Desde la versión { $version } este párrafo ya no está en el texto. Lo que se dijo de él queda aquí.
documents-joined-to = En la versión { $version } pasó a ser parte de otro párrafo.
documents-joined-from = En la versión { $version } otro párrafo pasó a ser parte de este; lo que se dijo de él está allí.
documents-split-to = En la versión { $version } una parte de él pasó a ser un párrafo propio.
documents-split-from = En la versión { $version } esto salió de otro párrafo; lo que se dijo antes está allí.
documents-file-version = Una versión posterior como archivo
documents-file-version-lead = El archivo se compara con el texto párrafo por párrafo. Usted ve lo que cambia antes de que se publique como versión { $version }; todo lo que se dijo queda con su párrafo.
documents-file-language = El texto en otro idioma como archivo
documents-file-language-lead = Cada párrafo del archivo se pone junto al párrafo que traduce. Usted ve cuáles son dudosos antes de que se introduzca nada.
documents-file-hint = Word, OpenDocument, página web, Markdown o texto simple, 20 MB como máximo
documents-file-changes = Cambios registrados en el archivo
documents-file-state = Quién lo tradujo
documents-file-state-checked = Personas, o personas lo han revisado
documents-file-state-machine = Una máquina, y nadie lo ha revisado
documents-file-anyway = Es este documento de todos modos
documents-file-version-of = La versión { $version } de un archivo
documents-file-language-of = El texto en { $language } de un archivo
documents-file-kept =
    { $count ->
        [0] Ningún párrafo está como estaba.
        [one] Un párrafo está como estaba.
       *[other] { $count } párrafos están como estaban.
    }
documents-file-changed =
    { $count ->
        [0] Ninguno cambió.
        [one] Uno cambió o es nuevo.
       *[other] { $count } cambiaron o son nuevos.
    }
documents-file-gone =
    { $count ->
        [one] Uno ya no está.
       *[other] { $count } ya no están.
    }
documents-file-moves =
    { $count ->
        [one] Uno está en otro lugar.
       *[other] { $count } están en otros lugares.
    }
documents-file-language-counts =
    { $count ->
        [0] Ningún párrafo se encontró sin duda.
        [one] Un párrafo se encontró sin duda.
       *[other] { $count } párrafos se encontraron sin duda.
    } { $more ->
        [0] Todo el texto está en el archivo.
        [one] Para un párrafo del texto el archivo no tiene nada.
       *[other] Para { $more } párrafos del texto el archivo no tiene nada.
    }
documents-file-comments =
    { $count ->
        [one] Un comentario del archivo se deja en él.
       *[other] { $count } comentarios del archivo se dejan en él.
    }
documents-file-doubts =
    { $count ->
        [one] Un párrafo que mirar
       *[other] { $count } párrafos que mirar
    }
documents-file-doubts-version = Diga qué párrafo del texto es. Lo que se dijo de ese párrafo queda con él.
documents-file-doubts-language = Diga qué párrafo del texto traduce.
documents-file-nothing = No se encontró nada.
documents-file-which = Es este párrafo
documents-file-which-language = Traduce
documents-file-is-new = Un párrafo nuevo
documents-file-leave = Dejarlo fuera
documents-file-changes-title =
    { $count ->
        [one] Un párrafo cambió o es nuevo
       *[other] { $count } párrafos cambiaron o son nuevos
    }
documents-file-split = Salió de otro párrafo
documents-file-moved = Estaba en otro lugar
documents-file-gone-title =
    { $count ->
        [one] Un párrafo ya no está
       *[other] { $count } párrafos ya no están
    }
documents-file-gone-hint = Lo que se dijo de ellos se puede leer todavía y todavía recibe respuesta.
documents-file-gone-said =
    { $count ->
        [one] Se dijo una cosa de él.
       *[other] Se dijeron { $count } cosas de él.
    }
documents-file-joined = Sus palabras pasaron a ser parte del párrafo de al lado.
documents-file-publish-hint = La versión anterior se puede seguir leyendo, y cualquiera puede comparar las dos.
documents-file-publish = Publicar la versión { $version }
documents-file-enter-hint = Una traducción declarada oficial queda como está.
documents-file-enter = Introducir estos párrafos
documents-file-lacking =
    { $count ->
        [one] Un párrafo que el archivo no tiene
       *[other] { $count } párrafos que el archivo no tiene
    }
documents-file-lacking-hint = Quedan como están en este idioma.
documents-file-done = Este archivo ya se tomó. Aquí no queda nada por hacer.
problem-documents-other-document = Solo { $count } de cada 100 partes de este archivo encajan con el texto: parece ser de otro documento. Si aun así es este, dígalo abajo y envíelo de nuevo.
problem-documents-version-moved = El texto ha cambiado desde que se mostró esta página. Mírela de nuevo.
problem-documents-answers-first = Hay respuestas escritas que todavía no se han publicado. Publíquelas primero: sus redacciones son parte de la versión siguiente.
problem-documents-one-place = De dos párrafos del archivo se dijo que son el mismo. Cada uno puede ser solo uno.
problem-documents-file-same = El archivo dice lo que el texto ya dice. No hay nada que publicar.
problem-documents-which-language = ¿En qué idioma está el archivo? Es demasiado corto para saberlo.
problem-documents-own-language = El archivo está en el idioma del propio texto. Se puede traer como versión posterior.
done-documents-file-known = Este mismo archivo ya vino antes: esto es lo que se leyó de él.
done-documents-file-version = La nueva versión está publicada. Lo que se dijo queda con sus párrafos.
done-documents-file-language = Los párrafos se están introduciendo. En un momento el texto se podrá leer en este idioma.
# El texto para llevar en un archivo.
documents-files = Llevarse este texto en un archivo
documents-file-docx = Word, en { $language }
documents-file-pdf = PDF, en { $language }
documents-file-translate = Traducirlo en un archivo de Word
documents-paper-none = Este texto todavía no existe en { $language }. Lo que sigue es el original, en { $original }.
documents-paper-some =
    { $count ->
        [one] Un párrafo todavía no existe en { $language }. Está en su idioma original, que se indica a continuación.
       *[other] { $count } párrafos todavía no existen en { $language }. Están en su idioma original, que se indica a continuación de cada uno.
    }
# What people are told of texts: a line that reveals nothing, and how the kind is called where they choose.
documents-notice-opened = Un texto espera su opinión.
documents-notice-opened-choice = Se abre un texto a comentarios
documents-notice-answered = Lo que usted dijo tiene respuesta.
documents-notice-answered-choice = Lo que dije tiene respuesta
documents-notice-adopted = Se adoptó un texto sobre el que usted opinó.
documents-notice-adopted-choice = Se adopta un texto sobre el que opiné
documents-notice-said = Se dijo algo sobre un texto del que usted responde.
documents-notice-said-choice = Se dice algo sobre un texto del que respondo
# La secretaría ajusta un texto abierto; lo que llega tarde; cada apertura.
documents-adjust = Ajustar el texto
documents-adjust-lead = Lo que cambie aquí queda entre usted y su equipo hasta publicarlo como versión { $version }. Lo que se dijo sigue junto a su párrafo.
documents-adjust-begun = Lo empezó { $name }.
documents-adjust-counts =
    { $count ->
        [one] Un párrafo cambiado hasta ahora.
       *[other] { $count } párrafos cambiados hasta ahora.
    }
documents-adjust-preview = Revisar y publicar
documents-adjust-text = El texto, párrafo por párrafo
documents-adjust-hint = Cada paso se guarda enseguida. Un título se mueve solo: lo que está debajo se queda donde está.
documents-adjust-new = Un párrafo nuevo
documents-adjust-new-first = Añadir un párrafo antes de todos
documents-adjust-new-after = Añadir debajo
documents-adjust-behind = Va después de:
documents-adjust-change = Cambiar el párrafo
documents-adjust-up = Subir
documents-adjust-down = Bajar
documents-adjust-join = Unir al anterior
documents-adjust-out = Quitar
documents-adjust-back = Recuperarlo
documents-adjust-reworded = Reformulado
documents-adjust-shape = Otro tipo, nivel o número
documents-adjust-keep = Guardar este párrafo
documents-adjust-split = Dividir en cada línea vacía
documents-adjust-text-hint = Deje una línea vacía donde deba haber dos y elija dividir.
documents-adjust-discard = Descartar el ajuste
documents-adjust-discard-hint = Se pierden todos sus pasos. El texto queda como todos lo leen ahora.
documents-adjust-outrun = Entretanto se publicó la versión { $version }. Nada se pierde: traslade sus cambios a ella y continúe.
documents-adjust-carry = Trasladar los cambios a la versión { $version }
documents-adjust-clash = Una versión publicada entretanto cambió las mismas palabras. Aquí están las suyas; decida cuáles valen.
documents-adjust-preview-title = Lo que cambiaría la versión { $version }
documents-adjust-preview-lead = Cada cambio, con lo que se dijo en ese lugar. Lo dicho sigue ahí y tendrá su respuesta.
documents-adjust-none = Aún no hay cambios.
documents-adjust-go-on = Seguir ajustando el texto
documents-adjust-more-changes =
    { $count ->
        [one] Otro párrafo cambia.
       *[other] Otros { $count } párrafos cambian.
    }
documents-adjust-more-said =
    { $count ->
        [one] Leer uno más
       *[other] Leer { $count } más
    }
documents-adjust-drafted =
    { $count ->
        [one] Aquí se escribe una respuesta. Se conserva; revísela tras publicar.
       *[other] Aquí se escriben { $count } respuestas. Se conservan; revíselas tras publicar.
    }
documents-adjust-reason = Por qué cambia el texto
documents-adjust-reason-hint = Quien lee el texto lee esta razón.
documents-adjust-publish-hint = Se muestra como cambio de la secretaría, no como respuesta. La versión anterior sigue legible.
documents-adjusted-in = La versión { $version } es un ajuste de la secretaría.
documents-adjusted-see = Ver qué cambió
documents-said-about = Esto se dijo de la redacción de la versión { $version }: qué ha cambiado desde entonces
documents-desk-outrun = El texto se ajustó después de escribir estas respuestas. Se conservan; lea el párrafo como está ahora y guárdelas de nuevo.
documents-open-items =
    { $count ->
        [one] Se cerró con un punto abierto.
       *[other] Se cerró con { $count } puntos abiertos.
    }
documents-openings =
    { $count ->
        [one] Estuvo abierto una vez
       *[other] Estuvo abierto { $count } veces
    }
documents-opening-from = Abierto el { $moment }.
documents-opening-until = Abierto hasta el { $moment }.
documents-opening-closed = Cerrado el { $moment }.
documents-late-title = Lo que llegó fuera de plazo
documents-late-lead = Llegó después de la hora. Hasta que lo admita, solo lo leen quien lo escribió y la secretaría.
documents-late-undecided =
    { $count ->
        [one] Uno espera su decisión
       *[other] { $count } esperan su decisión
    }
documents-late-left-title =
    { $count ->
        [one] Uno se dejó aparte
       *[other] { $count } se dejaron aparte
    }
documents-late-none = Aquí no espera nada fuera de plazo.
documents-late-hear = Admitirlo
documents-late-leave = Dejarlo aparte
documents-late-link =
    { $count ->
        [one] Un aporte llegó tarde: admitirlo o dejarlo
       *[other] { $count } aportes llegaron tarde: admitirlos o dejarlos
    }
documents-late-begun = El formulario se abrió antes de la hora, el { $moment }.
documents-late-waits = Llegó tarde. La secretaría decide si se admite; hasta entonces solo lo leen quien lo escribió y la secretaría.
documents-late-left = Llegó tarde y la secretaría lo dejó aparte. Solo lo leen quien lo escribió y la secretaría.
documents-notice-hour = Un texto se cierra a otra hora de la anunciada.
documents-notice-hour-choice = Un texto se cierra a otra hora
problem-documents-adjusted-meanwhile = Alguien de su equipo dio un paso desde que se mostró esta página. Lo suyo aún no se guardó: mire el texto como está y repítalo.
problem-documents-adjust-empty = Un párrafo necesita palabras. Para eliminarlo, quítelo.
problem-documents-adjust-long = El texto tendría demasiados párrafos.
problem-documents-adjust-split = No hay línea vacía donde dividir: ponga una donde empieza el segundo párrafo.
problem-documents-adjust-nothing = No hay cambios: no hay nada que publicar.
problem-documents-carry-over = Entretanto se publicó una versión. Traslade primero sus cambios a ella.
problem-documents-answers-outrun =
    { $count ->
        [one] El texto se ajustó bajo una redacción preparada. Revise su párrafo en la mesa; nada se pierde.
       *[other] El texto se ajustó bajo { $count } redacciones preparadas. Revise sus párrafos en la mesa; nada se pierde.
    }
problem-documents-late-first =
    { $count ->
        [one] Un aporte tardío no está admitido ni dejado. Decida primero.
       *[other] { $count } aportes tardíos no están admitidos ni dejados. Decida primero.
    }
problem-documents-adjustment-first = Hay un ajuste del texto en curso. Publíquelo o descártelo primero.
done-documents-adjusted-block = Guardado.
done-documents-adjusted = La versión ajustada está publicada, con su razón. Lo dicho sigue junto a sus párrafos.
done-documents-adjustment-discarded = El ajuste se descartó. El texto está como antes.
done-documents-carried-over = Sus cambios están ahora sobre la versión más reciente.
done-documents-late-heard = Está admitido: la red lo lee desde ahora, marcado como fuera de plazo.
done-documents-late-left = Se dejó aparte. Aún puede admitirlo más tarde.
# Passages and conversations.
documents-field-about = ¿De qué palabras se trata? (si no es todo el párrafo)
documents-field-about-hint = Cópielas del párrafo de arriba, en el idioma en que lo lee.
documents-field-at = ¿A qué lugar se refiere?
documents-about-these = Opinar sobre estas palabras
documents-about = Sobre las palabras
documents-about-then = Ahora el párrafo dice otra cosa.
documents-about-whole = Sobre todo el texto
documents-replied-by = { $name } contestó en { $language }
documents-answers-whom = a { $name }
documents-reply = Contestar
documents-reply-to = Contestar a { $name }
documents-field-reply = Su contestación
documents-send-reply = Enviar la contestación
documents-settle = Marcar como resuelta
documents-reopen = Todavía no está resuelta
documents-settled-by = Resuelta, según { $name }
documents-conversation =
    { $count ->
        [one] un aporte
       *[other] { $count } aportes
    }
documents-desk-conversation =
    { $count ->
        [one] Otro aporte en esta conversación; su respuesta vale también para él:
       *[other] Otros { $count } aportes en esta conversación; su respuesta vale también para ellos:
    }
documents-suggestion-untranslated = Sugerencia hecha en { $language }; aún sin traducir.
documents-suggestion-machine = Sugerencia hecha en { $language }; traducción automática.
documents-suggestion-checked = Sugerencia hecha en { $language }; la traducción fue revisada.
documents-suggestion-stale = Sugerencia hecha en { $language }; la traducción es más antigua que la sugerencia.
documents-reworded-laid-over = Mientras usted escribía, una nueva versión cambió este párrafo así. Sus cambios están puestos encima, abajo: revíselos y envíelos.
documents-reworded-kept = Mientras usted escribía, una nueva versión cambió este párrafo así, en el mismo lugar que usted. Abajo están sus palabras tal como las escribió: adáptelas y envíelas.
done-documents-settled = La conversación está resuelta. Se puede seguir leyendo y recibirá su respuesta.
done-documents-reopened = La conversación está abierta de nuevo.
problem-documents-about-nowhere = No encontramos estas palabras en el párrafo. Cópielas de él o deje este campo vacío.
problem-documents-about-several =
    { $count ->
        [one] Estas palabras aparecen aquí una vez. Confirme que se refiere a ellas.
       *[other] Estas palabras aparecen aquí { $count } veces. Elija a qué lugar se refiere.
    }
problem-documents-reworded = El párrafo cambió mientras usted escribía. Sus palabras se conservan; mire qué cambió y envíelas de nuevo.
problem-documents-taken-back = Aquello a lo que contesta fue retirado entretanto. Sus palabras se conservan: puede enviarlas como un comentario aparte.
documents-link-add = Añadir algo
# Lo que se pide y el peso que tiene detrás.
documents-options = Lo que se pide aquí
documents-options-hint = Las propuestas con la misma redacción figuran juntas. Nada se suma: cada columna dice otra cosa. Lo que llegó tarde no se cuenta.
documents-options-caption =
    { $count ->
        [one] Se propone una redacción
       *[other] Se proponen { $count } redacciones
    }
documents-option-column = Redacción
documents-weight-organisations-column = Organizaciones
documents-weight-regions-column = Regiones
documents-weight-members-column = Personas afiliadas representadas
documents-weight-persons-column = Personas en su propio nombre
documents-weight-organisations-say =
    { $count ->
        [0] ninguna organización
        [one] una organización
       *[other] { $count } organizaciones
    }
documents-weight-regions-say =
    { $count ->
        [0] ninguna región
        [one] una región
       *[other] { $count } regiones
    }
documents-weight-persons-say =
    { $count ->
        [0] nadie en su propio nombre
        [one] una persona en su propio nombre
       *[other] { $count } personas en su propio nombre
    }
documents-weight-persons-few = personas en su propio nombre: pocas o ninguna
documents-weight-few = pocas o ninguna
documents-weight-members-none = ninguna: sin organización
documents-weight-members-say =
    { $count ->
        [0] ninguna persona afiliada
        [one] una persona afiliada
       *[other] { $count } personas afiliadas
    }
documents-weight-year = en { $year }
documents-weight-years = entre { $from } y { $to }
documents-weight-year-unknown = se desconoce de qué año
documents-weight-source = fuente: { $source }
documents-weight-members-unknown =
    { $count ->
        [one] de una organización no se sabe
       *[other] de { $count } organizaciones no se sabe
    }
documents-weight-behind = Detrás:
documents-weight-file = Peso de cada opción en una tabla
documents-weight-contributions-column = Aportes
documents-weight-regions-names-column = Qué regiones
documents-weight-unknown-column = Organizaciones cuya afiliación no se conoce
documents-weight-from-column = Cifras desde
documents-weight-to-column = Cifras hasta
documents-weight-address-column = Dirección
documents-option-alike =
    { $count ->
        [one] una propuesta
       *[other] { $count } propuestas, palabra por palabra
    }
documents-option-joined =
    { $count ->
        [one] un aporte
       *[other] { $count } aportes, reunidos por el secretariado
    }
documents-option-join-title = Reunir aportes que piden lo mismo
documents-option-join-which = Estos piden lo mismo
documents-option-join-hint = Cada uno sigue siendo lo que es y conserva su autoría y su propia respuesta. Solo el secretariado lo ve hasta que se respondan.
documents-option-join = Reunirlos
documents-option-split = Separarlos
problem-documents-two-to-join = Elija al menos dos aportes.
done-documents-joined = Ahora figuran juntos, cada uno con su autoría.
done-documents-split = Vuelven a estar separados.
# Seguir un texto, una parte o un párrafo.
documents-follow-this-document = Seguir este texto
documents-follow-this-part = Seguir esta parte
documents-follow-this-block = Seguir este párrafo
documents-following-document = Usted sigue este texto.
documents-following-part = Usted sigue esta parte.
documents-following-block = Usted sigue este párrafo.
documents-follow-end = Dejar de seguir
documents-follow-offer = ¿Quiere enterarse de lo que otras personas dicen aquí y de lo que resulta de ello?
documents-follow-nobody = Nadie más sabe qué sigue usted.
documents-follow-title = Lo que usted sigue
documents-follow-lead =
    { $count ->
        [0] Nada todavía.
        [one] Un lugar en un texto. Nadie más se entera.
       *[other] { $count } lugares en textos. Nadie más se entera.
    }
documents-follow-none = En la página de un texto o de un párrafo puede seguirlo: se le avisa cuando allí se dice, se responde o cambia algo, y cuando se cierra.
documents-follow-ways = Cómo se le avisa
documents-reach-document = Todo el texto
documents-reach-part = Una parte
documents-reach-block = Un párrafo
done-documents-following = Ahora lo sigue. Usted elige cómo se le avisa.
done-documents-following-ended = Ya no lo sigue.
documents-notice-followed-said = Se dijo algo donde usted sigue un texto.
documents-notice-followed-said-choice = Se dice algo donde sigo
documents-notice-followed-answered = Hay una respuesta donde usted sigue un texto.
documents-notice-followed-answered-choice = Hay una respuesta donde sigo
documents-notice-followed-changed = Cambiaron las palabras donde usted sigue un texto.
documents-notice-followed-changed-choice = Cambian las palabras donde sigo
documents-notice-followed-closed = Un texto que usted sigue está cerrado a comentarios.
documents-notice-followed-closed-choice = Se cierra un texto que sigo
# Lo que sucede con los textos, para programas que leen canales.
documents-feed = Canal de este texto
documents-feed-of = Textos de { $network }
documents-feed-all = Canal de los textos públicos
documents-feed-own = Sus propios canales
documents-feed-own-hint = Un lector de canales se entera entonces de cuándo un texto de la red se abre, se cierra, se responde o tiene una versión nueva. No contiene ningún nombre ni nada de lo que se dijo.
documents-feed-make = Crear mi enlace
documents-feed-make-new = Crear otro enlace en su lugar
documents-feed-once = Copie ahora esta dirección en su lector de canales. Se muestra durante diez minutos y nunca más.
documents-feed-hidden = Tiene un enlace. Su dirección solo se guarda en su lector de canales; si se pierde, cree otro.
documents-feed-until = Funciona hasta el
documents-feed-end = Poner fin a este enlace
documents-feed-end-hint = Los programas que lo usan ya no reciben nada. Lo que ya tienen lo conservan.
documents-feed-end-yes = Sí, ponerle fin
done-documents-feed-made = Su enlace está creado.
done-documents-feed-ended = Su enlace ha terminado.
documents-feed-opened = Abierto a comentarios
documents-feed-opened-until = Abierto hasta el { $moment } en { $place }.
documents-feed-closed = Cerrado a comentarios
documents-feed-answered = Cada quien tiene su respuesta
documents-feed-adopted = Adoptado
documents-feed-version = Se publicó la versión { $version }
# Un párrafo en una versión y en todas.
documents-as-version = Así se lee en la versión { $version }.
documents-as-version-changed = Las palabras han cambiado desde entonces.
documents-as-version-same = Hoy se lee igual.
documents-as-version-today = El párrafo tal como está hoy
documents-not-in-version = En la versión { $version } este párrafo no está en el texto. Abajo se lee como estaba más cerca de esa versión.
documents-history =
    { $count ->
        [one] Este párrafo en una versión
       *[other] Este párrafo en { $count } redacciones
    }
documents-version-since = Desde la versión { $version }
documents-versions-from-to = Versiones { $version } a { $number }
documents-permalink = Enlace a este párrafo en la versión { $version }
documents-in-its-place = Verlo en su lugar en el texto
# Un archivo de Word de un texto que vuelve con cambios y comentarios.
documents-returned-title = Devolver el archivo de Word
documents-returned-lead = Envíe el archivo de Word de este texto con sus cambios controlados y sus comentarios. Verá lo que se ha leído en él; nadie más lo ve, y nada se dice hasta que usted lo confirme.
documents-returned-hint = Un archivo .docx u .odt de 20 MB como máximo. Puede tener otro nombre, haberse guardado con otro programa o venir de una versión anterior.
documents-returned-read = Leer el archivo
documents-returned-waiting = Esto espera su confirmación
documents-returned-waiting-of =
    { $count ->
        [one] Un cambio o comentario
       *[other] { $count } cambios y comentarios
    }
documents-returned-preview = Lo que dice su archivo
documents-returned-count =
    { $count ->
        [one] Se ha leído un cambio o comentario. Solo usted lo ve. Quite la marca si no quiere decirlo y confirme al final.
       *[other] Se han leído { $count } cambios y comentarios. Solo usted los ve. Quite la marca de lo que no quiera decir y confirme al final.
    }
documents-returned-older = El archivo viene de la versión { $version }; hoy se lee la versión { $total }. Lo que todavía encaja se traslada a las palabras de hoy.
documents-returned-untracked-lead = Lo que aparece aquí sin cambio controlado se encontró comparando el archivo con el texto.
documents-returned-part = El archivo contiene solo una parte del texto. Lo que le falta no está marcado; marque lo que de verdad deba suprimirse.
documents-returned-kind-wording = Otra redacción
documents-returned-kind-deleted = Para suprimir
documents-returned-kind-joined = Para unir al párrafo anterior
documents-returned-kind-moved = Para mover
documents-returned-kind-title = Otro título
documents-returned-kind-comment = Comentario
documents-returned-grows = dividido, o con párrafos nuevos detrás
documents-returned-untracked = sin control de cambios, encontrado al comparar
documents-returned-by = en el archivo, por { $names }
documents-returned-about = Sobre: «{ $words }»
documents-returned-behind = Detrás de: «{ $words }»
documents-returned-not-fitting = Estas palabras han cambiado desde entonces. Se dice sobre las de la versión { $version }.
documents-returned-already = El texto ya lo dice; no hay nada que decir.
documents-returned-said = Usted ya lo ha dicho; no se dice otra vez.
documents-returned-take = Decir esto
documents-returned-enter = Decir lo marcado
documents-returned-enter-hint = Se convierte en sugerencias y comentarios en su nombre, cada uno en su lugar. Lo que no está marcado se olvida.
documents-returned-throw-away = Desechar
documents-returned-throw-away-means = Lo que se leyó del archivo se olvida. Nada de ello se ha dicho; puede enviar el archivo otra vez.
documents-returned-kept = Se guarda para usted durante 30 días. Nadie más lo ve.
documents-returned-entered =
    { $count ->
        [one] De este archivo vino una sugerencia o un comentario. Está junto a su párrafo.
       *[other] De este archivo vinieron { $count } sugerencias y comentarios. Están junto a sus párrafos.
    }
documents-returned-closed = Ya no se puede decir nada sobre este texto: está adoptado.
documents-returned-say-deleted = Suprimir este párrafo.
documents-returned-say-joined = Unir este párrafo al anterior.
documents-returned-say-moved = Poner este párrafo detrás de «{ $words }».
documents-returned-say-moved-first = Poner este párrafo al principio del texto.
documents-returned-say-title = Otro título: «{ $words }».
documents-channel-word = con un archivo de Word
documents-signed = escrito en el archivo por { $names }
documents-file-said = Word con lo que se ha dicho, en { $language }
documents-file-said-name = con-lo-dicho
documents-paper-said = Con lo que se dijo hasta el { $moment }: sugerencias como cambios controlados, comentarios con sus respuestas. No es para devolver; para eso está el archivo sin ellos.
documents-paper-suggests = Sugiere: «{ $words }»
documents-paper-gone = Ya no está en el texto
done-documents-returned-known = Este mismo archivo ya había llegado: esto es lo que se leyó en él.
done-documents-returned-entered = Gracias. Lo que marcó está dicho.
done-documents-returned-gone = Lo que se leyó del archivo se ha olvidado.
problem-documents-returned-nothing = Nada en este archivo difiere del texto, y no tiene comentarios.
problem-documents-returned-many = Este archivo tiene { $count } cambios y comentarios; pueden llegar como máximo { $most } a la vez. Envíelo por partes.
problem-documents-returned-of = Este archivo es de otro texto: «{ $title }». Devuélvalo allí.
problem-documents-returned-other = Este archivo es de otro texto.
problem-documents-returned-said = Este archivo muestra lo que otras personas dijeron. Devuelva el que no lo lleva: si no, se diría otra vez en su nombre.
problem-documents-returned-version = Este archivo es de una versión que no está publicada.
problem-documents-returned-none = No hay nada marcado que no se haya dicho ya.
# Suggestions that go together, and those that conflict
documents-conflicts = Sugerencias que cambian las mismas palabras
documents-conflicts-hint = Marque la que debe figurar en la redacción, o escríbala usted más abajo.
documents-conflict =
    { $count ->
        [one] Esta sugerencia cambia las mismas palabras que otra
       *[other] Estas { $count } sugerencias cambian las mismas palabras
    }
documents-conflict-who = Quién
documents-conflict-words = Cómo quedaría
documents-put-in = Incluir en la redacción
documents-put = Rehacer la redacción con las sugerencias marcadas
documents-apart = Las palabras que cambia han cambiado desde entonces. Vea si todavía hace falta.
problem-documents-put =
    { $count ->
        [one] Una de las sugerencias marcadas cambia las mismas palabras que otra, o palabras que han cambiado desde entonces. No se ha incluido.
       *[other] { $count } de las sugerencias marcadas cambian las mismas palabras que otra, o palabras que han cambiado desde entonces. No se han incluido.
    }
problem-documents-taken-up-both = Dos sugerencias en este idioma se incorporaron tal cual y no son compatibles. Incorpore una de ellas e indique que la otra se fusiona o no se incorpora.
# Doubtful paragraphs of a file, page by page
documents-file-page = Página { $number } de { $total } de estos párrafos

# Late by a personal link, replies, and feeds of answers
done-documents-said-late = Llegó después de la hora y se guarda como fuera de plazo: lo leen usted y la secretaría, que decide si se admite.
documents-notice-replied = Alguien respondió en una conversación en la que usted participa.
documents-notice-replied-choice = Respuestas en las conversaciones en las que participo
documents-notice-returned = Se leyó un archivo que usted devolvió por correo: revíselo y confírmelo.
documents-notice-returned-choice = Archivos que devuelvo por correo
documents-feed-answers = Se publicaron respuestas
