/** The morning page of everybody who has signed in. */
import { Hono } from 'hono';
import { countWaiting } from '../../../shared/activities/count-waiting.ts';
import { ownWork } from '../../../shared/activities/own-work.ts';
import type { Period } from '../../../shared/activities/record.ts';
import { type BriefActivity, recordsAtHand } from '../../../shared/activities/records-at-hand.ts';
import type { PersonActor } from '../../../shared/people/actor.ts';
import { may } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { currentPeriod, daysLeft } from '../../../shared/periods/current-period.ts';
import { listReports } from '../../../shared/reports/change-report.ts';
import { reportThing } from '../../../shared/reports/report.ts';
import type { Listing } from '../../../shared/store/ledger-at-hand.ts';
import { listUploads } from '../list-uploads.ts';
import type { PageContext } from '../pages/page-context.ts';
import { MyPage, type QueueNumber } from '../pages/work/my.tsx';
import { recordThing } from '../record-thing.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** Uploads shown on the morning page. */
const UPLOADS = 5;

/** `GET /my`. */
export function workRoutes(ports: WebPorts): Hono<Env> {
  const { clock, ledger } = ports;
  const records = recordsAtHand(ledger);
  const app = new Hono<Env>();

  app.get('/my', requirePerson, async (c) => {
    const [actor, page] = [c.get('actor'), c.get('page')];
    if (actor.kind !== 'person') return c.redirect(page.to('/'), 303);
    const day = clock().toISOString().slice(0, 10);
    const period = await currentPeriod(ledger, day);
    const isFocalPoint = actor.roles.includes('focal-point');
    const [work, queue, uploads, submitted] = await Promise.all([
      isFocalPoint ? ownWork(records, whoseWork(actor, period)) : undefined,
      may(actor, 'queue.read', OFFICE) ? officeQueue(records, actor, { page, period }) : undefined,
      listUploads(ledger, actor.id, UPLOADS),
      listReports(ledger, 'reports/submitted'),
    ]);
    return c.html(
      <MyPage
        page={page}
        period={period}
        days={daysLeft(period.deadline, day)}
        work={work}
        queue={queue}
        approvals={submitted
          .map(({ state }) => state)
          .filter((report) => may(actor, 'report.publish', reportThing(report)))}
        uploads={uploads}
        doors={doorsOf(actor, page)}
        tools={toolsOf(actor, page, ports)}
        hasPlace={actor.lines.length > 0 || actor.units.length > 0}
      />,
    );
  });

  return app;
}

function whoseWork(actor: PersonActor, period: Period) {
  return {
    period,
    lines: actor.lines,
    anyUnit: actor.units.length > 0,
    isMine: (activity: BriefActivity) =>
      may(actor, 'record.write', recordThing(activity, { state: 'drafted' })),
  };
}

/** The office counts everything, a coordinator what is of the own Sectors. */
async function officeQueue(
  records: Listing,
  actor: PersonActor,
  { page, period }: { readonly page: PageContext; readonly period: Period },
): Promise<readonly QueueNumber[]> {
  const isOffice = actor.roles.some((role) => role !== 'coordinator' && role !== 'focal-point');
  const wanted = isOffice
    ? {}
    : { wanted: ({ sectors }: BriefActivity) => sectors.some((sector) => actor.sectors.includes(sector)) };
  const [submitted, returned, drafted] = await Promise.all([
    // Whatever its period: that is what the page of the queue lists.
    countWaiting(records, { state: 'submitted', ...wanted }),
    countWaiting(records, { period, state: 'returned', ...wanted }),
    countWaiting(records, { period, state: 'drafted', ...wanted }),
  ]);
  const listOf = (state: string): string => page.to('/records', { state, year: period.to.slice(0, 4) });
  return [
    { name: 'review', count: submitted, href: page.to('/review') },
    { name: 'returned', count: returned, href: listOf('returned') },
    { name: 'drafted', count: drafted, href: listOf('drafted') },
  ];
}

/** Only what works here: where no queue is, nothing can be uploaded. */
function toolsOf(actor: PersonActor, page: PageContext, { buildTemplate, queue }: WebPorts) {
  const { to, words } = page;
  if (!may(actor, 'upload.make', { kind: 'upload', by: actor.id })) return [];
  return [
    { label: words('web.upload.heading'), href: to('/uploads'), works: queue !== undefined },
    { label: words('web.blank.heading'), href: to('/template'), works: buildTemplate !== undefined },
    { label: words('web.work.new'), href: to('/records/new'), works: true },
    { label: words('web.hand-over.heading'), href: to('/hand-over'), works: true },
  ].filter(({ works }) => works);
}

function doorsOf(actor: PersonActor, page: PageContext) {
  const { to, words } = page;
  return [
    { label: words('web.work.go.review'), href: to('/review'), open: may(actor, 'queue.read', OFFICE) },
    {
      label: words('web.work.go.coverage'),
      href: to('/coverage'),
      open: may(actor, 'progress.read', OFFICE),
    },
    {
      label: words('web.work.go.builder'),
      href: to('/reports/builder'),
      open: may(actor, 'report.build', { kind: 'report', audience: 'public', state: 'draft' }),
    },
  ].filter(({ open }) => open);
}
