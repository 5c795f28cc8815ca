/** Spanish words of the circular letter and the comment matrix as documents. */
import type { Catalogue } from '../catalogue.ts';

export const reportLetterEs = {
  'report.letter.inputs': 'Solicitud de contribuciones: {report}',
  'report.letter.notice': 'Anuncio de consulta: {report}',
  'report.letter.dated': 'Carta circular {symbol} del {day}',
  'report.letter.document': 'Documento {symbol}',
  'report.letter.entered':
    'Registrada el {day}, después de la fecha de la carta: es su calendario tal como consta aquí, no el texto con el que se envió.',
  'report.letter.source': 'Secretaría General',
  'report.letter.to': 'A: {audience}',
  'report.letter.summary':
    'El proyecto «{report}» se presentará a: {meeting}, que se inaugura el {opens}. En esta carta se indica a quién se invita a qué, y hasta cuándo.',
  'report.letter.meeting': 'Consejo {year}',
  'report.letter.section': 'La consulta',
  'report.letter.annex': 'Calendario',
  'report.letter.table': 'Etapas de la ronda {number}, con las fechas previstas y efectivas (Ginebra)',
  'report.letter.replaces':
    'Esta carta sustituye el calendario de la carta {symbol} del {day}, que queda registrado.',
  'report.letter.base': 'La ronda parte de: {issue}, tal como se publicó.',
  'report.letter.ask-inputs':
    '{audience}: las contribuciones por escrito deben presentarse a más tardar el {day}, al final del día en Ginebra.',
  'report.letter.ask-draft': 'El proyecto se publicará a más tardar el {day}.',
  'report.letter.ask-consultation':
    'Se celebrará una consulta abierta el {day} ({event}). Invitados: {audience}.',
  'report.letter.ask-comments':
    '{audience}: los comentarios finales se reciben hasta el {day}, al final del día en Ginebra.',
  'report.letter.ask-revised': 'El proyecto revisado se publicará a más tardar el {day}.',
  'report.letter.ask-cwg': 'Se presentará al Grupo de Trabajo del Consejo a más tardar el {day}.',
  'report.letter.ask-council':
    'La versión definitiva se presentará al Consejo a más tardar el {day}; los documentos deben presentarse a más tardar el {deadline}, {days, plural, one {# día} many {# de días} other {# días}} antes de la inauguración.',
  'report.letter.answers':
    'Cada comentario se refiere a una versión publicada y recibe una respuesta, con un resultado y un texto. Los comentarios y sus respuestas se difunden juntos.',
  'report.letter.travels': 'Lo acompañan, en las mismas fechas: {titles}.',
  'report.letter.action': '{audience}: se les invita a participar en las fechas indicadas en el anexo.',
  'report.letter.matrix': 'Cuadro de comentarios: {report}',
  'report.letter.matrix-section': 'Comentarios y respuestas',
  'report.letter.matrix-summary':
    '{count, plural, one {# comentario sobre las versiones publicadas, con el curso que se le dio.} many {# de comentarios sobre las versiones publicadas, con el curso que se dio a cada uno.} other {# comentarios sobre las versiones publicadas, con el curso que se dio a cada uno.}}',
  'report.letter.matrix-inputs':
    '{count, plural, one {# contribución solicitada por carta circular, con su respuesta.} many {# de contribuciones solicitadas por carta circular, cada una con su respuesta.} other {# contribuciones solicitadas por carta circular, cada una con su respuesta.}}',
  'report.letter.matrix-none': 'No se formuló ningún comentario.',
  'report.pack.title': 'Expediente de pruebas: {report}, {issue}',
  'report.pack.report':
    'report: los archivos de este documento en todos sus idiomas y formatos, el conjunto de datos del que proceden y el manifiesto con la huella de cada uno.',
  'report.pack.evidence':
    'evidence: los comentarios y sus respuestas, los cambios desde la versión anterior, las exenciones, el calendario de la consulta y el historial de cada etapa con su cadena de huellas.',
  'report.pack.check': 'Comprobación: sha256sum --check SHA256SUMS y luego wsis verify . en esta carpeta.',
} satisfies Catalogue;
