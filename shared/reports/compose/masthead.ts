/** The head of the first page, by the body that is addressed. */
import { councilSession } from '../../reference/calendar.ts';
import { meetingDates } from '../../reference/meeting-dates.ts';
import type { Masthead } from '../document.ts';
import { printSymbol } from '../print-symbol.ts';
import { type DocumentSymbol, parseSymbol } from '../symbol.ts';
import type { ComposeContext } from './context.ts';
import { factsOf } from './facts.ts';
import type { ComposeOptions } from './prepare.ts';

/** Meeting and dates are the caller's when given, else the calendar's as far as a published page confirms them. */
export function masthead(context: ComposeContext, options: ComposeOptions): Masthead {
  const { kind, writer } = context;
  const meeting = options.meeting ?? meetingOf(context);
  const placeAndDates = options.placeAndDates ?? datesOf(context);
  const { agendaItem, date } = options;
  const symbol = options.symbol === undefined ? undefined : parseSymbol(options.symbol);
  const printed = symbol === undefined ? options.symbol : printSymbol(symbol, writer.language);
  return {
    organization: writer.plain('report.organization'),
    body: bodyOf(context),
    revision: options.revision ?? revisionOf(context, options.symbol, symbol),
    languageLine: writer.plain('report.language-line'),
    source: writer.plain(kind.source ?? 'report.source'),
    ...(meeting !== undefined && { meeting }),
    ...(placeAndDates !== undefined && { placeAndDates }),
    ...(printed !== undefined && { symbol: printed }),
    ...(date !== undefined && { date: writer.date(date) }),
    ...(symbol?.family === 'un' && { distribution: writer.plain('report.distribution') }),
    ...(agendaItem !== undefined && { agendaItem }),
  };
}

/** A document is a draft until it has a symbol, which then says what it is a revision of. */
function revisionOf(
  { writer }: ComposeContext,
  given: string | undefined,
  symbol: DocumentSymbol | undefined,
): string {
  if (given === undefined) return writer.plain('report.first-draft');
  const changes = symbol?.changes ?? [];
  return writer.seriesText(
    changes.map(({ number, type }) => writer.plain(`report.symbol.${type}`, { number: String(number) })),
  );
}

function bodyOf({ kind, writer }: ComposeContext): string {
  switch (kind.body.type) {
    case 'cstd':
      return writer.plain('report.cstd.body');
    case 'hlpf':
      return writer.plain('report.hlpf.body');
    case 'council':
      return writer.plain(kind.body.body);
  }
}

function meetingOf(context: ComposeContext): string | undefined {
  const { kind, cstd, writer } = context;
  const { session, sessionYear } = factsOf(context);
  switch (kind.body.type) {
    case 'cstd':
      return cstd === undefined ? undefined : session;
    case 'hlpf':
      return writer.plain('report.hlpf.session', { sessionYear });
    case 'council':
      return kind.body.sessionOffset === undefined
        ? undefined
        : writer.plain('report.hlpf.session', { sessionYear });
  }
}

/** Dates that can't be read as a span are known in English only, so only English prints them. */
function datesOf(context: ComposeContext): string | undefined {
  const { writer } = context;
  const published = publishedDates(context);
  if (published === undefined) return undefined;
  const span = meetingDates(published);
  if (span === undefined) return writer.language === 'en' ? published : undefined;
  return writer.span(span);
}

function publishedDates({ cstd, hlpf, kind, sessionYear }: ComposeContext): string | undefined {
  if (kind.body.type === 'council') {
    if (kind.body.sessionOffset === undefined) return undefined;
    const council = councilSession(sessionYear);
    if (!council?.dates || council.confidence !== 'confirmed') return undefined;
    // What comes behind a semicolon or in brackets is told of other meetings of the session.
    return `${council.dates.replace(/\s*[;(].*$/u, '')} ${sessionYear}`;
  }
  const isConfirmed = cstd?.dates && cstd.datesConfidence === 'confirmed';
  return isConfirmed ? `${cstd.dates} ${sessionYear}` : hlpf?.dates;
}
