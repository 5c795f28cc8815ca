/** The head of the first page, by the body that is addressed. */
import { councilSession } from '../../reference/calendar.ts';
import type { Conference } from '../../reference/conferences.ts';
import { meetingDates } from '../../reference/meeting-dates.ts';
import { isMessageKey } from '../../text/words.ts';
import type { Masthead, MastheadGap } from '../document.ts';
import { printSymbol } from '../print-symbol.ts';
import { type DocumentSymbol, parseSymbol } from '../symbol.ts';
import type { ComposeContext } from './context.ts';
import { factsOf } from './facts.ts';
import type { ComposeOptions } from './prepare.ts';

/**
 * Meeting, place and dates are the caller's when given, else the calendar's as far as a published page confirms them; what
 * nobody knows yet stands in brackets.
 */
export function masthead(context: ComposeContext, options: ComposeOptions): Masthead {
  const { kind, writer } = context;
  const { gaps, meeting, placeAndDates } = whenAndWhere(context, options);
  const { agendaItem, date } = options;
  const symbol = options.symbol === undefined ? undefined : parseSymbol(options.symbol);
  const printed = symbol === undefined ? options.symbol : printSymbol(symbol, writer.language);
  return {
    organization: writer.plain('report.organization'),
    body: bodyOf(context),
    revision: options.revision ?? revisionOf(context, options, symbol),
    languageLine: writer.plain('report.language-line'),
    source: writer.plain(kind.source ?? 'report.source'),
    ...(meeting !== undefined && { meeting }),
    ...(placeAndDates !== undefined && { placeAndDates }),
    ...(printed !== undefined && { symbol: printed }),
    ...(date !== undefined && { date: writer.date(date) }),
    ...(symbol?.family === 'un' && { distribution: writer.plain('report.distribution') }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...(gaps.length > 0 && { gaps }),
  };
}

function whenAndWhere(
  context: ComposeContext,
  options: ComposeOptions,
): Pick<Masthead, 'meeting' | 'placeAndDates'> & { readonly gaps: readonly MastheadGap[] } {
  const { kind, writer } = context;
  const known = options.meeting ?? meetingOf(context);
  // A draft may be for no meeting yet; a symbol is given for one.
  const isForMeeting = options.symbol !== undefined || known !== undefined || kind.body.type !== 'council';
  if (!isForMeeting) return { gaps: [], ...placed(options.placeAndDates) };
  const dates = datesOf(context);
  const held = confirmedConference(context);
  const gaps: readonly MastheadGap[] = [
    ...(known === undefined ? (['meeting'] as const) : []),
    ...(options.placeAndDates === undefined && held === undefined ? (['place'] as const) : []),
    ...(options.placeAndDates === undefined && dates === undefined ? (['dates'] as const) : []),
  ];
  const place = held === undefined ? writer.plain('report.gap.place') : placeName(held.place, writer);
  return {
    gaps,
    meeting: known ?? writer.plain('report.gap.meeting'),
    ...placed(
      options.placeAndDates ??
        writer.plain('report.place-and-dates', { place, dates: dates ?? writer.plain('report.gap.dates') }),
    ),
  };
}

function placed(placeAndDates: string | undefined): Pick<Masthead, 'placeAndDates'> {
  return placeAndDates === undefined ? {} : { placeAndDates };
}

/** A document is a draft until it has a symbol, which then says what it is a revision of. */
function revisionOf(
  { writer }: ComposeContext,
  { revisionNumber = 0, symbol: given }: ComposeOptions,
  symbol: DocumentSymbol | undefined,
): string {
  if (given === undefined && revisionNumber > 0) {
    return writer.plain('report.symbol.Rev', { number: String(revisionNumber) });
  }
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
    case 'plenipotentiary':
      return writer.plain('report.plenipotentiary.body');
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
    case 'plenipotentiary':
      return context.conference?.id;
    case 'council':
      return kind.body.sessionOffset === undefined
        ? undefined
        : writer.plain('report.hlpf.session', { sessionYear });
  }
}

/** Dates that can't be read as a span are known in English only, so no language prints them. */
function datesOf(context: ComposeContext): string | undefined {
  const { sessionYear, writer } = context;
  const published = publishedDates(context);
  if (published === undefined) return undefined;
  // What comes behind a semicolon or in brackets is told of other meetings of the session.
  const first = published.replace(/\s*[;(].*$/u, '');
  const span = meetingDates(/\d{4}$/u.test(first) ? first : `${first} ${sessionYear}`);
  return span && writer.span(span);
}

function placeName(place: string, { plain }: ComposeContext['writer']): string {
  const key = `report.place.${place.toLowerCase()}`;
  return isMessageKey(key) ? plain(key) : place;
}

/** Place and days are printed where a published page confirms them. */
function confirmedConference({ conference }: ComposeContext): Conference | undefined {
  return conference?.confidence === 'confirmed' ? conference : undefined;
}

function publishedDates(context: ComposeContext): string | undefined {
  const { cstd, hlpf, kind, sessionYear } = context;
  if (kind.body.type === 'plenipotentiary') return confirmedConference(context)?.dates;
  if (kind.body.type === 'council') {
    const council = kind.body.sessionOffset === undefined ? undefined : councilSession(sessionYear);
    return council?.confidence === 'confirmed' ? (council.dates ?? undefined) : undefined;
  }
  const isConfirmed = cstd?.dates && cstd.datesConfidence === 'confirmed';
  return isConfirmed ? (cstd.dates ?? undefined) : hlpf?.dates;
}
