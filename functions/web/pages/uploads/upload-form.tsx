/** Sending a workbook, and the files that were sent before. */
import type { Period } from '../../../../shared/activities/record.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import type { ListedUpload } from '../../list-uploads.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { DoorForm, type OpenDoor } from './door-form.tsx';
import { UPLOAD_ENDINGS } from './upload-endings.ts';
import { UploadTable } from './upload-table.tsx';

export interface UploadFormProps {
  readonly page: PageContext;
  /** Tells one sending of the form from another: sent twice, it is one upload. */
  readonly formId: string;
  /** Bytes that a file may have. */
  readonly largest: number;
  readonly periods: readonly Period[];
  readonly uploads: readonly ListedUpload[];
  readonly errors?: readonly FormError[];
  /** Where files are sent past us. */
  readonly door?: OpenDoor | undefined;
}

/** The form; `errors` say why the last one was not taken. */
export function UploadFormPage({ page, errors = [], door, ...more }: UploadFormProps) {
  const { largest, periods, uploads } = more;
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.upload.heading')}
      trail={[{ label: words('web.work.heading'), href: page.to('/my') }]}
      actions={<LinkButton href={page.to('/template')}>{words('web.blank.heading')}</LinkButton>}
    >
      <ErrorSummary page={page} errors={errors} />
      <p class="lead">{words('web.upload.lead')}</p>
      {door === undefined ? (
        <OwnForm page={page} errors={errors} {...more} />
      ) : (
        <DoorForm page={page} door={door} largest={largest} periods={periods} />
      )}
      <section aria-labelledby="uploads">
        <h2 id="uploads">{words('web.upload.list')}</h2>
        {uploads.length === 0 ? (
          <p>{words('web.upload.none')}</p>
        ) : (
          <UploadTable page={page} uploads={uploads} />
        )}
      </section>
    </Layout>
  );
}

/** The form that leads to us. */
function OwnForm({ page, errors = [], formId, largest, periods }: UploadFormProps) {
  const { words } = page;
  return (
    <ActionForm page={page} action={page.to('/uploads')} files hidden={{ form: formId }}>
      <Field
        page={page}
        name="file"
        label={words('web.upload.file')}
        hint={words('web.upload.file.hint', { size: largest / 2 ** 20 })}
        error={errors.find(({ field }) => field === 'file')?.message}
        required
        input={{ type: 'file', accept: UPLOAD_ENDINGS.join(',') }}
      />
      <Field
        page={page}
        name="period"
        label={words('web.records.period')}
        hint={words('web.upload.period.hint')}
        input={{
          type: 'select',
          value: '',
          options: [
            { value: '', label: words('web.upload.period.file') },
            ...periods.map((period) => ({
              value: `${period.from}..${period.to}`,
              label: periodText(page, period),
            })),
          ],
        }}
      />
      <Button>{words('web.upload.send')}</Button>
    </ActionForm>
  );
}
