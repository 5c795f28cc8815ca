/** Periods: opened, locked, reopened, frozen; and the waivers of their reports. */
import { Hono } from 'hono';
import { isActivityId, type Period } from '../../../shared/activities/record.ts';
import { RULES } from '../../../shared/activities/rules/index.ts';
import { listPeople } from '../../../shared/people/list-people.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import {
  listPeriods,
  lockPeriod,
  openPeriod,
  readPeriod,
  reopenPeriod,
} from '../../../shared/periods/change-periods.ts';
import {
  parsePeriodName,
  periodStream,
  periodThing,
  type ReportingPeriod,
} from '../../../shared/periods/reporting-period.ts';
import {
  giveWaiver,
  listWaivers,
  type Waiver,
  waiverStream,
  withdrawWaiver,
} from '../../../shared/periods/waivers.ts';
import { emptyCoverage } from '../../../shared/reports/coverage.ts';
import { coverageGroups } from '../../../shared/reports/coverage-groups.ts';
import { gather } from '../../../shared/reports/gather.ts';
import type { SnapshotCoverage } from '../../../shared/reports/snapshot.ts';
import { snapshotSidecarKey } from '../../../shared/reports/snapshot-keys.ts';
import { snapshotStream } from '../../../shared/reports/snapshot-record.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { freezePeriod } from '../../reports/freeze-period.ts';
import { actorId } from '../actor-id.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { PeriodPage } from '../pages/periods/period-page.tsx';
import { PeriodsPage } from '../pages/periods/periods-page.tsx';
import { WaiversPage } from '../pages/periods/waivers-page.tsx';
import { readText } from '../read-text.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const OPEN = { kind: 'period', state: 'open' } as const;

export function periodRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger, newId, objects } = ports;

  app.get('/periods', async (c) => {
    demand(c.get('actor'), 'period.read', OPEN);
    const mayOpen = may(c.get('actor'), 'period.open', OPEN);
    return c.html(<PeriodsPage page={c.get('page')} periods={await listPeriods(ledger)} mayOpen={mayOpen} />);
  });

  app.post('/periods', async (c) => {
    demand(c.get('actor'), 'period.open', OPEN);
    const { text } = await formValues(c);
    const period = { from: text('from'), to: text('to') };
    await openPeriod({ period, deadline: text('deadline'), by: actorId(c), reason: 'opened' }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.periods.saved' });
    return c.redirect(c.get('page').to(`/periods/${period.from}..${period.to}`), 303);
  });

  app.get('/periods/:name{\\d.+\\.\\..+}', async (c) => {
    const actor = c.get('actor');
    const { state } = await knownPeriod(c.req.param('name'), ledger);
    const thing = periodThing(state);
    demand(actor, 'period.read', thing);
    const [history, people, frozen, coverage] = await Promise.all([
      ledger.history(periodStream(state)) as Promise<readonly Revision<ReportingPeriod>[]>,
      listPeople(ledger),
      lastFrozen(state),
      coverageNow(ledger, state),
    ]);
    return c.html(
      <PeriodPage
        page={c.get('page')}
        history={history}
        coverage={coverage}
        frozen={frozen}
        names={new Map(people.map((person) => [person.state.id, person.state.name]))}
        mayFreeze={may(actor, 'period.freeze', thing)}
        mayLock={may(actor, 'period.lock', thing)}
        mayReopen={may(actor, 'period.open', thing)}
      />,
    );
  });

  app.post('/periods/:name/:step{lock|reopen|freeze}', async (c) => {
    const { name, step } = c.req.param();
    const { state } = await knownPeriod(name, ledger);
    const action = step === 'lock' ? 'period.lock' : step === 'reopen' ? 'period.open' : 'period.freeze';
    demand(c.get('actor'), action, periodThing(state));
    const { revision = 0, text } = await formValues(c);
    const change = { period: state, revision, by: actorId(c), reason: text('reason') };
    if (step === 'freeze') {
      const { entries } = await freezePeriod(ports, { from: state.from, to: state.to }, actorId(c));
      leaveNotice(c, { tone: 'good', key: 'web.periods.froze', params: { count: entries } });
    } else {
      await (step === 'lock'
        ? lockPeriod(change, ports)
        : reopenPeriod({ ...change, deadline: text('deadline') }, ports));
      leaveNotice(c, { tone: 'good', key: 'web.periods.saved' });
    }
    return c.redirect(c.get('page').to(`/periods/${name}`), 303);
  });

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

  async function lastFrozen(period: Period) {
    const [newest] = await ledger.newest([snapshotStream(period)]);
    if (newest === undefined) return undefined;
    const { id } = newest.state as { readonly id: string };
    const { header } = JSON.parse(await readText(objects, snapshotSidecarKey(id))) as SnapshotSummary;
    return { id, coverage: header.coverage };
  }

  return app;
}

/** @throws Problem `not-found` for what names no period, or one that nobody opened. */
async function knownPeriod(name: string, ledger: Ledger): Promise<Revision<ReportingPeriod>> {
  const period = parsePeriodName(name);
  const known = period && (await readPeriod(ledger, period));
  if (known === undefined) throw new Problem('not-found');
  return known;
}

/** What freezing it now would count. */
async function coverageNow(ledger: Ledger, period: Period): Promise<SnapshotCoverage> {
  const coverage = emptyCoverage();
  for await (const _ of gather(ledger, period, coverage, coverageGroups()));
  return coverage;
}
