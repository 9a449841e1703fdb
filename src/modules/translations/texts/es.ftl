translations-title = Traducciones
translations-lead =
    { $count ->
        [0] Cada texto existe en cada idioma de la red.
        [one] Un texto espera traducción.
       *[other] { $count } textos esperan traducción; primero los que existen en menos idiomas.
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
