/** A date is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or no such day exists. */
import { DATE_FIELDS, forEachDate } from '../dates.ts';
import { isPartialDate } from '../partial-date.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const dateInvalid: Rule = {
  id: 'date-invalid',
  severity: severities('error', 'warning', 'warning'),
  fields: DATE_FIELDS,
  params: [],
  check: (record) => {
    let hits: Hit[] | undefined;
    forEachDate(record, (date, field, index, part) => {
      if (isPartialDate(date)) return;
      hits ??= [];
      hits.push({ field: index < 0 ? field : `${field}.${index}.${part}`, value: date });
    });
    return hits ?? NO_HITS;
  },
};
