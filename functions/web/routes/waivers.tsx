/** Waivers: listed, given, withdrawn. */
import { Hono } from 'hono';
import { isActivityId } from '../../../shared/activities/record.ts';
import { RULES } from '../../../shared/activities/rules/index.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { listPeriods, readPeriod } from '../../../shared/periods/change-periods.ts';
import { periodThing } from '../../../shared/periods/reporting-period.ts';
import {
  giveWaiver,
  listWaivers,
  type Waiver,
  waiverStream,
  withdrawWaiver,
} from '../../../shared/periods/waivers.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { actorId } from '../actor-id.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { knownPeriod } from '../known-period.ts';
import { WaiversPage } from '../pages/periods/waivers-page.tsx';
import type { Env, WebPorts } from '../web-ports.ts';

const OPEN = { kind: 'period', state: 'open' } as const;

export function waiverRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger, newId } = ports;

  app.get('/waivers', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'period.read', OPEN);
    const open = (await listPeriods(ledger))
      .map(({ state }) => state)
      .filter(({ state }) => state === 'open');
    const periods = may(actor, 'waiver.give', OPEN) ? open : [];
    const rules = RULES.map(({ id }) => id);
    const waivers = await listWaivers(ledger);
    return c.html(<WaiversPage page={c.get('page')} waivers={waivers} periods={periods} rules={rules} />);
  });

  app.post('/waivers', async (c) => {
    const { text } = await formValues(c);
    const { state } = await knownPeriod(text('period'), ledger);
    demand(c.get('actor'), 'waiver.give', periodThing(state));
    const [record, rule, reason, unit] = [text('record'), text('rule'), text('reason'), text('unit')];
    if (unit === '' || reason === '' || (record !== '' && !isActivityId(record))) {
      throw new Problem('usage', { needs: 'unit, reason' });
    }
    const waiver: Waiver = {
      id: newId(),
      period: { from: state.from, to: state.to },
      unit,
      ...(record !== '' && { record }),
      ...(rule !== '' && { rule }),
      reason: { [c.get('page').language]: { text: reason, status: 'original' } },
    };
    await giveWaiver({ by: actorId(c), waiver }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.waivers.given' });
    return c.redirect(c.get('page').to('/waivers'), 303);
  });

  app.post('/waivers/:id/withdraw', async (c) => {
    const id = c.req.param('id');
    const [known] = (await ledger.newest([waiverStream(id)])) as readonly (Revision<Waiver> | undefined)[];
    if (known === undefined) throw new Problem('not-found');
    const period = await readPeriod(ledger, known.state.period);
    demand(c.get('actor'), 'waiver.give', period ? periodThing(period.state) : OPEN);
    const { revision = 0 } = await formValues(c);
    await withdrawWaiver({ id, revision, by: actorId(c), reason: 'withdrawn' }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.waivers.taken' });
    return c.redirect(c.get('page').to('/waivers'), 303);
  });

  return app;
}
