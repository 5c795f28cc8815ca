/** The period of the update is no span of days. */
import { isDay } from '../../reference/day.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

export const periodInvalid: Rule = {
  id: 'period-invalid',
  severity: severities('critical', 'critical', 'critical'),
  fields: [],
  params: ['from', 'to'],
  check: ({ update: { period } }) => {
    const { from, to } = period;
    if (isDay(from) && isDay(to) && from <= to) return NO_HITS;
    return [
      { field: 'period', value: `${from}..${to}`, params: { from: from.slice(0, 20), to: to.slice(0, 20) } },
    ];
  },
};
