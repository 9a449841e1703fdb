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
documents-weight-from =
    { $count ->
        [one] de una persona
       *[other] de { $count } personas
    }
documents-weight-organisations =
    { $count ->
        [one] y en nombre de una organización
       *[other] y en nombre de { $count } organizaciones
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
documents-late-hint = La hora ya pasó. Lo que diga ahora se guarda y queda marcado como fuera de plazo.
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
documents-link-keep = No lo pase a nadie. Funciona hasta que el texto cierra.
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
documents-mail-yours = Los enlaces de este correo son solo suyos: quien los tiene lee y habla en su nombre. No lo reenvíe.
documents-mail-stop = No recibir más estos correos

# What was removed when its author was erased.
documents-removed = Retirado a petición de la persona que lo escribió.
documents-look-for = ¿Anota lo que alguien le dijo? Busque primero su nombre
documents-look-for-none = Nadie en esta red tiene estas palabras en su nombre.
documents-look-for-button = Buscar

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
