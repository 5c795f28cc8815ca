/** Which fields a reader sees, and in which of them two versions of a record differ. */
import type { Field } from '../../../../shared/activities/field.ts';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import type { ActivityRecord } from '../../../../shared/activities/record.ts';
import { mayShow } from '../../../../shared/people/audience.ts';
import { fieldText } from '../field-text.ts';
import type { PageContext } from '../page-context.ts';

/** In the order of the form. */
export function seenFields(page: PageContext): readonly Field[] {
  return FIELDS.filter((field) => mayShow(field.audience, page.audience));
}

/** Those in which `now` says another thing than `before` did. */
export function changedFields(
  page: PageContext,
  before: ActivityRecord,
  now: ActivityRecord,
): readonly Field[] {
  const textOf = (record: ActivityRecord, field: Field) => fieldText(record, field, page)?.text;
  return seenFields(page).filter((field) => textOf(before, field) !== textOf(now, field));
}
