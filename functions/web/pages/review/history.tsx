/** All revisions of an activity or an update: who, when, why, and any two of them side by side. */
import { emptyActivity, emptyUpdate } from '../../../../shared/activities/canonical.ts';
import type { Field } from '../../../../shared/activities/field.ts';
import type { Activity, ActivityRecord, AnnualUpdate } from '../../../../shared/activities/record.ts';
import { parsePeriodName } from '../../../../shared/periods/reporting-period.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { StateBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Reason } from '../reason.tsx';
import { whenText } from '../when-text.ts';
import { changedFields } from './changed-fields.ts';
import { CompareTable } from './compare-table.tsx';

export interface HistoryProps {
  readonly page: PageContext;
  readonly id: string;
  /** `activity`, or `FROM..TO` of an update. */
  readonly part: string;
  /** All parts there are, the activity first. */
  readonly parts: readonly string[];
  /** Oldest first. */
  readonly revisions: readonly Revision<Activity | AnnualUpdate>[];
  /** Where it is not said, the last that the office had before it and that says something else. */
  readonly before: number | undefined;
  readonly after: number;
  readonly names: ReadonlyMap<string, string>;
}

/** The page; the two revisions that the address names are compared. */
export function HistoryPage({ page, id, part, parts, revisions, after, names, ...asked }: HistoryProps) {
  const { words } = page;
  const before = asked.before ?? usualBefore(page, part, revisions, after);
  const path = `/records/${id}/history`;
  const [old, now] = [revisions[before - 1], revisions[after - 1]];
  return (
    <Layout
      page={page}
      title={words('web.history.heading', { id })}
      trail={[
        { label: words('web.records.heading'), href: page.to('/records') },
        { label: id, href: page.to(`/records/${id}`) },
      ]}
    >
      <Tabs
        label={words('web.history.streams')}
        items={parts.map((each) => ({
          href: page.to(path, { of: each }),
          label: partName(page, each),
          current: each === part,
        }))}
      />
      <form action={path}>
        {Object.entries({ ...page.kept, of: part }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Revisions page={page} revisions={revisions} before={before} after={after} names={names} />
        {revisions.length > 1 ? <Button>{words('web.history.compare')}</Button> : null}
      </form>
      {old === undefined || now === undefined || revisions.length < 2 ? (
        <p>{words('web.history.only-one')}</p>
      ) : (
        <>
          <h2>{words('web.history.compared', { before, after })}</h2>
          {old.body === now.body ? <p>{words('web.history.same')}</p> : null}
          <p class="hint">{words('web.review.legend')}</p>
          <CompareTable
            page={page}
            caption={words('web.history.compared', { before, after })}
            of={part === 'activity' ? 'activity' : 'update'}
            before={{
              label: words('web.history.revision', { revision: before }),
              record: recordOf(old, part),
            }}
            now={{ label: words('web.history.revision', { revision: after }), record: recordOf(now, part) }}
          />
        </>
      )}
    </Layout>
  );
}

/** The activity itself, or the period of an update. */
function partName(page: PageContext, part: string): string {
  const period = parsePeriodName(part);
  return period === undefined ? page.words('web.history.activity') : periodText(page, period);
}

interface RevisionsProps extends Pick<HistoryProps, 'page' | 'revisions' | 'after' | 'names'> {
  readonly before: number;
}

function Revisions({ page, revisions, before, after, names }: RevisionsProps) {
  const { words } = page;
  const choose = (name: 'before' | 'after', revision: number, chosen: number) => (
    <td {...STACKED_ROLES.cell} class="beside" data-label={words(`web.history.${name}`)}>
      <input
        type="radio"
        name={name}
        value={String(revision)}
        checked={revision === chosen}
        aria-label={words(`web.history.choose-${name}`, { revision })}
      />
    </td>
  );
  return (
    <Table
      caption={words('web.review.history')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.record.revision'), numeric: true },
        { label: words('web.history.before'), narrow: true },
        { label: words('web.history.after'), narrow: true },
        { label: words('web.record.when'), narrow: true },
        { label: words('web.review.by') },
        { label: words('web.records.state'), narrow: true },
        { label: words('web.record.reason') },
        { label: words('web.record.hash'), narrow: true },
      ]}
    >
      {revisions.toReversed().map(({ at, by, hash, reason, revision, state }) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row" class="number" data-label={words('web.record.revision')}>
            {String(revision)}
          </th>
          {choose('before', revision, before)}
          {choose('after', revision, after)}
          <td {...STACKED_ROLES.cell}>
            <time datetime={at}>{whenText(page, at)}</time>
          </td>
          <td {...STACKED_ROLES.cell}>
            <bdi lang="">{names.get(by) ?? by}</bdi>
          </td>
          <td {...STACKED_ROLES.cell}>
            {'state' in state ? <StateBadge page={page} state={state.state} /> : null}
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

/** Drafts between two of the same words are passed over; the revision before it where nothing else differs. */
function usualBefore(
  page: PageContext,
  part: string,
  revisions: HistoryProps['revisions'],
  after: number,
): number {
  const now = revisions[after - 1];
  const differs = revisions
    .slice(0, after - 1)
    .filter(({ state }) => !('state' in state && state.state === 'drafted'))
    .findLast(
      (earlier) =>
        now !== undefined && changedFields(page, recordOf(earlier, part), recordOf(now, part)).length > 0,
    );
  return differs?.revision ?? Math.max(1, after - 1);
}

/** The half that is not compared is empty. */
function recordOf({ state }: Revision<Activity | AnnualUpdate>, part: Field['of'] | string): ActivityRecord {
  if (part === 'activity') {
    const activity = state as Activity;
    const nowhere = { from: '', to: '' };
    return { activity, update: emptyUpdate(activity.activityId, nowhere, 'annual') };
  }
  return { activity: emptyActivity(state.activityId), update: state as AnnualUpdate };
}
