people-title = Personas
people-lead =
    { $count ->
        [0] Nadie por ahora.
        [one] Una persona de esta red. Solo sus integrantes ven esta página.
       *[other] { $count } personas de esta red. Solo sus integrantes ven esta página.
    }
people-none = Nadie de esta región se ha sumado todavía a la red.
people-regions = Regiones
people-everywhere = Todas partes
people-organisation = Organización
people-region = Región
people-place = Lugar
people-languages = Idiomas que lee
people-roles = Funciones en esta red
people-since = desde el
people-correct = Corregir esta ficha
people-name = Nombre
people-name-hint = Como lo escribe la persona, en su alfabeto.
people-name-language = Idioma del nombre
people-zone = Zona horaria
people-zone-hint = Se escribe como Africa/Nairobi.
people-keep = Guardar la ficha
problem-people-zone = Esta zona horaria no existe. Se escribe como Africa/Nairobi.
problem-network-slug = Letras minúsculas, cifras y guiones entre ellas, como ciudades o agua-y-energia.
problem-network-slug-reserved = «{ $slug }» es la dirección de una página de la casa. Elija otra.
problem-network-slug-taken = «{ $slug }» es la dirección de otra red. Elija otra.
problem-network-languages = Una red habla al menos un idioma.
problem-role-not-here = Esta función no puede ejercerse aquí.
done-record-corrected = La ficha está corregida.
role-administrator = Administración
role-sector-officer = Responsable de sector
role-regional-secretary = Secretaría regional
role-facilitator = Facilitación
role-delegate = Persona delegada
role-steward = Responsable de la lista de integrantes
role-member = Integrante
role-interpreter = Interpretación
role-translator = Traducción
role-desk = Mesa de apoyo
role-ally = Aliada, aliado
nav-organisations = Organizaciones
organisations-title = Organizaciones
organisations-lead = { $count ->
    [0] Aún no hay ninguna organización.
    [one] Una organización de esta red.
   *[other] { $count } organizaciones de esta red.
}
organisations-none = Ninguna organización corresponde. Elija otro sector.
organisations-every-sector = Todos los sectores
organisations-members = { $count ->
    [one] { $count } integrante
   *[other] { $count } integrantes
}
organisations-enter = Añadir una organización
organisations-name = Nombre de la organización
organisations-kind = Tipo
organisations-country = País
organisations-city = Ciudad
organisations-province = Provincia o estado
organisations-sectors = Sectores
organisations-regions = Regiones
organisations-languages = Idiomas
organisation-affiliate = Organización afiliada
organisation-ally = Aliada
organisation-employers = Organización de empleadores
organisation-public-body = Organismo público
organisation-other = Otra
members-title = Integrantes que representa
members-none = Nadie ha dicho aún cuántos.
members-add = Añadir una cifra
members-count = Número de integrantes
members-on = En qué día
members-source = De dónde viene
members-source-hint = Por ejemplo «declaración anual 2026».
problem-members-day = Ese día no existe o no ha llegado aún.
problem-members-twice = Ya hay una cifra de ese día.
problem-name-without-letters = Un nombre necesita letras o cifras.
done-organisation-kept = La ficha está guardada.
tree-sector = Sectores y subsectores
tree-region = Regiones y subregiones
tree-occupation = Ocupaciones
tree-expertise = Áreas de conocimiento
tree-lead = Entre qué pueden elegir las fichas. Lo que se eligió una vez se retira del uso y no se borra: las fichas lo conservan.
tree-trees = Listas
tree-empty = Aquí no hay nada aún.
tree-add = Añadir
tree-under = Debajo de
tree-top = nada: arriba del todo
tree-countries = Países
tree-countries-hint = Códigos de dos letras, como KE TZ UG.
tree-retire = Retirar del uso
tree-revive = Volver a usar
tree-retired = fuera de uso
problem-node-name = Dé un nombre en un idioma por lo menos.
problem-node-twice = Ya hay uno con este nombre.
problem-countries = Uno de ellos no es un país. Se esperan códigos de dos letras, como KE TZ UG.
done-tree-kept = La lista está guardada.
contacts-title = Cómo contactar
contacts-lead = Se guarda sellado. Queda anotado que usted lo leyó, y la persona puede verlo.
contacts-lead-own = Se guarda sellado. Pueden leerlo quienes llevan su ficha y la persona responsable de la lista de su organización; cada lectura queda anotada para usted.
contacts-none = Aquí no se guarda nada.
contacts-add = Añadir
contacts-kind = Tipo
contacts-value = Número, dirección o palabras
contacts-value-hint = Los teléfonos con su país, como +254 700 000001.
contacts-remove = Quitar
contact-phone = Teléfono
contact-email = Correo
contact-access = Hace falta para participar
done-contact-kept = Está guardado.
done-contact-removed = Está quitado.
people-spoken = Idiomas que habla
people-title-field = Título o cargo
people-occupation = Ocupación
people-expertise = Conocimientos
people-expertise-hint = Se muestran a la red solo con su acuerdo.
people-availability = Qué tiempo puede dar
people-availability-hint = Por ejemplo «dos tardes al mes, no en diciembre».
groups-title = Grupos
groups-lead = Donde se trabaja entre consultas: para qué sirve cada uno, quién está en él, qué ha hecho.
groups-none = Aún no hay ningún grupo.
groups-form = Formar un grupo
groups-describe = Cambiar lo que dice aquí
groups-name = Nombre del grupo
groups-kind = Tipo
groups-charter = Para qué sirve
groups-charter-hint = Su propósito y cómo trabaja.
groups-mandate = Qué puede decidir
groups-mandate-hint = En nombre de quién habla y hasta cuándo.
groups-calls-until = Llama a integrantes hasta el
groups-calls-hint = Si queda vacío, no llama.
groups-calls = Busca integrantes hasta el
groups-call-title = Este grupo busca integrantes
groups-offer = Ofrecerse
groups-offer-words = Qué aporta usted
groups-offer-hint = Lo que sabe y el tiempo que tiene.
groups-offers = { $count ->
    [one] Un ofrecimiento
   *[other] { $count } ofrecimientos
}
groups-accept = Incorporar
groups-decline = Declinar
groups-end = Terminar
groups-members = { $count ->
    [0] Sin integrantes
    [one] Una persona integrante
   *[other] { $count } integrantes
}
groups-no-members = Aún no hay nadie en él.
body-secretariat = Secretaría
body-steering-group = Grupo de coordinación
body-working-group = Grupo de trabajo
body-committee = Comité
problem-body-twice = Ya hay un grupo con este nombre.
problem-offered-before = Usted ya se ofreció.
done-body-kept = Está guardado.
done-body-offered = Su ofrecimiento llegó a la secretaría.

# Listas que se consultan, segmentos, cifras
ask-words = Nombre
ask-words-organisation = Nombre de una organización
ask-words-hint = En cualquier alfabeto y en cualquier orden; se perdona un error al teclear.
ask-button = Buscar
ask-fields = Preguntar por todos los campos
ask-fields-hint = Elija un valor de un campo y busque; después, otro. Varios valores de un mismo campo: basta con uno.
ask-chosen = Lo que se pregunta
ask-remove = { $what } (quitar)
ask-area = Región del mundo
ask-sector = Sector
ask-role = Lo que hace aquí
ask-body = Grupo
ask-offers = Lo que da
ask-offers-time = algo de su tiempo
asks-words = nombre parecido a «{ $words }»
asks-everybody = todas las personas
asks-every-organisation = todas las organizaciones
asks-gone = algo que ya no existe
found-people = { $count ->
    [0] No encaja nadie.
    [one] Encaja una persona.
   *[other] Encajan { $count } personas.
}
found-organisations = { $count ->
    [0] No encaja ninguna organización.
    [one] Encaja una organización.
   *[other] Encajan { $count } organizaciones.
}
found-more = Encajan más de { $count }.
found-count = Contarlas todas
found-narrow = Primero van las más parecidas; otra palabra encuentra menos.
found-nobody = Nadie aquí encaja con lo que se pregunta. Quite algo o busque una parte del nombre.
found-everybody = Mostrar a todas las personas
segment-keep-as = Guardar como segmento
segment-keep = Guardar el segmento
segment-name = Nombre del segmento
segment-for = Quién lo ve
segment-for-me = solo yo
segment-for-staff = la secretaría
segment-for-members = la secretaría; las personas miembro ven cuántas encajan
segment-within = En qué fichas busca
segments-title = Segmentos
segments-lead = Preguntas guardadas sobre personas y organizaciones. Cada una encuentra a quienes encajan hoy.
segments-lead-members = Cuántas personas encajan con lo que pregunta la secretaría. Los números pequeños no se muestran y no se nombra a nadie.
segments-none = Todavía no se guarda ningún segmento. Busque personas por algunos campos y guarde lo que preguntó.
segments-none-members = Todavía no se muestra aquí ninguna cifra.
segment-people = { $count ->
    [0] nadie
    [one] una persona
   *[other] { $count } personas
}
segment-organisations = { $count ->
    [0] ninguna organización
    [one] una organización
   *[other] { $count } organizaciones
}
segment-more = más de { $count }
segment-asks = Pregunta por
segment-seen-by = Lo ve
segment-in = En las fichas de
segment-change = Cambiar su nombre
segment-change-asks = Para preguntar otra cosa, busque de nuevo y guárdelo con un nombre nuevo.
segment-open = Ver en la lista
segment-delete = Borrar
segment-delete-says = Se borra la pregunta. No cambia la ficha de nadie.
segment-stay = Conservarlo
segment-nobody = Hoy no encaja nadie. Un segmento sigue al registro: quizá mañana encuentre a alguien.
segment-taken = Descargar en JSON
done-segment-kept = El segmento está guardado.
done-segment-deleted = El segmento está borrado.
problem-segment-empty = Todavía no pregunta nada. Elija antes un campo o un nombre.
problem-segments-many = Ya se guardan muchos segmentos. Borre antes uno.
figures-title = Cifras
figures-lead = Cuántas personas tiene esta red, según dónde están y qué hacen. Se rehacen cada mes; los números pequeños no se muestran y cada cifra se redondea, para que no se reconozca a nadie.
figures-lead-staff = Cuántas personas tiene esta red, con exactitud, según las fichas que usted lleva. Las personas miembro ven cifras redondeadas.
figures-made = Hechas el
figures-later = Las primeras cifras se hacen en menos de una hora.
figures-region = Por región de la red
figures-sector = Por sector
figures-country = Por país
figures-language = Por idioma que leen
figures-few = pocas o ninguna
figures-people = Personas
figures-none = Todavía no hay nada que contar.

# Lists that come in and go out
column-id = Identificador Plenaria
column-name = Nombre
column-given = Nombre de pila
column-family = Apellidos
column-name-language = Idioma del nombre
column-title = Título o función
column-organisation = Organización
column-country = País
column-sector = Sector
column-region = Región
column-tree-region = Regiones
column-place = Lugar
column-city = Ciudad
column-province = Provincia o estado
column-zone = Zona horaria
column-languages = Idiomas
column-spoken = Idiomas hablados
column-occupation = Ocupación
column-expertise = Experiencia
column-availability = Disponibilidad
column-phone = Teléfono
column-email = Correo electrónico
column-access = Necesidades para participar
column-role = Rol
column-start = Rol desde
column-end = Rol hasta
column-consent = Acepta envíos
column-consent-day = Aceptado el
column-kind = Tipo
column-members = Miembros representados
column-members-on = Miembros al
column-members-source = Fuente de la cifra
list-bring = Importar una lista
list-take = Exportar la lista
list-title-people = Importar una lista de personas
list-title-organisations = Importar una lista de organizaciones
list-lead = Se lee una hoja de cálculo y usted ve lo que haría cada fila. Nada se registra antes de que usted lo diga. Hasta entonces queda aquí sellada, solo para usted, y desaparece a los siete días.
list-file = La lista
list-file-hint = Un libro (.xlsx) o un archivo CSV, de 20 MB y 200 000 filas como máximo. La primera línea nombra las columnas, en cualquier idioma.
list-text = O pegue una tabla
list-text-hint = Copiada de una hoja de cálculo, con sus encabezados.
list-into = Quién lleva estos registros
list-into-network = toda la red
list-source = ¿Con qué base tiene estos datos?
list-source-hint = Por ejemplo «formularios de afiliación de 2026». Se guarda con la lista.
list-on = ¿De qué día es la lista?
list-country = País, si una fila no indica ninguno
list-country-hint = Los números sin prefijo se leen como se marcan allí.
list-country-none = ninguno
list-language = Idioma, si una fila no indica ninguno
list-read = Leer la lista
list-yours = Sus listas
list-state-reading = se está leyendo
list-state-understanding = se está revisando
list-state-ready = le espera
list-state-entering = se está registrando
list-state-entered = registrada
list-state-faulty = no se pudo leer
list-step-bring = Traer
list-step-look = Revisar
list-step-enter = Registrar
list-named = La lista «{ $name }»
list-basis = Base: { $source }
list-reading = La lista se está leyendo.
list-understanding = Cada fila se compara con los registros.
list-entering = La lista se está registrando: entera o nada.
list-wait = Esta página se renueva sola. Puede salir y volver.
list-look-again = Volver a mirar
list-still = Hace un rato que nada se mueve. Nada se perdió ni quedó a medias.
list-go-on = Continuar
list-faulty = No se registró nada de esta lista.
list-another = Importar otra lista
list-ready =
    { $count ->
        [one] Se leyó una fila y todavía no se ha registrado nada. Vea lo que hará, decida y regístrela más abajo.
       *[other] Se leyeron { $count } filas y todavía no se ha registrado nada. Vea lo que harán, decida y regístrelas más abajo.
    }
list-outcomes = Lo que harán las filas
outcome-new = Nuevas
outcome-adds = Añaden algo
outcome-differs = Difieren
outcome-maybe = Quizá conocidas
outcome-same = Ya están
outcome-cannot = No se pueden tomar
list-none-here = Ninguna fila hace esto.
list-columns = Cómo se leen las columnas
list-columns-hint = Cambie lo que esté mal; las filas se leerán de nuevo. Lo que no se toma queda fuera.
list-column-none = no se toma
list-column = Columna { $letters }: { $heading }
list-column-unsure = Por favor, revise esta.
list-columns-keep = Leer así las filas
list-row = Fila { $line }
list-adds = Añade: { $fields }
list-differs = { $field }: aquí «{ $ours }», en la lista «{ $theirs }»
list-maybe = Quizá { $name }: { $reasons }
why-same-address = la misma dirección de correo
why-same-phone = el mismo número de teléfono
why-names-alike = nombres parecidos
why-same-country = el mismo país
why-other-country = otro país
list-choose = Qué hacer con la fila { $line }
list-choice-unsaid = sin decidir
list-choice-leave = dejarla fuera
list-choice-enter = registrarla
list-choice-new = otra persona: registrar como nueva
list-choice-new-organisation = otra: registrar como nueva
list-choice-same = la misma que { $name }
list-choice-ours = conservar lo que está aquí
list-choice-theirs = tomar lo que dice la lista
list-decide = Guardar estas decisiones
list-unknown = Organizaciones que no conocemos
list-unknown-hint = Sin decisión, las personas se registran sin ellas; sus nombres están entre los problemas.
list-unknown-one = { $count ->
    [one] «{ $name }», en una fila
   *[other] «{ $name }», en { $count } filas
}
list-problems = { $count ->
    [one] Descargar el problema, con su fila y su columna (CSV)
   *[other] Descargar los { $count } problemas, con sus filas y columnas (CSV)
}
list-enter-heading = Registrar la lista
list-enter-says = { $count ->
    [0] Ninguna fila es nueva.
    [one] Se registrará una ficha nueva.
   *[other] Se registrarán { $count } fichas nuevas.
}
list-consents = Nadie recibe envíos por esta lista, salvo que una columna diga que aceptó y en qué día.
list-if-maybe = Filas que quizá sean alguien conocido, sin decisión
list-if-maybe-leave = dejarlas fuera
list-if-maybe-new = registrarlas como nuevas
list-if-differs = Donde la lista dice otra cosa que una ficha
list-if-organisations = Registrar como nuevas afiliadas las organizaciones que no se parecen a ninguna
list-enter = Registrar la lista
list-aside = Apartar la lista
list-aside-says = No queda nada de ella aquí. Su propio archivo no se toca.
list-aside-go = Apartarla
list-entered = La lista está registrada.
list-entered-new = Fichas nuevas
list-entered-completed = Completadas
list-entered-left = Dejadas fuera
list-entered-names = Lo que se registró
done-list-known = Este archivo ya se trajo. Aquí está.
done-list-aside = La lista está apartada; no queda nada de ella.
done-list-decided = Sus decisiones están guardadas.
problem-import-file-none = Elija un archivo o pegue una tabla.
problem-import-column-twice = Dos columnas no pueden ser ambas el nombre, la organización o el identificador.
problem-import-rights = Ya no puede registrar fichas aquí. No se registró nada.
problem-import-no-name = La fila no tiene nombre.
problem-import-name-long = El nombre tiene { $count } signos; se guardan { $most } como máximo.
problem-import-name-letters = «{ $value }» no tiene letras: no es un nombre.
problem-import-id = «{ $value }» no es un identificador nuestro.
problem-import-id-unknown = Su identificador no es de ninguna ficha que usted lleve; la fila se lee sin él.
problem-import-too-long = Es más largo que los { $most } signos que se guardan.
problem-import-language = No conocemos ningún idioma «{ $value }».
problem-import-country = No conocemos ningún país «{ $value }».
problem-import-region = La red no tiene ninguna región «{ $value }».
problem-import-other-region = «{ $value }» no es la región a la que va esta lista.
problem-import-node = «{ $value }» no está en ninguna lista de la casa.
problem-import-several = «{ $value }» puede significar varias cosas aquí.
problem-import-zone = «{ $value }» no es una zona horaria. Se escribe como Africa/Nairobi.
problem-import-kind = «{ $value }» no es un tipo de organización.
problem-import-number = «{ $value }» no es un número de miembros.
problem-import-members-day = La cifra { $value } no tiene día; las cifras se guardan con el suyo.
problem-import-members-twice = Ya hay otra cifra de ese día; se queda.
problem-import-no-country = Una organización nueva necesita un país.
problem-import-phone = «{ $value }» no es un número que podamos leer. Con su país, como +254 700 000001, lo es.
problem-import-phone-guessed = «{ $value }» se lee como { $number }.
problem-import-address = «{ $value }» no es una dirección de correo.
problem-import-role = «{ $value }» no es un rol que conozcamos.
problem-import-role-staff = «{ $value }» es un rol con derechos sobre las fichas. Ninguna lista lo otorga.
problem-import-role-region = «{ $value }» es un rol de la red, que el personal de una región no otorga.
problem-import-role-organisation = «{ $value }» se ejerce por una organización y la fila no nombra ninguna.
problem-import-role-ends = El rol «{ $value }» termina antes de empezar.
problem-import-role-days = No se entienden los días del rol «{ $value }», así que queda fuera.
problem-import-day-alone = El día { $value } corresponde a un rol y la fila no nombra ninguno.
problem-import-day = «{ $value }» no es un día. Se escribe como 2026-05-31.
problem-import-day-unsure = «{ $value }» se lee como { $day }.
problem-import-consent-day = «{ $value }» sin el día en que aceptó no es una aceptación.
problem-import-of-organisation = Lo que la fila dice de la organización no es lo que dice su ficha; se corrige allí.
problem-import-no-organisation = El país y el sector se guardan con una organización y la fila no nombra ninguna.
problem-import-unknown-organisation = No conocemos ninguna organización «{ $value }».
problem-import-organisation-stays = La ficha nombra otra organización, o ninguna. Ninguna lista mueve personas de una a otra.
problem-import-region-stays = La ficha se lleva en otro sitio del que dice la fila. Ninguna lista la mueve.
problem-import-twice = Es sobre lo mismo que la fila { $line }; las dos forman una sola ficha.
list-problem-row = Fila
list-problem-column = Columna
list-problem-heading = Encabezado
list-problem-what = Lo que hay que decir
list-problem-lost = No se tomó
take-title-people = Exportar la lista de personas
take-title-organisations = Exportar la lista de organizaciones
take-lead-people = { $count ->
    [0] No hay nadie cuya ficha lleve usted.
    [one] Una persona cuya ficha lleva usted. Esta exportación queda anotada y ella puede verlo.
   *[other] { $count } personas cuyas fichas lleva usted. Esta exportación queda anotada y cada una puede verlo.
}
take-lead-organisations = { $count ->
    [0] No hay ninguna cuya ficha lleve usted.
    [one] Una organización cuya ficha lleva usted.
   *[other] { $count } organizaciones cuyas fichas lleva usted.
}
take-format = Como
take-xlsx = Libro (.xlsx)
take-csv = CSV
take-vcf = Tarjetas para una libreta de direcciones (.vcf)
take-contacts = Con números de teléfono y direcciones de correo
take-access = Con lo que las personas necesitan para participar
take-access-hint = Solo si lo necesita para preparar una reunión: puede hablar de su salud.
take-go = Exportar
take-care = En un ordenador, una lista no está protegida como aquí. Exporte solo lo que necesite y bórrela después.
# Two records put together
duplicates-title = Posibles duplicados
duplicates-lead = { $count ->
    [0] No hay dos fichas que parezcan ser una sola.
    [one] Dos fichas parecen ser una sola. Nada se une por sí mismo.
   *[other] { $count } pares de fichas parecen ser una sola. Nada se une por sí mismo.
}
duplicates-none = Aquí no hay nada que hacer. Las fichas nuevas se comparan cuando llegan.
duplicates-compare = Ver las dos
duplicates-merged = Unidas esta semana
duplicates-link = Posibles duplicados
likeness-same-address = misma dirección
likeness-same-phone = mismo teléfono
likeness-names-alike = nombres parecidos
likeness-same-country = mismo país
likeness-other-country = países distintos
merge-title = ¿Son estas dos una sola?
merge-lead = Todo lo que nombra a la segunda ficha nombrará a la primera: funciones, grupos, lo que se dijo. La segunda llevará a la primera.
merge-stays = Queda
merge-leads = Llevará allí
merge-turn = Que quede la otra
merge-differ = Donde difieren, elija lo que queda
merge-same = Dicen lo mismo.
merge-nothing = nada
merge-account = Si ambas pueden entrar, las dos direcciones abrirán la ficha que queda. Quien haya entrado con la otra vuelve a entrar.
merge-week = Durante una semana se puede deshacer.
merge-do = Unirlas
merge-two = Son dos
merge-two-lead = Entonces ya no se sugieren.
merge-hindered-same = Es una y la misma ficha.
merge-hindered-before = Una de las dos ya se unió con otra ficha.
merge-hindered-yourself = Nadie une su propia ficha con otra. Pídalo a otra persona que lleve ambas.
merge-hindered-keeping = Solo quien lleva las dos fichas, en todas partes donde se llevan, las une.
merge-hindered-roles = Una de las dos tiene una función que usted no podría dar. Pídalo a quien la da.
merge-done-title = Dos fichas unidas
merge-done-lead = Todo lo que nombraba a la otra ficha nombra ahora a esta.
merge-stayed = Las dos tenían esto, así que cada una conserva lo suyo:
merge-stayed-membership = pertenecen a la misma red o al mismo grupo
merge-stayed-contact = tienen el mismo teléfono o la misma dirección
merge-stayed-offer = las dos dicen lo que saben hacer
merge-stayed-account = las dos tienen una dirección para entrar: ambas abren esta ficha
merge-stayed-members = las dos tienen una cifra del mismo día
merge-undo = Que vuelvan a ser dos
merge-undo-lead = Cada una recupera lo que era suyo. Lo que ha llegado desde entonces queda con esta ficha.
merge-until = hasta el
merge-undone = Vuelven a ser dos.
merge-over = Ha pasado más de una semana: ya no se puede deshacer.
merge-led-on = Esta ficha se unió con otra
merge-led-on-link = Ir a esa ficha
done-merged = Las dos fichas son ahora una.
done-merge-undone = Vuelven a ser dos.
done-two-kept = Queda anotado que son dos.
# Bodies above networks, roles
bodies-title = Órganos de la casa
bodies-lead = Están por encima de las redes y abiertos a personas de todas: mujeres, jóvenes, personas trabajadoras LGBT+ y más.
bodies-none = Todavía no hay ningún órgano.
bodies-none-make = Todavía no hay ningún órgano. Cree el primero aquí abajo.
bodies-make = Crear un órgano
bodies-first-known = Con una lista oculta, su página le da un solo enlace para la primera persona que coordina. Usted sabrá a quién se lo entrega; de las demás, la casa no le dice nada.
bodies-roster = Quién ve quiénes forman parte
bodies-roster-hint = Esto no se puede cambiar después.
bodies-roster-open = Abierta: todas las personas de una red de la casa
bodies-roster-hidden = Oculta: solo sus integrantes, ni siquiera quienes administran la casa
bodies-is-open = Lista abierta
bodies-is-hidden = Lista oculta
bodies-visibility = Quién puede saber que existe
bodies-visibility-public = Todo el mundo
bodies-visibility-network = Las personas de las redes
bodies-members = Integrantes
bodies-open-to-members = Quien pertenece a una red de esta casa ve quiénes forman parte.
bodies-hidden-says = Solo sus integrantes ven quiénes son y cuántas personas son.
bodies-hidden-how = De qué protege ocultar, y de qué no
bodies-hidden-protects = Las pertenencias están selladas. Ni la administración ni las secretarías las ven; no figuran en ninguna lista, búsqueda, cifra, exportación, correo ni registro, y un disco o una copia robados no las revelan.
bodies-hidden-not = Quien maneja el servidor y tiene su secret.key podría averiguarlo, y también quien mire su pantalla o tenga su teléfono. Las demás personas le conocen por el nombre que dé aquí.
bodies-first-link = Nadie lo coordina todavía. Entregue este enlace a la primera persona que coordinará; sirve una vez.
bodies-name = Nombre que ven las demás personas
bodies-name-hint = Puede ser otro que el de su ficha.
bodies-offer-hint = Solo lo leen quienes coordinan.
bodies-invited = Ha recibido una invitación
bodies-join = Unirme
bodies-offer-waiting = Se ha ofrecido y todavía no tiene respuesta.
bodies-offer-declined = Su ofrecimiento no fue aceptado.
bodies-offer-member = Usted es integrante.
bodies-offer-coordinator = Usted es integrante y lo coordina.
bodies-take-back = Retirar el ofrecimiento
bodies-put-away = No mostrar más
bodies-leave = Salir
bodies-leave-says = Deja de formar parte al instante; puede ofrecerse de nuevo cuando haya una convocatoria.
bodies-leave-hidden = Deja de formar parte al instante y se borra lo que aquí se guarda de usted. No se avisa a nadie.
bodies-lines = Lo que consta aquí sobre usted
bodies-line-offered = Ofrecimiento de unirse
bodies-line-taken-in = Admisión
bodies-line-declined = Rechazo
bodies-line-invited = Invitación
bodies-line-joined = Entrada con una invitación
bodies-line-coordinates = Nombramiento en la coordinación
bodies-nobody-coordinates = Nadie coordina ya este órgano. Cualquier integrante puede asumirlo.
bodies-step-in = Coordinar
bodies-make-coordinator = Dar la coordinación
bodies-coordinator = coordinación
bodies-you = usted
bodies-invitations = Invitaciones
bodies-invitations-lead = Cada enlace deja entrar a una persona, una vez. Entréguelo usted por una vía segura para ella.
bodies-invite = Crear una invitación
bodies-invite-name = Para quién
bodies-invite-hint = Una palabra con la que la coordinación la reconozca; nadie más la lee.
bodies-invitation-back = Retirar
done-seat-offered = Su ofrecimiento llegó a la coordinación y a nadie más.
done-house-body-offered = Su ofrecimiento ha llegado.
done-seat-invited = La invitación está creada. Su enlace está abajo.
done-seat-taken = Ahora es integrante.
groups-called = Buscó personas voluntarias hasta el
groups-offer-waiting = Se ha ofrecido. La secretaría todavía no ha respondido.
groups-offer-declined = La secretaría no aceptó su ofrecimiento.
roles-title = Funciones
roles-way = Dar, cambiar o terminar funciones
roles-lead = Una función decide lo que alguien puede ver y hacer. Lo que cambie aquí vale al instante y consta en su ficha.
roles-none = Ninguna función por ahora.
roles-give = Dar una función
roles-role = Función
roles-scope = Dónde
roles-organisation-hint = Las personas delegadas y responsables de listas la tienen para una organización.
roles-starts = Primer día
roles-ends = Último día
roles-ends-hint = Si queda vacío, no tiene fin.
roles-from = desde el
roles-substitute = Suplencia
roles-substitute-lead = Se muestra junto a la función y también la ejerce los días indicados aquí, y ningún otro.
roles-substitute-who = Quién suple
roles-substitute-hint = Su nombre como figura en la red, o la dirección de su página.
roles-substitute-from = Suple desde el
roles-substitute-until = Suple hasta el
roles-change = Cambiar
roles-end = Terminar ahora
roles-end-says = La función y sus derechos terminan al instante, también para la suplencia. Queda en la ficha como pasada.
roles-past = Antes
problem-role-no-day = Ese día no existe.
problem-role-ends-first = El último día es anterior al primero.
problem-role-twice = Esta persona ya tiene esa función ahí.
problem-role-organisation = Esta función se ejerce para una organización: elija cuál.
problem-role-last = Es la última persona que administra. Nombre antes a otra.
problem-substitute-who = Hay días, pero nadie que supla.
problem-substitute-days = El último día de suplencia necesita un primer día que no sea posterior.
problem-substitute-none = Nadie en esta red se llama así.
problem-substitute-several = Varias personas se llaman así. Pegue la dirección de la página de quien quiere decir.
problem-substitute-self = Ni la persona titular ni usted pueden suplir.
done-role-given = La función está dada.
done-role-changed = La función está cambiada.
done-role-ended = La función ha terminado.
regions-lead = Una región tiene su propio personal, al servicio de sus personas y de las de sus subregiones, y de ninguna otra.
regions-none = Esta red todavía no tiene regiones.
regions-found = Fundar una región
regions-name = Nombre de la región
problem-region-twice = Ya hay una región con ese nombre.
done-region-founded = La región está fundada.
