/** The plenipotentiary conferences around a year: since which one is reported, and to which one. */
import { type Plenipotentiary, plenipotentiaries } from './calendar.ts';
import { meetingDates } from './meeting-dates.ts';

/** A conference with its days, `YYYY-MM-DD` both. */
export interface Conference extends Plenipotentiary {
  readonly from: string;
  readonly to: string;
}

const CONFERENCES: readonly Conference[] = plenipotentiaries.flatMap((each) => {
  const days = meetingDates(each.dates);
  return days === undefined ? [] : [{ ...each, ...days }];
});

/** The last conference that closed before `year` began, if the calendar knows one. */
export function conferenceBefore(year: number): Conference | undefined {
  return CONFERENCES.findLast(({ to }) => to < `${year}-01-01`);
}

/** The first conference that opens in `year` or later, if the calendar knows one. */
export function conferenceFrom(year: number): Conference | undefined {
  return CONFERENCES.find(({ from }) => from >= `${year}-01-01`);
}
