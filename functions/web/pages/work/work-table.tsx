/** Records that wait for one and the same step, with the button that begins it. */

import type { WorkGroup, WorkItem } from '../../../../shared/activities/own-work.ts';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { WorkCells } from './work-cells.tsx';

interface WorkTableProps {
  readonly page: PageContext;
  /** `excused`: by a waiver. */
  readonly group: WorkGroup | 'excused';
  readonly items: readonly WorkItem[];
}

/** Rows at most: who has more works with the template. */
export const MOST = 100;

/** Nothing is left to do there: the record is opened, not its form. */
const DONE: readonly WorkTableProps['group'][] = ['submitted', 'accepted'];

/** The table under its heading; nothing where nothing waits. */
export function WorkTable({ page, group, items }: WorkTableProps) {
  const { words } = page;
  if (items.length === 0) return null;
  const isReturned = group === 'returned';
  return (
    <section aria-labelledby={group}>
      <h2 id={group}>{words(`web.work.${group}`)}</h2>
      <p>{words(`web.work.${group}.lead`)}</p>
      <Table
        caption={words(`web.work.${group}`)}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.records.id'), narrow: true },
          { label: words('web.work.next'), narrow: true },
          { label: words('web.records.title') },
          ...(isReturned ? [{ label: words('web.work.why') }] : []),
          { label: words('web.records.period'), narrow: true },
        ]}
      >
        {items.slice(0, MOST).map((item, index) => (
          <Row page={page} group={group} item={item} isFirst={index === 0} />
        ))}
      </Table>
      {items.length > MOST ? (
        <p class="note">{words('web.work.more', { shown: MOST, count: items.length })}</p>
      ) : null}
    </section>
  );
}

interface RowProps extends Pick<WorkTableProps, 'page' | 'group'> {
  readonly item: WorkItem;
  readonly isFirst: boolean;
}

function Row({ page, group, item: { activity, period, update }, isFirst }: RowProps) {
  const { activityId } = activity;
  const isDone = DONE.includes(group);
  const record = `/records/${activityId}`;
  return (
    <tr {...STACKED_ROLES.row}>
      <WorkCells
        page={page}
        activity={activity}
        step={page.words(`web.work.do.${group}`)}
        href={isDone ? page.to(record) : page.to(`${record}/edit`, { from: period.from, to: period.to })}
        isFirst={isFirst && !isDone}
      />
      {group === 'returned' ? (
        <td {...STACKED_ROLES.cell} lang="" dir="auto" data-label={page.words('web.work.why')}>
          {update?.returnedBecause}
        </td>
      ) : null}
      <td {...STACKED_ROLES.cell} class="short" data-label={page.words('web.records.period')}>
        {periodText(page, period)}
      </td>
    </tr>
  );
}
