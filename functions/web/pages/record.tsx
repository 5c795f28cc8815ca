/** One record: the activity, its annual updates, and the revisions that led here. Only fields that the reader may see go out. */

import type { Audience, Field } from '../../../shared/activities/field.ts';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { originalText } from '../../../shared/activities/original-text.ts';
import type { Activity, AnnualUpdate } from '../../../shared/activities/record.ts';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import type { CompiledEdition } from '../../../shared/matrix/support.ts';
import { may } from '../../../shared/people/permission.ts';
import { mayShow } from '../../../shared/reports/visible.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { isMessageKey } from '../../../shared/text/words.ts';
import { StateBadge } from '../components/badge.tsx';
import { LinkButton } from '../components/button.tsx';
import { STACKED_ROLES } from '../components/stacked-roles.ts';
import { Table } from '../components/table.tsx';
import { ClaimSupport } from './claim-support.tsx';
import { fieldText } from './field-text.ts';
import { FieldValue } from './field-value.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';
import { Readers } from './readers.tsx';
import { Reason } from './reason.tsx';
import { whenText } from './when-text.ts';

interface RecordProps {
  readonly page: PageContext;
  readonly activity: Activity;
  readonly updates: readonly AnnualUpdate[];
  readonly revisions: readonly Revision[];
  /** The newest edition of the matrix. */
  readonly compiled: CompiledEdition;
}

/** The page of one activity. */
export function RecordPage({ page, activity, updates, revisions, compiled }: RecordProps) {
  const { audience, words } = page;
  const title = originalText(activity.title);
  const first = updates[0];
  return (
    <Layout
      page={page}
      title={title?.text ?? activity.activityId}
      titleLanguage={title?.language}
      trail={[{ label: words('web.records.heading'), href: page.to('/records') }]}
      actions={
        first && may(page.actor, 'record.write', recordThing(activity, first)) ? (
          <LinkButton href={page.to(`/records/${activity.activityId}/edit`)}>
            {words('web.form.edit')}
          </LinkButton>
        ) : undefined
      }
    >
      <p class="lead">{activity.activityId}</p>
      <Readers page={page} />
      <p>
        <a href={page.to(`/records/${activity.activityId}/uses`)}>{words('web.uses.link')}</a>
      </p>
      {first ? (
        <Fields page={page} record={{ activity, update: first }} of="activity" audience={audience} />
      ) : null}
      <ClaimSupport page={page} activity={activity} compiled={compiled} />
      {updates.map((update) => (
        <section>
          <h2>{words('web.record.update', { period: periodText(page, update.period) })}</h2>
          <p>
            <StateBadge page={page} state={update.state} />
          </p>
          <Fields page={page} record={{ activity, update }} of="update" audience={audience} />
        </section>
      ))}
      {revisions.length > 0 ? (
        <>
          <h2>{words('web.record.revisions')}</h2>
          <p>
            <a href={page.to(`/records/${activity.activityId}/history`)}>{words('web.review.history')}</a>
          </p>
          <RevisionTable page={page} revisions={revisions} />
        </>
      ) : null}
    </Layout>
  );
}

interface RevisionTableProps {
  readonly page: PageContext;
  readonly revisions: readonly Revision[];
}

function RevisionTable({ page, revisions }: RevisionTableProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.record.revisions')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.record.revision') },
        { label: words('web.record.when') },
        { label: words('web.record.reason') },
        { label: words('web.record.hash') },
      ]}
    >
      {revisions.map(({ stream, revision, at, reason, hash }) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            <code>{`${stream} ${revision}`}</code>
          </th>
          <td {...STACKED_ROLES.cell}>
            <time datetime={at}>{whenText(page, at)}</time>
          </td>
          <td {...STACKED_ROLES.cell}>
            <Reason page={page} reason={reason} />
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.record.hash')}>
            <code>{hash.slice(0, 16)}</code>
          </td>
        </tr>
      ))}
    </Table>
  );
}

interface FieldsProps {
  readonly page: PageContext;
  readonly record: { readonly activity: Activity; readonly update: AnnualUpdate };
  readonly of: Field['of'];
  readonly audience: Audience;
}

function Fields({ page, record, of, audience }: FieldsProps) {
  return (
    <dl class="fields">
      {shownFields(of, audience).map((field) => {
        const value = fieldText(record, field, page);
        if (!value) return null;
        return (
          <>
            <dt>{label(page, field.id)}</dt>
            <dd>
              <FieldValue value={value} />
            </dd>
          </>
        );
      })}
    </dl>
  );
}

/** The title is the page's heading already. */
function shownFields(of: Field['of'], audience: Audience) {
  return FIELDS.filter(
    (field) => field.of === of && field.id !== 'title' && mayShow(field.audience, audience),
  );
}

function label({ words }: PageContext, id: string): string {
  const key = `field.${id}.label`;
  return isMessageKey(key) ? words(key) : id;
}
