/** Spanish words: what each problem means and what to do about it. */
import type { Catalogue } from '../catalogue.ts';

export const problemsEs = {
  'problem.file-empty': 'El archivo está vacío.',
  'problem.file-empty.remedy': 'Compruebe que el archivo se guardó con su contenido y vuelva a enviarlo.',
  'problem.file-too-large':
    '{what, select, rows {El archivo tiene más de {limit, number} filas.} sheets {El libro tiene más de {limit, number} hojas.} record {Una ficha del archivo supera {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}}.} other {El archivo supera {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}}.}}',
  'problem.file-too-large.remedy':
    'Divídalo en varios archivos o suprima las imágenes y las hojas que no se utilicen.',
  'problem.file-type-unknown': 'No se puede leer este tipo de archivo.',
  'problem.file-type-unknown.remedy': 'Envíe un libro de Excel (.xlsx), un archivo CSV o un archivo JSON.',
  'problem.file-type-mismatch': 'El contenido del archivo no es el que indica su nombre.',
  'problem.file-type-mismatch.remedy':
    'Ábralo en el programa con que se creó y guárdelo de nuevo en el formato en que desee enviarlo.',
  'problem.file-ending-unknown': 'No se leen los archivos cuyo nombre tiene esta terminación.',
  'problem.file-ending-unknown.remedy':
    'Si el archivo contiene fichas, dé a su nombre la terminación que corresponda a su contenido (.csv, .json o .ndjson) y envíelo de nuevo.',
  'problem.workbook-encrypted': 'El libro está protegido con una contraseña.',
  'problem.workbook-encrypted.remedy':
    'Quite la contraseña en su programa de hojas de cálculo, guarde el archivo y vuelva a enviarlo.',
  'problem.workbook-legacy': 'El libro está en el antiguo formato de Excel (.xls).',
  'problem.workbook-legacy.remedy': 'Guárdelo como libro de Excel (.xlsx) y envíe ese archivo.',
  'problem.workbook-macro': 'El libro contiene macros, que nunca se admiten.',
  'problem.workbook-macro.remedy': 'Guárdelo como libro de Excel sin macros (.xlsx) y envíe ese archivo.',
  'problem.zip-bomb':
    '{what, select, ratio {Una parte del archivo ocupa más de {limit, number} veces su tamaño al descomprimirse.} entries {El archivo contiene más de {limit, number} partes.} strings {El libro contiene más de {limit, number} textos distintos.} order {Las celdas remiten a sus textos en tal desorden que su lectura llevaría demasiado tiempo.} idle {El libro contiene más de {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}} de celdas sin valor.} other {Una vez descomprimido, el archivo supera {size, number} {unit, select, GiB {GiB} MiB {MiB} other {KiB}}.}}',
  'problem.zip-bomb.remedy':
    'Copie las celdas en una plantilla nueva y envíela; si estos son sus datos reales, divídalos.',
  'problem.zip-damaged': 'El libro está dañado: no se puede descomprimir.',
  'problem.zip-damaged.remedy':
    'Ábralo en su programa de hojas de cálculo, deje que este lo repare, guárdelo y vuelva a enviarlo.',
  'problem.workbook-external-links': 'El libro toma valores de otros archivos.',
  'problem.workbook-external-links.remedy':
    'Rompa los vínculos en su programa de hojas de cálculo (Datos, Editar vínculos), guarde el archivo y vuelva a enviarlo.',
  'problem.workbook-too-wide': 'Una hoja del libro tiene más de {limit, number} columnas.',
  'problem.workbook-too-wide.remedy':
    'Elimine las columnas vacías o no utilizadas de la derecha y vuelva a enviar el archivo.',
  'problem.workbook-damaged': 'El libro está dañado: falta una de sus partes o no se puede leer.',
  'problem.workbook-damaged.remedy':
    'Ábralo en su programa de hojas de cálculo, guárdelo con otro nombre y envíe ese archivo.',
  'problem.xml-entities':
    'El libro contiene definiciones que ningún programa de hojas de cálculo escribe y que pueden ser dañinas.',
  'problem.xml-entities.remedy': 'Copie las celdas en una plantilla nueva y envíela.',
  'problem.text-encoding': 'No se puede reconocer la codificación del texto del archivo.',
  'problem.text-encoding.remedy': 'Guarde el archivo como CSV UTF-8 y vuelva a enviarlo.',
  'problem.json-damaged':
    '{what, select, depth {El JSON está anidado en más de {limit, number} niveles.} other {No se puede leer el JSON.}}',
  'problem.json-damaged.remedy':
    'Compruebe el archivo con un verificador de JSON; es posible que esté truncado.',
  'problem.csv-damaged': 'No se puede leer el archivo CSV: sus comillas o columnas no concuerdan.',
  'problem.csv-damaged.remedy':
    'Ábralo en su programa de hojas de cálculo y guárdelo de nuevo como CSV UTF-8.',
  'problem.template-unknown': 'El archivo no sigue ninguna plantilla conocida aquí.',
  'problem.template-unknown.remedy': 'Descargue la plantilla del período, rellénela y envíela.',
  'problem.file-of-registry':
    'El archivo contiene entradas del repertorio «{registry}», que no son las que se piden aquí.',
  'problem.file-of-registry.remedy':
    'Envíelo a ese repertorio, o descargue la plantilla de lo que se pide aquí, rellénela y envíela.',
  'problem.file-of-records': 'El archivo es una plantilla de fichas de actividades, no de un repertorio.',
  'problem.file-of-records.remedy':
    'Envíelo donde se reciben las fichas, o descargue el libro de este repertorio, rellénelo y envíelo.',
  'problem.template-other-year': 'El archivo sigue la plantilla de otro período.',
  'problem.template-other-year.remedy': 'Descargue la plantilla de este período y copie en ella sus filas.',
  'problem.year-missing': 'El archivo no dice a qué año se refieren sus fichas.',
  'problem.year-missing.remedy':
    'Indique el año al enviarlo, por ejemplo «wsis import ARCHIVO --year 2025», o añada la columna «Año».',
  'problem.export-unknown': 'El archivo no es una exportación que se pueda restaurar.',
  'problem.export-unknown.remedy':
    'Restaure un archivo NDJSON tal como lo escribió «wsis export»; para otros archivos, utilice «wsis import».',
  'problem.export-not-new':
    'El archivo es la exportación de una carpeta de datos: una importación tomaría sus fichas como nuevas, sin sus identificadores ni sus estados.',
  'problem.export-not-new.remedy':
    'Para devolverlo a su estado, utilice «wsis restore ARCHIVO --data NUEVA» con una carpeta de datos vacía.',
  'problem.restore-not-empty': 'La carpeta de datos ya contiene fichas.',
  'problem.restore-not-empty.remedy':
    'Restaure en una carpeta de datos nueva: «wsis restore ARCHIVO --data NUEVA».',
  'problem.restore-unfinished':
    'En esta carpeta de datos se inició una restauración que no terminó: solo contiene una parte de la exportación.',
  'problem.restore-unfinished.remedy':
    'Ejecute de nuevo «wsis restore» con el mismo archivo, o empiece otra vez en una carpeta de datos nueva.',
  'problem.export-damaged':
    'No se puede restaurar la exportación: se modificó o se truncó después de escribirse.',
  'problem.export-damaged.remedy':
    'Restaure una exportación tal como la escribió «wsis export», o importe sus cambios como libro o CSV.',
  'problem.copy-unknown': 'La carpeta {folder} no contiene ninguna copia íntegra.',
  'problem.copy-unknown.remedy':
    'Indique la carpeta que escribió «wsis copy save»: contiene el archivo copy.json.',
  'problem.copy-damaged': 'La copia íntegra no se puede usar: «{where}» no está como se escribió.',
  'problem.copy-damaged.remedy': 'Use otra copia de la misma instalación o guárdela de nuevo.',
  'problem.copy-differs': '«{where}» ya existe y difiere de la copia íntegra.',
  'problem.copy-differs.remedy': 'Cargue la copia en un lugar nuevo.',
  'problem.copy-not-empty': 'El lugar «{where}» no está vacío.',
  'problem.copy-not-empty.remedy':
    'Indique un lugar nuevo; para continuar una carga interrumpida, añada «--resume».',
  'problem.id-taken': 'El identificador {id} ya pertenece a otra cosa.',
  'problem.id-taken.remedy':
    'Restaure en una carpeta de datos vacía; no se sobrescribe nada de lo que ya hay.',
  'problem.template-columns-missing': 'Al archivo le faltan columnas de la plantilla.',
  'problem.template-columns-missing.remedy':
    'Restablezca los encabezamientos tal como figuran en la plantilla y vuelva a enviar el archivo.',
  'problem.template-columns-doubled': 'El archivo tiene dos veces la misma columna.',
  'problem.template-columns-doubled.remedy':
    'Elimine o cambie de nombre una de las dos columnas y vuelva a enviar el archivo.',
  'problem.snapshot-unknown': 'Esta instantánea no existe.',
  'problem.snapshot-unknown.remedy':
    'Compruebe el nombre en la lista de instantáneas («wsis snapshots» en la línea de órdenes).',
  'problem.snapshot-empty': 'No hay nada que congelar: ninguna actualización del período está aceptada.',
  'problem.snapshot-empty.remedy':
    'Acepte las actualizaciones de las que deba informarse o elija otro período.',
  'problem.snapshot-damaged': 'La instantánea no es lo que indica su nombre: sus bytes han cambiado.',
  'problem.snapshot-damaged.remedy':
    'Recupere el archivo del almacén o de una copia de seguridad; no debe contarse nada a partir de este.',
  'problem.object-unknown': 'Este archivo no existe.',
  'problem.object-unknown.remedy': 'Compruebe la dirección; es posible que el archivo nunca se haya creado.',
  'problem.object-differs': 'Ya se conserva un archivo con este nombre y su contenido es distinto.',
  'problem.object-differs.remedy':
    'No se ha sobrescrito nada; avise al administrador, pues los mismos datos deberían dar el mismo archivo.',
  'problem.stream-unknown': 'Esta ficha no existe.',
  'problem.stream-unknown.remedy': 'Compruebe el identificador; los identificadores nunca se reutilizan.',
  'problem.chain-broken':
    'El historial de una ficha no está íntegro: se ha modificado o perdido una revisión.',
  'problem.chain-broken.remedy':
    'Avise de inmediato al administrador; no debe publicarse nada hasta que se restablezca el historial.',
  'problem.projection-differs': 'El último estado conservado de una ficha difiere de su historial.',
  'problem.projection-differs.remedy':
    'Pida al administrador que reconstruya la proyección; no se ha perdido nada del historial.',
  'problem.period-invalid':
    'Ningún período va del {from} al {to}: ambos deben ser días del calendario, y el segundo no puede ser anterior al primero.',
  'problem.period-invalid.remedy':
    'Indique dos días, el primero no posterior al segundo, por ejemplo 2025-01-01 y 2025-12-31.',
  'value.day': '{day, date, ::yMMMMd}',
  'problem.period-locked':
    'El período del {from} al {to} está cerrado: ya no se informa, examina, cuestiona ni fusiona nada en él.',
  'problem.period-locked.remedy':
    'Informe en el período siguiente. La oficina puede reabrir este en su página, en «Períodos», indicando un motivo.',
  'problem.update-locked':
    'La actualización de esta ficha del {from} al {to} está cerrada: no admite cambios, aunque el período esté abierto.',
  'problem.update-locked.remedy': 'Informe del cambio en el período siguiente, o consulte a la oficina.',
  'problem.field-invalid':
    '{because, select, missing {«{field}»: se necesita una respuesta.} unknown {«{field}»: este valor no se conoce aquí.} long {«{field}»: como máximo {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.} day {«{field}»: ese día no existe en el calendario.} order {«{field}»: esta fecha es anterior al primer día.} overlap {«{field}»: un período ya conocido incluye algunos de estos días. Elija otros días, o confirme e indique el motivo.} taken {«{field}»: otro elemento ya tiene este valor.} other {«{field}»: este valor no puede aceptarse.}}',
  'problem.field-invalid.remedy': 'Corrija «{field}» y envíelo de nuevo.',
  'problem.report-withdrawn':
    'Este informe se retiró: ya no puede leerse ni comentarse aquí, y nadie puede reabrirlo a comentarios.',
  'problem.report-withdrawn.remedy':
    'Lo dicho sobre él se conserva. La secretaría consultará de nuevo sobre la revisión siguiente.',
  'problem.transition-refused':
    '{because, select, findings {La actualización no puede presentarse mientras {count, plural, one {quede # error} many {queden # de errores} other {queden # errores}}.} reason {Es necesario indicar un motivo.} other {Una actualización en el estado «{state}» no admite la operación «{action}».}}',
  'problem.transition-refused.remedy':
    '{because, select, findings {Corrija lo que señalan las observaciones y vuelva a presentarla.} reason {Diga por qué, para que el coordinador sepa qué corregir.} other {Consulte el último estado; es posible que alguien lo haya cambiado entretanto.}}',
  'problem.entry-refused':
    'La entrada no se ha guardado: {count, plural, one {hay # error} many {hay # errores} other {hay # errores}}.',
  'problem.entry-refused.remedy': 'Corrija lo que indican las observaciones y envíela de nuevo.',
  'problem.revision-conflict': 'Otra persona ha modificado esto entretanto.',
  'problem.revision-conflict.remedy':
    'No se ha sobrescrito nada; compare las dos versiones y vuelva a enviar la suya.',
  'problem.edition-unknown': 'Esta edición de la matriz no existe.',
  'problem.edition-unknown.remedy': 'Elija una edición de la lista.',
  'problem.edition-damaged': 'El archivo no es una edición de la matriz: {reason}.',
  'problem.edition-damaged.remedy':
    'Escríbalo como el resultado de «wsis matrix --format json»: cada vínculo necesita una línea de acción, un código y un nivel.',
  'problem.registry-derived':
    'Nadie redacta entradas del repertorio «{registry}»: proceden de otros datos conservados.',
  'problem.registry-derived.remedy':
    'Modifique los datos de los que proceden: los coordinadores resultan de las designaciones de la página «Coordinadores».',
  'problem.registry-unknown': 'No existe tal repertorio.',
  'problem.registry-unknown.remedy': 'Elija uno de la lista.',
  'problem.report-kind-unknown': 'Este tipo de informe no existe.',
  'problem.report-kind-unknown.remedy': 'Elija un tipo de la lista.',
  'problem.report-step-refused':
    'El informe no puede dar este paso ahora{because, select, unfrozen {: todavía no se han elegido sus datos} unbuilt {: sus archivos no se han generado a partir de su estado actual} fixed {: ya hay lectores que tienen esta revisión} stale {: algunos textos han quedado superados o faltan en algún idioma} other {}}.',
  'problem.report-step-refused.remedy':
    '{because, select, unfrozen {Elija una instantánea o congele antes el período.} unbuilt {Genérelo primero.} fixed {Comience primero la revisión siguiente.} stale {Revise los textos señalados, modifíquelos o guárdelos de nuevo.} other {Consulte el estado más reciente; es posible que alguien lo haya cambiado entretanto.}}',
  'problem.report-exists': 'Ya existe un informe de este tipo para este período.',
  'problem.report-exists.remedy': 'Ábralo desde la lista de informes; haga una revisión si debe cambiar.',
  'problem.report-data-missing': 'Faltan datos que el informe necesita.',
  'problem.report-data-missing.remedy':
    'Cree primero una instantánea del período, con las fichas que el informe necesita.',
  'problem.languages-differ':
    'El informe «{kind}» no dice lo mismo en «{language}» que en «{other}»: en {where} contiene {found} en lugar de {expected}. No se ha publicado nada.',
  'problem.languages-differ.remedy':
    'Se trata de un error del programa: comuníquelo junto con este mensaje. Entretanto, genere el informe en un solo idioma.',
  'problem.comments-participants':
    'En estos últimos días solo se admiten comentarios de quienes ya comentaron el proyecto.',
  'problem.comments-participants.remedy':
    'Si participó en la consulta de otra manera, envíe su comentario a la secretaría, que puede introducirlo.',
  'problem.report-id-doubled':
    'El informe «{kind}» tiene dos lugares con el identificador «{id}»: los enlaces y los comentarios llevarían al lugar equivocado. No se ha generado nada.',
  'problem.report-id-doubled.remedy':
    'Se trata de un error del programa: comuníquelo junto con este mensaje.',
  'problem.format-unknown': 'Este formato de archivo no existe aquí.',
  'problem.format-unknown.remedy': 'Elija un formato de la lista.',
  'problem.language-unknown': 'No es uno de los seis idiomas oficiales.',
  'problem.language-unknown.remedy': 'Elija ar, zh, en, fr, ru o es.',
  'problem.figure-unknown': 'El informe no contiene esta cifra.',
  'problem.figure-unknown.remedy':
    'Siga el enlace desde el propio informe; es posible que la cifra pertenezca a otra revisión.',
  'problem.trace-incomplete': 'En la carpeta falta «{file}», sin lo cual no se puede rastrear ninguna cifra.',
  'problem.trace-incomplete.remedy':
    'Descargue el informe en formato JSON en esta carpeta. La instantánea (snapshot.ndjson.gz) está en la secretaría; quien no la recibe encuentra las fichas de cada cifra en la página del informe.',
  'problem.folder-not-a-report': 'La carpeta no es un informe: falta su manifiesto.',
  'problem.folder-not-a-report.remedy': 'Indique la carpeta que contiene manifest.json.',
  'problem.data-folder-unknown': 'Aquí no hay ninguna carpeta de datos.',
  'problem.data-folder-unknown.remedy':
    'Compruebe el nombre que sigue a --data; «wsis import» o «wsis demo» crean una carpeta de datos.',
  'problem.data-folder-version':
    'La carpeta de datos es de la versión {found}; este programa lee la versión {expected}.',
  'problem.data-folder-version.remedy':
    'Utilice la versión del programa que la escribió; expórtela con ella («wsis export») y restaure la exportación en una carpeta nueva con esta («wsis restore»).',
  'problem.not-found': 'No hay nada en esta dirección.',
  'problem.not-found.remedy': 'Compruebe la dirección o empiece por la página de inicio.',
  'problem.forbidden': 'No está autorizado a hacer esto.',
  'problem.forbidden.remedy': 'Consulte a la secretaría si cree que debería estarlo.',
  'problem.sign-in-needed': 'Para esto debe iniciar sesión.',
  'problem.sign-in-needed.remedy': 'Inicie sesión y abra de nuevo la dirección.',
  'problem.sign-in-failed': 'No se pudo iniciar sesión.',
  'problem.sign-in-failed.remedy':
    'Vuelva a empezar desde la página en la que estaba; el inicio de sesión debe terminarse en diez minutos y en el mismo navegador.',
  'problem.sign-in-unknown':
    'Se ha identificado, pero aquí no se conoce a nadie con ese nombre o esa dirección.',
  'problem.sign-in-unknown.remedy':
    'Pida al administrador de este servicio que le añada, con la dirección de correo electrónico con la que inicia sesión.',
  'problem.request-foreign': 'Este formulario no procede de una página de esta sesión.',
  'problem.request-foreign.remedy':
    'Abra de nuevo la página y vuelva a enviar el formulario; lo que estaba guardado no ha cambiado.',
  'problem.token-invalid': 'La clave de acceso es desconocida, ha caducado o no es para este servicio.',
  'problem.token-invalid.remedy':
    'Cree una nueva clave de acceso, o pida una a su proveedor de identidad para este servicio.',
  'problem.signer-taken':
    'El identificador {id} ya está en uso: una máquina no puede llevar el identificador de una persona.',
  'problem.signer-taken.remedy': 'Elija otro identificador.',
  'problem.email-taken': 'Una persona activa ya tiene la dirección de correo electrónico {email}.',
  'problem.email-taken.remedy': 'Modifique a esa persona, o indique otra dirección.',
  'problem.person-unknown': 'Ninguna persona activa tiene la dirección de correo electrónico {email}.',
  'problem.person-unknown.remedy': 'Añada primero a la persona, o compruebe la dirección.',
  'problem.person-active': '{name} aún puede iniciar sesión.',
  'problem.person-active.remedy':
    'Registre primero la baja de la persona; después suprima lo que se conserva sobre ella.',
  'problem.password-short':
    'La contraseña es demasiado corta: necesita al menos {least, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  'problem.password-short.remedy': 'Elija unas palabras que solo usted juntaría.',
  'problem.upload-infected': 'Se encontró un programa malicioso en el archivo.',
  'problem.upload-infected.remedy':
    'Revise su computadora, rehaga el archivo a partir de una versión limpia y envíelo.',
  'problem.upload-unchecked':
    'No se pudo comprobar si el archivo contiene programas maliciosos, por lo que no se leyó.',
  'problem.upload-unchecked.remedy':
    'Envíelo sin contraseña y sin otros archivos dentro; si eso no ayuda, escriba a la oficina.',
  'problem.usage': 'La orden o la solicitud no está completa o no se entiende.',
  'problem.usage.remedy': 'Consulte su ayuda para saber qué admite.',
  'problem.request-invalid': 'La petición no tiene la forma requerida.',
  'problem.request-invalid.remedy':
    'Corrija los lugares que indica la respuesta; la página de la interfaz muestra la forma.',
  'problem.body-not-json': 'El cuerpo de la petición no está indicado como JSON.',
  'problem.body-not-json.remedy': 'Envíe JSON con el encabezado «Content-Type: application/json».',
  'problem.precondition-needed': 'El cambio no indica de qué estado parte.',
  'problem.precondition-needed.remedy': 'Léalo primero y envíe su ETag en el encabezado If-Match.',
  'problem.precondition-failed': 'Se ha cambiado después de que usted lo leyera.',
  'problem.precondition-failed.remedy':
    'No se ha sobrescrito nada; léalo de nuevo, combine su cambio y envíelo con la nueva ETag.',
  'problem.idempotency-reused': 'La Idempotency-Key ya se ha usado para otra petición.',
  'problem.idempotency-reused.remedy': 'Use una clave nueva para cada cambio.',
  'problem.idempotency-running': 'La misma petición está aún en curso.',
  'problem.idempotency-running.remedy': 'Espere un momento y envíela de nuevo con la misma clave.',
  'problem.rate-exceeded': 'Han llegado demasiadas peticiones en poco tiempo.',
  'problem.rate-exceeded.remedy':
    'Espere {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}} y continúe.',
  'problem.paragraph-count':
    'El texto en {language} tiene {count, plural, one {# párrafo} many {# de párrafos} other {# párrafos}}; este, otro número.',
  'problem.paragraph-count.remedy':
    'Escriba los mismos párrafos, para que su numeración coincida en todos los idiomas.',
} as const satisfies Catalogue;
