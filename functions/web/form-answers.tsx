/** How a route of the record form answers: the form again, both versions of a conflict, or the way on. */
import type { Context } from 'hono';
import { FIELDS } from '../../shared/activities/fields.ts';
import type { Period } from '../../shared/activities/record.ts';
import { namesOf } from '../../shared/people/names-of.ts';
import { versionPairs } from '../../shared/record-form/choose-versions.ts';
import { type DecodedForm, unreadFields } from '../../shared/record-form/decode-form.ts';
import { encodeRecord } from '../../shared/record-form/encode-record.ts';
import { type FormFields, pairsOf } from '../../shared/record-form/form-fields.ts';
import type { SaveOutcome } from '../../shared/record-form/save-record.ts';
import { claimViewOf } from './claim-view.ts';
import { leaveNotice } from './flash.ts';
import type { FormState } from './form-state.ts';
import { whenShown } from './page-when-shown.ts';
import type { Env, WebPorts } from './web-ports.ts';

const ConflictPage = whenShown(
  async () => (await import('./pages/record-form/conflict-page.tsx')).ConflictPage,
);
const RecordFormPage = whenShown(
  async () => (await import('./pages/record-form/form-page.tsx')).RecordFormPage,
);

type Asked = Context<Env>;

/** Where a new record is written. */
export const NEW = '/records/new';

/** Where the update of a record is written. */
export function formAddress(
  c: Asked,
  id: string,
  { from, to }: Period,
  more: Readonly<Record<string, string>> = {},
): string {
  return c.get('page').to(`/records/${id}/edit`, { from, to, ...more });
}

export function showForm(c: Asked, state: FormState, status: 200 | 422 = 200) {
  const page = c.get('page');
  const { activityId, fields, period } = state;
  const action = activityId === undefined ? page.to(NEW, { ...period }) : formAddress(c, activityId, period);
  return c.html(
    <RecordFormPage page={page} form={state} action={action} claimView={claimViewOf(fields)} />,
    status,
  );
}

/** What was sent, and what of it can't be read. */
export interface Typed {
  readonly fields: FormFields;
  readonly form: DecodedForm;
}

/** Status 409 (RFC 9110, 15.5.10): nothing was kept, the choice is sent as a form again. */
export async function showConflict(
  c: Asked,
  { ledger }: WebPorts,
  conflict: Extract<SaveOutcome, { kind: 'conflict' }>,
  form: { readonly window: string; readonly button: 'save' | 'submit'; readonly typed?: Typed },
) {
  const names = await namesOf(
    ledger,
    conflict.theirs.map(({ by }) => by),
  );
  const { activityId, period } = conflict.record.update;
  const action = formAddress(c, activityId, period);
  const { button, typed, window } = form;
  const given = { conflict, action, names, window, button, hidden: hiddenPairs(conflict, typed) };
  return c.html(<ConflictPage page={c.get('page')} {...given} />, 409);
}

/** The record as its form has it, with both versions of what is to be chosen within lists; a field that can't be read goes along as it was typed. */
function hiddenPairs(
  { conflicts, record }: Extract<SaveOutcome, { kind: 'conflict' }>,
  typed: Typed | undefined,
): readonly (readonly [string, string])[] {
  const versions = conflicts.flatMap((conflict) => {
    const field = FIELDS.find(({ id }) => id === conflict.field);
    return field === undefined ? [] : versionPairs(field, conflict);
  });
  const pairs = [...pairsOf(encodeRecord(record)), ...versions];
  if (typed === undefined) return pairs;
  const unread = unreadFields(typed.form);
  const isUnread = ([name]: readonly [string, string]): boolean => unread.has(name.split('.', 1)[0] ?? '');
  return [...pairs.filter((pair) => !isUnread(pair)), ...pairsOf(typed.fields).filter(isUnread)];
}

/** After it was kept: to the record once it is submitted, else back to the form. */
export function leaveForm(
  c: Asked,
  period: Period,
  outcome: Extract<SaveOutcome, { kind: 'saved' | 'findings' }>,
  button: string,
) {
  const isDone = outcome.kind === 'saved' && button === 'submit';
  if (outcome.kind === 'findings') leaveNotice(c, { tone: 'warn', key: 'web.form.not-submitted' });
  else if (isDone) leaveNotice(c, { tone: 'good', key: 'web.form.submitted' });
  else leaveNotice(c, { tone: 'good', key: outcome.changed ? 'web.form.saved' : 'web.form.unchanged' });
  if (isDone) return c.redirect(c.get('page').to(`/records/${outcome.activityId}`), 303);
  const isChecked = outcome.kind === 'findings' || button === 'check';
  return c.redirect(formAddress(c, outcome.activityId, period, isChecked ? { check: 'yes' } : {}), 303);
}
