/** The words that renderers ask a document for, each with a message of its own: `report.label.contents` … */
export const LABELS = [
  'contents',
  'summary',
  'actionRequired',
  'references',
  'agendaItem',
  'table',
  'chart',
  'charts',
  'chartTable',
  'title',
  'page',
  'snapshot',
  'skip',
  'figures',
  'figuresNote',
  'figure',
  'value',
  'measure',
  'filter',
  'everything',
  'annex',
  'paragraph',
  'section',
  'record',
  'text',
  'about',
  'note',
  'audience',
] as const;

/** Name of a word in `DocumentModel.labels`. */
export type Label = (typeof LABELS)[number];
