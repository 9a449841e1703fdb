nav-programme = Programa
nav-documents = Documentos
nav-plan = Plan
nav-library = Biblioteca
nav-people = Personas
nav-translations = Traducciones
home-title = Dígalo en su idioma. Vea en qué se convierte.
home-lead = Plenaria lleva a una red de la consulta a la acción: sus integrantes hablan, el texto se ajusta, cada persona recibe una respuesta y el plan se sigue hasta sus resultados.
home-open-now = Abierto ahora
home-nothing-open = En este momento no hay nada abierto. Lo que se decidió está en el plan.
home-networks = Las redes de esta casa
home-how = Cómo funciona
home-how-said = Sus integrantes hablan: sobre un párrafo, en una sesión, por teléfono, en su idioma.
home-how-priority = Lo que muchas personas dicen se vuelve una prioridad que todo el mundo puede leer.
home-how-text = La redacción cambia, y cada integrante recibe una respuesta con su motivo.
home-how-action = Alguien se encarga, para una fecha que todo el mundo conoce.
home-how-result = Lo que se hizo se muestra con pruebas a quienes lo pidieron.
network-open-now = Abierto ahora
network-documents = Documentos
network-programme = Sesiones
network-plan = Plan
demo-title = El elenco de la demostración
demo-app-title = Para probar un segundo factor
demo-app = La administradora tiene una aplicación de autenticación. Escriba este secreto en la suya y entre con { $address }; el correo está en el buzón de la demostración.
demo-lead = Aquí todo es inventado. Elija quién quiere ser; cada persona ve lo que su función le permite, en su idioma.
demo-sign-in-as = Ser { $name }
demo-kit = Las piezas de las que están hechas estas páginas
done-kit = Ha llegado. No se ha guardado nada.
done-signed-out = Ha cerrado la sesión.
link-ask-title = Pedir un enlace nuevo
link-ask-lead = Escriba la dirección en la que recibe nuestros correos. Si la casa la conoce, en unos minutos le llegarán enlaces nuevos.
link-ask-address = Su dirección de correo
link-ask-send = Envíenme enlaces nuevos
problem-link-address = Esto no es una dirección de correo. Escríbala como nombre@ejemplo.org.
done-link-asked = Gracias. Si la casa conoce esta dirección, un correo con enlaces nuevos está en camino. Mire también entre los correos no deseados.
link-dead-title = Este enlace ya no abre nada
link-dead-lead = Llegó a su fin, fue reemplazado o no está entero: algunos correos cortan el final de una dirección larga. Sobre un texto se puede opinar hasta que cierra; un enlace a su propia página funciona durante treinta días.
link-dead-words = Lo que usted escribió
link-dead-words-hint = No se guardó. Cópielo antes de dejar esta página y envíelo con un enlace nuevo.
link-dead-sign-in = O inicie sesión, si tiene una cuenta.
link-stop-title = No recibir más estos correos
link-stop-lead = Esta red no le enviará más correos de este tipo. Lo que usted dijo queda en su lugar, y en esta página puede volver a pedirlos.
link-stop-now = No enviarme más
link-stopped-title = Ya no recibe correos de este tipo
link-stopped-lead = Si los quiere de nuevo, dígalo aquí.
link-want-again = Enviármelos de nuevo
done-link-stopped = Hecho. Ya no recibe correos de este tipo.
done-link-wanted = Hecho. Vuelve a recibir estos correos.
link-mail-subject = Los enlaces que usted pidió
link-mail-title = Aquí están sus enlaces nuevos
link-mail-lead = Alguien, probablemente usted, pidió enlaces nuevos con esta dirección.
link-mail-text = Un texto espera su opinión hasta el { $moment } ({ $place }).
link-mail-text-button = Leerlo y opinar
link-mail-own = Ver qué fue de lo que usted dijo
link-mail-yours = Estos enlaces son solo suyos: quien los tiene habla en su nombre. No reenvíe este correo.
link-mail-not-you = Si no fue usted quien los pidió, no tiene que hacer nada.
home-not-founded = Esta casa aún no está fundada. Quien la puso en marcha encuentra la dirección para fundarla allí donde lo hizo.
home-no-network = Todavía no hay ninguna red.
first-run-title = Fundar esta casa
first-run-lead = Todo esto se puede cambiar más tarde. Esta página se abre una sola vez: con la primera respuesta desaparece.
first-run-house = La casa
first-run-house-name = Nombre de la casa
first-run-house-hint = La federación, asociación o red a la que pertenece.
first-run-main = Primer idioma
first-run-main-hint = Quien no pide ninguno de los otros lee este.
first-run-others = Idiomas de la casa
first-run-you = Usted
first-run-name = Su nombre
first-run-name-hint = Como usted lo escribe. Será la primera persona que administre la casa.
first-run-name-language = Idioma de su nombre
first-run-zone = Su zona horaria
first-run-zone-hint = Se escribe como Africa/Nairobi.
first-run-found = Fundar la casa
problem-first-run-zone = Esta zona horaria no existe. Se escribe como Africa/Nairobi.
done-house-founded = La casa está fundada, y usted la administra.
search-title = Búsqueda
search-hint = Deben aparecer todas las palabras. «Las palabras entre comillas» van seguidas, -palabra excluye.
search-network = Dónde
search-everywhere = En todas las redes
search-results = Resultados para «{ $query }»
search-instead = No se encontró nada para «{ $query }». Estos son los resultados para «{ $instead }».
search-none = Nada de lo que usted puede leer contiene «{ $query }».
search-none-next = Pruebe con menos palabras, con otras o solo con el comienzo de una palabra. No se busca en lo que no está abierto para usted: si pertenece a la red, inicie sesión primero.
search-start = Escriba lo que busca: una palabra de un texto, de una sesión, de una acción o de lo que dijeron quienes integran la red.
search-besides = Los textos en sus idiomas aparecen primero. También se buscó en: { $languages }.
search-deep = Nadie lee hasta tan lejos. Añada una palabra que distinga lo que busca.
search-kind-document = Documento
search-kind-block = Párrafo
search-kind-block-action = Acción de un texto
search-kind-comment = Comentario
search-kind-suggestion = Sugerencia
search-kind-answer = Respuesta
search-kind-action = Acción
search-kind-report = Informe
search-kind-series = Programa
search-kind-session = Sesión
search-kind-library-item = Obra de la biblioteca
demo-mail-title = Buzón de la demostración
demo-mail-lead = Ningún correo sale de la demostración: lo que la casa enviaría a sus personajes está aquí, a la vista de todo el mundo, lo más reciente primero. Los enlaces funcionan.
demo-mail-none = Todavía no se ha enviado nada. El buzón se llena en cuanto alguien recibe una invitación, entra por correo o recibe una respuesta.
demo-mail-to = Para
demo-mail-pages = Más correos
demo-mail-older = Correos anteriores
demo-mail-newest = Correos más recientes
demo-mail-as-html = Como lo muestra un programa de correo
demo-mail-as-text = Como texto simple
demo-mail-head = La cabecera con la que sale ({ $language })
demo-mail-samples-title = Cada tipo de correo, en cada idioma
demo-mail-samples-lead =
    { $count ->
        [one] Un tipo de correo que esta casa puede enviar, con palabras inventadas.
       *[other] { $count } tipos de correo que esta casa puede enviar, con palabras inventadas.
    }
first-run-address = Su dirección de correo electrónico
first-run-address-hint = Con ella iniciará sesión a partir de la segunda vez. Nadie más la ve.
setup-title = Primeros pasos
setup-left = Su casa es nueva: siga con los primeros pasos.
setup-lead = Cinco cosas dejan una casa lista para su gente. Hágalas en el orden que quiera; lo que deje para más tarde se queda aquí.
setup-progress = { $done } de { $all } hechos
setup-state-done = Hecho
setup-state-later = Para más tarde
setup-state-open = Por hacer
setup-state-next = Por hacer; es lo siguiente
setup-later = Dejar para más tarde
setup-done = Ya está hecho
setup-house = La casa y sus idiomas
setup-house-is = El nombre que aparece en cada página y los idiomas en que la casa habla a quienes la leen.
setup-house-do = Verlos
setup-house-again = Corregirlos
setup-house-keep = Guardar el nombre y los idiomas
setup-house-then = Después vienen los ajustes del correo: sin ellos no se puede invitar a nadie.
setup-mail = Un correo que sale y que llega
setup-mail-is = Las invitaciones, los accesos y las respuestas salen por correo. Indique su servidor de correo y envíese un correo de prueba: cuando se acepte, este paso estará hecho.
setup-mail-do = Ajustar el correo
setup-mail-again = Ver los ajustes del correo
setup-network = La primera red
setup-network-is = Quienes se consultan y actúan en común: un nombre, para qué sirve, sus idiomas y la secretaría que la lleva.
setup-network-do = Fundar una red
setup-network-again = Fundar otra red
setup-network-then = Después invitará a quien lleve la red o a la primera organización afiliada.
setup-network-there =
    { $count ->
        [one] Ya hay una red. Esta se funda a su lado.
       *[other] Ya hay { $count } redes. Esta se funda a su lado.
    }
setup-network-name = Nombre de la red
setup-network-name-hint = Las traducciones a los demás idiomas se hacen después, en la mesa de traducción.
setup-network-purpose = Para qué sirve
setup-network-purpose-hint = Una o dos frases. Las lee todo el mundo, también sin iniciar sesión.
setup-network-written = Idioma del nombre y del propósito
setup-network-slug = Dirección de sus páginas
setup-network-slug-hint = Una palabra, como ciudades; sus páginas empezarán por /ciudades. No cambia más. Si queda vacía, se forma con el nombre.
setup-network-languages = Idiomas de trabajo de la red
setup-network-languages-hint = A ellos se traducen sus textos.
setup-network-place-hint = El nombre de una ciudad: donde se entienden sus plazos y horas.
setup-network-secretariat = Nombre de su secretaría
setup-network-secretariat-usual = Secretaría
setup-network-secretariat-hint = Quienes llevan la red día a día y dan las respuestas.
setup-network-found = Fundar la red
setup-invitation = La primera invitación
setup-invitation-is = Nadie entra sin invitación. Invite a una persona responsable del sector, que lleve la red, o a la persona responsable de la lista de integrantes de una organización afiliada, que hará entrar a los suyos.
setup-invitation-do = Invitar a alguien
setup-invitation-again = Invitar a otra persona
setup-invitation-then = La invitación vale catorce días y solo para esta dirección. Después asegurará su propio acceso.
setup-invitation-no-network = Todavía no hay ninguna red a la que invitar.
setup-invitation-network = Red
setup-invitation-role = Qué hará
setup-invitation-role-hint = Responsable de la lista de integrantes: lleva la lista de una organización afiliada e invita a quienes la forman.
setup-invitation-address = Su dirección de correo electrónico
setup-invitation-address-hint = La invitación va allí y a ningún otro sitio. Ni el asunto ni el remitente dicen adónde lleva.
setup-invitation-language = Idioma del correo
setup-invitation-affiliate = Para una lista de integrantes: la organización afiliada
setup-invitation-organisation = Nombre de la organización afiliada
setup-invitation-organisation-hint = Si la red aún no la conoce, entra en su registro.
setup-invitation-country = Su país
setup-invitation-country-hint = Dos letras, como KE para Kenia o PE para Perú.
setup-invitation-send = Enviar la invitación
problem-setup-organisation = Una lista de integrantes es de una organización afiliada: diga de cuál.
problem-setup-country = Esto no es un país. Se esperan dos letras, como KE para Kenia.
setup-sign-in = Su propio acceso
setup-sign-in-is = Usted puede verlo y cambiarlo todo aquí: un buzón por sí solo no debería abrir su cuenta. Añada una llave de acceso o un segundo factor y guarde los códigos de recuperación en papel.
setup-sign-in-do = Asegurar su acceso
setup-sign-in-again = Ver su cuenta
setup-next = Y ahora
setup-next-no-network = Funde una red en cuanto pueda: todo lo demás ocurre en una.
setup-next-all = Todos los primeros pasos están hechos. La casa está lista para su gente.
setup-next-later = Lo que dejó para más tarde sigue en la lista de arriba. Mientras tanto puede empezar.
setup-next-people = Hacer entrar a más personas
setup-next-document = Publicar el primer texto
setup-next-session = Preparar la primera sesión
done-step-later = Queda para más tarde. Sigue en la lista.
done-step-done = Anotado como hecho.
done-house-corrected = El nombre y los idiomas de la casa están guardados.
done-network-founded = La red está fundada. Ahora viene la primera invitación.
mail-settings-title = Ajustes del correo
mail-settings-lead = Por dónde salen los correos de esta casa. Quien gestiona su servidor de correo sabe qué va aquí.
mail-settings-leaving-set = Los correos salen por el servidor ajustado aquí.
mail-settings-leaving-told = El servidor de correo se ajustó donde se puso en marcha esta casa (SMTP_URL). Eso prevalece sobre lo que se ajuste aquí y solo se cambia allí.
mail-settings-leaving-nowhere = No hay servidor de correo: los correos se guardan treinta días y ninguno sale.
mail-settings-leaving-no-origin = Ningún correo sale: los enlaces necesitan la dirección de esta casa y nadie la ha dado. Pida que se ponga en marcha con PUBLIC_URL, como https://plenaria.example. Lo que ajuste aquí valdrá desde entonces.
mail-settings-leaving-no-password = Ningún correo sale: la contraseña se guardó con otra llave de la casa y no se puede abrir. Escríbala de nuevo abajo.
mail-settings-leaving-demonstration = Ningún correo sale de la demostración, así que no hay nada que ajustar. Todo lo que enviaría está aquí:
mail-settings-server = Servidor de correo
mail-settings-way = El servidor de correo
mail-settings-host = Nombre del servidor de correo
mail-settings-host-hint = Como mail.union.example; también vale un servidor de su propia red.
mail-settings-port = Puerto
mail-settings-security = Cifrado
mail-settings-security-tls = Desde el principio (TLS, normalmente puerto 465)
mail-settings-security-starttls = Antes de decir nada (STARTTLS, normalmente puerto 587)
mail-settings-security-none = Ninguno (solo dentro de una máquina o de la casa)
mail-settings-user = Usuario
mail-settings-user-hint = Déjelo vacío si el servidor no lo pide.
mail-settings-password = Contraseña
mail-settings-password-hint = Se guarda cifrada y no se muestra nunca más.
mail-settings-password-kept = Hay una guardada y no se muestra. Déjelo vacío para conservarla; con otro servidor o usuario, escríbala de nuevo.
mail-settings-from = Dirección de la que vienen los correos
mail-settings-from-hint = Su servidor debe tener permiso para enviar en su nombre.
mail-settings-from-told = Los correos vienen de { $address }; se ajustó al poner en marcha la casa (MAIL_FROM).
mail-settings-name = Nombre del que vienen los correos
mail-settings-name-hint = Se ve en teléfonos bloqueados: no nombre un sindicato. Si queda vacío, solo se ve la dirección.
mail-settings-keep = Guardar estos ajustes
done-mail-settings-kept = Los ajustes del correo están guardados y valen desde ahora. Envíese un correo de prueba.
problem-mail-host = Esto no es el nombre de un servidor. Se escribe como mail.union.example, sin smtp:// y sin puerto.
problem-mail-port = Un puerto es un número de 1 a 65535, normalmente 465, 587 o 25.
problem-mail-from = Esto no es una dirección de correo sencilla, como red@union.example.
problem-mail-user = Una contraseña necesita un usuario.
problem-mail-open = Una contraseña no se envía sin cifrar a otra máquina. Elija un cifrado.
problem-mail-password-again = La contraseña guardada era para otro servidor, usuario o cifrado. Escríbala de nuevo.
mail-test-heading = Correo de prueba
mail-test-lead = Va a su propia dirección y a ninguna otra. Lo que diga el servidor aparece aquí.
mail-test-send = Enviar un correo de prueba a { $address }
mail-test-no-address = Usted no tiene dirección de correo en esta casa, así que no hay adónde enviarlo.
mail-test-not-yet = Se podrá enviar en cuanto salgan los correos.
mail-try-under-way = Un correo de prueba está en camino. Vuelva a cargar esta página en medio minuto.
mail-try-code = Su código fue { $code }.
mail-try-taken = El servidor ha aceptado el correo de prueba. Mire si llega, también entre los no deseados.
mail-try-no-host = No hay ningún servidor con este nombre: { $server }. Compruebe cómo se escribe.
mail-try-refused-connection = Nada acepta conexiones en { $server }. El nombre, el puerto o un cortafuegos intermedio está mal.
mail-try-silent = { $server } no ha respondido a tiempo. Suele ser el puerto o el cifrado, o un cortafuegos que descarta lo que enviamos.
mail-try-no-mail-server = Algo responde en { $server }, pero no es un servidor de correo. Compruebe el puerto.
mail-try-closed = El servidor { $server } ha cerrado la conexión a medias. Compruebe el puerto y el cifrado.
mail-try-no-encryption = No se logró una conexión cifrada con { $server }. Elija el otro cifrado: TLS va con el puerto 465, STARTTLS con 587 y 25.
mail-try-certificate = El certificado de { $server } no es válido: ha caducado, es de otro nombre o no lo firmó nadie que conozcamos. No se envió nada, ni siquiera la contraseña.
mail-try-wants-login = El servidor pide usuario y contraseña.
mail-try-wrong-login = El servidor no acepta este usuario y esta contraseña.
mail-try-sender = El servidor no permite que esta casa envíe desde esta dirección. Compruebe la dirección o pida que se permita en el servidor.
mail-try-recipient = El servidor no acepta correo para su dirección. Quizá solo entrega dentro de su casa o no la conoce.
mail-try-message = El servidor ha rechazado el mensaje en sí.
mail-try-later = El servidor pide volver más tarde. Algunos lo hacen la primera vez con todo el mundo: inténtelo de nuevo en unos minutos.
mail-try-unknown = El servidor no ha aceptado el correo de prueba y no ha dicho por qué.
home-bodies = Órganos por encima de las redes
home-found-network = Fundar otra red

# Lunes: lo que espera a la secretaría
nav-monday = Esta semana
monday-title = Lo que espera esta semana
monday-lead = { $count ->
    [0] Nada vence en los próximos siete días.
    [one] Una cosa vence en los próximos siete días.
   *[other] { $count } cosas vencen en los próximos siete días.
  } { $more ->
    [0] Nada espera sin fecha.
    [one] Una cosa espera a alguien.
   *[other] { $more } cosas esperan a alguien.
  }
monday-days = Del { $from } al { $until }
monday-nothing = Todo está respondido, ubicado y enviado. Es momento de preguntar algo a la membresía.
monday-due = Vence en los próximos siete días
monday-waits = Espera a alguien
monday-returned = Correos que no llegaron
monday-returned-lead = En los últimos treinta días no se pudo llegar a estas personas. Pídales otra dirección, a ellas o a su organización.
monday-returned-none = Todos los correos de los últimos treinta días llegaron, hasta donde sabemos.
monday-who = Quién
monday-why = Por qué
monday-when = Cuándo
monday-nobody = Alguien cuya ficha usted no lleva
monday-why-address = Esa dirección no existe.
monday-why-mailbox = El buzón no recibe nada: está lleno o cerrado.
monday-why-refused = El otro lado rechaza nuestros correos.
monday-why-other = El otro lado no lo recibió.
monday-unmatched = Personas sin organización
monday-unmatched-lead = Mientras nadie diga de qué organización son, faltan cuando usted escribe a un sector o pregunta quién respondió. Abra una ficha y elija la organización.
monday-unmatched-none = Todas las personas pertenecen a una organización.
waits-mails-returned = { $count ->
    [one] No se pudo llegar por correo a una persona
   *[other] No se pudo llegar por correo a { $count } personas
  }
waits-inbox-unassigned = { $count ->
    [one] Un correo recibido no es de nadie todavía
   *[other] { $count } correos recibidos no son de nadie todavía
  }
waits-mailings-leaving = Sale el envío.
waits-mailings-halted = Un envío se detuvo en camino
waits-documents-closing = El texto se cierra a lo que dicen los miembros.
waits-documents-unanswered = { $count ->
    [one] Un aporte no tiene respuesta
   *[other] { $count } aportes no tienen respuesta
  }
waits-documents-unpublished = { $count ->
    [one] Una respuesta está escrita y no publicada
   *[other] { $count } respuestas están escritas y no publicadas
  }
waits-programme-session = Se celebra la sesión.
waits-plan-ending = La acción debería estar hecha para entonces.
waits-plan-unowned = { $count ->
    [one] Nadie lleva una acción del plan
   *[other] Nadie lleva { $count } acciones del plan
  }
waits-plan-silent = { $count ->
    [one] Una acción empezó y nada se ha informado
   *[other] { $count } acciones empezaron y nada se ha informado
  }
waits-translations-stale = { $count ->
    [one] Una traducción dice lo que su texto ya no dice
   *[other] { $count } traducciones dicen lo que su texto ya no dice
  }
waits-translations-proposed = { $count ->
    [one] Se propone una traducción mejor
   *[other] Se proponen { $count } traducciones mejores
  }
waits-people-unmatched = { $count ->
    [one] Una persona no es de ninguna organización conocida
   *[other] { $count } personas no son de ninguna organización conocida
  }
waits-alike = { $of ->
    [organisations] { $count ->
        [one] Dos organizaciones pueden ser una
       *[other] { $count } pares de organizaciones pueden ser una
      }
   *[people] { $count ->
        [one] Dos fichas pueden ser una misma persona
       *[other] { $count } pares de fichas pueden ser una misma persona
      }
  }
waits-lists = { $count ->
    [one] Una lista de una fila está leída y no ingresada
   *[other] Una lista de { $count } filas está leída y no ingresada
  }
waits-groups-offers = { $count ->
    [one] Una persona se ofrece y no tiene respuesta
   *[other] { $count } personas se ofrecen y no tienen respuesta
  }
waits-invitations = { $count ->
    [one] Una invitación termina sin respuesta
   *[other] { $count } invitaciones terminan sin respuesta
  }
# Who is told of a role.
notice-role-given = Se le dio una función.
notice-role-given-choice = Se me da una función
# Mail that comes in
mail-settings-in = El correo que llega
mail-settings-in-here = Los correos a estas direcciones llegan a la secretaría de la red. Las regiones y los grupos tienen direcciones propias; el correo de la red las nombra.
mail-settings-in-nowhere = No llega correo: quien opera la casa no ha ajustado MAIL_IN.
