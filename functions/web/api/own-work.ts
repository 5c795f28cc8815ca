/** What whoever asks has still to report, and what others report of the same lines: as the page "My work" counts it. */
import { createRoute, z } from '@hono/zod-openapi';
import { originalText } from '../../../shared/activities/original-text.ts';
import { type OwnWork, WORK_GROUPS, type WorkItem } from '../../../shared/activities/own-work.ts';
import { placeKey } from '../../../shared/people/assignment.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { periodsToReport } from '../../../shared/periods/current-period.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { ownWorkReader, type Reporter } from '../read-own-work.ts';
import type { WebPorts } from '../web-ports.ts';
import { answers, resource } from './operation.ts';
import { readersOf } from './readers.ts';
import { PeriodSpan } from './schemas.ts';

const Item = z
  .strictObject({
    activityId: z.string(),
    title: z.string(),
    period: PeriodSpan,
    /** `absent`: not begun. */
    state: z.string(),
    /** `own`: whoever asks reports it; `excused`: a waiver says that it need not come; `shared`: others report it. */
    duty: z.enum(['own', 'excused', 'shared']),
    /** Of what is shared: who reports it. `line/C5`, `unit/BDT`. */
    reporters: z.array(z.strictObject({ place: z.string(), names: z.array(z.string()) })).optional(),
  })
  .openapi('WorkItem');

const Work = z.strictObject({ items: z.array(Item) }).openapi('Work');

const read = createRoute({
  method: 'get',
  path: '/me/work',
  operationId: 'readOwnWork',
  tags: ['people'],
  responses: answers({ 200: Work }, [404]),
});

/** `GET /me/work`: of all periods that are reported on. Asks `progress.read`. */
export function ownWorkReading(ports: WebPorts) {
  const app = resource();
  let opened: ReturnType<typeof ownWorkReader> | undefined;
  app.openapi(read, async (c) => {
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    demand(actor, 'progress.read', OFFICE);
    // What stands there of records that nobody else sees yet is read under their scope.
    if (readersOf(actor, 'records:read') === 'public') throw new Problem('forbidden');
    // Only when it is asked for: who writes the document down has no ledger.
    opened ??= ownWorkReader(ports);
    const day = genevaDay(ports.clock());
    const work = await opened.workIn(actor, await periodsToReport(ports.ledger, day), day);
    const reportersOf = await opened.reportersIn(work, day);
    return c.json({ items: itemsOf(work, ({ activity }) => reportersOf(activity)) }, 200);
  });
  return app;
}

function itemsOf(work: OwnWork, reportersOf: (item: WorkItem) => readonly Reporter[]) {
  const own = WORK_GROUPS.flatMap((group) => work[group]);
  return [
    ...own.map((item) => ({ ...told(item), duty: 'own' as const })),
    ...work.excused.map((item) => ({ ...told(item), duty: 'excused' as const })),
    ...work.shared.map((item) => ({
      ...told(item),
      duty: 'shared' as const,
      reporters: reportersOf(item).map(({ names, place }) => ({ place: placeKey(place), names: [...names] })),
    })),
  ];
}

function told({ activity, period, update }: WorkItem) {
  const { activityId } = activity;
  const title = originalText(activity.title)?.text ?? activityId;
  return {
    activityId,
    title,
    period: { from: period.from, to: period.to },
    state: update?.state ?? 'absent',
  };
}
