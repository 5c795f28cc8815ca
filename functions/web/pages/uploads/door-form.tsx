/** The form that sends a file straight to where it is checked: it leads past us, so that nothing of ours may go along with it. */
import type { Period } from '../../../../shared/activities/record.ts';
import type { Sender } from '../../../arrivals/arrival.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { arrivalKey, type DoorForm as Signed } from '../../upload-door.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { UPLOAD_ENDINGS } from './upload-endings.ts';

export interface OpenDoor {
  readonly form: Signed;
  readonly sender: Sender;
  readonly ticket: string;
}

interface DoorFormProps {
  readonly page: PageContext;
  readonly door: OpenDoor;
  /** Bytes that a file may have. */
  readonly largest: number;
  readonly periods: readonly Period[];
}

/** The period is part of the key, whose beginning is signed; the file comes last, for nothing behind it is read. */
export function DoorForm({ door, largest, page, periods }: DoorFormProps) {
  const { words } = page;
  const { form, sender, ticket } = door;
  const { key: _, ...fields } = form.fields;
  return (
    <form class="action" method="post" action={form.address} enctype="multipart/form-data">
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Field
        page={page}
        name="key"
        label={words('web.records.period')}
        hint={words('web.upload.period.hint')}
        input={{
          type: 'select',
          value: arrivalKey(sender, ticket, undefined),
          options: [
            { value: arrivalKey(sender, ticket, undefined), label: words('web.upload.period.file') },
            ...periods.map((period) => ({
              value: arrivalKey(sender, ticket, period),
              label: periodText(page, period),
            })),
          ],
        }}
      />
      <Field
        page={page}
        name="file"
        label={words('web.upload.file')}
        hint={`${words('web.upload.file.hint', { size: largest / 2 ** 20 })} ${words('web.upload.hour')}`}
        required
        input={{ type: 'file', accept: UPLOAD_ENDINGS.join(',') }}
      />
      <Button>{words('web.upload.send')}</Button>
    </form>
  );
}
