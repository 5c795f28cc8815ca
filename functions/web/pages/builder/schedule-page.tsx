/** The schedule of a report in the builder: where it stands, and the forms that move it on. */
import type { ListedInput } from '../../../../shared/consultations/list-inputs.ts';
import { lastPosted, lastRound } from '../../../../shared/consultations/schedule/schedule.ts';
import type { ScheduleStanding } from '../../../../shared/consultations/schedule/schedule-state.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import type { LettersAtHand, PapersJob } from '../../papers.ts';
import type { RefusedForm } from '../../refused-form.ts';
import type { PageContext } from '../page-context.ts';
import { LetterFiles } from '../rounds/letter-files.tsx';
import { ScheduleRounds } from '../rounds/schedule-rounds.tsx';
import { LetterForm } from './letter-form.tsx';
import { PapersSection } from './papers-section.tsx';
import { ReportFrame } from './report-frame.tsx';
import { revisionText } from './report-words.tsx';
import { DecisionForm, DoneForm } from './schedule-forms.tsx';

export interface SchedulePageProps {
  readonly page: PageContext;
  readonly report: Report;
  /** Revision of the schedule. */
  readonly revision: number;
  readonly standing: ScheduleStanding;
  readonly inputs: readonly ListedInput[];
  /** Today in Geneva. */
  readonly today: string;
  /** Ids of this year's meetings that have opened. */
  readonly begun: readonly string[];
  /** Reports that can travel with it. */
  readonly others: readonly Report[];
  readonly mayPlan: boolean;
  readonly letters: LettersAtHand;
  /** Present for who may take the files around it. */
  readonly papers?: { readonly last?: PapersJob; readonly made?: PapersJob } | undefined;
  readonly refused?: RefusedForm | undefined;
}

export function SchedulePage(props: SchedulePageProps) {
  const { inputs, letters, mayPlan, page, papers, refused, report, standing } = props;
  const round = lastRound(standing.schedule);
  const goesOn = round?.outcome?.outcome === 'deferred' || round?.outcome?.outcome === 'returned';
  const base = lastPosted(standing.schedule);
  const waiting = inputs.filter((each) => each.round === round?.number && each.state === 'open').length;
  const isUnderWay = round !== undefined && round.outcome === undefined;
  return (
    <ReportFrame page={page} report={report} tab="schedule">
      <ErrorSummary page={page} errors={refused?.errors ?? []} />
      <ScheduleRounds page={page} standing={standing} inputs={inputs} />
      <LetterFiles page={page} letters={letters} rounds={standing.rounds} />
      {goesOn && base !== undefined ? (
        <Notice page={page}>
          <p>
            {page.words('web.rounds.goes-on', {
              number: (round?.number ?? 0) + 1,
              issue: revisionText(page, base.label),
            })}
          </p>
        </Notice>
      ) : null}
      {isUnderWay && waiting > 0 ? (
        <Notice page={page} tone="warn">
          <p>{page.words('web.rounds.inputs-open', { count: waiting })}</p>
        </Notice>
      ) : null}
      {mayPlan && isUnderWay ? <DoneForm {...props} /> : null}
      {mayPlan && isUnderWay ? <DecisionForm {...props} /> : null}
      {papers === undefined ? null : <PapersSection page={page} report={report.id} papers={papers} />}
      {mayPlan && (round === undefined || isUnderWay || goesOn) ? <LetterForm {...props} /> : null}
    </ReportFrame>
  );
}
