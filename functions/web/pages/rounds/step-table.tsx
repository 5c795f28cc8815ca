/** The steps of a round: to whom, at which event, planned for which day and done on which. */
import type { StepStanding } from '../../../../shared/consultations/schedule/schedule-state.ts';
import { Badge } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { revisionText } from '../builder/report-words.tsx';
import { dayText } from '../day-text.ts';
import type { PageContext } from '../page-context.ts';

interface Props {
  readonly page: PageContext;
  /** Of the round: the table says no more. */
  readonly title: string;
  readonly steps: readonly StepStanding[];
}

export function StepTable({ page, steps, title }: Props) {
  const { words } = page;
  return (
    <Table
      caption={title}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.rounds.step') },
        { label: words('web.rounds.audience') },
        { label: words('web.rounds.event') },
        { label: words('web.rounds.planned') },
        { label: words('web.rounds.done') },
      ]}
    >
      {steps.map((step) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            {words(`web.rounds.step.${step.step}`)}
          </th>
          <td {...STACKED_ROLES.cell} data-label={words('web.rounds.audience')}>
            {step.audience === undefined ? '–' : words(`web.rounds.audience.${step.audience}`)}
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.rounds.event')}>
            <span lang="" dir="auto">
              {step.event ?? '–'}
            </span>
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.rounds.planned')}>
            {step.planned === undefined ? (
              '–'
            ) : (
              <time datetime={step.planned}>{dayText(page, step.planned)}</time>
            )}
            {step.earlier.map(({ day, letter }) => (
              <p class="note">
                <s>{words('web.rounds.earlier', { letter, day: dayText(page, day) })}</s>
              </p>
            ))}
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.rounds.done')}>
            <Done page={page} step={step} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Done({
  page,
  step: { done, hasPassed, late, state },
}: {
  readonly page: PageContext;
  readonly step: StepStanding;
}) {
  const { words } = page;
  const [draft] = done?.versions ?? [];
  return (
    <>
      {done === undefined ? (
        state === 'over' ? (
          words(hasPassed ? 'web.rounds.over' : 'web.rounds.unnoted')
        ) : (
          '–'
        )
      ) : (
        <time datetime={done.day}>{dayText(page, done.day)}</time>
      )}{' '}
      {late > 0 ? (
        <Badge tone={done === undefined ? 'bad' : 'warn'}>{words('web.rounds.late', { days: late })}</Badge>
      ) : null}
      {draft === undefined ? null : <p class="note">{revisionText(page, draft.label)}</p>}
      {done?.documents === undefined ? null : (
        <p class="note">
          <bdi>{done.documents.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}
