/** A number lies outside what its field can mean. */
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const RANGED = FIELDS.flatMap((field) =>
  field.kind.type === 'number' ? [{ field, min: field.kind.range?.min, max: field.kind.range?.max }] : [],
);

export const numberOutOfRange: Rule = {
  id: 'number-out-of-range',
  severity: severities('error', 'warning', 'warning'),
  fields: RANGED.map(({ field }) => field.id),
  params: ['min', 'max'],
  check: (record) => {
    let hits: Hit[] | undefined;
    for (const { field, min, max } of RANGED) {
      const value = fieldValue(record, field);
      if (typeof value !== 'number') continue;
      if (value >= (min ?? -Infinity) && value <= (max ?? Infinity)) continue;
      hits ??= [];
      hits.push({
        field: field.id,
        value: String(value),
        params: { min: min ?? 'none', max: max ?? 'none' },
      });
    }
    return hits ?? NO_HITS;
  },
};
