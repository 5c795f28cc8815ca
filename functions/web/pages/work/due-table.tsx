/** What falls due next before the meetings, the most urgent first. */
import type { DueStep, PlannedMeeting } from '../../../../shared/calendar/calendar-year.ts';
import { Badge } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { DUE_TONES, meetingName } from '../admin/calendar.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';

export interface DueBefore {
  readonly meeting: PlannedMeeting;
  readonly step: DueStep;
}

/** Nothing where nothing is due. */
export function DueTable({
  page,
  dues,
}: {
  readonly page: PageContext;
  readonly dues: readonly DueBefore[];
}) {
  if (dues.length === 0) return null;
  const { words } = page;
  return (
    <section aria-labelledby="dues">
      <h2 id="dues">{words('web.work.dues')}</h2>
      <Table
        caption={words('web.work.dues')}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.admin.cal.due'), narrow: true },
          { label: words('web.admin.cal.step') },
          { label: words('web.work.meeting') },
          { label: words('web.admin.state'), narrow: true },
        ]}
      >
        {dues.map(({ meeting, step }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row" class="short">
              <time datetime={step.due}>{dayText(page, step.due)}</time>
            </th>
            <td {...STACKED_ROLES.cell}>{words(`web.admin.step.${step.step}`)}</td>
            <td {...STACKED_ROLES.cell}>{meetingName(page, meeting)}</td>
            <td {...STACKED_ROLES.cell}>
              <Badge tone={DUE_TONES[step.state]}>{words(`web.admin.due.${step.state}`)}</Badge>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
