skip-to-content = Ir al contenido
navigation-label = Secciones
languages-label = Idiomas
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

face-other-language = en { $language }
face-machine = en { $language }, traducido por una máquina
face-stale = en { $language }, anterior al original actual

field-language = Idioma del texto
words-put-back = Lo que usted había empezado a escribir aquí estaba guardado en este dispositivo y se ha recuperado. Envíelo cuando quiera.
words-drop = Borrarlo
problems-heading =
    { $count ->
        [0] No hay nada que revisar
        [one] Hay una cosa que revisar
       *[other] Hay { $count } cosas que revisar
    }
problem-sent-before = Este formulario ya se envió con otras palabras, que están guardadas. Envíelo de nuevo solo si quiere decir también esto.
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
error-broken-title = Es culpa nuestra
error-broken = Algo falló de nuestro lado y ya nos llegó el aviso. No se ha cambiado nada de lo suyo.
error-number = Si vuelve a ocurrir, indique este número a quienes administran esta casa: { $digits }
problem-paper-too-big = Este archivo es demasiado grande para leerlo. Como máximo 20 MB, también una vez descomprimido.
problem-paper-damaged = Este archivo está dañado. Ábralo en su procesador de textos, guárdelo otra vez y envíe esa copia.
problem-paper-encrypted = Este archivo está protegido con contraseña. Guárdelo sin contraseña y envíe esa copia.
problem-paper-wrong-type = No podemos leer este tipo de archivo. Sirven Word (.docx), OpenDocument (.odt), Markdown y el texto simple.
problem-paper-too-slow = La lectura de este archivo tardó demasiado. Envíe uno más sencillo o más pequeño.
