/** Keeps what a form has sent, signed by who sent it. */
import type { Context } from 'hono';
import { recordThing } from '../../shared/activities/record-thing.ts';
import { signatureOf } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { CHOICE } from '../../shared/record-form/choose-versions.ts';
import type { DecodedForm } from '../../shared/record-form/decode-form.ts';
import type { FormFields } from '../../shared/record-form/form-fields.ts';
import type { OpenedRecord } from '../../shared/record-form/open-record.ts';
import { type SaveOutcome, saveRecord } from '../../shared/record-form/save-record.ts';
import { Problem } from '../../shared/text/problem.ts';
import { claimSupport } from './claim-view.ts';
import { sendingOf } from './record-form.ts';
import type { Env, WebPorts } from './web-ports.ts';

export interface Sent {
  readonly fields: FormFields;
  readonly form: DecodedForm;
  readonly action: 'save' | 'submit';
  readonly isNew: boolean;
}

/** See {@link saveRecord}. @throws Problem `not-found` where no record can be made here. */
export async function saveSent(
  c: Context<Env>,
  opened: OpenedRecord,
  { action, fields, form, isNew }: Sent,
  { clock, identities, ledger }: WebPorts,
): Promise<SaveOutcome> {
  const actor = c.get('actor');
  if (identities === undefined) throw new Problem('not-found');
  const yielded = [...fields].flatMap(([name, [value]]) =>
    name.startsWith(CHOICE) && value === 'theirs' ? [name.slice(CHOICE.length)] : [],
  );
  const { activityId, period } = opened.record.update;
  return saveRecord(
    {
      activityId: isNew ? undefined : activityId,
      period,
      ...sendingOf(c, opened, fields),
      form,
      action,
      yielded: new Set(yielded),
      by: signatureOf(actor),
    },
    {
      ledger,
      identities,
      clock,
      supportOf: claimSupport,
      mayWrite: (activity, update) => may(actor, 'record.write', recordThing(activity, update)),
    },
  );
}
