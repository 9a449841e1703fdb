translations-title = Traducciones
translations-lead =
    { $count ->
        [0] Cada texto existe en cada idioma de la red.
        [one] Un texto espera traducción.
       *[other] { $count } textos esperan traducción; primero lo abierto a comentarios, luego lo que existe en menos idiomas.
    }
translations-counts = Lo que falta en cada idioma de la red
translations-language = Idioma
translations-missing = Textos que no lo tienen
translations-stale = Anteriores al original actual
translations-all = Mostrar todos los idiomas
translations-cut = Hay más textos de los que se examinan aquí a la vez. Traduzca los primeros y aparecerán los demás.
translations-none = Nada le espera aquí. Los textos nuevos aparecen en cuanto alguien los escribe.
translations-work = En espera de traducción
translations-work-in = En espera de traducción: { $language }
translations-into = Traducir a:
translations-also-into = También falta:
translations-is-stale = anterior al original actual

translations-face-title = Traducción: { $language }
translations-where = Ver el texto en su lugar
translations-original = Original: { $from }
translations-face = Traducción: { $language }
translations-stale-notice = El original ha cambiado desde que se hizo esta traducción. Compare los dos y actualice la traducción.
translations-words = Texto: { $language }
translations-state = Esta traducción está
translations-state-machine = hecha por una máquina
translations-state-checked = revisada por una persona
translations-state-official = declarada oficial
translations-keep = Guardar la traducción
translations-history =
    { $count ->
        [one] Hasta ahora se escribió una traducción
       *[other] Hasta ahora se escribieron { $count } traducciones
    }
translations-of-version = hecha a partir de la versión { $version } del original

done-face-kept = La traducción está guardada. Se podrá leer en un momento.
done-face-kept-stale = La traducción está guardada, pero el original cambió mientras usted escribía; por eso se avisa de que es anterior. Compárela con el nuevo original aquí abajo.

problem-translations-original = Este es el idioma del original. Una traducción está en otro idioma.
problem-translations-version = Esta versión del original no existe. Recargue la página y envíe la traducción de nuevo.
problem-translations-official = La traducción actual es oficial y está al día. Consulte a la secretaría si debe cambiar.

terms-title = Palabras acordadas
terms-lead =
    { $count ->
        [0] Cómo llama esta red a las cosas, en cada uno de sus idiomas.
        [one] Una cosa tiene una palabra acordada en los idiomas de esta red.
       *[other] { $count } cosas tienen una palabra acordada en los idiomas de esta red.
    }
terms-caption = Palabras acordadas por idioma
terms-none = Todavía no hay palabras acordadas. Empiece por lo que cada vez se traduce de otra manera.
terms-note = Observación
terms-change = Cambiar
terms-change-title = Cambiar esta palabra
terms-add-title = Acordar una palabra
terms-help = Escríbala al menos en dos idiomas. Quien traduce la ve junto al original y se entera cuando una traducción lo dice de otra manera.
terms-keep = Guardar la palabra
terms-drop = Esta palabra ya no está acordada
terms-here = Palabras acordadas en este texto
terms-all = Todas las palabras acordadas
terms-kept = se usa aquí
terms-not-kept = no se usa aquí
done-term-kept = La palabra está acordada.
done-term-dropped = La palabra ya no está acordada. Las traducciones quedan como están.
done-face-kept-terms = La traducción está guardada. Dice algunas cosas de otra manera que lo acordado en esta red: vea abajo las palabras acordadas.
problem-terms-one-language = Escriba la palabra al menos en dos idiomas.
problem-terms-language-twice = Cada idioma tiene una sola palabra acordada.
problem-terms-twice = «{ $words }» ya está acordada. Cambie esa entrada.

proposals-title = Traducciones propuestas
proposals-help = Sus palabras llegan a quienes traducen para la red. Las tomarán o le dirán por qué no.
proposals-send = Proponer esta traducción
proposals-reason = Lo que quiera decir al respecto
proposals-take = Tomarla
proposals-decline = Rechazarla
proposals-waits = espera respuesta
proposals-taken = tomada
proposals-declined = rechazada
proposals-by = propuesta por { $name }
done-face-proposed = Gracias. Quienes traducen ven su propuesta, y aquí encontrará su respuesta.
done-proposal-answered = La propuesta tiene respuesta.
problem-translations-the-same = Son las palabras que ya se leen.

translations-ask-machine = Empezar por lo que hace una máquina
translations-machine-words = Estas palabras son de una máquina. Léalas una por una antes de guardarlas.

outing-title = Traducir en Word
outing-lead = Un solo archivo contiene los textos y espacio para su traducción. Envíelo a quien traduce; lo que vuelve encuentra su lugar por sí mismo.
outing-out = Sacar textos
outing-out-lead = Un archivo contiene como máximo 500 textos, primero los que más importan.
outing-which = Qué textos
outing-which-lacking = Los que no tienen este idioma, o uno más antiguo que el original
outing-which-all = Todos
outing-under = Solo lo que está en
outing-take = Hacer el archivo
outing-back = Traer un archivo de vuelta
outing-back-lead = Usted ve qué haría cada fila antes de que se guarde nada. Un archivo que tardó meses se compara con lo que los textos dicen hoy.
outing-file = El archivo con las traducciones
outing-file-hint = Word (.docx), OpenDocument (.odt) o página web (.html), como máximo 20 MB.
outing-look = Mirarlo
outing-ready = Un archivo: { $language }
outing-ready-lead =
    { $count ->
        [one] Contiene un texto.
       *[other] Contiene { $count } textos.
    }
outing-download = Descargar el archivo de Word
outing-step-write = Escriba cada traducción en la última columna. Una fila puede dividirse: lo que sigue sin nombre continúa la fila de arriba.
outing-step-keep = Deje los nombres de la primera columna como están: por ellos se encuentra cada texto.
outing-step-back = Traiga el archivo de vuelta aquí
outing-file-title = Traducción: { $language }
outing-file-help = Por favor, escriba la traducción en la última columna y deje la primera como está. Las filas pueden dividirse. Las observaciones son bienvenidas como comentarios.
outing-file-name = Nombre
outing-file-original = Original
outing-file-translation = Traducción
problem-outing-nothing = No hay nada que traducir a este idioma.
problem-outing-no-file = Elija el archivo con las traducciones.
problem-outing-no-rows = Ninguna fila de este archivo tiene un nombre que conozcamos, como K7QX2MPA-12. ¿Es el archivo que se descargó aquí?

return-title = Lo que volvió
return-lead =
    { $count ->
        [0] Aquí no hay nada nuevo.
        [one] Se puede guardar una fila. Desmárquela si no la quiere.
       *[other] Se pueden guardar { $count } filas. Desmarque las que no quiera.
    }
return-is-kept = Este archivo ya se atendió.
return-nothing = Cada fila dice lo que ya se lee, o nada.
return-foreign = Ninguna fila de este archivo salió de esta red. No se guardó nada.
return-keep = Guardar las traducciones marcadas
return-rest =
    { $count ->
        [one] Una fila más
       *[other] { $count } filas más
    }
return-unread = Lo que no supimos ubicar
return-unread-lead = Está en el archivo y no pertenece a ninguna fila. Póngalo en su lugar en la mesa de traducciones.
return-remark = Observación:
return-desk = Abrirlo en la mesa
return-state-new = nueva
return-state-other = otras palabras que hoy
return-state-stale = el original cambió desde entonces: se guarda como más antigua que el original
return-state-crossed = otra persona tradujo mientras tanto
return-state-official = oficial y al día: decide la secretaría
return-state-same = nada nuevo
return-state-empty = vacía
return-state-gone = este texto ya no existe
done-return-kept = Las traducciones están guardadas. Se leerán en un momento.

# What came back, part by part.
return-keep-and-on = Guardar las traducciones marcadas y seguir
return-more =
    { $count ->
        [one] Después viene una fila más.
       *[other] Después vienen { $count } filas más.
    }
return-lost-tracked-changes = Este archivo tiene cambios marcados que su formato no permite leer: se tomaron como aceptados.
return-lost-comments = Este archivo tiene comentarios que su formato no permite leer: se quedan en el archivo.
return-quiet =
    { $count ->
        [one] Una fila no dice nada nuevo.
       *[other] { $count } filas no dicen nada nuevo.
    }
return-unread-more =
    { $count ->
        [one] Un lugar más.
       *[other] { $count } lugares más.
    }
return-state-long = mucho más larga que el original: escríbala en la mesa
done-return-part-kept = Se guardaron. Las filas siguientes están abajo.
problem-outing-too-many-rows = Son { $count } filas; vuelven como máximo { $most } a la vez. Tráigalas por partes.
translations-until = abierto hasta el { $moment }
