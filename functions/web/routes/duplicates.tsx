/** Likely duplicates: looked at side by side, merged, kept as two, and merges undone. */
import { type Context, Hono } from 'hono';
import { markDistinct } from '../../../shared/activities/likely-duplicates.ts';
import { mergeActivities, treeVersion, undoMerge } from '../../../shared/activities/merge-activities.ts';
import { MERGE_CHOICES } from '../../../shared/activities/merged-record.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { namesOf } from '../../../shared/people/names-of.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { isProblem } from '../../../shared/text/problem.ts';
import { systemReason, typedReason } from '../../../shared/text/system-reason.ts';
import { demandMerge, demandUndo, duplicatesIn, mayMerge, readPair } from '../find-duplicates.ts';
import { leaveNotice } from '../flash.ts';
import { whenShown } from '../page-when-shown.ts';
import type { SentMerge } from '../pages/review/pair.tsx';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const DuplicatesPage = whenShown(async () => (await import('../pages/review/duplicates.tsx')).DuplicatesPage);
const PairPage = whenShown(async () => (await import('../pages/review/pair.tsx')).PairPage);

/** Pairs shown at once: who has merged them sees the next. */
const SHOWN = 100;

export function duplicateRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger } = ports;
  const duplicates = duplicatesIn(ports);

  const pairOf = (c: Context<Env>) => readPair(c.get('actor'), [param(c, 'into'), param(c, 'from')], ledger);

  const showPair = async (c: Context<Env>, sent?: SentMerge) => {
    const [into, from] = await pairOf(c);
    const seen = `${treeVersion(into)} ${treeVersion(from)}`;
    const isMine = mayMerge(c.get('actor'), [into, from]);
    const isConflict = sent !== undefined && sent.problem === undefined;
    const props = { page: c.get('page'), into, from, seen, mayMerge: isMine, isConflict, sent };
    return c.html(<PairPage {...props} />, sent === undefined ? 200 : 409);
  };

  app.use('/duplicates/*', requirePerson, async (c, next) => {
    demand(c.get('actor'), 'queue.read', OFFICE);
    await next();
  });

  app.get('/duplicates', async (c) => {
    const actor = c.get('actor');
    const open = await duplicates.pairs(actor);
    const { merges, undoable } = await duplicates.merges(actor);
    return c.html(
      <DuplicatesPage
        page={c.get('page')}
        pairs={open.slice(0, SHOWN)}
        count={open.length}
        merges={merges}
        names={
          await namesOf(
            ledger,
            merges.map(({ by }) => by),
          )
        }
        mayUndo={(from) => undoable.has(from)}
      />,
    );
  });

  app.get('/duplicates/:into/:from', (c) => showPair(c));

  app.post('/duplicates/:into/:from/merge', async (c) => {
    const { actor, page } = c.var;
    demandMerge(actor, await pairOf(c));
    const form = await c.req.parseBody();
    const choices = Object.entries(form).flatMap(([name, value]) => {
      const choice = MERGE_CHOICES.find((each) => each === value);
      return choice === undefined ? [] : [[name, choice] as const];
    });
    const [into, from] = [param(c, 'into'), param(c, 'from')];
    const given = typedReason(String(form.reason ?? '').trim());
    const isUsual = given === '' || given === page.words('web.duplicates.reason-default');
    const reason = isUsual ? systemReason('records-merged') : given;
    const signed = { by: signatureOf(actor), reason };
    const order = { into, from, seen: String(form.seen), choices: Object.fromEntries(choices), ...signed };
    try {
      await mergeActivities(order, { ledger, clock });
    } catch (error) {
      const sent = { choices: order.choices, reason: given };
      if (isProblem(error, 'revision-conflict')) return showPair(c, sent);
      if (isProblem(error, 'period-locked')) return showPair(c, { ...sent, problem: error });
      throw error;
    }
    leaveNotice(c, { tone: 'good', key: 'web.duplicates.merged', params: { from, into } });
    return c.redirect(page.to('/duplicates'), 303);
  });

  app.post('/duplicates/:into/:from/distinct', async (c) => {
    const { actor, page } = c.var;
    demandMerge(actor, await pairOf(c));
    const [first, second] = [param(c, 'into'), param(c, 'from')];
    const given = typedReason(String((await c.req.parseBody()).reason ?? '').trim());
    const isUsual = given === '' || given === page.words('web.duplicates.distinct-default');
    const reason = isUsual ? systemReason('records-distinct') : given;
    await markDistinct({ first, second, by: signatureOf(actor), reason }, { ledger, clock });
    leaveNotice(c, { tone: 'good', key: 'web.duplicates.distinct-done', params: { first, second } });
    return c.redirect(page.to('/duplicates'), 303);
  });

  app.post('/duplicates/:from/undo', async (c) => {
    const { actor, page } = c.var;
    const from = param(c, 'from');
    await demandUndo(actor, from, ledger);
    const reason = systemReason('merge-undone', { from });
    const { into } = await undoMerge({ from, by: signatureOf(actor), reason }, { ledger, clock });
    leaveNotice(c, { tone: 'good', key: 'web.duplicates.undone', params: { from, into } });
    return c.redirect(page.to('/duplicates'), 303);
  });

  return app;
}

function param(c: Context<Env>, name: string): string {
  return c.req.param(name) ?? '';
}
