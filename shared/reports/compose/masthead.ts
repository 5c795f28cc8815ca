/** The head of the first page, by the body that is addressed. */
import { meetingDates } from '../../reference/meeting-dates.ts';
import type { Masthead } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { factsOf } from './facts.ts';
import type { ComposeOptions } from './prepare.ts';

/** Meeting and dates are the caller's when given, else the calendar's as far as a published page confirms them. */
export function masthead(context: ComposeContext, options: ComposeOptions): Masthead {
  const { writer } = context;
  const meeting = options.meeting ?? meetingOf(context);
  const placeAndDates = options.placeAndDates ?? datesOf(context);
  const { symbol, agendaItem } = options;
  return {
    organization: writer.plain('report.organization'),
    body: bodyOf(context),
    revision: options.revision ?? writer.plain('report.first-draft'),
    languageLine: writer.plain(`report.language-line.${writer.language}`),
    source: writer.plain('report.source'),
    ...(meeting !== undefined && { meeting }),
    ...(placeAndDates !== undefined && { placeAndDates }),
    ...(symbol !== undefined && { symbol }),
    ...(agendaItem !== undefined && { agendaItem }),
  };
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
      return undefined;
  }
}

/** Dates that can't be read as a span are known in English only, so only English prints them. */
function datesOf({ cstd, hlpf, sessionYear, writer }: ComposeContext): string | undefined {
  const isConfirmed = cstd?.dates && cstd.datesConfidence === 'confirmed';
  const published = isConfirmed ? `${cstd.dates} ${sessionYear}` : hlpf?.dates;
  if (published === undefined) return undefined;
  const span = meetingDates(published);
  if (span === undefined) return writer.language === 'en' ? published : undefined;
  return writer.span(span);
}
