/** Periods: opened, locked, reopened, frozen. */
import { type Context, Hono } from 'hono';
import type { Period } from '../../../shared/activities/record.ts';
import { periodStream } from '../../../shared/activities/require-open.ts';
import { listPeople } from '../../../shared/people/list-people.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { listPeriods, lockPeriod, openPeriod, reopenPeriod } from '../../../shared/periods/change-periods.ts';
import { periodThing, type ReportingPeriod } from '../../../shared/periods/reporting-period.ts';
import { emptyCoverage } from '../../../shared/reports/coverage.ts';
import { coverageGroups } from '../../../shared/reports/coverage-groups.ts';
import { gather } from '../../../shared/reports/gather.ts';
import type { SnapshotCoverage } from '../../../shared/reports/snapshot.ts';
import { snapshotSidecarKey } from '../../../shared/reports/snapshot-keys.ts';
import { snapshotStream } from '../../../shared/reports/snapshot-record.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { freezePeriod } from '../../reports/freeze-period.ts';
import { actorId } from '../actor-id.ts';
import { leaveNotice } from '../flash.ts';
import { type FormValues, formValues } from '../form-values.ts';
import { keepUntilAppended } from '../keep-until-appended.ts';
import { knownPeriod } from '../known-period.ts';
import { whenShown } from '../page-when-shown.ts';
import { periodLabel } from '../pages/periods/period-label.ts';
import type { PeriodProgress } from '../pages/periods/period-page.tsx';
import { readText } from '../read-text.ts';
import { type RefusedForm, refusedForm } from '../refused-form.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const PeriodsPage = whenShown(async () => (await import('../pages/periods/periods-page.tsx')).PeriodsPage);

const PeriodPage = whenShown(async () => (await import('../pages/periods/period-page.tsx')).PeriodPage);

const OPEN = { kind: 'period', state: 'open' } as const;

export function periodRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger, objects } = ports;
  const coverageOf = keepUntilAppended(ledger, (span) => {
    const [from = '', to = ''] = span.split('..');
    return coverageNow(ledger, { from, to });
  });

  app.get('/periods', async (c) => {
    demand(c.get('actor'), 'period.read', OPEN);
    return showList(c);
  });

  app.post('/periods', async (c) => {
    demand(c.get('actor'), 'period.open', OPEN);
    const values = await formValues(c);
    const { text } = values;
    const period = { from: text('from'), to: text('to') };
    const overlap = text('overlap') === 'yes';
    try {
      await openPeriod(
        {
          period,
          deadline: text('deadline'),
          by: actorId(c),
          overlap,
          reason: overlap ? text('reason') : systemReason('period-opened'),
        },
        ports,
      );
    } catch (error) {
      return showList(c, refusedPeriod(c, error, { form: 'open', values }));
    }
    leaveNotice(c, { tone: 'good', key: 'web.periods.opened' });
    return c.redirect(c.get('page').to(`/periods/${period.from}..${period.to}`), 303);
  });

  app.get('/periods/:name{\\d.+\\.\\..+}', (c) => showPeriod(c, c.req.param('name')));

  app.post('/periods/:name/:step{lock|reopen|freeze}', async (c) => {
    const { name, step } = c.req.param();
    const { state } = await knownPeriod(name, ledger);
    const action = step === 'lock' ? 'period.lock' : step === 'reopen' ? 'period.open' : 'period.freeze';
    demand(c.get('actor'), action, periodThing(state));
    const values = await formValues(c);
    const { revision = 0, text } = values;
    const change = { period: state, revision, by: actorId(c), reason: text('reason') };
    if (step === 'freeze') {
      const frozen = await freezePeriod(ports, { from: state.from, to: state.to }, actorId(c));
      const { accepted, imported = 0 } = frozen.header.coverage;
      leaveNotice(c, {
        tone: 'good',
        key: imported === 0 ? 'web.periods.froze' : 'web.periods.froze-imported',
        params: { count: frozen.entries, accepted, imported },
      });
    } else {
      try {
        await (step === 'lock'
          ? lockPeriod(change, ports)
          : reopenPeriod({ ...change, deadline: text('deadline') }, ports));
      } catch (error) {
        return showPeriod(c, name, refusedPeriod(c, error, { form: step, values }));
      }
      leaveNotice(c, { tone: 'good', key: 'web.periods.saved' });
    }
    return c.redirect(c.get('page').to(`/periods/${name}`), 303);
  });

  async function showList(c: Context<Env>, refused?: RefusedForm) {
    const mayOpen = may(c.get('actor'), 'period.open', OPEN);
    const props = { page: c.get('page'), periods: await listPeriods(ledger), mayOpen, refused };
    return c.html(<PeriodsPage {...props} />, refused?.status ?? 200);
  }

  async function showPeriod(c: Context<Env>, name: string, refused?: RefusedForm) {
    const actor = c.get('actor');
    const newest = await knownPeriod(name, ledger);
    const thing = periodThing(newest.state);
    demand(actor, 'period.read', thing);
    const progress = may(actor, 'progress.read', OFFICE) ? await progressOf(newest.state) : undefined;
    return c.html(
      <PeriodPage
        page={c.get('page')}
        newest={newest}
        progress={progress}
        mayFreeze={may(actor, 'period.freeze', thing)}
        mayLock={may(actor, 'period.lock', thing)}
        mayReopen={may(actor, 'period.open', thing)}
        refused={refused}
      />,
      refused?.status ?? 200,
    );
  }

  async function progressOf(period: Period): Promise<PeriodProgress> {
    const [history, people, frozen, coverage] = await Promise.all([
      ledger.history(periodStream(period)) as Promise<readonly Revision<ReportingPeriod>[]>,
      listPeople(ledger),
      lastFrozen(period),
      coverageOf(`${period.from}..${period.to}`),
    ]);
    const names = new Map(people.map((person) => [person.state.id, person.state.name]));
    return { history, names, frozen, coverage };
  }

  async function lastFrozen(period: Period) {
    const [newest] = await ledger.newest([snapshotStream(period)]);
    if (newest === undefined) return undefined;
    const { id } = newest.state as { readonly id: string };
    const { header } = JSON.parse(await readText(objects, snapshotSidecarKey(id))) as SnapshotSummary;
    return { id, coverage: header.coverage };
  }

  return app;
}

function refusedPeriod(
  c: Context<Env>,
  error: unknown,
  sent: { readonly form: string; readonly values: FormValues },
): RefusedForm {
  const page = c.get('page');
  return refusedForm(page, error, { ...sent, labelOf: (field) => periodLabel(page, field) });
}

/** What freezing it now would count. */
async function coverageNow(ledger: Ledger, period: Period): Promise<SnapshotCoverage> {
  const coverage = emptyCoverage();
  for await (const _ of gather(ledger, period, coverage, coverageGroups()));
  return coverage;
}
