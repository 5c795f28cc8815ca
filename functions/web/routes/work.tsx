/** The morning page of everybody who has signed in. */
import { Hono } from 'hono';
import { countWaiting } from '../../../shared/activities/count-waiting.ts';
import type { Period } from '../../../shared/activities/record.ts';
import { type BriefActivity, recordsAtHand } from '../../../shared/activities/records-at-hand.ts';
import { listPlannedReports } from '../../../shared/consultations/planned-reports.ts';
import type { PersonActor } from '../../../shared/people/actor.ts';
import { may } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { calendarYear, daysLeft, openedPeriods } from '../../../shared/periods/current-period.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { reportThing } from '../../../shared/reports/report.ts';
import { stepObstacle } from '../../../shared/reports/step-table.ts';
import type { Listing } from '../../../shared/store/ledger-at-hand.ts';
import { listUploads } from '../list-uploads.ts';
import { doorsOf, toolsOf } from '../my-doors.ts';
import { linesWithoutLead, nextDues } from '../office-day.ts';
import { whenShown } from '../page-when-shown.ts';
import type { PageContext } from '../pages/page-context.ts';
import type { QueueNumber } from '../pages/work/my.tsx';
import { ownWorkReader } from '../read-own-work.ts';
import { readableReports } from '../readable-reports.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import { unansweredFor } from '../unanswered.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const MyPage = whenShown(async () => (await import('../pages/work/my.tsx')).MyPage);

/** Uploads shown on the morning page. */
const UPLOADS = 5;

/** Reports shown there. */
const REPORTS = 6;

/** `GET /my`. */
export function workRoutes(ports: WebPorts): Hono<Env> {
  const { clock, ledger } = ports;
  const records = recordsAtHand(ledger);
  const app = new Hono<Env>();
  const { reportersIn, workIn } = ownWorkReader(ports);

  app.get('/my', requirePerson, async (c) => {
    const [actor, page] = [c.get('actor'), c.get('page')];
    if (actor.kind !== 'person') return c.redirect(page.to('/'), 303);
    const day = genevaDay(clock());
    const opened = await openedPeriods(ledger, day);
    const periods = opened.length === 0 ? [calendarYear(day)] : opened;
    const isFocalPoint = actor.roles.includes('focal-point');
    const mayName = may(actor, 'assignment.change', { kind: 'assignment', person: '', sectors: [] });
    const [work, queue, uploads, reports, dues, open] = await Promise.all([
      isFocalPoint ? workIn(actor, periods, day) : undefined,
      may(actor, 'queue.read', OFFICE) ? officeQueue(records, actor, { page, periods }) : undefined,
      listUploads(ledger, actor.id, UPLOADS),
      listPlannedReports(ledger),
      may(actor, 'calendar.read', OFFICE) && !isFocalPoint ? nextDues(ledger, day) : [],
      mayName ? linesWithoutLead(ledger, day) : undefined,
    ]);
    const reportersOf = await reportersIn(work, day);
    const comments = await unansweredFor(ledger, actor, {
      now: clock(),
      reports: reports.map(({ state }) => state),
    });
    return c.html(
      <MyPage
        page={page}
        hasOpened={opened.length > 0}
        periods={periods.map((period) => ({ ...period, days: daysLeft(period.deadline, day) }))}
        work={work}
        reportersOf={reportersOf}
        queue={queue}
        approvals={reports
          .map(({ state }) => state)
          .filter(
            (report) => report.state === 'submitted' && may(actor, 'report.publish', reportThing(report)),
          )}
        givenBack={reports
          .map(({ state }) => state)
          .filter(
            (report) =>
              report.returned !== undefined &&
              stepObstacle(report, 'submit') !== 'state' &&
              may(actor, 'report.write', reportThing(report)),
          )}
        comments={comments}
        uploads={uploads}
        doors={doorsOf(actor, page)}
        reports={readableReports(actor, reports, clock()).slice(0, REPORTS)}
        dues={dues}
        open={open === undefined ? undefined : { count: open, href: page.to('/admin/focal-points') }}
        tools={toolsOf(actor, page, ports)}
        hasPlace={actor.lines.length > 0 || actor.units.length > 0}
      />,
    );
  });

  return app;
}

/** The office counts everything, a coordinator what is of the own Sectors. */
async function officeQueue(
  records: Listing,
  actor: PersonActor,
  { page, periods }: { readonly page: PageContext; readonly periods: readonly Period[] },
): Promise<readonly QueueNumber[]> {
  const isOffice = actor.roles.some((role) => role !== 'coordinator' && role !== 'focal-point');
  const wanted = isOffice
    ? {}
    : { wanted: ({ sectors }: BriefActivity) => sectors.some((sector) => actor.sectors.includes(sector)) };
  const countOf = async (period: Period, state: 'returned' | 'drafted'): Promise<QueueNumber> => ({
    name: state,
    ...(periods.length > 1 && { period }),
    count: await countWaiting(records, { period, state, ...wanted }),
    href: page.to('/records', { state, year: period.to.slice(0, 4) }),
  });
  const [submitted, ...others] = await Promise.all([
    // Whatever its period: that is what the page of the queue lists.
    countWaiting(records, { state: 'submitted', ...wanted }),
    ...periods.flatMap(({ from, to }) => [
      countOf({ from, to }, 'returned'),
      countOf({ from, to }, 'drafted'),
    ]),
  ]);
  return [{ name: 'review', count: submitted, href: page.to('/review') }, ...others];
}
