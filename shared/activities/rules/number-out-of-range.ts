/** A number lies outside what its field can mean. */
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

const RANGED = FIELDS.flatMap((field) =>
  field.kind.type === 'number' ? [{ field, min: field.kind.range?.min, max: field.kind.range?.max }] : [],
);

export const numberOutOfRange: Rule = {
  id: 'number-out-of-range',
  severity: severities('error', 'warning', 'warning'),
  fields: RANGED.map(({ field }) => field.id),
  params: ['min', 'max'],
  check: (record) => {
    const out = RANGED.filter(({ field, min = -Infinity, max = Infinity }) => {
      const value = fieldValue(record, field);
      return typeof value === 'number' && (value < min || value > max);
    });
    if (out.length === 0) return NO_HITS;
    return out.map(({ field, min, max }) => ({
      field: field.id,
      value: String(fieldValue(record, field)),
      params: { min: min ?? 'none', max: max ?? 'none' },
    }));
  },
};
