/** Claims that the office asks about, or rejected: whoever made them answers in the form, also where the record was accepted. */

import { type OwnWork, WORK_GROUPS, type WorkItem } from '../../../../shared/activities/own-work.ts';
import type { ClaimReview } from '../../../../shared/activities/record.ts';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { WorkCells } from './work-cells.tsx';

/** Verdicts that wait for an answer. */
const OPEN_VERDICTS = ['questioned', 'rejected'] as const satisfies readonly ClaimReview['state'][];

/** Nothing where nothing is asked. */
export function QuestionedTable({ page, work }: { readonly page: PageContext; readonly work: OwnWork }) {
  const { words } = page;
  const items = asked(work);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="questioned">
      <h2 id="questioned">{words('web.work.questioned')}</h2>
      <p>{words('web.work.questioned.lead')}</p>
      <Table
        caption={words('web.work.questioned')}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.records.id'), narrow: true },
          { label: words('web.work.next'), narrow: true },
          { label: words('web.records.title') },
          { label: words('web.review.claims') },
        ]}
      >
        {items.map((item) => (
          <Row page={page} item={item} />
        ))}
      </Table>
    </section>
  );
}

function Row({ page, item: { activity, period } }: { readonly page: PageContext; readonly item: WorkItem }) {
  const { words } = page;
  const { activityId, claims } = activity;
  const place = page.to(`/records/${activityId}/edit`, { from: period.from, to: period.to });
  return (
    <tr {...STACKED_ROLES.row}>
      <WorkCells
        page={page}
        activity={activity}
        step={words('web.work.questioned.do')}
        href={`${place}#section-mapping`}
      />
      <td {...STACKED_ROLES.cell} data-label={words('web.review.claims')}>
        {OPEN_VERDICTS.flatMap((verdict) => {
          const codes = claims.filter(({ review }) => review.state === verdict).map(({ code }) => code);
          if (codes.length === 0) return [];
          const what = words(`web.review.claim.${verdict}`);
          return [<div>{words('web.members.label', { what, place: codes.join(', ') })}</div>];
        })}
      </td>
    </tr>
  );
}

/** One row a record, with its newest period. */
function asked(work: OwnWork): readonly WorkItem[] {
  const all = [...WORK_GROUPS.flatMap((group) => work[group]), ...work.excused, ...work.shared];
  const items = all.filter(({ activity: { claims } }) =>
    claims.some(({ review }) => OPEN_VERDICTS.some((verdict) => verdict === review.state)),
  );
  const inOrder = items.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
  return [...new Map(inOrder.map((item) => [item.activity.activityId, item])).values()];
}
