/** A report at a glance: whether its files are up to date, what comes next, its data, document, consultation and files. */
import type { JobState } from '../../../../shared/jobs/job.ts';
import type { Language } from '../../../../shared/reference/languages.ts';
import { headGaps } from '../../../../shared/reports/head-texts.ts';
import type { Manifest } from '../../../../shared/reports/manifest.ts';
import { currentIssue, isUpToDate, type Report } from '../../../../shared/reports/report.ts';
import type { StaleEdit } from '../../../../shared/reports/stale-edits.ts';
import { problemMessage } from '../../../../shared/text/problem-message.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import type { DatedSnapshot } from '../../dated-snapshots.ts';
import type { RefusedForm } from '../../refused-form.ts';
import { dayText } from '../day-text.ts';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';
import { headGapWords } from './head-gap-words.ts';
import { ReportFiles } from './report-files.tsx';
import { ReportFrame } from './report-frame.tsx';
import { builderPath, revisionText, settingLabel } from './report-words.tsx';
import { ConsultationForm, DocumentForm, SnapshotForm } from './setting-forms.tsx';
import { StepForms, type StepOffer } from './step-forms.tsx';

export interface ReportPageProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly revision: number;
  /** The job that was ordered last. */
  readonly job?: JobState | undefined;
  readonly steps: readonly StepOffer[];
  readonly stale: readonly StaleEdit[];
  /** Titles of the sections that they belong to, and the language that these are in. */
  readonly titles: { readonly language: Language; readonly of: ReadonlyMap<string, string> };
  /** Snapshots that the report could be made from. */
  readonly snapshots: readonly DatedSnapshot[];
  readonly manifests: ReadonlyMap<string, Manifest>;
  /** Comments that nobody has answered. */
  readonly unanswered: number;
  /** Labels of the last two issues, where they say the same. */
  readonly same?: { readonly before: string; readonly after: string } | undefined;
  readonly mayWrite: boolean;
  readonly mayConsult: boolean;
  readonly refused?: RefusedForm | undefined;
}

export function ReportPage(props: ReportPageProps) {
  const { page, report } = props;
  const { words } = page;
  return (
    <ReportFrame page={page} report={report} tab="overview">
      <ErrorSummary page={page} errors={props.refused?.errors ?? []} />
      <Standing {...props} />
      <section>
        <h2>{words('web.builder.next')}</h2>
        <StepForms {...props} />
        <Stale {...props} />
      </section>
      <ReportFiles page={page} report={report} manifests={props.manifests} />
      {props.mayWrite ? (
        <>
          <SnapshotForm {...props} />
          <DocumentForm {...props} />
        </>
      ) : (
        <DocumentFacts page={page} report={report} />
      )}
      {props.mayConsult ? <ConsultationForm {...props} /> : null}
    </ReportFrame>
  );
}

/** What was built, what is being built, what is in the way. */
function Standing({ page, job, report, same, unanswered }: ReportPageProps) {
  const { words } = page;
  const issue = currentIssue(report);
  const isFresh = isUpToDate(report);
  const withdrawal = report.withdrawals?.at(-1);
  const isUnderWay = job?.state === 'waiting' || job?.state === 'running';
  return (
    <>
      {job !== undefined && isUnderWay ? (
        <Progress
          page={page}
          label={words(job.state === 'waiting' ? 'web.builder.waiting' : 'web.builder.building')}
          value={job.done}
          max={Math.max(job.total, 1)}
        />
      ) : null}
      {job?.state === 'failed' ? (
        <Notice page={page} tone="bad" title={words('web.builder.failed')}>
          {job.problem === undefined || job.problem.code === 'internal' ? null : (
            <p>
              {Object.values(
                problemMessage({ code: job.problem.code, params: job.problem.params }, words),
              ).join(' ')}
            </p>
          )}
        </Notice>
      ) : null}
      {isUnderWay ? null : (
        <Notice page={page} tone={isFresh ? 'good' : 'warn'}>
          <p>
            {words(
              isFresh
                ? 'web.builder.up-to-date'
                : issue === undefined
                  ? 'web.builder.not-built'
                  : 'web.builder.out-of-date',
            )}
          </p>
        </Notice>
      )}
      {same === undefined ? null : (
        <Notice page={page}>
          <p>
            {words('web.builder.same-as-before', {
              before: revisionText(page, same.before),
              after: revisionText(page, same.after),
            })}
          </p>
        </Notice>
      )}
      {unanswered === 0 ? null : (
        <Notice page={page} tone="warn">
          <p>
            {words('web.builder.mind.unanswered', { count: unanswered })}{' '}
            <a href={page.to(`/reports/${report.id}/comments`, { state: 'open' })}>
              {words('web.builder.answer')}
            </a>
          </p>
        </Notice>
      )}
      {withdrawal === undefined || report.state === 'published' ? null : (
        <Notice
          page={page}
          tone="warn"
          title={words('web.members.published.withdrawn', { day: dayText(page, withdrawal.at) })}
        >
          <p dir="auto">{withdrawal.reason}</p>
        </Notice>
      )}
      {report.returned === undefined ? null : (
        <Notice page={page} tone="warn" title={words('web.builder.returned')}>
          <p dir="auto">{report.returned.reason}</p>
        </Notice>
      )}
      {report.published !== undefined && report.state === 'published' ? (
        <p>{words('web.builder.published-on', { when: whenText(page, report.published.at) })}</p>
      ) : null}
      {report.consultation === undefined ? null : (
        <Facts
          facts={[
            {
              name: words('web.builder.consultation'),
              value: words('web.builder.consulted', {
                issue: revisionText(page, report.consultation.issue),
                opens: dayText(page, report.consultation.opens),
                deadline: dayText(page, report.consultation.deadline),
              }),
            },
          ]}
        />
      )}
    </>
  );
}

/** Each text that was overtaken, as a link to where it is written. */
function Stale({ page, report, stale, titles }: ReportPageProps) {
  const gaps = Map.groupBy(headGaps(report), ({ name }) => name);
  if (stale.length + gaps.size === 0) return null;
  return (
    <ul>
      {[...gaps].map(([name, lacking]) => (
        <li>
          <a href="#document">{settingLabel(page, name)}</a>
          {' · '}
          {headGapWords(page, lacking).join(' · ')}
        </li>
      ))}
      {stale.map(({ because, language, section }) => (
        <li>
          <a href={`${page.to(builderPath(report.id, 'texts'), { in: language })}#section-${section}`}>
            <bdi lang={titles.language}>{titles.of.get(section) ?? section}</bdi>
          </a>
          {' · '}
          {page.words(`web.builder.stale.${because}`, { language: languageName(language, page.language) })}
        </li>
      ))}
    </ul>
  );
}

function DocumentFacts({ page, report }: Pick<ReportPageProps, 'page' | 'report'>) {
  const { words } = page;
  const { issue, snapshot } = report;
  return (
    <Facts
      facts={[
        { name: words('web.builder.symbol'), value: <bdi lang="">{issue.symbol ?? '–'}</bdi> },
        { name: words('web.builder.meeting'), value: <bdi lang="">{issue.meeting ?? '–'}</bdi> },
        { name: words('web.builder.snapshot'), value: <code>{snapshot?.slice(0, 12) ?? '–'}</code> },
      ]}
    />
  );
}
