/** Spanish words: what each rule finds, and how to mend it. */
import type { Catalogue } from '../catalogue.ts';

export const rulesEs = {
  'rule.field-required': 'Este campo está vacío y es necesario para presentar la ficha.',
  'rule.field-required.remedy':
    'Rellénelo. Si no se hizo nada en el período, dígalo en «Nada que comunicar».',
  'rule.entry-dates-order': 'Esta fecha ({end}) es anterior a la que debe seguir ({start}).',
  'rule.entry-dates-order.remedy': 'Corrija una de las dos fechas.',
  'rule.entry-reference-unknown': 'Ninguna entrada tiene esta clave.',
  'rule.entry-reference-unknown.remedy': 'Corrija la clave o envíe la entrada a la que se refiere.',
  'rule.entry-reference-withdrawn': 'La entrada que tiene esta clave fue retirada.',
  'rule.entry-reference-withdrawn.remedy': 'Indique otra entrada o pida a un editor que restablezca esta.',
  'rule.entry-field-required': 'Este campo está vacío, y sin él no se conserva la entrada.',
  'rule.entry-field-required.remedy': 'Rellénelo.',
  'rule.import-gap': 'La ficha importada no tiene nada en este campo, en el que se apoyan los informes.',
  'rule.import-gap.remedy':
    'Complételo la próxima vez que se modifique la ficha; de todos modos, esta se ha aceptado.',
  'rule.item-part-required':
    'Al elemento {item, number} de la lista le falta una parte que todo elemento debe tener.',
  'rule.item-part-required.remedy': 'Rellene esa parte o suprima el elemento.',
  'rule.primary-line-missing':
    'La ficha no indica ninguna línea de acción principal, aquella en la que un informe la describe.',
  'rule.primary-line-missing.remedy': 'Elija la línea de acción en la que debe informarse de la actividad.',
  'rule.line-c7-alone':
    'La línea de acción C7 se indica en su conjunto; los informes cuentan sus ocho aplicaciones.',
  'rule.line-c7-alone.remedy': 'Elija la aplicación, por ejemplo C7-ehea para la cibersalud.',
  'rule.line-doubled': 'La línea de acción {line} se indica dos veces.',
  'rule.line-doubled.remedy': 'Indique cada línea de acción una sola vez, como principal o entre las demás.',
  'rule.cross-cutting-reason':
    'La justificación relativa a todas las líneas de acción tiene {count, plural, one {# palabra} many {# de palabras} other {# palabras}}; se necesitan al menos {min, number}.',
  'rule.cross-cutting-reason.remedy':
    'Explique cómo contribuye la actividad a cada línea de acción, o vacíe el campo e indique sus líneas de acción.',
  'rule.road-map-reference':
    'La línea de acción {line} tiene una hoja de ruta de la UIT, cuyas filas necesitan esta referencia.',
  'rule.road-map-reference.remedy':
    'Indique el párrafo de los documentos finales de la CMSI y el lugar del plan operacional.',
  'rule.claims-too-many':
    'La ficha declara {count, number} contribuciones a los ODS; el límite es {limit, number}.',
  'rule.claims-too-many.remedy': 'Conserve las contribuciones cuyos resultados pueda demostrar.',
  'rule.primary-claims-too-many':
    'Las contribuciones principales a los ODS son {count, number}; pueden ser {limit, number} como máximo.',
  'rule.primary-claims-too-many.remedy': 'Convierta en secundarias las menos directas.',
  'rule.claim-doubled': 'La contribución al ODS {code} se declara dos veces.',
  'rule.claim-doubled.remedy': 'Conserve la que tenga la mejor justificación.',
  'rule.claim-outside-matrix':
    'La Matriz CMSI-ODS no vincula las líneas de acción de esta ficha con el ODS {code}, y no se da ninguna justificación.',
  'rule.claim-outside-matrix.remedy':
    'Explique en 15 a 60 palabras cómo la actividad permite avanzar en él, o suprima la contribución.',
  'rule.rationale-missing': 'La contribución al ODS {code} no tiene justificación.',
  'rule.rationale-missing.remedy': 'Diga en 15 a 60 palabras cómo la actividad permite avanzar en él.',
  'rule.rationale-length':
    'La justificación tiene {count, plural, one {# palabra} many {# de palabras} other {# palabras}}; se piden de {min, number} a {max, number}.',
  'rule.rationale-length.remedy':
    'Diga qué hace la actividad, para quién y qué cambia; deje lo demás para la descripción de la labor realizada.',
  'rule.rationale-repeats-target':
    'La justificación repite el texto del ODS {code} en lugar de dar una razón.',
  'rule.rationale-repeats-target.remedy':
    'Diga con sus propias palabras cómo contribuye a él esta actividad.',
  'rule.rationale-repeated':
    'Las contribuciones al ODS {code} y al ODS {other} tienen la misma justificación.',
  'rule.rationale-repeated.remedy': 'Dé a cada una su propia razón o renuncie a una de las dos.',
  'rule.primary-claim-without-evidence':
    'La contribución principal al ODS {code} no remite a ningún resultado ni a ninguna prueba.',
  'rule.primary-claim-without-evidence.remedy':
    'Indique un resultado (R1, R2…) o una prueba (E1, E2…) de esta ficha, o convierta la contribución en secundaria.',
  'rule.evidence-ref-nowhere':
    'La contribución remite a {reference}, pero la ficha tiene {results, plural, =0 {cero resultados} one {# resultado} many {# de resultados} other {# resultados}} y {evidence, plural, =0 {cero pruebas} one {# prueba} many {# de pruebas} other {# pruebas}}.',
  'rule.evidence-ref-nowhere.remedy':
    'Escriba R y el número de un resultado, o E y el número de una prueba, contando desde 1.',
  'rule.text-too-long':
    'El texto tiene {unit, select, words {{count, plural, one {# palabra} many {# de palabras} other {# palabras}}} other {{count, plural, one {# carácter} many {# de caracteres} other {# caracteres}}}}; caben {limit, number} como máximo.',
  'rule.text-too-long.remedy': 'Acórtelo; los informes lo imprimen entero y nunca lo cortan.',
  'rule.text-too-short':
    'El texto tiene {unit, select, words {{count, plural, one {# palabra} many {# de palabras} other {# palabras}}} other {{count, plural, one {# carácter} many {# de caracteres} other {# caracteres}}}}; se piden al menos {limit, number}.',
  'rule.text-too-short.remedy': 'Explíquese más, para que lo entienda un lector ajeno a su unidad.',
  'rule.text-unchanged': 'El texto es el mismo que en la última actualización.',
  'rule.text-unchanged.remedy':
    'Diga qué hay de nuevo en este período; si no hay nada, utilice «Nada que comunicar».',
  'rule.language-mismatch':
    'El texto se declara en {language, select, ar {árabe} zh {chino} en {inglés} fr {francés} ru {ruso} es {español} other {{language}}}, pero está escrito en caracteres {script, select, latin {latinos} arabic {árabes} cyrillic {cirílicos} han {chinos} other {{script}}}.',
  'rule.language-mismatch.remedy': 'Corrija el idioma de los textos o ponga el texto en el idioma correcto.',
  'rule.original-text-missing':
    '{count, plural, =0 {Ninguna versión lingüística del texto está marcada como original.} one {# versión lingüística del texto está marcada como original.} many {# de versiones lingüísticas del texto están marcadas como original.} other {# versiones lingüísticas del texto están marcadas como original.}}',
  'rule.original-text-missing.remedy': 'Marque la única versión que escribió su autor.',
  'rule.translation-stale': 'La traducción es anterior al original, que se modificó después.',
  'rule.translation-stale.remedy':
    'Traduzca lo que se haya modificado; si la traducción sigue siendo correcta, indíquelo en el formulario o escriba «[reviewed]» delante de ella en el archivo.',
  'rule.acronym-unexplained': 'La sigla {acronym} no se desarrolla en ningún lugar.',
  'rule.acronym-unexplained.remedy':
    'Desarróllela una vez, con la sigla entre paréntesis, o inclúyala en «Otros nombres».',
  'rule.text-damaged':
    'El texto parece dañado cerca del carácter {position, number}: se perdieron letras o se leyeron mal en el camino.',
  'rule.text-damaged.remedy': 'Escriba de nuevo el pasaje; si envía un archivo CSV, guárdelo en UTF-8.',
  'rule.hidden-characters':
    'El texto contiene un carácter de control invisible ({character}) en la posición {position, number}.',
  'rule.hidden-characters.remedy': 'Borre los caracteres cercanos a ese lugar y escríbalos de nuevo.',
  'rule.code-not-in-list': 'Este código no es uno de los que pueden elegirse.',
  'rule.code-not-in-list.remedy': 'Elija un código de la lista.',
  'rule.list-too-long': 'La lista tiene {count, number} elementos; el límite es {limit, number}.',
  'rule.list-too-long.remedy': 'Conserve los elementos más importantes.',
  'rule.number-out-of-range':
    'El número está fuera del intervalo admitido: {min, select, none {como máximo {max}} other {{max, select, none {como mínimo {min}} other {de {min} a {max}}}}}.',
  'rule.number-out-of-range.remedy': 'Corrija el número o deje el campo vacío.',
  'rule.result-incomplete':
    'El resultado {item, number} da un número sin indicar {part, select, unit {la unidad} asOf {la fecha} other {{part}}}.',
  'rule.result-incomplete.remedy': 'Diga qué se cuenta y en qué fecha, para que el número pueda utilizarse.',
  'rule.period-invalid': 'El período del {from} al {to} no es un intervalo de días válido.',
  'rule.period-invalid.remedy': 'Indique dos días que existan, el primero no posterior al segundo.',
  'rule.date-invalid': 'No se puede interpretar esta fecha.',
  'rule.date-invalid.remedy': 'Escriba el año, el mes o el día con el formato AAAA, AAAA-MM o AAAA-MM-DD.',
  'rule.end-before-start': 'La actividad termina ({end}) antes de empezar ({start}).',
  'rule.end-before-start.remedy': 'Corrija una de las dos fechas.',
  'rule.date-outside-period': 'La fecha queda fuera del período del {from} al {to}.',
  'rule.date-outside-period.remedy':
    'Corrija la fecha o informe del elemento en el período al que corresponde.',
  'rule.activity-outside-period':
    'Según sus fechas, la actividad no estaba en curso en el período del {from} al {to}.',
  'rule.activity-outside-period.remedy': 'Corrija las fechas o la situación, o utilice «Nada que comunicar».',
  'rule.milestone-without-due': 'El hito {item, number} está pendiente y no tiene fecha prevista.',
  'rule.milestone-without-due.remedy': 'Indique la fecha prevista; basta con el mes.',
  'rule.region-missing': 'El alcance geográfico es «{coverage}», pero no se indica ninguna región de la UIT.',
  'rule.region-missing.remedy': 'Elija las regiones a las que sirve la actividad.',
  'rule.country-missing': 'El alcance geográfico es «{coverage}», pero no se indica ningún país.',
  'rule.country-missing.remedy': 'Elija los países en que se desarrolla la actividad.',
  'rule.country-outside-region':
    'El país {country} pertenece a la región {region} de la UIT, que la ficha no indica.',
  'rule.country-outside-region.remedy': 'Añada la región o suprima el país.',
  'rule.coverage-mismatch':
    'El alcance geográfico es «{coverage}», pero la ficha indica {countries, plural, =0 {cero países} one {# país} many {# de países} other {# países}} y {regions, plural, =0 {cero regiones} one {# región} many {# de regiones} other {# regiones}}.',
  'rule.coverage-mismatch.remedy':
    'Elija el alcance geográfico que corresponda, o corrija los países y las regiones.',
  'rule.emerging-trends-missing':
    'A las actividades del UIT-T se les piden nuevas tendencias, y no se indica ninguna.',
  'rule.emerging-trends-missing.remedy':
    'Indique al menos un tema nuevo en su ámbito y diga qué está ocurriendo.',
  'rule.nothing-to-report-contradicted':
    'La actualización dice que no hay nada que comunicar y, sin embargo, comunica algo.',
  'rule.nothing-to-report-contradicted.remedy':
    'Vacíe el campo «Nada que comunicar» o suprima los textos y los resultados.',
  'rule.alt-text-missing':
    'La fotografía {item, number} no tiene texto para los lectores que no puedan verla.',
  'rule.alt-text-missing.remedy': 'Diga en una frase qué muestra la fotografía.',
  'rule.link-malformed': 'Esta dirección web no se puede abrir.',
  'rule.link-malformed.remedy': 'Copie la dirección completa del navegador; empieza por https:// o http://.',
  'rule.checker-failed': 'No se pudo comprobar la regla «{checker}».',
  'rule.checker-failed.remedy':
    'Que se sepa, no hay ningún error en lo que ha escrito; comunique al administrador el identificador de la ficha.',
  'rule.duplicate-title':
    'La actividad {other} tiene el mismo título y los mismos asociados, en las mismas fechas.',
  'rule.duplicate-title.remedy':
    'Si se trata de una sola actividad, conserve una; si no, indique la otra como relacionada o distinga los títulos.',
  'rule.duplicate-address': 'La actividad {other} indica la misma dirección web y su título es casi igual.',
  'rule.duplicate-address.remedy':
    'Si se trata de una sola actividad, conserve una; si no, dé una dirección propia o indique la otra como relacionada.',
  'rule.unknown-code':
    'No es uno de los códigos que pueden elegirse y se ha omitido.{suggestion, select, none {} other { ¿Quería decir «{suggestion}»?}}',
  'rule.unknown-code.remedy': 'Elija un código de la lista desplegable.',
  'rule.code-normalized': 'Se ha leído como «{code}».',
  'rule.code-normalized.remedy':
    'Si es lo que quería decir, no tiene que hacer nada; de lo contrario, elija en la lista desplegable.',
  'rule.mangled-code':
    'El programa de hojas de cálculo convirtió un código de ODS en una fecha o un número, por lo que no se sabe cuál era.',
  'rule.mangled-code.remedy': 'Dé a la celda formato de texto y escriba de nuevo el código, por ejemplo 9.c.',
  'rule.bad-number': 'No se puede interpretar este número y se ha omitido.',
  'rule.bad-number.remedy':
    'Escriba solo cifras, con un punto antes de los decimales; la unidad tiene su propio lugar.',
  'rule.bad-date': 'No se puede interpretar esta fecha y se ha omitido.',
  'rule.bad-date.remedy': 'Escriba el año, el mes o el día con el formato AAAA, AAAA-MM o AAAA-MM-DD.',
  'rule.date-ambiguous':
    'Esta fecha puede significar {first} o {second} y se ha omitido: el día y el mes se pueden leer de las dos maneras.',
  'rule.date-ambiguous.remedy': 'Escriba la fecha con el formato AAAA-MM-DD.',
  'rule.date-from-number':
    'La celda contiene el número de un día, que se ha leído como {date}: ¿es correcto?',
  'rule.date-from-number.remedy': 'Si no lo es, escriba la fecha con el formato AAAA-MM-DD.',
  'rule.text-too-long-for-cell':
    'El texto supera los {limit, number} caracteres que caben en una celda de hoja de cálculo, por lo que no se ha incorporado.',
  'rule.text-too-long-for-cell.remedy':
    'Acorte el texto, o póngalo en un documento e indique este como prueba.',
  'rule.cell-parts':
    'El elemento tiene {found, number} partes entre barras verticales; se conocen {limit, number} como máximo.',
  'rule.cell-parts.remedy':
    'Siga el orden de la nota del encabezamiento, escriba un elemento por línea y no use barras verticales dentro de una parte.',
  'rule.formula-cell': 'La celda contiene una fórmula; se ha tomado el valor que muestra, no la fórmula.',
  'rule.formula-cell.remedy':
    'Si el valor es correcto, no tiene que hacer nada; de lo contrario, escriba el valor.',
  'rule.error-cell': 'La celda muestra un error del programa de hojas de cálculo y se ha omitido.',
  'rule.error-cell.remedy': 'Escriba el valor.',
  'rule.column-unknown': 'La plantilla no tiene esta columna, que no se ha leído.',
  'rule.column-unknown.remedy': 'Traslade lo que importe a las columnas de la plantilla.',
  'rule.row-without-title': 'La fila no tiene título, por lo que no puede aceptarse.',
  'rule.row-without-title.remedy': 'Dé un título a la actividad o vacíe la fila.',
  'rule.row-duplicate-in-file':
    'La misma actividad figura ya en la fila {first, number}; esta fila no se ha aceptado.',
  'rule.row-duplicate-in-file.remedy': 'Reúna las dos filas en una sola.',
  'rule.entry-duplicate-in-file':
    'La misma entrada figura ya en la fila {first, number}; esta fila no se ha tomado.',
  'rule.entry-duplicate-in-file.remedy': 'Una las dos filas o deles claves distintas.',
  'rule.entry-key-invalid':
    'Esto no puede ser una clave: solo letras de la A a la Z, cifras, puntos, guiones y guiones bajos, 80 como máximo.',
  'rule.entry-key-invalid.remedy': 'Escriba otra clave o vacíe la celda: una entrada nueva recibe la suya.',
  'rule.entry-withdrawn':
    'Esta entrada fue retirada el {date}: ningún archivo la restablece; solo puede hacerlo un editor.',
  'rule.entry-withdrawn.remedy':
    'Si ha de volver a figurar, pida a un editor que la guarde en su formulario; de lo contrario, suprima la fila.',
  'rule.activity-unknown': 'Ninguna actividad tiene este identificador.',
  'rule.activity-unknown.remedy': 'Corrija el identificador, o vacíe la celda si la actividad es nueva.',
  'rule.changed-since-template':
    'La ficha se modificó después de crearse su archivo (en su archivo: revisión {base}; ahora: revisión {newest}) y no se ha sobrescrito. Ahora dice: «{theirs}».',
  'rule.changed-since-template.remedy':
    'Compare las dos versiones, ponga la que deba quedar en una plantilla rellenada de nuevo (descárguela con la opción «Rellenada con mis fichas»; para un repertorio, desde su página) y envíela. Para corregir lo que usted mismo envió, utilice el libro anotado que recibió.',
  'rule.base-damaged':
    'La celda oculta que indica a partir de qué revisión se rellenó la fila está dañada o vacía.',
  'rule.base-damaged.remedy':
    'Sin ella no se sobrescribe nada de lo que ya consta: haga sus cambios en una plantilla rellenada de nuevo (descárguela con la opción «Rellenada con mis fichas»; para un repertorio, desde su página).',
  'rule.activity-not-kept':
    'La actualización de esta fila se ha guardado, pero no lo que dice de la propia actividad: en el mismo momento, {theirs} creó la revisión {newest} de la actividad.',
  'rule.activity-not-kept.remedy':
    'Consulte la actividad en una plantilla rellenada de nuevo (descárguela con la opción «Rellenada con mis fichas») y vuelva a enviar sus cambios si deben quedar.',
  'rule.duplicates-incomplete':
    'Hay tantas fichas que la búsqueda de duplicados es incompleta: abarca {limit, number} títulos y {limit, number} direcciones web.',
  'rule.duplicates-incomplete.remedy':
    'Las fichas que exceden ese número se comparan con ellas, pero no entre sí; avise al administrador.',
  'rule.reopened':
    'La actualización estaba en el estado «{state}» y se ha modificado; queda de nuevo pendiente de revisión.',
  'rule.reopened.remedy': 'Si el cambio era intencionado, no tiene que hacer nada.',
  'rule.period-mismatch': 'La fila se refiere al período {found} y el archivo, al período {expected}.',
  'rule.period-mismatch.remedy': 'Corrija el período o envíe la fila con el archivo de su propio período.',
  'rule.period-missing': 'La fila no dice a qué período se refiere.',
  'rule.period-missing.remedy': 'Rellene el año o indíquelo al enviar el archivo.',
  'rule.row-closed': 'La actualización está en el estado «{state}» y no admite cambios.',
  'rule.row-closed.remedy': 'Consulte a la secretaría o comunique el cambio en el período siguiente.',
  'rule.row-not-permitted': 'No está autorizado a modificar esto; no se ha aceptado.',
  'rule.row-not-permitted.remedy': 'Envíelo al coordinador que corresponda o consulte a la secretaría.',
} as const satisfies Catalogue;
