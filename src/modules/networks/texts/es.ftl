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
