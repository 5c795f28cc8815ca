/** An imported record lacks a field that the reports lean on; imports are taken all the same. */
import { fieldValue, isEmptyValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const LEANED_ON: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'activityType',
  'claims',
  'status',
  'startDate',
]);
const FIELDS_ASKED = FIELDS.filter((field) => LEANED_ON.has(field.id));

export const importGap: Rule = {
  id: 'import-gap',
  severity: severities('off', 'warning', 'warning'),
  fields: FIELDS_ASKED.map((field) => field.id),
  params: [],
  check: (record) => {
    let hits: Hit[] | undefined;
    for (const field of FIELDS_ASKED) {
      if (!isEmptyValue(fieldValue(record, field))) continue;
      hits ??= [];
      hits.push({ field: field.id });
    }
    return hits ?? NO_HITS;
  },
};
