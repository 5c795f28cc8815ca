/** The duties clause by clause: what they ask, what answers them, when they are due, the latest document. */
import { createRoute, z } from '@hono/zod-openapi';
import { DUTY_STANDINGS } from '../../../shared/duties/duty-standing.ts';
import { toldDuty } from '../../../shared/duties/told-duty.ts';
import { CADENCES, DUTY_FILES, PARTIES } from '../../../shared/reference/duties.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { loadDutyWords } from '../../../shared/text/words.ts';
import { dutyText } from '../pages/duties/duty-words.ts';
import { readDuties } from '../read-duties.ts';
import type { WebPorts } from '../web-ports.ts';
import { answers, resource } from './operation.ts';
import { Day, pageOf } from './schemas.ts';

const EDITIONS = DUTY_FILES.map(({ edition }) => edition.id);
const Mark = z.enum(['confirmed', 'from-memory', 'derived']);
const Names = z.record(z.string(), z.array(z.string()));

const Stop = z.strictObject({
  meeting: z.string(),
  step: z.string(),
  day: Day.optional(),
  opens: Day.optional(),
  days: z.int().optional(),
  basis: z.enum(['rule', 'office']).optional(),
  state: z.enum(['done', 'over', 'late', 'soon', 'ahead']).optional(),
  expected: z.boolean().optional(),
  moved: z.boolean().optional(),
  members: Day.optional(),
  limit: z.strictObject({ count: z.int(), unit: z.enum(['pages', 'words']), confidence: Mark }).optional(),
});

const Latest = z.strictObject({
  report: z.string(),
  kind: z.string(),
  year: z.int(),
  at: z.string().optional(),
  manifest: z.string().optional(),
});

const DutyAnswer = z
  .strictObject({
    id: z.string(),
    resolution: z.string(),
    edition: z.string(),
    section: z.string(),
    number: z.string(),
    asks: z.string(),
    addressee: z.enum(PARTIES),
    path: z.array(z.enum(PARTIES)),
    cadence: z.enum(CADENCES),
    cadenceConfidence: Mark,
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    inForce: z.boolean(),
    past: z.boolean(),
    standing: z.enum(DUTY_STANDINGS),
    answeredBy: Names,
    plannedAs: Names,
    due: z.array(Stop),
    latest: Latest.optional(),
    letter: z.strictObject({ symbol: z.string(), day: Day, report: z.string() }).optional(),
    confidence: Mark,
    sources: z.array(z.string()),
  })
  .openapi('Duty');

const list = createRoute({
  method: 'get',
  path: '/duties',
  operationId: 'listDuties',
  tags: ['office'],
  request: { query: z.object({ on: Day.optional(), resolution: z.enum(EDITIONS).optional() }) },
  responses: answers({ 200: pageOf(DutyAnswer, 'DutyPage') }),
});

/**
 * `GET /duties`, on a day (today in Geneva without one) and of one resolution. Open to everybody; the latest document is one
 * that the actor may open.
 */
export function dutyReading({ clock, ledger }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    const { on, resolution } = c.req.valid('query');
    const day = on ?? genevaDay(clock());
    await loadDutyWords(c.get('page').language);
    const views = await readDuties(day, c.get('actor'), ledger);
    const items = views
      .filter(({ duty }) => resolution === undefined || duty.editionId === resolution)
      .map((view) => toldDuty(view, dutyText(c.get('page'), view.duty)));
    return c.json({ items }, 200);
  });

  return app;
}
