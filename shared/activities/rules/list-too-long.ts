/** A list holds more entries than its field allows. Claims have rules of their own. */
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const LIMITED = FIELDS.flatMap((field) => {
  const { kind } = field;
  if (kind.type !== 'codes' && kind.type !== 'texts' && kind.type !== 'items') return [];
  return kind.max === undefined ? [] : [{ field, max: kind.max }];
});

export const listTooLong: Rule = {
  id: 'list-too-long',
  severity: severities('error', 'warning', 'warning'),
  fields: LIMITED.map(({ field }) => field.id),
  params: ['count', 'limit'],
  check: (record) => {
    let hits: Hit[] | undefined;
    for (const { field, max } of LIMITED) {
      const { length } = fieldValue(record, field) as readonly unknown[];
      if (length <= max) continue;
      hits ??= [];
      hits.push({ field: field.id, params: { count: length, limit: max } });
    }
    return hits ?? NO_HITS;
  },
};
