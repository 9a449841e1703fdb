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
done-welcome = Le damos la bienvenida. Lo que está abierto se ve aquí; diga hoy una cosa.
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
