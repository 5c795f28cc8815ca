/** Focal points: who holds which line, from when to when; naming, ending and handing over. */
import { type Context, Hono } from 'hono';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { assign, endAssignment, handOver } from '../../../../shared/people/assign.ts';
import { type Assignment, assignmentStream, type Place } from '../../../../shared/people/assignment.ts';
import { focalPointList } from '../../../../shared/people/focal-point-list.ts';
import { listAssignments, listPeople } from '../../../../shared/people/list-people.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import type { Person } from '../../../../shared/people/person.ts';
import type { AssignmentThing } from '../../../../shared/people/thing.ts';
import { isActionLineId } from '../../../../shared/reference/action-lines.ts';
import { isDay } from '../../../../shared/reference/day.ts';
import { genevaDay } from '../../../../shared/reference/geneva-day.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { leaveNotice } from '../../flash.ts';
import { formValues } from '../../form-values.ts';
import { whenShown } from '../../page-when-shown.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { missingFields, wrongDays } from './form-faults.ts';
import { refusedForm } from './refused-form.ts';

const AssignmentPage = whenShown(
  async () => (await import('../../pages/admin/assignment-forms.tsx')).AssignmentPage,
);
const NewAssignmentPage = whenShown(
  async () => (await import('../../pages/admin/assignment-forms.tsx')).NewAssignmentPage,
);
const FocalPointsPage = whenShown(
  async () => (await import('../../pages/admin/focal-points.tsx')).FocalPointsPage,
);

/** An assignment that is nobody's yet, and no Sector's. */
const ANY: AssignmentThing = { kind: 'assignment', person: '', sectors: [] };

const thingOf = ({ person }: Assignment): AssignmentThing => ({ kind: 'assignment', person, sectors: [] });

const SAVED = { tone: 'good', key: 'web.admin.saved' } as const;

export function focalPointRoutes({ clock, ledger, newId }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const ports = { clock, ledger, newId };
  const today = (): string => genevaDay(clock());

  const listed = async (c: Context<Env>) => {
    demand(c.get('actor'), 'assignment.read', ANY);
    const year = today().slice(0, 4);
    const { from = '', to = '' } = c.req.query();
    const asked = isDay(from) && isDay(to) && from <= to;
    const span = asked ? { from, to } : { from: `${year}-01-01`, to: `${year}-12-31` };
    const [assignments, people] = await Promise.all([listAssignments(ledger), listPeople(ledger)]);
    const byId = new Map(people.map(({ state }) => [state.id, state]));
    return { span, places: focalPointList(assignments, span), people: byId };
  };

  app.get('/admin/focal-points', async (c) => {
    const actor = c.get('actor');
    const list = await listed(c);
    return c.html(
      <FocalPointsPage
        page={c.get('page')}
        {...list}
        mayChange={may(actor, 'assignment.change', ANY)}
        mayHandOver={(each) => may(actor, 'assignment.hand-over', thingOf(each))}
      />,
    );
  });

  app.get('/admin/focal-points.csv', async (c) => {
    const list = await listed(c);
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="focal-points-${list.span.from}-${list.span.to}.csv"`,
    };
    const { focalPointsCsv } = await import('../../pages/admin/focal-points-csv.ts');
    return c.body(focalPointsCsv(c.get('page'), list), 200, headers);
  });

  const activePeople = async (): Promise<readonly Person[]> =>
    (await listPeople(ledger)).map(({ state }) => state).filter(({ state }) => state === 'active');

  app.get('/admin/focal-points/new', async (c) => {
    demand(c.get('actor'), 'assignment.change', ANY);
    const sent = { from: today(), line: c.req.query('line') ?? '' };
    return c.html(
      <NewAssignmentPage page={c.get('page')} people={await activePeople()} sent={sent} errors={[]} />,
    );
  });

  app.post('/admin/focal-points/new', async (c) => {
    const actor = c.get('actor');
    const page = c.get('page');
    demand(actor, 'assignment.change', ANY);
    const { words } = page;
    const form = await formValues(c);
    const names = ['line', 'unit', 'person', 'part', 'from', 'to', 'reason'] as const;
    const sent = Object.fromEntries(names.map((name) => [name, form.text(name)]));
    const days = [
      ['from', words('web.admin.from')],
      ['to', words('web.admin.to')],
    ] as const;
    const place = placeOf(form.text('line'), form.text('unit'));
    const errors: FormError[] = [
      ...(place === undefined ? [{ field: 'line', message: words('web.admin.error.place') }] : []),
      ...missingFields(page, form, [
        ['person', words('web.admin.person')],
        days[0],
        ['reason', words('web.admin.reason')],
      ]),
      ...wrongDays(page, form, days),
    ];
    if (errors.length === 0 && place !== undefined) {
      const to = form.text('to');
      const part = form.text('part') === 'deputy' ? 'deputy' : 'lead';
      const span = { from: form.text('from'), ...(to === '' ? {} : { to }) };
      const assignment = { person: form.text('person'), place, part, ...span } as const;
      const signed = { by: signatureOf(actor), reason: form.text('reason') };
      errors.push(...(await refusedForm(page, () => assign({ ...signed, assignment }, ports))));
    }
    if (errors.length > 0) {
      const people = await activePeople();
      return c.html(<NewAssignmentPage page={page} people={people} sent={sent} errors={errors} />, 422);
    }
    leaveNotice(c, SAVED);
    return c.redirect(page.to('/admin/focal-points'), 303);
  });

  const readAssignment = async (id: string): Promise<Revision<Assignment>> => {
    const [newest] = await ledger.newest([assignmentStream(id)]);
    if (newest === undefined) throw new Problem('not-found');
    return newest as Revision<Assignment>;
  };

  const assignmentPage = async (
    c: Context<Env>,
    assignment: Revision<Assignment>,
    sent: Readonly<Record<string, string>>,
    errors: readonly FormError[],
  ) => {
    const people = await listPeople(ledger);
    const holder = people.find(({ state }) => state.id === assignment.state.person)?.state.name;
    const others = people
      .map(({ state }) => state)
      .filter(({ id, roles, state }) => {
        return state === 'active' && roles.includes('focal-point') && id !== assignment.state.person;
      });
    return (
      <AssignmentPage
        page={c.get('page')}
        assignment={assignment}
        holder={holder ?? assignment.state.person}
        mayEnd={may(c.get('actor'), 'assignment.change', thingOf(assignment.state))}
        people={others}
        sent={sent}
        errors={errors}
      />
    );
  };

  app.get('/admin/focal-points/:id', async (c) => {
    const assignment = await readAssignment(c.req.param('id'));
    demand(c.get('actor'), 'assignment.hand-over', thingOf(assignment.state));
    return c.html(await assignmentPage(c, assignment, {}, []));
  });

  app.post('/admin/focal-points/:id/:step{hand-over|end}', async (c) => {
    const { id, step } = c.req.param();
    const actor = c.get('actor');
    const page = c.get('page');
    const { words } = page;
    const assignment = await readAssignment(id);
    const action = step === 'end' ? 'assignment.change' : 'assignment.hand-over';
    demand(actor, action, thingOf(assignment.state));
    const form = await formValues(c);
    const day =
      step === 'end'
        ? (['to', words('web.admin.to')] as const)
        : (['from', words('web.admin.fp.first-day')] as const);
    const needed = [
      day,
      ['reason', words('web.admin.reason')],
      ...(step === 'end' ? [] : [['person', words('web.admin.fp.successor')] as const]),
    ] as const;
    const errors: FormError[] = [...missingFields(page, form, needed), ...wrongDays(page, form, [day])].map(
      (error) => (step === 'end' && error.field === 'reason' ? { ...error, id: 'end-reason' } : error),
    );
    if (errors.length === 0) {
      const order = { by: signatureOf(actor), reason: form.text('reason'), id, revision: form.revision };
      const work = () =>
        step === 'end'
          ? endAssignment({ ...order, to: form.text('to') }, ports)
          : handOver({ ...order, person: form.text('person'), from: form.text('from') }, ports);
      errors.push(...(await refusedForm(page, work)));
    }
    if (errors.length > 0) {
      const sent = {
        step,
        ...Object.fromEntries(['person', 'from', 'to', 'reason'].map((name) => [name, form.text(name)])),
      };
      return c.html(await assignmentPage(c, await readAssignment(id), sent, errors), 422);
    }
    leaveNotice(c, SAVED);
    const shown = form.text(step === 'end' ? 'to' : 'from');
    return c.redirect(page.to('/admin/focal-points', yearOf(shown)), 303);
  });

  return app;
}

function yearOf(day: string): { readonly from: string; readonly to: string } {
  const year = day.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** One of both must be named, and only one. */
function placeOf(line: string, unit: string): Place | undefined {
  if (line !== '' && unit !== '') return undefined;
  if (isActionLineId(line)) return { kind: 'line', line };
  return unit === '' ? undefined : { kind: 'unit', unit };
}
