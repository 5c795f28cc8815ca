/** Nothing to report: a reason and one button. */
import type { Finding } from '../../../../shared/activities/finding.ts';
import type { Period } from '../../../../shared/activities/record.ts';
import { findingText } from '../../../../shared/intake/mark/finding-text.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { Around, HOLE } from '../around.tsx';
import type { FieldText } from '../field-text.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { REASON } from './control-names.ts';

interface NothingPageProps {
  readonly page: PageContext;
  readonly activityId: string;
  readonly title: FieldText;
  readonly period: Period;
  readonly revision: string;
  readonly window: string;
  readonly reason: string;
  readonly findings: readonly Finding[];
}

export function NothingPage({ page, activityId, title, period, findings, ...form }: NothingPageProps) {
  const { to, words } = page;
  const errors = findings
    .filter(({ severity }) => severity !== 'warning')
    .map((finding) => ({ field: REASON, message: findingText(finding, words) }));
  const edit = to(`/records/${activityId}/edit`, { ...period });
  return (
    <Layout
      page={page}
      title={words('web.form.nothing')}
      trail={[
        { label: words('web.records.heading'), href: to('/records') },
        { label: activityId, href: to(`/records/${activityId}`) },
      ]}
    >
      <ErrorSummary page={page} errors={errors} />
      <p>
        <Around text={words('web.form.nothing-lead', { title: HOLE, period: periodText(page, period) })}>
          <bdi lang={title.language}>{title.text}</bdi>
        </Around>
      </p>
      <ActionForm
        page={page}
        action={to(`/records/${activityId}/nothing-to-report`, { ...period })}
        hidden={{ revision: form.revision, window: form.window }}
      >
        <Field
          page={page}
          name={REASON}
          label={words('web.form.nothing-reason')}
          hint={words('web.form.nothing-hint')}
          required
          input={{
            type: 'text',
            value: form.reason,
            list: [words('web.form.nothing-quiet'), words('web.form.nothing-elsewhere')],
          }}
        />
        <div class="toolbar">
          <Button>{words('web.form.nothing-confirm', { period: periodText(page, period) })}</Button>
          <LinkButton href={edit}>{words('web.form.edit')}</LinkButton>
        </div>
      </ActionForm>
    </Layout>
  );
}
