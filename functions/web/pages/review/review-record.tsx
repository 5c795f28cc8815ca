/** One record under review: what the rules find, its claims, what it says beside what it said, and the decision. */

import { originalText } from '../../../../shared/activities/original-text.ts';
import { recordThing } from '../../../../shared/activities/record-thing.ts';
import type { ReviewQueue } from '../../../../shared/activities/review-queue.ts';
import type { CompiledEdition } from '../../../../shared/matrix/support.ts';
import { may } from '../../../../shared/people/permission.ts';
import { findingMessage } from '../../../../shared/text/problem-message.ts';
import { StateBadge } from '../../components/badge.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { RecordLink } from '../../components/record-id.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { ReviewedRecord } from '../../read-review.ts';
import { dayText } from '../day-text.ts';
import { fieldLabel } from '../field-label.ts';
import { Layout } from '../layout.tsx';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Reason } from '../reason.tsx';
import { changedFields } from './changed-fields.ts';
import { Claims } from './claims.tsx';
import { CompareTable, type Version } from './compare-table.tsx';
import { Decision } from './decision.tsx';
import { reviewPath } from './review-path.ts';
import { Keys } from './review-views.tsx';

export interface ReviewRecordProps {
  readonly page: PageContext;
  readonly record: ReviewedRecord;
  readonly queue: ReviewQueue;
  readonly compiled: CompiledEdition;
  readonly names: ReadonlyMap<string, string>;
  /** Whether its period is: then nothing is decided here. */
  readonly isLocked: boolean;
  readonly errors?: readonly FormError[];
  /** Place of the claim whose note is missing. */
  readonly wrongClaim?: number | undefined;
  /** Someone else came first: nothing was done. */
  readonly isConflict?: boolean;
  /** Whether only fields are shown that differ from what was accepted. */
  readonly onlyChanged?: boolean;
  /** What was written before it was refused. */
  readonly reason?: string;
}

/** The page of one update. */
export function ReviewRecordPage(props: ReviewRecordProps) {
  const { compiled, errors = [], isConflict, isLocked, names, page, queue, record, wrongClaim } = props;
  const { words } = page;
  const { activity, decided, update } = record;
  const id = activity.state.activityId;
  const title = originalText(activity.state.title, update.state.originalLanguage);
  const [before, beside] = versionsBefore(page, record);
  const onlyChanged = props.onlyChanged === true && before !== undefined;
  const path = page.to(reviewPath(update.stream), { ...queue.filters });
  const claimsPath = page.to(`${reviewPath(update.stream)}/claims`, { ...queue.filters });
  const thing = recordThing(activity.state, update.state);
  return (
    <Layout
      page={page}
      title={title?.text ?? id}
      titleLanguage={title?.language}
      trail={[{ label: words('web.review.heading'), href: page.to('/review', { ...queue.filters }) }]}
      actions={<Neighbours page={page} queue={queue} />}
      scripts={['review']}
    >
      {isConflict ? (
        <Notice page={page} tone="warn" live="assertive" title={words('web.review.conflict')}>
          <p>{words('web.review.conflict-lead')}</p>
        </Notice>
      ) : null}
      <ErrorSummary page={page} errors={errors} />
      {isLocked ? (
        <Notice page={page} title={words('web.review.locked')}>
          <p>
            {words('web.review.locked-lead')}{' '}
            <a href={page.to(`/periods/${spanOf(update.stream)}`)}>{words('web.review.to-period')}</a>
          </p>
        </Notice>
      ) : null}
      <p class="lead">
        <bdi>
          <RecordLink page={page} id={id} />
        </bdi>{' '}
        · {periodText(page, update.state.period)} · <bdi dir="ltr">{activity.state.primaryLine}</bdi> ·{' '}
        <bdi lang="">{activity.state.unit}</bdi> <StateBadge page={page} state={update.state.state} />
      </p>
      <p>
        {queue.place > 0 ? (
          <>{words('web.review.place', { place: queue.place, count: queue.count })} · </>
        ) : null}
        <a
          href={page.to(`/records/${id}/history`, {
            of: spanOf(update.stream),
            before: decided === undefined ? '' : String(decided.revision),
          })}
        >
          {words('web.review.history')}
        </a>
      </p>
      <LastReturn page={page} record={record} names={names} />
      <Keys page={page} of="record" />
      <h2>{words('web.review.findings')}</h2>
      <Findings page={page} record={record} />
      <h2>{words('web.review.claims')}</h2>
      <Claims
        page={page}
        activity={activity}
        compiled={compiled}
        names={names}
        judged={record.judged}
        wrong={wrongClaim}
        action={!isLocked && may(page.actor, 'claim.review', thing) ? claimsPath : undefined}
      />
      <h2 id="said">{words('web.review.content')}</h2>
      <Changes page={page} record={record} queue={queue} before={before} onlyChanged={onlyChanged} />
      <CompareTable
        page={page}
        caption={words('web.review.content')}
        onlyChanged={onlyChanged}
        now={{ label: words('web.review.now'), record: { activity: activity.state, update: update.state } }}
        before={before}
        beside={beside}
      />
      {isLocked ? null : (
        <>
          <h2 id="decision-heading">{words('web.review.decision')}</h2>
          <Decision
            page={page}
            record={record}
            action={path}
            reason={props.reason ?? ''}
            error={errors.find(({ field }) => field === 'reason')?.message}
          />
        </>
      )}
    </Layout>
  );
}

function Neighbours({ page, queue }: { readonly page: PageContext; readonly queue: ReviewQueue }) {
  const link = (stream: string | undefined, key: string, label: string) =>
    stream === undefined ? null : (
      <a class="button plain" data-key={key} href={page.to(reviewPath(stream), { ...queue.filters })}>
        {label}
      </a>
    );
  if (queue.previous === undefined && queue.next === undefined) return null;
  return (
    <>
      {link(queue.previous, 'k', page.words('web.review.previous'))}
      {link(queue.next, 'j', page.words('web.review.next'))}
    </>
  );
}

/** What the record is compared with: the last decision on it, with the year before beside it, or else that year. */
function versionsBefore(page: PageContext, { before, decided }: ReviewedRecord): readonly Version[] {
  const { words } = page;
  const labels = { accepted: 'web.review.last-accepted', returned: 'web.review.last-returned' } as const;
  return [
    ...(decided === undefined
      ? []
      : [
          {
            label: words(labels[decided.decision], { date: dayText(page, decided.at) }),
            record: decided.record,
          },
        ]),
    ...(before === undefined
      ? []
      : [
          {
            label: words('web.review.year-before', { period: periodText(page, before.update.period) }),
            record: before,
          },
        ]),
  ];
}

/** Who asked for what when the record went back. */
function LastReturn({ names, page, record }: Pick<ReviewRecordProps, 'names' | 'page' | 'record'>) {
  const { returned } = record;
  if (returned === undefined) return null;
  const name = names.get(returned.by) ?? returned.by;
  return (
    <Notice
      page={page}
      title={page.words('web.review.returned-by', { date: dayText(page, returned.at), name })}
    >
      <p>
        <Reason page={page} reason={returned.reason} />
      </p>
    </Notice>
  );
}

interface ChangesProps extends Pick<ReviewRecordProps, 'page' | 'queue' | 'record'> {
  readonly before: Version | undefined;
  readonly onlyChanged: boolean;
}

/** In how many fields the record differs from the version before, which, and the way to see these only. */
function Changes({ before, onlyChanged, page, queue, record: { activity, update } }: ChangesProps) {
  const { words } = page;
  if (before === undefined) return null;
  const fields = changedFields(page, before.record, { activity: activity.state, update: update.state });
  if (fields.length === 0) return <p>{words('web.review.changes', { count: 0, fields: '' })}</p>;
  const names = fields.map(({ id }) => fieldLabel(page, id));
  const query = { ...queue.filters, show: onlyChanged ? '' : 'changed' };
  return (
    <>
      <p>
        {words('web.review.changes', {
          count: fields.length,
          fields: listText(page, names),
        })}{' '}
        <a href={`${page.to(reviewPath(update.stream), query)}#said`}>
          {words(onlyChanged ? 'web.review.changes.all' : 'web.review.changes.only')}
        </a>
      </p>
      <p class="hint">{words('web.review.legend')}</p>
    </>
  );
}

function Findings({ page, record }: { readonly page: PageContext; readonly record: ReviewedRecord }) {
  const { words } = page;
  if (record.findings.length === 0) return <p>{words('web.review.no-findings')}</p>;
  return (
    <Table
      caption={words('web.review.findings')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.review.field') },
        { label: words('web.review.severity'), narrow: true },
        { label: words('web.review.finding') },
      ]}
    >
      {record.findings.map((finding) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row" class="beside">
            {fieldLabel(page, finding.at.field ?? '')}
          </th>
          <td {...STACKED_ROLES.cell} class="short beside">
            {words(`web.review.severity.${finding.severity}`)}
          </td>
          <td {...STACKED_ROLES.cell}>{findingMessage(finding, words).message}</td>
        </tr>
      ))}
    </Table>
  );
}

/** `FROM..TO` of an update's stream. */
function spanOf(stream: string): string {
  return stream.split('/')[2] ?? '';
}
