/** Consultations for those who are asked: all drafts that comments are taken on or that letters plan, and one of those with its rounds. */
import type { ListedInput } from '../../../../shared/consultations/list-inputs.ts';
import type { Letter } from '../../../../shared/consultations/schedule/schedule.ts';
import type { SeenSchedule } from '../../../../shared/consultations/schedule/seen-schedules.ts';
import { LinkButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { LettersAtHand } from '../../papers.ts';
import type { RefusedForm } from '../../refused-form.ts';
import { builderPath } from '../builder/report-words.tsx';
import { Layout } from '../layout.tsx';
import type { OpenReport } from '../members/report-cards.tsx';
import { reportName } from '../members/report-name.ts';
import { roundText } from '../members/round-notice.tsx';
import type { PageContext } from '../page-context.ts';
import { InputForm } from './input-form.tsx';
import { LetterFiles } from './letter-files.tsx';
import { ScheduleBadge } from './schedule-badge.tsx';
import { nextText, ScheduleRounds } from './schedule-rounds.tsx';

interface ListProps {
  readonly page: PageContext;
  /** Reports on which the reader is asked for comments, now or soon. */
  readonly asked: readonly OpenReport[];
  readonly schedules: readonly SeenSchedule[];
}

export function ConsultationsPage({ asked, page, schedules }: ListProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.rounds.heading')}>
      <p class="lead">{words('web.rounds.lead')}</p>
      {asked.length + schedules.length === 0 ? <Empty title={words('web.rounds.none')} /> : null}
      <AskedTable page={page} asked={asked} />
      <ScheduleTable page={page} schedules={schedules} />
    </Layout>
  );
}

/** Nothing where the reader is asked about nothing. */
function AskedTable({ asked, page }: Pick<ListProps, 'asked' | 'page'>) {
  if (asked.length === 0) return null;
  const { words } = page;
  const heading = words('web.reports.group.asking');
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{heading}</h2>
      <p>{words('web.reports.group.asking.lead')}</p>
      <Table
        caption={heading}
        captionUnseen
        class="stacked"
        columns={[{ label: words('web.reports.report') }, { label: words('web.members.comments') }]}
      >
        {asked.map(({ report, round }) =>
          round === undefined ? null : (
            <tr {...STACKED_ROLES.row}>
              <th {...STACKED_ROLES.name} scope="row">
                <a href={page.to(`/reports/${report.id}`)}>{reportName(page, report)}</a>
              </th>
              <td {...STACKED_ROLES.cell}>{roundText(page, round)}</td>
            </tr>
          ),
        )}
      </Table>
    </section>
  );
}

/** Nothing where no letter has planned one. */
function ScheduleTable({ page, schedules }: Pick<ListProps, 'page' | 'schedules'>) {
  if (schedules.length === 0) return null;
  const { words } = page;
  const heading = words('web.rounds.by-letter');
  return (
    <section aria-labelledby="by-letter">
      <h2 id="by-letter">{heading}</h2>
      <p>{words('web.rounds.by-letter.lead')}</p>
      <Table
        caption={heading}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.reports.report') },
          { label: words('web.rounds.standing') },
          { label: words('web.rounds.next') },
        ]}
      >
        {schedules.map(({ next, report, rounds, state }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <a href={page.to(`/consultations/${report.id}`)}>{reportName(page, report)}</a>
            </th>
            <td {...STACKED_ROLES.cell}>
              <ScheduleBadge page={page} state={state} />{' '}
              {words('web.rounds.number', { number: rounds.at(-1)?.number ?? 1 })}
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.rounds.next')}>
              {next === undefined ? '–' : nextText(page, next)}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

interface OneProps {
  readonly page: PageContext;
  readonly seen: SeenSchedule;
  readonly inputs: readonly ListedInput[];
  /** Whether the reader may open anything of the report itself. */
  readonly hasReport: boolean;
  readonly mayPlan: boolean;
  readonly letters: LettersAtHand;
  /** The letter that asks the reader for inputs, if one does. */
  readonly asking: Letter | undefined;
  /** Name of who reads. */
  readonly reader: string;
  readonly refused?: RefusedForm | undefined;
}

export function ConsultationPage(props: OneProps) {
  const { asking, page, hasReport, inputs, letters, mayPlan, reader, refused, seen } = props;
  const { words } = page;
  const { report } = seen;
  return (
    <Layout
      page={page}
      title={reportName(page, report)}
      trail={[{ label: words('web.rounds.heading'), href: page.to('/consultations') }]}
    >
      <Toolbar>
        {hasReport ? (
          <LinkButton href={page.to(`/reports/${report.id}`)}>{words('web.members.back')}</LinkButton>
        ) : null}
        {mayPlan ? (
          <LinkButton href={page.to(builderPath(report.id, 'schedule'))}>
            {words('web.builder.tab.schedule')}
          </LinkButton>
        ) : null}
      </Toolbar>
      <ScheduleRounds page={page} standing={seen} inputs={inputs} />
      <LetterFiles page={page} letters={letters} rounds={seen.rounds} />
      <InputForm page={page} report={report.id} letter={asking} sender={reader} refused={refused} />
    </Layout>
  );
}
