account-title = Cuenta e inicio de sesión
account-lead = Usted entra con la dirección { $address }.
account-lead-none = Aquí no se guarda ninguna dirección suya.
account-roles-rest = Su función alcanza datos de otras personas. Descansa hasta que pruebe un segundo factor.
account-sessions = Dónde tiene la sesión abierta
account-sessions-lead = { $count ->
    [one] En un dispositivo. Si no lo conoce, ciérrelo.
   *[other] En { $count } dispositivos. Si no conoce alguno, ciérrelo.
}
account-device-unknown = Dispositivo desconocido
account-here = este
account-since = desde el
account-seen = usado el
account-end-one = Cerrar la sesión allí
account-end-others = Cerrar todas las demás
account-end-all = Cerrar todas las sesiones
sign-in-title = Entrar
sign-in-lead = Le escribimos: un enlace y un código, válidos un cuarto de hora. No hay contraseña que recordar.
sign-in-address = Dirección de correo
sign-in-address-hint = Aquella a la que llegó su invitación.
sign-in-ask = Envíenme un código
sign-in-no-account = Se entra por invitación de la red: pregunte a su sindicato o a la secretaría.
sign-in-code-title = Mire su buzón
sign-in-code-lead = Si la dirección es de alguien de aquí, un código está en camino. Tarda un minuto como mucho.
sign-in-code = Código
sign-in-code-hint = Ocho signos, como KMPR-7W3D.
sign-in-enter = Entrar
sign-in-no-mail = No llegó ningún correo
sign-in-no-mail-why = Mire en el correo no deseado y revise la dirección. Solo escribimos a direcciones invitadas, y pocas veces por hora.
sign-in-ask-again = Pedir otro código
sign-in-link-lead = Usted pidió entrar con este navegador. Falta un paso:
sign-in-link-elsewhere = Este enlace sirve una vez, durante un cuarto de hora, y solo en el navegador en que lo pidió. Allí también puede escribir el código del correo.
problem-address = Una dirección se escribe como nombre@ejemplo.org.
problem-code-wrong = { $left ->
    [0] No es el código, y no queda ningún intento. Pida otro.
    [one] No es el código. Queda un intento.
   *[other] No es el código. Quedan { $left } intentos.
}
problem-code-tries = Demasiados intentos. Pida otro código.
problem-code-ended = Este código caducó o se pidió en otro navegador. Pida otro.
problem-code-used = Este código ya se usó. Si no ha entrado, pida otro.
done-signed-in = Ha entrado.
done-session-ended = La sesión en ese dispositivo está cerrada.
done-sessions-ended = Todas las demás sesiones están cerradas.
done-signed-out-everywhere = Todas sus sesiones están cerradas.
done-account-opened = Le damos la bienvenida. Falta un paso: un segundo factor, porque su función alcanza datos de otras personas.
done-welcome = Le damos la bienvenida. Lo que está abierto se ve aquí; diga hoy una cosa. Para no necesitar correo la próxima vez, añada una llave de acceso en «Cuenta e inicio de sesión».
done-person-invited = La invitación está en camino.
done-invitation-revoked = La invitación queda retirada. Su enlace ya no abre nada.
done-person-removed = Hecho. Esa persona ya no pertenece a la red; lo que dijo queda.
invitations-title = Invitar
invitations-lead = Una invitación va a una sola dirección, para una sola función, y se abre una vez, en catorce días.
invitations-address-hint = Solo quien lee este buzón puede aceptar.
invitations-role = Función
invitations-organisation-hint = Hace falta para quien habla o responde por una afiliada.
invitations-region-hint = Si no se elige, es la región de la afiliada.
invitations-none-chosen = sin elegir
invitations-language = Idioma del correo
invitations-language-hint = No dice ni adónde ni como qué.
invitations-invite = Invitar
invitations-open = { $count ->
    [0] Ninguna invitación abierta
    [one] Una invitación abierta
   *[other] { $count } invitaciones abiertas
}
invitations-none = Quien aceptó figura entre las personas de la red.
invitations-until = abierta hasta el
invitations-over = caducada
invitations-again = Enviar otra vez
invitations-revoke = Retirar
problem-invited-before = Esta dirección ya tiene una invitación abierta para esta función. Puede enviarla otra vez más abajo.
problem-invitation-over = Esta invitación ya no vale.
problem-invitation-somebody-else = Ha entrado como otra persona.
problem-invitation-sign-in-first = Entre primero; la dirección tiene cuenta aquí.
accept-title = Tiene una invitación
accept-network = A
accept-role = Como
accept-by = De
accept-over-title = Esta invitación ya no vale
accept-over = Ya se usó, caducó o fue retirada. Si ya vino antes, entre; si no, pida otra a quien le invitó.
accept-sign-in-first = Esta dirección tiene cuenta aquí. Entre y vuelva a abrir el enlace del correo.
accept-somebody-else = Ha entrado como { $name }, y esta invitación es para otra persona. Si es suya, cierre primero la sesión.
accept-privacy = Su nombre, sus idiomas y su afiliada los ve solo esta red; su dirección, nadie.
accept-accept = Aceptar y entrar
removal-title = Sacar de la red
removal-lead = Al instante no ve nada más de esta red: terminan funciones, pertenencias y enlaces personales, y se cierran las páginas abiertas. Lo que dijo queda, con su nombre.
removal-remove = Sacar de la red
mail-sign-in-subject = Su código
mail-sign-in-title = Su código para entrar
mail-sign-in-code = Escriba este código donde lo pidió:
mail-sign-in-link = O abra este enlace, en el mismo navegador:
mail-sign-in-button = Entrar
mail-sign-in-asked = Pedido a las { $at }.
mail-sign-in-asked-with = Pedido a las { $at } con { $device }.
mail-sign-in-not-you = Si no fue usted, no haga nada: sin este correo nadie entra. No dé el código a nadie, lo pida quien lo pida.
mail-invitation-subject = Una invitación para usted
mail-invitation-title = { $name }, una invitación para usted
mail-invitation-lead = Alguien que le conoce le invita a tomar parte. De qué se trata está detrás de este enlace; solo se abre para usted.
mail-invitation-button = Ver la invitación
mail-invitation-until = Se abre hasta el { $until }.
mail-invitation-not-you = Si no espera ninguna invitación, no haga nada: de usted solo sabemos esta dirección, y se olvida.
record-title = Lo que se guarda de usted
record-lead = Lo que la casa sabe de usted, lo que usted aceptó y lo que otras personas hicieron con ello.
record-mine = su ficha
record-contacts = cómo contactarle
record-consents = Lo que usted acepta
record-consents-lead = Cada punto por separado; ninguno hace falta para participar, y puede retirarlo en cualquier momento.
record-agreed = aceptado el
record-agree = Acepto
record-withdraw = Ya no acepto
record-lines = Lo que se hizo con su ficha
record-lines-none = Nada todavía.
record-by-you = usted
record-by-house = la casa
record-by-somebody = alguien que ya no está
consent-mailings = La secretaría puede enviarme sus mensajes.
consent-phone-calls = La secretaría y la mesa de apoyo pueden llamarme.
consent-expertise-shown = Mis conocimientos y mi disponibilidad pueden mostrarse a los grupos de trabajo de mis redes.
act-contacts-read = Leyó cómo contactarle
act-contact-added = Añadió una forma de contactarle
act-contact-removed = Quitó una forma de contactarle
act-record-corrected = Corrigió su ficha
act-role-given = Le dio una función
act-consent-given = Acuerdo dado
act-consent-withdrawn = Acuerdo retirado
act-person-removed = Le sacó de una red
act-sessions-ended = Otras sesiones cerradas
done-consent-kept = Está guardado.
account-roles-wake = Añada aquí una llave de acceso o una aplicación de autenticación: con eso su función despierta en el acto.
account-factors = Cómo prueba que es usted
account-factors-lead = Quien llega a su buzón puede leer su correo. Un segundo factor cierra esa puerta.
passkeys-title = Llaves de acceso
passkeys-lead = { $count ->
    [0] Todavía no tiene ninguna. Con una llave de acceso entra con su dedo, su rostro o el PIN de su teléfono o computadora, sin ningún correo.
    [one] Tiene una. Añada otra en un segundo aparato: así perder uno no le cierra nada.
   *[other] Tiene { $count }.
}
passkeys-add = Añadir una llave de acceso
passkeys-name = Nombre de la llave de acceso
passkeys-name-hint = Para reconocerla, por ejemplo «mi teléfono».
passkeys-instead = Para añadir una llave de acceso, su navegador debe ejecutar scripts y conocer las llaves de acceso. Una aplicación de autenticación funciona sin eso.
passkeys-change = Cambiar el nombre o quitar
passkeys-rename = Cambiar el nombre
passkeys-remove = Quitar esta llave de acceso
passkeys-backed-up = también en sus otros aparatos
passkey-use = Usar mi llave de acceso
passkey-sign-in = Entrar con una llave de acceso
passkey-sign-in-instead = Entrar con una llave de acceso requiere un navegador que ejecute scripts. El correo funciona sin eso.
passkey-instead = Una llave de acceso requiere un navegador que ejecute scripts. Aquí puede escribir un código.
passkey-instead-none = Una llave de acceso requiere un navegador que ejecute scripts: actívelos o use otro navegador.
passkey-failed = No funcionó. No ha cambiado nada; inténtelo de nuevo o tome otro camino.
passkey-only-title = Solo llaves de acceso
passkey-only-lead = Entonces ni el correo ni una aplicación abren más esta cuenta, solo sus llaves de acceso y sus códigos de recuperación. Hacen falta dos llaves de acceso y códigos de recuperación.
passkey-only-is-on = Solo sus llaves de acceso y sus códigos de recuperación abren esta cuenta.
passkey-only-on = Solo mis llaves de acceso abren esta cuenta
passkey-only-off = Permitir otra vez correo y aplicación
app-title = Aplicación de autenticación
app-none = Una aplicación en su teléfono muestra seis cifras, nuevas cada medio minuto. Funciona sin conexión y en cualquier navegador.
app-there = Su aplicación cuenta como segundo factor.
app-add = Añadir una aplicación
app-replace = Pasar a otra aplicación u otro teléfono
app-remove = Quitar la aplicación
app-lead = Abra la aplicación en su teléfono, elija añadir una cuenta y apunte la cámara aquí.
app-picture = Imagen cuadrada para la cámara de la aplicación; lo mismo está escrito abajo en letras.
app-by-hand = Sin cámara, escriba este secreto en la aplicación:
app-code-hint = Las seis cifras que la aplicación muestra ahora. Con ellas empieza a contar.
app-confirm = Esta aplicación cuenta desde ahora
codes-title = Códigos de recuperación
codes-first-a-factor = Añada primero una llave de acceso o una aplicación; después podrá hacer diez códigos para el día en que la pierda.
codes-left = { $count ->
    [0] No tiene ninguno. Haga diez para el día en que pierda su teléfono.
    [one] Queda uno. Haga pronto otros nuevos.
   *[other] Quedan { $count }, cada uno sirve una vez.
}
codes-make = Hacer diez códigos nuevos
codes-lead = Cada uno abre su cuenta una vez, en lugar de su llave de acceso o su aplicación. Imprima esta página o cópielos a mano, y guárdelos con sus papeles.
codes-once = Se muestran solo esta vez. Cuentan en cuanto escriba uno de ellos abajo; los anteriores dejan entonces de servir.
codes-type-one = Escriba uno de ellos
codes-type-one-hint = Para que usted y la casa sepan que los tiene. Sigue sirviendo.
codes-keep = Los tengo; que cuenten
second-title = Un paso más
second-lead = Su buzón está probado. Esta cuenta pide además un segundo factor.
second-code-app = Código de su aplicación
second-code-app-hint = Seis cifras.
second-code-recovery = Código de recuperación
second-code-recovery-hint = Doce signos de su hoja, como KMPR-7W3D-4XQ9.
second-code-either = Código de su aplicación o un código de recuperación
step-up-lead = Lo que va a hacer toca datos de otras personas o su propio acceso. Pruebe una vez más que es usted; después sigue por sí solo y no se pierde nada de lo que escribió.
step-up-none = Esto pide un segundo factor probado ahora mismo, y todavía no tiene ninguno. Añada primero uno y vuelva.
step-up-go-on = Probar y seguir
recovery-title = Ya no tengo nada de esto
recovery-lead = Entonces responden por usted dos personas que le conocen: responsables de la lista de integrantes de su sindicato, o la secretaría donde no haya dos. Ninguna puede hacerlo sola, y pasan tres días antes de que se abra.
recovery-how = Llámelas, para que oigan que es usted. Encuentran su nombre en «Cuenta e inicio de sesión», «Responder por alguien».
recovery-ask = Pedir una recuperación
recovery-asked-on = Pedida el
recovery-vouched = { $count ->
    [0] Todavía nadie ha respondido por usted.
    [one] Una de dos personas ha respondido.
   *[other] Dos personas han respondido.
}
recovery-from = A partir del { $at } puede entrar aquí con un código de su correo.
recovery-ready-title = Ya puede entrar
recovery-ready = Dos personas han respondido por usted y han pasado tres días. Al entrar se quitan todas las llaves de acceso, la aplicación y los códigos anteriores, y se cierran todas sus sesiones.
recovery-complete = Entrar y empezar de nuevo
recovery-notice-title = Alguien pide entrar en su nombre
recovery-notice = Hay una recuperación de su cuenta en curso, sin su llave de acceso ni su aplicación. Si no es usted, deténgala.
recovery-stop = No fui yo: detener
recovery-stop-title = Detener la recuperación
recovery-stop-lead = Entonces nadie entra por ella. Quien la pidió tendrá que pedirla de nuevo, y se le avisará otra vez.
recovery-stop-nothing = No hay nada que detener: detrás de este enlace no hay ninguna recuperación en curso.
vouching-title = Responder por alguien
vouching-lead = Estas personas han perdido aquello con lo que entran. Dos que las conocen dicen que de verdad son ellas.
vouching-how = Llame a cada una a un número que ya tenía, o véala. No responda nunca por un correo o un mensaje.
vouching-none = Nadie lo pide ahora.
vouching-waiting = { $count ->
    [one] Una persona espera que alguien responda por ella.
   *[other] { $count } personas esperan que alguien responda por ellas.
}
vouching-look = Ver quién
vouching-vouch = La he oído o visto: es ella
vouching-by-you = Usted ha respondido.
operator-link-lead = La persona que administra esta casa hizo este enlace para usted. Un paso más:
operator-link-over = Este enlace ya se usó o venció. Pida otro a la persona que administra esta casa.
problem-passkey = Esta llave de acceso no abre nada aquí, o tardó demasiado. Inténtelo de nuevo o tome otro camino.
problem-passkey-copied = Se rechazó esta llave de acceso: alguien puede tener una copia de su aparato. Entre de otra manera y quítela.
problem-second-code = El código de una aplicación tiene seis cifras; uno de recuperación, doce signos.
problem-app-code = No es lo que la aplicación muestra ahora. Mírela otra vez; el reloj del teléfono debe estar en hora.
problem-app-slow = Hubo demasiados códigos equivocados. Espere unos minutos antes del siguiente o tome otro camino.
problem-code-again = Este código ya se usó. Espere el siguiente de la aplicación.
problem-recovery-code = No es ninguno de sus códigos de recuperación, o ya se usó.
problem-codes-other = Estos códigos se hicieron en otra sesión. Aquí tiene otros nuevos.
problem-codes-type-one = No es ninguno de los diez de arriba. Escriba uno tal como está.
problem-last-factor = Su función necesita un segundo factor, y este es el último. Añada primero otro.
problem-passkey-only = Hacen falta dos llaves de acceso, y códigos de recuperación para el día en que se pierdan ambas.
problem-passkey-only-two = Mientras solo las llaves de acceso abran esta cuenta, deben quedar dos. Permita primero otra vez correo y aplicación.
problem-vouched-before = Usted ya ha respondido. Otra persona tiene que hacerlo también.
done-passkey-added = Su llave de acceso está añadida. Desde ahora puede entrar con ella.
done-passkey-named = La llave de acceso tiene su nuevo nombre.
done-passkey-removed = La llave de acceso está quitada. Ya no abre nada.
done-app-added = Su aplicación cuenta desde ahora.
done-app-removed = La aplicación está quitada.
done-codes-made = Sus diez códigos cuentan ya; los anteriores no sirven.
done-passkey-only-yes = Desde ahora solo sus llaves de acceso y sus códigos de recuperación abren esta cuenta.
done-passkey-only-no = Correo y aplicación abren otra vez esta cuenta.
done-recovery-asked = Está pedida, y se le avisa por correo. Llame ahora a dos personas que puedan responder por usted.
done-recovery-stopped = Está detenida. Nadie entra por ella.
done-recovered = Ha entrado. Nada de lo anterior abre esta cuenta: añada ahora una nueva llave de acceso o aplicación.
done-vouched = Usted ha respondido. Se avisa a la persona.
mail-sign-in-news-subject = Sobre su acceso
mail-sign-in-news-title = Algo ha cambiado en su acceso
mail-sign-in-news-passkey-added = Se añadió una llave de acceso: «{ $name }».
mail-sign-in-news-passkey-removed = Se quitó una llave de acceso: «{ $name }».
mail-sign-in-news-passkey-copied = Se rechazó una llave de acceso: «{ $name }». Contaba menos que antes, así que alguien puede tener una copia de su aparato. Entre de otra manera y quítela.
mail-sign-in-news-app-added = Se añadió una aplicación de autenticación.
mail-sign-in-news-app-removed = Se quitó la aplicación de autenticación.
mail-sign-in-news-codes-made = Se hicieron diez códigos de recuperación nuevos; los anteriores no sirven.
mail-sign-in-news-code-used = Se usó un código de recuperación para entrar.
mail-sign-in-news-factors-removed = La persona que administra la casa quitó todas sus llaves de acceso, su aplicación y sus códigos de recuperación y cerró todas sus sesiones. Añada otros nuevos cuando entre.
mail-sign-in-news-at = Fue el { $at }.
mail-sign-in-news-look = Ver su cuenta
mail-sign-in-news-not-you = Si no fue usted, entre ahora, cierre las demás sesiones y avise a quien le invitó.
mail-recovery-title = Alguien pide entrar en su nombre
mail-recovery-asked = Alguien que lee este buzón pidió entrar sin llave de acceso, aplicación ni código de recuperación. Dos personas que le conocen tienen que responder, y tienen que pasar tres días.
mail-recovery-vouched = Una persona ha respondido que es usted. Falta otra, y después pasan tres días.
mail-recovery-waits = Dos personas han respondido que es usted. A partir del { $from } puede entrar con un código enviado a este buzón.
mail-recovery-done = La recuperación está hecha: alguien entró, todas las llaves de acceso, la aplicación y los códigos anteriores están quitados, y las demás sesiones terminaron. Si no fue usted, avise enseguida a quien le invitó.
mail-recovery-stopped = La recuperación está detenida. Nadie entra por ella.
mail-recovery-not-you = Si no fue usted, deténgala aquí. Basta un botón:
mail-recovery-stop = No fui yo
mail-recovery-foot = Nunca pedimos un código por teléfono ni por correo.

# Two records put together
act-person-merged = Unió su ficha con otra suya
act-merge-undone = Volvió a separar sus dos fichas
act-records-two = Anotó que su ficha y otra son dos
