/** The meetings of a year, with their days as far as they are published. */
import {
  councilSession,
  cstdSession,
  cwgMeetings,
  forumEdition,
  hlpfSession,
  plenipotentiaries,
} from '../reference/calendar.ts';
import { lastMeeting, meetingDates } from '../reference/meeting-dates.ts';
import { BODIES, type Body } from './body.ts';

export interface KnownMeeting {
  /** `council-2026`, `cwg-2026-1`: never another one, whatever happens to its dates. */
  readonly id: string;
  readonly body: Body;
  readonly year: number;
  /** 1 or 2 where a body meets twice. */
  readonly ordinal?: number;
  /** First and last day as published; absent where nothing was found. */
  readonly opens?: string;
  readonly closes?: string;
}

/** The meetings of `year`, in the order of {@link BODIES}; of the working group two, as its pattern is. */
export function knownMeetings(year: number): readonly KnownMeeting[] {
  return BODIES.flatMap((body) => daysInYear(body, year).map((meeting) => ({ ...meeting, body, year })));
}

type DatedMeeting = Omit<KnownMeeting, 'body' | 'year'>;

function daysInYear(body: Body, year: number): readonly DatedMeeting[] {
  const id = `${body}-${year}`;
  switch (body) {
    case 'cwg': {
      const days = workingGroupDays(year);
      return [1, 2].map((ordinal) => ({ id: `${id}-${ordinal}`, ordinal, ...days[ordinal - 1] }));
    }
    case 'council':
      return [{ id, ...daysOf(councilSession(year)?.dates, year) }];
    case 'council-last': {
      const last = lastMeeting(councilSession(year)?.dates ?? '', year);
      return last === undefined ? [] : [{ id, opens: last.date, closes: last.date }];
    }
    case 'cstd':
      return [{ id, ...daysOf(cstdSession(year)?.dates, year) }];
    case 'hlpf':
      return [{ id, ...daysOf(hlpfSession(year)?.dates, year) }];
    case 'forum':
      return [{ id, ...daysOf(forumEdition(year)?.dates, year) }];
    case 'plenipotentiary': {
      const inYear = (of: number) => plenipotentiaries.find(({ dates }) => dates.endsWith(String(of)));
      const own = inYear(year);
      // One every four years (ITU Constitution, No. 47): that of the next cycle is known before its days are.
      if (own === undefined) return inYear(year - 4) === undefined ? [] : [{ id }];
      return [{ id, ...daysOf(own.dates, year) }];
    }
  }
}

/** The meeting named `id`, if that is the name of one. */
export function knownMeeting(id: string): KnownMeeting | undefined {
  const [, year = '0'] = /-(\d{4})(?:-\d)?$/.exec(id) ?? [];
  return knownMeetings(Number(year)).find((meeting) => meeting.id === id);
}

interface Days {
  readonly opens?: string;
  readonly closes?: string;
}

/** Reads `28 April – 8 May; last meeting …`, `17–27 June`, `within 12–23 January 2026 (…)`. */
function daysOf(published: string | null | undefined, year: number): Days {
  const plain = (published ?? '').replace(/^within /, '').replace(/\s*[(;].*$/s, '');
  const dates = meetingDates(plain.endsWith(String(year)) ? plain : `${plain} ${year}`);
  return dates === undefined ? {} : { opens: dates.from, closes: dates.to };
}

/** Autumn and winter of a calendar year: those that are published, in order. */
function workingGroupDays(year: number): readonly Days[] {
  return cwgMeetings
    .filter(({ dates }) => dates.includes(String(year)))
    .map(({ dates }) => daysOf(dates, year))
    .filter(({ opens }) => opens !== undefined)
    .toSorted((a, b) => ((a.opens ?? '') < (b.opens ?? '') ? -1 : 1));
}
