/** A field that is needed to submit is empty. */
import { fieldValue, isEmptyValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const NEEDED = FIELDS.filter((field) => field.required === 'submit' && field.id !== 'primaryLine');

/** What an update with nothing to report still has to say: enough to find the activity and its owner. */
const NEEDED_WITHOUT_NEWS: ReadonlySet<string> = new Set(['title', 'focalPoint', 'confidentiality']);

export const fieldRequired: Rule = {
  id: 'field-required',
  severity: severities('error', 'off', 'off'),
  fields: NEEDED.map((field) => field.id),
  params: [],
  check: (record) => {
    const quiet = record.update.nothingToReport !== undefined;
    let hits: Hit[] | undefined;
    for (const field of NEEDED) {
      if (!isEmptyValue(fieldValue(record, field)) || (quiet && !NEEDED_WITHOUT_NEWS.has(field.id))) continue;
      hits ??= [];
      hits.push({ field: field.id });
    }
    return hits ?? NO_HITS;
  },
};
