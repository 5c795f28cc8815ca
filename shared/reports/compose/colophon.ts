/** The last page, which names everything that made the document, and the words that renderers need. */
import type { MessageKey } from '../../text/en/index.ts';
import { staleKeys } from '../../text/translations.ts';
import type { DocumentModel, Verification } from '../document.ts';
import { LABELS } from '../labels.ts';
import type { ComposeContext } from './context.ts';
import type { ComposeOptions } from './prepare.ts';

/** Promise 2 of the design: snapshot, matrix edition, rule set, template, text and code. */
export function colophon(context: ComposeContext, options: ComposeOptions): DocumentModel['colophon'] {
  const { writer, makers, span, audience, lastYear } = context;
  const stale = staleCount(writer);
  const { command, url } = verification(context, options);
  const line = (key: MessageKey, value: string) => ({ label: writer.plain(key), value });
  return {
    title: writer.plain('report.colophon'),
    lines: [
      line('report.maker.snapshot', makers.snapshot),
      ...(lastYear === undefined ? [] : [line('report.maker.last-year', lastYear.snapshot)]),
      line('report.maker.matrix-edition', makers.matrixEdition),
      line('report.maker.rule-set', makers.ruleSet),
      line('report.maker.template', makers.template),
      line('report.maker.text', makers.text),
      ...(stale === 0 ? [] : [line('report.maker.stale', writer.number(stale))]),
      line('report.maker.code', makers.code),
      line('report.maker.period', `${writer.date(span.from)} – ${writer.date(span.to)}`),
      line('report.maker.audience', writer.plain(`report.audience.${audience}`)),
      ...(options.date === undefined ? [] : [line('report.maker.date', writer.date(options.date))]),
      line('report.maker.verify', command),
      ...(url === undefined ? [] : [line('report.maker.address', url)]),
    ],
  };
}

const CHECK = 'wsis verify .';

/** How the document is proven: with the report set at hand, or from where it is published. */
export function verification({ makers }: ComposeContext, { address }: ComposeOptions): Verification {
  const url = address === undefined ? undefined : new URL('reports', withSlash(address)).href;
  const { snapshot } = makers;
  return {
    command: CHECK,
    snapshot,
    ...(url !== undefined && { url }),
    // Without an address there is nothing to open: what to type, then.
    qr: url === undefined ? `${CHECK} --code sha256:${snapshot}` : `${url}#${snapshot}`,
  };
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** How many messages of this document are older than the English text. */
function staleCount({ language, used }: ComposeContext['writer']): number {
  const shown = new Set<string>([...used, ...LABELS.map((label) => `report.label.${label}`)]);
  return staleKeys(language).filter((key) => shown.has(key)).length;
}

const PLACES = { page: '{page}', pages: '{pages}', table: '{table}' };

/** Words of renderers, each under its own name; `page` and `chartTable` keep their places `{page}`, `{pages}` and `{table}`. */
export function labels({ writer, audience }: ComposeContext): Readonly<Record<string, string>> {
  const params = { ...PLACES, readers: writer.plain(`report.audience.${audience}`) };
  return Object.fromEntries(LABELS.map((label) => [label, writer.plain(`report.label.${label}`, params)]));
}
