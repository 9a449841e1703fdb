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
