skip-to-content = Ir al contenido
navigation-label = Secciones
languages-label = Idiomas
search-button = Buscar
footer-promise = De la consulta a la acción, en todos los idiomas y con cualquier conexión. Software libre (AGPL); sus datos se quedan en su red.
sign-in = Iniciar sesión
sign-out = Cerrar sesión
my-words = En qué se convirtió lo que usted dijo
back-home = Ir a la página de inicio

thread-label = Hasta dónde llegó el hilo
thread-said = Dicho
thread-priority = Prioridad
thread-text = Texto
thread-action = Acción
thread-result = Resultado
thread-not-yet = todavía no

place-label = Está aquí
pages-label = Páginas de esta lista
pages-of = Página { $number } de { $total }
pages-here = Página { $number }
pages-before = Página anterior
pages-after = Página siguiente
dialog-close = Cerrar
ask-stay = No, dejarlo como está
flow-label = Pasos
flow-step = Paso { $number } de { $total }: { $name }
progress-of = { $count } de { $total }

face-other-language = en { $language }
face-machine = en { $language }, traducido por una máquina
face-stale = en { $language }, anterior al original actual

field-language = Idioma del texto
words-put-back = Lo que usted había empezado a escribir aquí estaba guardado en este dispositivo y se ha recuperado. Envíelo cuando quiera.
words-drop = Borrarlo
send-file-label = Parte del archivo que ha llegado
send-file-going = El archivo está en camino; mientras tanto, rellene el resto.
send-file-cut = Se cortó la conexión. No se pierde nada de lo que llegó y seguiremos en cuanto vuelva.
send-file-arrived = El archivo ha llegado.
send-file-waits = El formulario saldrá en cuanto llegue el archivo.
send-file-cancel = No enviar el archivo
problems-heading =
    { $count ->
        [0] No hay nada que revisar
        [one] Hay una cosa que revisar
       *[other] Hay { $count } cosas que revisar
    }
problem-sent-before = Este formulario ya se envió con otras palabras, que están guardadas. Envíelo de nuevo solo si quiere decir también esto.
problem-upload-gone = El archivo no llegó entero, o llegó hace demasiado tiempo. Elíjalo de nuevo.
problem-required = Hay que rellenar este campo.
problem-too-long =
    { $most ->
        [one] Es demasiado largo: { $most } carácter como máximo.
       *[other] Es demasiado largo: { $most } caracteres como máximo.
    }
problem-too-many = Son demasiados: { $most } como máximo.
problem-not-understood = No lo hemos entendido. Revise lo que escribió.

error-not-found-title = Aquí no hay nada para usted
error-not-found = Esta página no existe o no está abierta para usted. Si forma parte de la red, inicie sesión primero.
error-not-signed-in-title = Inicie sesión
error-not-signed-in = Esta página es para integrantes de la red que han iniciado sesión.
error-not-allowed-title = Esto no le corresponde
error-not-allowed = Su función no lo incluye. No se ha cambiado nada.
step-up = Probar que es usted
error-not-fresh-title = Pruebe primero que es usted
error-not-fresh = Esto toca datos de otras personas y pide por eso su segundo factor, probado hace menos de diez minutos. No se ha cambiado nada.
error-conflict-title = Alguien se adelantó
error-conflict = Mientras tanto, otra persona lo cambió. No se guardó nada de su envío; vuelva atrás, recargue la página e inténtelo de nuevo.
error-key-reused-title = Ya se había enviado
error-key-reused = Este formulario ya se envió con otro contenido. Vuelva atrás, recargue la página y envíelo de nuevo.
error-form-expired-title = Este formulario es demasiado antiguo
error-form-expired = Este formulario se abrió con otra sesión o viene de otro sitio web. No se ha cambiado nada. Vuelva atrás, recargue la página y envíelo de nuevo.
error-closed-title = Está cerrado
error-closed = Está cerrado; no se ha cambiado nada.
error-too-many-title = Demasiado a la vez
error-too-many = Hemos recibido demasiadas peticiones suyas. Espere un minuto e inténtelo de nuevo.
error-too-large-title = Archivo demasiado grande
error-too-large = Este archivo pesa más de 20 MB. Envíe uno más pequeño.
error-bad-request-title = No se entendió
error-bad-request = No hemos entendido la petición. No se ha cambiado nada.
error-busy-title = Un momento
error-busy = Ahora mismo hay mucha gente en la casa. No se ha perdido nada; inténtelo de nuevo en un minuto.
error-no-room-title = No queda espacio
error-no-room = No queda espacio para archivos. No se guardó nada de este envío; quienes mantienen la casa ya están al tanto.
error-broken-title = Es culpa nuestra
error-broken = Algo falló de nuestro lado y ya nos llegó el aviso. No se ha cambiado nada de lo suyo.
error-number = Si vuelve a ocurrir, indique este número a quienes administran esta casa: { $digits }
problem-paper-too-big = Este archivo es demasiado grande para leerlo. Como máximo 20 MB, también una vez descomprimido.
problem-paper-damaged = Este archivo está dañado. Ábralo en su procesador de textos, guárdelo otra vez y envíe esa copia.
problem-paper-encrypted = Este archivo está protegido con contraseña. Guárdelo sin contraseña y envíe esa copia.
problem-paper-wrong-type = No podemos leer este tipo de archivo. Sirven Word (.docx), OpenDocument (.odt), páginas web (.html), Markdown y el texto simple.
problem-paper-too-slow = La lectura de este archivo tardó demasiado. Envíe uno más sencillo o más pequeño.
paper-legend = Las palabras entre [+ y +] fueron añadidas y las palabras entre [− y −] fueron suprimidas.
paper-comments = Comentarios
paper-settled = resuelto
paper-not-written-no-font = Este texto tiene letras de la escritura { $script }, para la que esta casa no tiene tipo de letra. Tome el archivo de Word.
paper-not-written-too-big = Este texto es demasiado largo para un solo archivo. Tómelo por partes.
paper-not-written-too-slow = Escribir este archivo tardó demasiado. Tome el texto por partes o inténtelo más tarde.
paper-not-written-failed = No se pudo escribir este archivo. Tómelo en otra forma y avise a quien administra esta casa.
problem-sheet-damaged = Este archivo está dañado. Ábralo en su hoja de cálculo, guárdelo de nuevo y envíelo.
problem-sheet-digits-lost = Se perdieron cifras: el programa había abreviado este número largo a { $value }. Escríbalo como texto en la lista original.
problem-sheet-empty = Este archivo no contiene filas. Elija otro, u otra hoja.
problem-sheet-encrypted = Este archivo está protegido con contraseña. Guárdelo sin ella y envíelo.
problem-sheet-error-cell = Esta celda muestra el error { $value } en lugar de un valor. Se toma como vacía.
problem-sheet-formula = Esta celda se calcula. Se toma su valor { $value }, no su fórmula.
problem-sheet-hidden-row = Esta fila está oculta en su programa. Se lee de todos modos.
problem-sheet-merged = Esta celda está combinada con la de arriba y toma su valor { $value }.
problem-sheet-mixed-encoding = Las letras de esta fila están codificadas de otro modo que el resto del archivo. Revise sus acentos.
problem-sheet-no-such-sheet = No hay ninguna hoja { $sheet } en este archivo. Elija otra.
problem-sheet-old-type = Este archivo está guardado en el formato anterior a 2007. Guárdelo como .xlsx y envíelo.
problem-sheet-open-quote = La fila { $line } abre unas comillas que nunca se cierran. Ciérrelas o quítelas y envíe el archivo de nuevo.
problem-sheet-row-too-long = Esta fila tiene más columnas que las demás. Compruebe que no haya un separador dentro de un valor.
problem-sheet-too-big = Este archivo es demasiado grande: 20 MB como máximo, y no mucho más al descomprimirlo. Envíelo por partes.
problem-sheet-too-many-columns = La fila { $line } tiene más de { $most } columnas. Deje las necesarias y envíe el archivo de nuevo.
problem-sheet-too-many-rows = Este archivo tiene más de { $most } filas. Envíelo por partes.
problem-sheet-too-slow = La lectura de este archivo tardó demasiado. Envíe uno más sencillo o más pequeño.
problem-sheet-wrong-type = Esta no es una lista que se pueda leer. Envíe una hoja de cálculo (.xlsx) o un archivo CSV.
problem-sheet-ambiguous-header = Las columnas { $columns } parecen contener lo mismo. Diga cuál cuenta.
problem-sheet-unsure-header = Tomamos la columna «{ $header }» por su parecido. Compruebe que sea la correcta.
problem-sheet-two-meanings = El encabezado «{ $header }» puede significar varias cosas. Diga cuál.

offline-title = En este teléfono
offline-banner = No tiene conexión. Así estaba la página el { $when }.
offline-banner-slow = La conexión no responde. Así estaba la página el { $when }.
offline-kept-list = Qué más se guarda aquí
offline-no-page = No tiene conexión. Abra esta página de nuevo cuando la conexión vuelva.
offline-unread = No tiene conexión, y esta página no se guardó en este teléfono. Se abrirá por sí sola cuando la conexión vuelva. Mientras tanto puede leer lo que figura aquí.
offline-again = Intentar de nuevo ahora
offline-still-signed-in = Todo lo suyo se borró de este teléfono, pero no se pudo llegar a la casa: su sesión sigue abierta. Cierre la sesión de nuevo cuando la conexión vuelva.
offline-impossible = Este navegador no guarda páginas: es demasiado antiguo, o tiene desactivados los scripts o el almacenamiento. Todo lo demás funciona como siempre.
offline-kept-title = Páginas que puede leer sin conexión
offline-kept-none = Ninguna por ahora. Las páginas públicas se guardan a medida que las lee; las que lee con su sesión abierta, solo si lo pide más abajo.
offline-as-of = Estado del { $when }
offline-keep = Guardar lo que leo en este teléfono
offline-keep-means = Lo que lea con su sesión abierta podrá leerse de nuevo sin conexión: las últimas { $pages } páginas, durante { $days } días. Quien pueda abrir este teléfono también podrá leerlas. Se borran cuando usted cierra la sesión, cuando la sesión termina y cuando otra persona entra aquí.
offline-keep-on = Lo que usted lee se guarda en este teléfono.
offline-keep-no-more = No guardar más y borrar lo guardado
offline-keep-visitor = Inicie sesión para activarlo. Las páginas públicas se guardan sin ello.
offline-delete = Borrar todas las páginas guardadas aquí
offline-deleted = Borrado.
offline-waiting-title = Lo que usted escribió
offline-state-waiting = Pendiente de envío.
offline-state-waiting-means = Se enviará por sí solo, y una sola vez, cuando la conexión vuelva. Todavía puede cambiarlo.
offline-state-editing = Cambiado y aún sin enviar.
offline-state-sent = Enviado.
offline-state-refused = No se aceptó; sus palabras se guardan aquí.
offline-state-old = Esto lleva un mes esperando y ya no se enviará por sí solo.
offline-state-gone = Retirado del envío. Si había llegado antes del corte, figura en su página y allí puede retirarse.
offline-undo = Deshacer
offline-see-it = Verlo en su lugar
offline-send = Enviar
offline-put-back = Abrir la página con estas palabras
offline-open-page = Abrir la página
offline-drop = No enviarlo
offline-sign-in-to-send = Palabras escritas en este teléfono esperan a que quien las escribió inicie sesión.
offline-notice-waiting = Palabras que usted escribió están pendientes de envío.
offline-notice-refused = Palabras que usted escribió no se aceptaron; se guardan aquí.
offline-notice-sent = Lo que usted escribió sin conexión se ha enviado.
offline-look = Verlas
offline-sign-out-loses = Hay palabras suyas que aún no se han enviado. Al cerrar la sesión se borran de este teléfono. ¿Cerrar la sesión de todos modos?

mail-test-subject = Un mensaje de prueba
mail-test-title = El correo ha llegado
mail-test-arrived = Si lee estas líneas, los correos salen de su casa y llegan a este buzón. No hace falta hacer nada más.
mail-test-spam = Si estaba entre los correos no deseados, pida a quien gestiona su servidor de correo que firme los correos (DKIM) y publique SPF para su dominio.
mail-test-go-on = Seguir con los ajustes
mail-test-why = Recibe este mensaje porque lo pidió en la página de ajustes del correo. No se envía a nadie más.
account-menu = Cuenta e inicio de sesión
quick-exit = Salir rápido

words-inserted = añadido:
words-deleted = quitado:

# Un texto del que no se puede hacer un archivo.
error-not-written-title = No se pudo escribir este archivo
error-not-written = { $why }
