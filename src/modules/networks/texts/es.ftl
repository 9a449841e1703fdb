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
