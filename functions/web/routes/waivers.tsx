/** Waivers: listed, given, withdrawn. */
import { type Context, Hono } from 'hono';
import { demand, may } from '../../../shared/people/permission.ts';
import { listPeriods, readPeriod } from '../../../shared/periods/change-periods.ts';
import { periodThing } from '../../../shared/periods/reporting-period.ts';
import { knownUnits } from '../../../shared/periods/waiver-choices.ts';
import {
  giveWaiver,
  listWaivers,
  type Waiver,
  waiverStream,
  withdrawWaiver,
} from '../../../shared/periods/waivers.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { typedCode } from '../../../shared/text/typed-code.ts';
import { actorId } from '../actor-id.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { knownPeriod } from '../known-period.ts';
import { whenShown } from '../page-when-shown.ts';
import { waiverLabel } from '../pages/periods/waiver-words.ts';
import { type RefusedForm, refusedForm } from '../refused-form.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const WaiversPage = whenShown(async () => (await import('../pages/periods/waivers-page.tsx')).WaiversPage);

const OPEN = { kind: 'period', state: 'open' } as const;

export function waiverRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger, newId } = ports;

  app.get('/waivers', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'period.read', OPEN);
    return showList(c);
  });

  async function showList(c: Context<Env>, refused?: RefusedForm) {
    const actor = c.get('actor');
    const open = (await listPeriods(ledger))
      .map(({ state }) => state)
      .filter(({ state }) => state === 'open');
    const periods = may(actor, 'waiver.give', OPEN) ? open : [];
    const waivers = await listWaivers(ledger);
    const units = periods.length > 0 ? await knownUnits(ledger) : [];
    const props = { page: c.get('page'), waivers, periods, units, refused };
    return c.html(<WaiversPage {...props} />, refused?.status ?? 200);
  }

  app.post('/waivers', async (c) => {
    const page = c.get('page');
    const values = await formValues(c);
    const { text } = values;
    const { state } = await knownPeriod(text('period'), ledger);
    demand(c.get('actor'), 'waiver.give', periodThing(state));
    const [record, rule, reason, unit] = [
      typedCode(text('record')),
      text('rule'),
      text('reason'),
      text('unit'),
    ];
    const waiver: Waiver = {
      id: newId(),
      period: { from: state.from, to: state.to },
      unit,
      ...(record !== '' && { record }),
      ...(rule !== '' && { rule }),
      reason: { [page.language]: { text: reason, status: 'original' } },
    };
    try {
      await giveWaiver({ by: actorId(c), waiver }, ports);
    } catch (error) {
      const labelOf = (field: string): string => waiverLabel(page, field);
      return showList(c, refusedForm(page, error, { form: 'give', values, labelOf }));
    }
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
    await withdrawWaiver({ id, revision, by: actorId(c), reason: systemReason('waiver-withdrawn') }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.waivers.taken' });
    return c.redirect(c.get('page').to('/waivers'), 303);
  });

  return app;
}
