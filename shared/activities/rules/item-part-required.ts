/** An item of a list lacks a part that every item must have. */
import type { ItemPart } from '../field.ts';
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const LISTS = FIELDS.flatMap((field) => {
  if (field.kind.type !== 'items') return [];
  const parts = field.kind.parts.filter((part: ItemPart) => part.required === true).map((part) => part.id);
  return [{ field, parts }];
});

export const itemPartRequired: Rule = {
  id: 'item-part-required',
  severity: severities('error', 'warning', 'warning'),
  fields: LISTS.map(({ field }) => field.id),
  params: ['item'],
  check: (record) => {
    let hits: Hit[] | undefined;
    for (const { field, parts } of LISTS) {
      const items = fieldValue(record, field) as readonly Readonly<Record<string, unknown>>[];
      for (let index = 0; index < items.length; index += 1) {
        for (const part of parts) {
          if (items[index]?.[part] !== undefined) continue;
          hits ??= [];
          hits.push({ field: `${field.id}.${index}.${part}`, params: { item: index + 1 } });
        }
      }
    }
    return hits ?? NO_HITS;
  },
};
