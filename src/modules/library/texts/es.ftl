library-title = Biblioteca
library-lead =
    { $count ->
        [0] Aquí estará lo que la red lee y cita.
        [one] Una obra que la red lee y cita, con su archivo o enlace en cada idioma.
       *[other] { $count } obras que la red lee y cita, cada una con sus archivos o enlaces por idioma.
    }
library-none = Todavía no hay nada en el estante. La secretaría pone aquí documentos, notas y manuales.
library-none-staff = Todavía no hay nada en el estante. Añada una obra o pegue la lista de referencias de un texto.
library-none-asked = Nada en el estante corresponde. Pida menos palabras, otro tipo o cualquier idioma.
library-show-all = Mostrar todo el estante
library-search = Palabras
library-search-button = Buscar en el estante
library-all-kinds = Todos los tipos
library-files-in = Archivos en
library-any-language = Cualquier idioma
library-retired-list = Obras retiradas del estante
library-on-shelf = Volver a lo que está en el estante

library-kind = Tipo
library-kind-document = Documentos
library-kind-briefing-note = Notas informativas
library-kind-good-practice = Buenas prácticas
library-kind-case = Casos
library-kind-research = Investigación
library-kind-manual = Manuales y guías
library-kind-training = Formación
library-kind-declaration = Declaraciones
library-kind-other = Otros
library-visibility = Quién puede leerla
library-visibility-public = Todo el mundo
library-visibility-network = Integrantes de la red
library-visibility-staff = Solo la secretaría
library-series = Serie
library-series-name = Serie
library-series-hint = Como está impresa, por ejemplo «Agua 2026».
library-number = Número en la serie
library-authors = Autoría
library-authors-hint = Como está impresa.
library-date = Fecha
library-date-hint = Tan precisa como se sepa: 2026, 2026-09 o 2026-09-30.
library-forthcoming = Próximamente
library-forthcoming-tick = Está por publicarse; la fecha es cuando se espera.
library-expected = Próximamente, prevista para
library-item-title = Título
library-description = De qué trata
library-link-at = en { $host }

library-files = Archivos y enlaces
library-files-none = Todavía no hay archivo.
library-files-to-come = Todavía no hay archivo: está por publicarse.
library-file-remove = Quitar
library-file-remove-says = El archivo o enlace en { $language } ya no se ofrecerá aquí.
library-cited =
    { $count ->
        [0] Citada en
        [one] Citada en un lugar
       *[other] Citada en { $count } lugares
    }
library-cited-none = Nada de lo que usted puede leer la cita todavía.
library-uncite = Retirar la cita
library-is-retired = Esta obra fue retirada del estante. Queda aquí para quien siga una cita.
library-retired = retirada del estante
library-keeping = Cuidar esta obra
library-add = Añadir una obra
library-change = Cambiar la obra
library-keep = Guardar los cambios
library-retire = Retirar del estante
library-retire-says = Ya no se listará ni se encontrará. Su página queda para quien siga una cita, y usted puede devolverla.
library-put-back = Devolver al estante
library-file-heading = Añadir un archivo o un enlace
library-file = Archivo
library-file-hint = Un documento, una hoja de cálculo, una presentación, una imagen o texto simple, hasta 20 MB. Un archivo en el mismo idioma se sustituye.
library-link = O un enlace
library-link-hint = Comienza por https://. El sitio no lee nada de allí.
library-file-language = Idioma del archivo
library-file-put = Añadirlo
library-cite-heading = Decir dónde se cita
library-cite-address = Dirección de lo que la cita
library-cite-address-hint = Copie la dirección de la página de un párrafo, una sesión o una acción de esta red.
library-cite-item = Obra de la biblioteca
library-cite-item-hint = La dirección de su página, o su serie y número como Agua 2026 #4.
library-cite = Añadir la cita
library-cite-here = Citar aquí una obra de la biblioteca
library-references = Referencias

library-paste = Pegar una lista de referencias
library-paste-lead = Copie las referencias de un texto y péguelas aquí. Verá lo que se entendió antes de que se registre nada.
library-paste-text = Referencias, una por línea
library-paste-hint = De Word, de un correo o de una página; las viñetas y los números iniciales se dejan fuera.
library-paste-language = Idioma de la lista
library-paste-read = Leer la lista
library-preview = Lo que se entendió
library-preview-lead =
    { $count ->
        [one] Se leyó una referencia; { $fresh } es nueva. Corrija lo que esté mal y registre lo marcado.
       *[other] Se leyeron { $count } referencias, de las cuales { $fresh } son nuevas. Corrija lo que esté mal y registre las marcadas.
    }
library-take = Registrar esta referencia
library-enter = Registrar lo marcado
library-known-item = Ya está en el estante:
library-known-line = La misma que el número { $number } de esta lista.
library-read-language = Su archivo está en { $language }.
library-read-translated = Título en el idioma de la lista:
library-unplaced = Quedó en el título porque no se entendió:

problem-library-date = Escriba la fecha como 2026, 2026-09 o 2026-09-30.
problem-library-title = Escriba un título con al menos una letra o cifra.
problem-library-known = Este número de la serie ya está en el estante.
problem-library-link = Escriba un enlace que comience por https:// o http://, sin nombre ni contraseña.
problem-library-both = Envíe un archivo o un enlace, no ambos.
problem-library-file-none = Elija un archivo o escriba un enlace.
problem-library-file-kind = Este archivo está vacío o no es lo que dice su nombre. Envíe un documento, una hoja de cálculo, una presentación, una imagen o texto simple.
problem-library-item = Ninguna obra de este estante tiene esta dirección, ni esta serie y número.
problem-library-address = En esta dirección no hay nada que pueda citar una obra. Copie la dirección de la página de un párrafo, una sesión o una acción de esta red.
problem-library-no-reference = No se encontró ninguna referencia. Péguelas una por línea.
problem-library-too-many = Son { $count } referencias; se leen como máximo { $most } a la vez. Péguelas por partes.

done-library-added = La obra está en el estante.
done-library-kept = Los cambios están guardados.
done-library-retired = La obra fue retirada del estante.
done-library-put-back = La obra está de nuevo en el estante.
done-library-file-put = El archivo o enlace está guardado.
done-library-file-removed = El archivo o enlace fue quitado.
done-library-cited = La cita está guardada.
done-library-uncited = La cita fue retirada.
done-library-entered = Las referencias están en el estante.
done-library-nothing-new = Todo estaba ya en el estante; no se cambió nada.

# Long lists page by page, and items in other languages.
library-enter-and-on = Registrar lo marcado y seguir
library-preview-pages = La lista se revisa página por página: lo marcado en esta se registra antes de pasar a la siguiente.
library-faces = En otros idiomas
library-faces-hint = Un título o una descripción se escribe en otro idioma en «Traducciones», junto al original.
library-face-missing = todavía no
