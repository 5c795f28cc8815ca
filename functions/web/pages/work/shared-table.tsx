/** Records that one may write and that others report: they touch one's line, and are not counted as due. */
import { groupOf, type WorkItem } from '../../../../shared/activities/own-work.ts';
import type { BriefActivity } from '../../../../shared/activities/records-at-hand.ts';
import { Badge, StateBadge } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { Reporter } from '../../read-own-work.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { WorkCells } from './work-cells.tsx';
import { MOST } from './work-table.tsx';

interface Props {
  readonly page: PageContext;
  readonly items: readonly WorkItem[];
  readonly reportersOf: (activity: BriefActivity) => readonly Reporter[];
}

/** Nothing where there is none. */
export function SharedTable({ items, page, reportersOf }: Props) {
  const { words } = page;
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{words('web.work.shared')}</h2>
      <p>{words('web.work.shared.lead')}</p>
      <Table
        caption={words('web.work.shared')}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.records.id'), narrow: true },
          { label: words('web.work.next'), narrow: true },
          { label: words('web.records.title') },
          { label: words('web.work.shared.by') },
          { label: words('web.records.state'), narrow: true },
          { label: words('web.records.period'), narrow: true },
        ]}
      >
        {items.slice(0, MOST).map((item) => (
          <Row page={page} item={item} reporters={reportersOf(item.activity)} />
        ))}
      </Table>
      {items.length > MOST ? (
        <p class="note">{words('web.work.more', { shown: MOST, count: items.length })}</p>
      ) : null}
    </section>
  );
}

interface RowProps extends Pick<Props, 'page'> {
  readonly item: WorkItem;
  readonly reporters: readonly Reporter[];
}

function Row({ page, item, reporters }: RowProps) {
  const { words } = page;
  const { activity, period, update } = item;
  return (
    <tr {...STACKED_ROLES.row}>
      <WorkCells
        page={page}
        activity={activity}
        step={words('web.work.do.accepted')}
        href={page.to(`/records/${activity.activityId}`)}
      />
      <td {...STACKED_ROLES.cell} data-label={words('web.work.shared.by')}>
        {reporters.map((reporter) => (
          <ReporterName page={page} {...reporter} />
        ))}
      </td>
      <td {...STACKED_ROLES.cell} class="short" data-label={words('web.records.state')}>
        {update === undefined ? (
          <Badge>{words(`web.work.${groupOf(item)}`)}</Badge>
        ) : (
          <StateBadge page={page} state={update.state} />
        )}
      </td>
      <td {...STACKED_ROLES.cell} class="short" data-label={words('web.records.period')}>
        {periodText(page, period)}
      </td>
    </tr>
  );
}

/** `C5: Sam Sample`; a unit of which nobody is named by its name alone. */
function ReporterName({ page, names, place }: Reporter & Pick<Props, 'page'>) {
  const isLine = place.kind === 'line';
  const where = isLine ? <bdi dir="ltr">{place.line}</bdi> : <bdi lang="">{place.unit}</bdi>;
  if (names.length === 0 && !isLine) return <div>{where}</div>;
  return (
    <div>
      {where}
      {' · '}
      {names.length === 0 ? page.words('web.coverage.nobody') : <bdi lang="">{names.join(', ')}</bdi>}
    </div>
  );
}
