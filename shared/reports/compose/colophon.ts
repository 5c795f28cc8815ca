/** The last page, which names everything that made the document, and the words that renderers need. */
import type { MessageKey } from '../../text/en/index.ts';
import type { DocumentModel } from '../document.ts';
import type { ComposeContext } from './context.ts';
import type { ComposeOptions } from './prepare.ts';
import type { Writer } from './writer.ts';

/** Promise 2 of the design: snapshot, matrix edition, rule set, template, text and code. */
export function colophon(context: ComposeContext, options: ComposeOptions): DocumentModel['colophon'] {
  const { writer, makers, span, audience } = context;
  const line = (key: MessageKey, value: string) => ({ label: writer.plain(key), value });
  return {
    title: writer.plain('report.colophon'),
    lines: [
      line('report.maker.snapshot', makers.snapshot),
      line('report.maker.matrix-edition', makers.matrixEdition),
      line('report.maker.rule-set', makers.ruleSet),
      line('report.maker.template', makers.template),
      line('report.maker.text', makers.text),
      line('report.maker.code', makers.code),
      line('report.maker.period', `${writer.date(span.from)} – ${writer.date(span.to)}`),
      line('report.maker.audience', writer.plain(`report.audience.${audience}`)),
      ...(options.date === undefined ? [] : [line('report.maker.date', writer.date(options.date))]),
    ],
  };
}

const LABELS = [
  'contents',
  'summary',
  'actionRequired',
  'references',
  'agendaItem',
  'table',
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
] as const;

const PLACES = { page: '{page}', pages: '{pages}' };

/** Words of renderers, each under its own name; `page` keeps the places `{page}` and `{pages}`. */
export function labels(writer: Writer): Readonly<Record<string, string>> {
  return Object.fromEntries(LABELS.map((label) => [label, writer.plain(`report.label.${label}`, PLACES)]));
}
