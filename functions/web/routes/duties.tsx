/** The duties clause by clause, for everybody. */
import { Hono } from 'hono';
import { isDay } from '../../../shared/reference/day.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { loadDutyWords } from '../../../shared/text/words.ts';
import { originOf } from '../origin-of.ts';
import type { Env, WebPorts } from '../web-ports.ts';

export function dutyRoutes({ clock, ledger, signIn }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/duties', async (c) => {
    // Loaded when asked for: no other page needs the clauses and their words.
    const [{ readDuties }, { DutiesPage }] = await Promise.all([
      import('../read-duties.ts'),
      import('../pages/duties/duties-page.tsx'),
      loadDutyWords(c.get('page').language),
    ]);
    const asked = c.req.query('on') ?? '';
    const today = genevaDay(clock());
    const day = isDay(asked) && /^20/.test(asked) ? asked : today;
    const views = await readDuties(day, c.get('actor'), ledger);
    return c.html(
      <DutiesPage
        page={c.get('page')}
        views={views}
        day={day}
        edition={c.req.query('resolution') ?? ''}
        origin={originOf(c, { signIn })}
      />,
    );
  });

  return app;
}
