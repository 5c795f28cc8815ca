/** The activity ends before it starts. */
import { earliestDay, isPartialDate, latestDay } from '../partial-date.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

export const endBeforeStart: Rule = {
  id: 'end-before-start',
  severity: severities('error', 'warning', 'warning'),
  fields: ['startDate', 'endDate'],
  params: ['start', 'end'],
  check: ({ activity: { startDate: start, endDate: end } }) => {
    if (start === undefined || end === undefined || !isPartialDate(start) || !isPartialDate(end))
      return NO_HITS;
    return latestDay(end) >= earliestDay(start)
      ? NO_HITS
      : [{ field: 'endDate', value: end, params: { start, end } }];
  },
};
