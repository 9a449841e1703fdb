notices-title = Novedades para usted
notices-lead =
    { $count ->
        [0] Ha leído todo.
        [one] Hay una cosa que no ha leído.
        [many] Hay { $count } de cosas que no ha leído.
       *[other] Hay { $count } cosas que no ha leído.
    }
notices-many = { $count }+
notices-all = Todo
notices-unread = Sin leer
notices-none = Todavía no ha pasado nada que le concierna. Una respuesta a lo que dijo, un texto que se abre, una función que se le da: lo encontrará aquí.
notices-none-unread = Ha leído todo.
notices-new = Nuevo
notices-read-one = Ya lo leí
notices-read-again = Aún sin leer
notices-read-all = Ya leí todo esto
notices-earlier = Novedades anteriores
notices-choose = Elegir cómo recibir los avisos
notices-house = Toda la casa

notices-choices-title = Cómo recibe los avisos
notices-choices-lead = Elija para cada clase de novedad: un correo enseguida, una línea en un correo que lo reúne todo, solo su página, o nada. Lo que se envía también está en su página.
notices-way-mail = Un correo enseguida
notices-way-digest = En el correo reunido
notices-way-page = Solo en mi página
notices-way-nothing = De ningún modo
notices-digest-heading = El correo reunido
notices-every = Con qué frecuencia
notices-every-day = Cada día que haya novedades
notices-every-week = Una vez por semana
notices-weekday = Si es una vez por semana, el
notices-hour = Hora
notices-hour-hint = Según la hora de { $city }. Los demás correos no llegan entre las diez de la noche y las siete de la mañana.
notices-names = Nombrar en él las redes y los títulos
notices-names-hint = Si no, solo dice qué clase de novedad hay: quien mira por encima del hombro, o administra su buzón, no se entera de nada más.
notices-keep = Guardar
notices-less = Menos correos
notices-all-digest-lead = Un solo correo que lo reúne todo, en lugar de varios.
notices-all-digest = Reunirlo todo
notices-pause-heading = Una pausa
notices-pause-until = Ningún correo antes del
notices-pause-hint = Lo que pase hasta entonces espera en el correo reunido después de ese día, y está enseguida en su página.
notices-pause = Hacer una pausa
notices-paused = No llegan correos antes del
notices-pause-end = Terminar la pausa
notices-refused = Un correo a su dirección fue devuelto. Hasta que algo vuelva a llegar allí, los avisos están solo en su página.
notices-no-digests = Usted terminó el correo reunido con el enlace de uno de ellos. Lo que diría está en su página.
notices-digests-again = Recibirlo de nuevo
notices-must-title = Lo que se avisa siempre
notices-must-lead = De esto se le avisa por correo, elija lo que elija, porque otra persona podría haberlo hecho en su nombre:
notices-must-sign-in = lo que toca a su entrada: una clave nueva, un aparato nuevo, una recuperación;
notices-must-rights = que una copia de todo lo que hay sobre usted está lista, o que sus datos se van a borrar.
problem-notices-until = Elija un día a partir de mañana, dentro de un año.
done-notices-read = Guardado.
done-notices-kept = Guardado: así recibirá los avisos desde ahora.
done-notices-paused = No llegan correos hasta ese día.
done-notices-pause-ended = Los correos llegan de nuevo.

notices-mail-subject = Novedades para usted
notices-mail-title = Algo le concierne
notices-mail-button = Leerlo
notices-mail-why = Recibe este correo porque pidió que se le avisara, o no eligió otra cosa.
notices-mail-must = Un correo así llega siempre: otra persona podría haberlo hecho en su nombre.
notices-mail-choose = Elegir cómo recibir los avisos
notices-mail-stop = No recibir más estos correos
notices-digest-subject = Novedades para usted
notices-digest-title = Lo que le concierne
notices-digest-lead =
    { $count ->
        [one] Ha pasado una cosa desde el último correo como este.
        [many] Han pasado { $count } de cosas desde el último correo como este.
       *[other] Han pasado { $count } cosas desde el último correo como este.
    }
notices-digest-times = { $line } ({ $count } veces)
notices-digest-more =
    { $count ->
        [one] Hay una más en su página.
        [many] Hay { $count } de más en su página.
       *[other] Hay { $count } más en su página.
    }
notices-digest-button = Leerlo en su página
notices-digest-stop = No recibir más el correo reunido
notices-sample-line = Lo que usted dijo tiene respuesta.
