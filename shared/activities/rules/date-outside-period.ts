/** Something is reported as done, published or held that lies outside the period. */
import { forEachDate } from '../dates.ts';
import { earliestDay, isPartialDate, latestDay } from '../partial-date.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/** Which dates must not lie after the period; `both`: not before it either. Milestones may be due at any time. */
const ASKED: Readonly<Record<string, Readonly<Record<string, 'after' | 'both'>>>> = {
  results: { asOf: 'after' },
  evidence: { date: 'after' },
  milestones: { done: 'after' },
  events: { date: 'both' },
  outputs: { date: 'both' },
};

export const dateOutsidePeriod: Rule = {
  id: 'date-outside-period',
  severity: severities('warning', 'warning', 'off'),
  fields: ['results', 'evidence', 'milestones', 'events', 'outputs'],
  params: ['from', 'to'],
  check: (record) => {
    const { from, to } = record.update.period;
    let hits: Hit[] | undefined;
    forEachDate(record, (date, field, index, part) => {
      const side = index < 0 ? undefined : ASKED[field]?.[part];
      if (side === undefined || !isPartialDate(date)) return;
      if (earliestDay(date) <= to && (side === 'after' || latestDay(date) >= from)) return;
      hits ??= [];
      hits.push({ field: `${field}.${index}.${part}`, value: date, params: { from, to } });
    });
    return hits ?? NO_HITS;
  },
};
