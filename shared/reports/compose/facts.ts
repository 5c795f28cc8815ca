/** What sentences of the catalogue may mention about the report as a whole. */
import type { Period } from '../../activities/record.ts';
import { hlpfTheme, sectorShortName } from '../../reference/names.ts';
import type { MessageKey } from '../../text/en/index.ts';
import type { Inline } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { isCalendarYear } from './span.ts';
import type { Writer } from './writer.ts';

/** Every name is always there, so that a sentence may use any of them; years are text, for they take no separators. */
export type Facts = Readonly<
  Record<
    | 'sector'
    | 'year'
    | 'years'
    | 'when'
    | 'from'
    | 'to'
    | 'fromYear'
    | 'session'
    | 'sessionYear'
    | 'theme'
    | 'edition'
    | 'asOf',
    string
  > & {
    readonly sessionNumber: number;
  }
>;

/** The facts of a report, dates written in its language. */
export function factsOf(
  context: Pick<
    ComposeContext,
    'kind' | 'span' | 'year' | 'writer' | 'cstd' | 'hlpf' | 'sessionYear' | 'edition' | 'asOf'
  >,
): Facts {
  const { kind, span, writer, cstd, hlpf, sessionYear, edition } = context;
  const sessionNumber = cstd?.session ?? 0;
  return {
    year: String(context.year),
    when: whenOf(span, writer),
    sector: kind.only?.sector === undefined ? '' : sectorShortName(kind.only.sector, writer.language),
    from: writer.date(span.from),
    to: writer.date(span.to),
    fromYear: span.from.slice(0, 4),
    years: yearSpan(writer, span.from.slice(0, 4), String(context.year)),
    sessionNumber,
    session: cstd === undefined ? '' : writer.plain('report.session', { sessionNumber }),
    sessionYear: String(sessionYear),
    theme: hlpf === undefined ? '' : (hlpfTheme(hlpf.year, writer.language)?.text ?? ''),
    edition: edition.edition,
    asOf: writer.date(context.asOf),
  };
}

/** `2025`, or from when to when. */
export function whenOf(span: Period, writer: Pick<Writer, 'plain' | 'span'>): string {
  return isCalendarYear(span)
    ? writer.plain('report.when.year', { year: span.to.slice(0, 4) })
    : writer.span(span);
}

/** Caption of a table: the name of what it lists or counts, the `part` of it that stands there, and as of when. */
export function captionOf(
  context: Parameters<typeof factsOf>[0],
  title: MessageKey,
  part?: string,
): readonly Inline[] {
  const { writer } = context;
  const whole = writer.plain(title);
  const named =
    part === undefined ? whole : writer.plain('report.registry.heading', { code: whole, name: part });
  return writer.say('report.table.registry', { ...factsOf(context), title: named });
}

/** `2015–2025`, or the one year. */
export function yearSpan({ plain }: Pick<Writer, 'plain'>, from: string, to: string): string {
  return from === to ? to : plain('report.years.span', { from, to });
}
