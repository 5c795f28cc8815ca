/** When a meeting may be expected to open whose day is not published: counted on from the same meeting of an earlier year. */
import { type KnownMeeting, knownMeetings } from './known-meetings.ts';

const WEEK = 7 * 86_400_000;
const WEEKS_IN_YEAR = 365.2425 / 7;

/** Years that are looked back, at most: a conference meets every four. */
const BACK = 4;

export interface ExpectedOpening {
  /** `YYYY-MM-DD`, on the same weekday as then. */
  readonly opens: string;
  /** The year that it was counted on from. */
  readonly from: number;
}

/** Undefined where none of the last four years has a published day for a meeting of that body and number. */
export function expectedOpening({
  body,
  ordinal,
  year,
}: Pick<KnownMeeting, 'body' | 'ordinal' | 'year'>): ExpectedOpening | undefined {
  for (let back = 1; back <= BACK; back++) {
    const from = year - back;
    const same = knownMeetings(from).find((each) => each.body === body && each.ordinal === ordinal);
    if (same?.opens === undefined) continue;
    const then = Date.parse(`${same.opens}T00:00:00Z`);
    const opens = new Date(then + Math.round(back * WEEKS_IN_YEAR) * WEEK).toISOString().slice(0, 10);
    return { opens, from };
  }
  return undefined;
}
