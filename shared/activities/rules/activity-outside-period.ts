/** The activity was over before the period began, or starts only after it. */
import { earliestDay, isPartialDate, latestDay } from '../partial-date.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

export const activityOutsidePeriod: Rule = {
  id: 'activity-outside-period',
  severity: severities('warning', 'off', 'off'),
  fields: ['startDate', 'endDate'],
  params: ['from', 'to'],
  check: ({ activity: { startDate, endDate, status }, update }) => {
    const { from, to } = update.period;
    if (endDate !== undefined && isPartialDate(endDate) && latestDay(endDate) < from) {
      return [{ field: 'endDate', value: endDate, params: { from, to } }];
    }
    const planned = status === 'planned';
    if (!planned && startDate !== undefined && isPartialDate(startDate) && earliestDay(startDate) > to) {
      return [{ field: 'startDate', value: startDate, params: { from, to } }];
    }
    return NO_HITS;
  },
};
