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
  /** Periods that the sender may choose, where records are sent. */
  readonly periods?: readonly Period[];
  /** Id of the registry, where its entries are sent. */
  readonly registry?: string;
}

/** What the file holds is part of the key, whose beginning is signed; the file comes last, for nothing behind it is read. */
export function DoorForm({ door, largest, page, periods = [], registry }: DoorFormProps) {
  const { words } = page;
  const { form, sender, ticket } = door;
  const { key: _, ...fields } = form.fields;
  return (
    <form class="action" method="post" action={form.address} enctype="multipart/form-data">
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {registry === undefined ? (
        <Field
          page={page}
          name="key"
          label={words('web.records.period')}
          hint={words('web.upload.period.hint')}
          input={{
            type: 'select',
            value: arrivalKey(sender, ticket, {}),
            options: [
              { value: arrivalKey(sender, ticket, {}), label: words('web.upload.period.file') },
              ...periods.map((period) => ({
                value: arrivalKey(sender, ticket, { period }),
                label: periodText(page, period),
              })),
            ],
          }}
        />
      ) : (
        <input type="hidden" name="key" value={arrivalKey(sender, ticket, { registry })} />
      )}
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
