/** Before a draft is discarded: what goes, what stays, and one button. */
import { originalText } from '../../../../shared/activities/original-text.ts';
import { printBaseRevision } from '../../../../shared/intake/import/base-revision.ts';
import type { OpenedRecord } from '../../../../shared/record-form/open-record.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Around, HOLE } from '../around.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

export function DiscardPage({ page, opened }: { readonly page: PageContext; readonly opened: OpenedRecord }) {
  const { to, words } = page;
  const { base, periods, record } = opened;
  const { activityId } = record.activity;
  const { period } = record.update;
  const title = originalText(record.activity.title);
  const key = periods.length > 1 ? 'web.form.discard-update' : 'web.form.discard-record';
  return (
    <Layout
      page={page}
      title={words('web.form.discard')}
      trail={[
        { label: words('web.records.heading'), href: to('/records') },
        { label: activityId, href: to(`/records/${activityId}`) },
      ]}
    >
      <p>
        <Around text={words(key, { title: HOLE, period: periodText(page, period) })}>
          <bdi lang={title?.language}>{title?.text ?? activityId}</bdi>
        </Around>
      </p>
      <ActionForm
        page={page}
        action={to(`/records/${activityId}/discard`, { ...period })}
        hidden={{ revision: printBaseRevision(base) }}
      >
        <div class="toolbar">
          <Button kind="danger">{words('web.form.discard-confirm')}</Button>
          <LinkButton href={to(`/records/${activityId}/edit`, { ...period })}>
            {words('web.form.discard-back')}
          </LinkButton>
        </div>
      </ActionForm>
    </Layout>
  );
}
