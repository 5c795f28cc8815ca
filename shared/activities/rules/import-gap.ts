/** An imported record lacks a field that the reports lean on; imports are taken all the same. */
import { fieldValue, isEmptyValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

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
    const missing = FIELDS_ASKED.filter((field) => isEmptyValue(fieldValue(record, field)));
    return missing.length === 0 ? NO_HITS : missing.map((field) => ({ field: field.id }));
  },
};
