/** Handing lines and units over to a deputy or successor, in one form. */
import { type Context, Hono } from 'hono';
import { holdsOn, placeKey } from '../../../shared/people/assignment.ts';
import { handOverPlaces } from '../../../shared/people/hand-over-places.ts';
import { listAssignments, listPeople } from '../../../shared/people/list-people.ts';
import { may } from '../../../shared/people/permission.ts';
import { isDay } from '../../../shared/reference/day.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { typedReason } from '../../../shared/text/system-reason.ts';
import type { FormError } from '../components/error-summary.tsx';
import { leaveNotice } from '../flash.ts';
import { whenShown } from '../page-when-shown.ts';
import { EMPTY_ANSWERS, type HandOverAnswers } from '../pages/work/hand-over-answers.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const HandOverPage = whenShown(async () => (await import('../pages/work/hand-over.tsx')).HandOverPage);

/** `GET /hand-over`, `POST /hand-over`. */
export function handOverRoutes({ clock, ledger, newId }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/hand-over', requirePerson);

  /** What the reader may hand over, who may take it, and who held the same places before. */
  const known = async (c: Context<Env>) => {
    const actor = c.get('actor');
    const day = genevaDay(clock());
    const [assignments, people] = await Promise.all([listAssignments(ledger), listPeople(ledger)]);
    const open = assignments.filter(
      ({ state }) =>
        (holdsOn(state, day) || state.from > day) &&
        state.successor === undefined &&
        may(actor, 'assignment.hand-over', { kind: 'assignment', person: state.person, sectors: [] }),
    );
    const own = new Set(
      assignments
        .filter(({ state }) => actor.kind === 'person' && state.person === actor.id)
        .map(({ state }) => placeKey(state.place)),
    );
    const places = new Set([...own, ...open.map(({ state }) => placeKey(state.place))]);
    const takers = people.map(({ state }) => state);
    return {
      day,
      open,
      history: assignments.filter(({ state }) => places.has(placeKey(state.place))),
      people: takers,
      takers: takers.filter(({ roles, state }) => state === 'active' && roles.includes('focal-point')),
    };
  };

  const show = async (c: Context<Env>, answers: HandOverAnswers, errors: readonly FormError[]) => {
    const page = c.get('page');
    const props = { ...(await known(c)), page, answers, errors };
    return c.html(<HandOverPage {...props} />, errors.length > 0 ? 422 : 200);
  };

  app.get('/hand-over', (c) => show(c, EMPTY_ANSWERS, []));

  app.post('/hand-over', async (c) => {
    const actor = c.get('actor');
    if (actor.kind !== 'person') throw new Problem('sign-in-needed');
    const { words, to } = c.get('page');
    const answers = answersIn(await c.req.parseBody({ all: true }));
    const { open, takers } = await known(c);
    const chosen = open.filter(({ revision, state }) => answers.what.includes(`${state.id}:${revision}`));
    const taker = takers.find(({ id }) => id === answers.to);
    const errors: FormError[] = [];
    const wrong = (field: keyof HandOverAnswers): void =>
      void errors.push({ field, message: words(`web.hand-over.error.${field}`) });
    // One that is no longer as it was shown is no choice any more.
    if (chosen.length === 0 || chosen.length < answers.what.length) wrong('what');
    if (taker === undefined || chosen.some(({ state }) => state.person === taker.id)) wrong('to');
    const fits = ({ from, to: last = '9999-12-31' }: { from: string; to?: string }): boolean =>
      from < answers.from && answers.from <= last;
    if (!isDay(answers.from) || !chosen.every(({ state }) => fits(state))) wrong('from');
    if (answers.reason === '') wrong('reason');
    if (errors.length > 0 || taker === undefined) return show(c, answers, errors);
    const { from, reason } = answers;
    const order = { chosen, person: taker.id, from, by: actor.id, reason };
    await handOverPlaces(order, { clock, ledger, newId });
    leaveNotice(c, { tone: 'good', key: 'web.hand-over.done', params: { name: taker.name } });
    return c.redirect(to('/hand-over'), 303);
  });

  return app;
}

function answersIn(body: Readonly<Record<string, unknown>>): HandOverAnswers {
  const text = (name: string): string =>
    typeof body[name] === 'string' ? body[name].trim().slice(0, 500) : '';
  const what = [body.what].flat().filter((each) => typeof each === 'string');
  return { what, to: text('to'), from: text('from'), reason: typedReason(text('reason')) };
}
