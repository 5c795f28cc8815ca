/** The morning page: what is due, what came back and why, days left; for the office, what waits there. One button each. */
import { type OwnWork, WORK_GROUPS, type WorkGroup } from '../../../../shared/activities/own-work.ts';
import type { Period } from '../../../../shared/activities/record.ts';
import type { BriefActivity } from '../../../../shared/activities/records-at-hand.ts';
import type { ReportingPeriod } from '../../../../shared/periods/reporting-period.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { LinkButton } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { type Stat, Stats } from '../../components/stat.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { ListedUpload } from '../../list-uploads.ts';
import type { Reporter } from '../../read-own-work.ts';
import type { Unanswered } from '../../unanswered.ts';
import { Layout } from '../layout.tsx';
import { type OpenReport, ReportCards } from '../members/report-cards.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { UploadTable } from '../uploads/upload-table.tsx';
import { CommentTable } from './comment-table.tsx';
import { type DueBefore, DueTable } from './due-table.tsx';
import { QuestionedTable } from './questioned-table.tsx';
import { SharedTable } from './shared-table.tsx';
import { WaitingReports } from './waiting-reports.tsx';
import { WorkTable } from './work-table.tsx';

/** A number of the office's queue, and where its records are. */
export interface QueueNumber {
  readonly name: 'review' | 'returned' | 'drafted';
  /** Where several periods are reported on. */
  readonly period?: Period;
  readonly count: number;
  readonly href: string;
}

/** A page that the reader may open. */
export interface Door {
  readonly label: string;
  readonly href: string;
}

export interface MyProps {
  readonly page: PageContext;
  /** Those that are reported on, the newest first; `days` until the deadline, negative when it is over. */
  readonly periods: readonly (ReportingPeriod & { readonly days: number })[];
  /** Whether somebody has opened one: else they are the calendar's, and nothing is due by a day. */
  readonly hasOpened: boolean;
  /** Present for focal points. */
  readonly work?: OwnWork | undefined;
  readonly reportersOf: (activity: BriefActivity) => readonly Reporter[];
  /** Present for coordinators and the office. */
  readonly queue?: readonly QueueNumber[] | undefined;
  /** Reports that the reader may publish or return. */
  readonly approvals: readonly Report[];
  /** What the approver returned, with the reason. */
  readonly givenBack: readonly Report[];
  /** Comments that the reader may answer and nobody has. */
  readonly comments: readonly Unanswered[];
  readonly uploads: readonly ListedUpload[];
  /** Further pages that the reader may open. */
  readonly doors: readonly Door[];
  /** Reports that the reader may read, with the round in which comments are taken. */
  readonly reports: readonly OpenReport[];
  /** What falls due before the meetings, for the office. */
  readonly dues: readonly DueBefore[];
  /** Action lines that need a focal point and have none today, and where they are named; for those who name them. */
  readonly open?: { readonly count: number; readonly href: string } | undefined;
  /** What the reader works with. */
  readonly tools: readonly Door[];
  /** Whether any line or unit is theirs today. */
  readonly hasPlace: boolean;
}

/** Listed as work, before the others. */
const WAITING = ['returned', 'due', 'drafted'] as const satisfies readonly WorkGroup[];
const DONE = ['submitted', 'accepted'] as const satisfies readonly WorkGroup[];

/** The page of one person. */
export function MyPage(props: MyProps) {
  const { approvals, givenBack, doors, dues, hasPlace, open, page, periods, queue, reports } = props;
  const { tools, uploads, work } = props;
  const { words } = page;
  const isIdle = work !== undefined && WAITING.every((group) => work[group].length === 0);
  return (
    <Layout page={page} title={words('web.work.heading')}>
      {work === undefined && queue === undefined ? (
        <p class="lead">{words('web.work.reader')}</p>
      ) : !props.hasOpened ? (
        periods.map((period) => (
          <p class="lead">{words('web.work.period-none', { period: periodText(page, period) })}</p>
        ))
      ) : (
        periods.map((period) => (
          <p class="lead">
            {words('web.work.period', {
              period: periodText(page, period),
              deadline: new Date(period.deadline),
            })}
          </p>
        ))
      )}
      {isLate(props) ? (
        <Notice page={page} tone="warn">
          <p>{words('web.work.over')}</p>
        </Notice>
      ) : null}
      {work === undefined ? null : <Stats items={statsOf(page, work, props.hasOpened ? periods : [])} />}
      {tools.length === 0 ? null : (
        <Toolbar>
          {tools.map(({ href, label }) => (
            <LinkButton href={href}>{label}</LinkButton>
          ))}
        </Toolbar>
      )}
      <WaitingReports page={page} id="approvals" title={words('web.work.approvals')} reports={approvals} />
      <WaitingReports page={page} id="given-back" title={words('web.builder.returned')} reports={givenBack} />
      <CommentTable page={page} comments={props.comments} />
      {work === undefined ? null : <QuestionedTable page={page} work={work} />}
      <Office page={page} queue={queue} open={open} doors={doors} />
      <DueTable page={page} dues={dues} />
      {work === undefined ? <ReportCards page={page} reports={reports} /> : null}
      {work === undefined ? null : !hasPlace ? (
        <Empty title={words('web.work.nobody')}>
          <p>{words('web.work.nobody.lead')}</p>
        </Empty>
      ) : isIdle ? (
        <Empty title={words('web.work.none')}>
          <p>{words('web.work.none.lead')}</p>
        </Empty>
      ) : (
        WAITING.map((group) => <WorkTable page={page} group={group} items={work[group]} />)
      )}
      {work === undefined ? null : (
        <>
          <ReportCards page={page} reports={reports} />
          {DONE.map((group) => (
            <WorkTable page={page} group={group} items={work[group]} />
          ))}
          <WorkTable page={page} group="excused" items={work.excused} />
          <SharedTable page={page} items={work.shared} reportersOf={props.reportersOf} />
        </>
      )}
      {uploads.length === 0 ? null : (
        <section aria-labelledby="uploads">
          <h2 id="uploads">{words('web.upload.list')}</h2>
          <UploadTable page={page} uploads={uploads} />
        </section>
      )}
    </Layout>
  );
}

/** Whether something is left to do for a period whose deadline is over. */
function isLate({ hasOpened, periods, work }: MyProps): boolean {
  const over = periods.filter(({ days }) => days < 0).map(({ from }) => from);
  return (
    hasOpened &&
    work !== undefined &&
    WAITING.some((group) => work[group].some(({ period }) => over.includes(period.from)))
  );
}

/** Days are of a period: where several are reported on, each says which. */
function statsOf(page: PageContext, work: OwnWork, periods: MyProps['periods']): readonly Stat[] {
  const number = new Intl.NumberFormat(page.locale);
  const label = page.words('web.work.days-left');
  return [
    ...periods
      .filter(({ days }) => days >= 0)
      .map(({ days, ...period }) => ({
        label: periods.length === 1 ? label : ofPeriod(page, label, period),
        value: number.format(days),
      })),
    ...WORK_GROUPS.map((group) => ({
      label: page.words(`web.work.${group}`),
      value: number.format(work[group].length),
      ...(work[group].length > 0 ? { href: `#${group}` } : {}),
    })),
  ];
}

function ofPeriod(page: PageContext, label: string, period: Period): string {
  return page.words('web.work.queue.of', { label, period: periodText(page, period) });
}

/** What waits in the office, and the doors to it; only the doors for those whom nothing waits for. */
function Office({ page, doors, open, queue = [] }: Pick<MyProps, 'page' | 'doors' | 'open' | 'queue'>) {
  const number = new Intl.NumberFormat(page.locale);
  const items: readonly Stat[] = [
    ...queue.map(({ count, href, name, period }) => ({
      label:
        period === undefined
          ? page.words(`web.work.queue.${name}`)
          : ofPeriod(page, page.words(`web.work.queue.${name}`), period),
      value: number.format(count),
      href,
    })),
    ...(open === undefined
      ? []
      : [{ label: page.words('web.work.open-lines'), value: number.format(open.count), href: open.href }]),
  ];
  if (items.length === 0 && doors.length === 0) return null;
  return (
    <section aria-labelledby="queue">
      <h2 id="queue">{page.words(items.length === 0 ? 'web.work.doors' : 'web.work.queue')}</h2>
      {items.length === 0 ? null : <Stats items={items} />}
      <Toolbar>
        {doors.map(({ href, label }) => (
          <LinkButton href={href}>{label}</LinkButton>
        ))}
      </Toolbar>
    </section>
  );
}
