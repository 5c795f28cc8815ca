/** The papers around a report: ordered and taken by the office; letters, as they were posted, for all who are asked. */
import { Hono } from 'hono';
import { isLetterOf } from '../../../shared/consultations/papers/letter-file.ts';
import { postedKey } from '../../../shared/consultations/papers/posted-letter.ts';
import { seenSchedules } from '../../../shared/consultations/schedule/seen-schedules.ts';
import { demand } from '../../../shared/people/permission.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { reportThing } from '../../../shared/reports/report.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { actorId } from '../actor-id.ts';
import { handOut } from '../hand-out.ts';
import { builderPath } from '../pages/builder/report-words.tsx';
import { lastPapers, orderPapers, paperOf } from '../papers.ts';
import { seenReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';

export function paperRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger, objects } = ports;

  app.post('/reports/builder/:id/papers', async (c) => {
    const known = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.export', reportThing(known.state));
    await orderPapers(known, actorId(c), ports);
    return c.redirect(c.get('page').to(builderPath(known.state.id, 'schedule')), 303);
  });

  app.get('/reports/builder/:id/papers/:name{[\\w.-]+}', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.export', reportThing(report));
    return paper(report.id, c.req.param('name'), c.req.header('if-none-match'));
  });

  app.get('/consultations/:id/letters/:name{letter-[\\w.-]+}', async (c) => {
    const { id, name } = c.req.param();
    const asked = { report: id, today: genevaDay(clock()) };
    const [seen] = await seenSchedules(ledger, c.get('actor'), asked);
    if (seen === undefined || !isLetterOf(seen.rounds, name)) throw new Problem('not-found');
    const key = await postedKey(ledger, seen.report.id, name);
    if (key === undefined) throw new Problem('not-found');
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
  });

  return app;

  async function paper(report: string, name: string, known: string | undefined): Promise<Response> {
    const { made } = await lastPapers(ledger, report);
    const key = paperOf(report, made, name);
    if (key === undefined) throw new Problem('not-found');
    return handOut(objects, { key, known, cache: 'private' });
  }
}
