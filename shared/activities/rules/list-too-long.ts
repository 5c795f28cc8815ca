/** A list holds more entries than its field allows. Claims have rules of their own. */
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

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
    const over = LIMITED.filter(
      ({ field, max }) => (fieldValue(record, field) as readonly unknown[]).length > max,
    );
    if (over.length === 0) return NO_HITS;
    return over.map(({ field, max }) => ({
      field: field.id,
      params: { count: (fieldValue(record, field) as readonly unknown[]).length, limit: max },
    }));
  },
};
