/** Likely duplicates: looked at side by side, merged, kept as two, and merges undone. */
import { type Context, Hono } from 'hono';
import {
  type LikelyPair,
  likelyDuplicates,
  markDistinct,
} from '../../../shared/activities/likely-duplicates.ts';
import type { Merge } from '../../../shared/activities/merge.ts';
import {
  type ActivityTree,
  mergeActivities,
  readTree,
  treeVersion,
  undoMerge,
} from '../../../shared/activities/merge-activities.ts';
import type { MergeChoice } from '../../../shared/activities/merged-record.ts';
import { type Activity, activityStream } from '../../../shared/activities/record.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { namesOf } from '../../../shared/people/names-of.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { pagesUnder } from '../../../shared/store/pages.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { isProblem } from '../../../shared/text/problem.ts';
import { leaveNotice } from '../flash.ts';
import { DuplicatesPage, type ShownPair } from '../pages/review/duplicates.tsx';
import { PairPage } from '../pages/review/pair.tsx';
import { recordThing } from '../record-thing.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** Pairs shown at once: who has merged them sees the next. */
const SHOWN = 100;
const MERGES = 50;
/** Milliseconds for which a search is good: it reads every record. */
const FRESH = 60_000;
const CHOICES: readonly MergeChoice[] = ['first', 'second', 'both'];

export function duplicateRoutes({ clock, ledger }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  let found: { readonly at: number; readonly pairs: Promise<readonly LikelyPair[]> } | undefined;

  const search = (): Promise<readonly LikelyPair[]> => {
    const now = clock().getTime();
    if (found === undefined || now - found.at > FRESH) found = { at: now, pairs: likelyDuplicates(ledger) };
    found.pairs.catch(() => {
      found = undefined;
    });
    return found.pairs;
  };

  const readPair = async (c: Context<Env>): Promise<readonly [into: ActivityTree, from: ActivityTree]> => {
    const [into, from] = [await readTree(ledger, param(c, 'into')), await readTree(ledger, param(c, 'from'))];
    for (const { activity } of [into, from]) demand(c.get('actor'), 'record.read', drafted(activity.state));
    return [into, from];
  };

  const showPair = async (c: Context<Env>, isConflict = false) => {
    const [into, from] = await readPair(c);
    const mayMerge = [into, from].every((each) =>
      may(c.get('actor'), 'record.merge', drafted(each.activity.state)),
    );
    const seen = `${treeVersion(into)} ${treeVersion(from)}`;
    const props = { page: c.get('page'), into, from, seen, mayMerge, isConflict };
    return c.html(<PairPage {...props} />, isConflict ? 409 : 200);
  };

  app.use('/duplicates/*', requirePerson, async (c, next) => {
    demand(c.get('actor'), 'queue.read', OFFICE);
    await next();
  });

  app.get('/duplicates', async (c) => {
    const actor = c.get('actor');
    const pairs = await search();
    const open = await openPairs(pairs, (activity) => may(actor, 'record.read', drafted(activity)));
    const { merges, undoable } = await openMerges(actor);
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
    const pair = await readPair(c);
    for (const { activity } of pair) demand(actor, 'record.merge', drafted(activity.state));
    const form = await c.req.parseBody();
    const choices = Object.entries(form).flatMap(([name, value]) => {
      const choice = CHOICES.find((each) => each === value);
      return choice === undefined ? [] : [[name, choice] as const];
    });
    const [into, from] = [param(c, 'into'), param(c, 'from')];
    const reason = String(form.reason ?? '').trim() || page.words('web.duplicates.reason-default');
    const signed = { by: signatureOf(actor), reason };
    const order = { into, from, seen: String(form.seen), choices: Object.fromEntries(choices), ...signed };
    try {
      await mergeActivities(order, { ledger, clock });
    } catch (error) {
      if (isProblem(error, 'revision-conflict')) return showPair(c, true);
      throw error;
    }
    found = undefined;
    leaveNotice(c, { tone: 'good', key: 'web.duplicates.merged', params: { from, into } });
    return c.redirect(page.to('/duplicates'), 303);
  });

  app.post('/duplicates/:into/:from/distinct', async (c) => {
    const { actor, page } = c.var;
    for (const { activity } of await readPair(c)) demand(actor, 'record.merge', drafted(activity.state));
    const [first, second] = [param(c, 'into'), param(c, 'from')];
    const given = String((await c.req.parseBody()).reason ?? '').trim();
    const reason = given || page.words('web.duplicates.distinct-default');
    await markDistinct({ first, second, by: signatureOf(actor), reason }, { ledger, clock });
    found = undefined;
    leaveNotice(c, { tone: 'good', key: 'web.duplicates.distinct-done', params: { first, second } });
    return c.redirect(page.to('/duplicates'), 303);
  });

  app.post('/duplicates/:from/undo', async (c) => {
    const { actor, page } = c.var;
    const from = param(c, 'from');
    const [newest] = await ledger.newest([activityStream(from)]);
    const merged = newest?.state as Activity | undefined;
    demand(actor, 'record.merge', merged ? drafted(merged) : ANY);
    // Undoing changes the one that lives on too.
    const [other] =
      merged?.mergedInto === undefined ? [] : await ledger.newest([activityStream(merged.mergedInto)]);
    if (other !== undefined) demand(actor, 'record.merge', drafted(other.state as Activity));
    const reason = page.words('web.duplicates.undo', { from });
    const { into } = await undoMerge({ from, by: signatureOf(actor), reason }, { ledger, clock });
    found = undefined;
    leaveNotice(c, { tone: 'good', key: 'web.duplicates.undone', params: { from, into } });
    return c.redirect(page.to('/duplicates'), 303);
  });

  /** Those of which both still live on their own, and that the reader may see. */
  async function openPairs(
    pairs: readonly LikelyPair[],
    isOpen: (activity: Activity) => boolean,
  ): Promise<readonly ShownPair[]> {
    const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))];
    const activities = await ledger.newest(ids.map(activityStream));
    const byId = new Map(ids.map((id, index) => [id, activities[index]?.state as Activity | undefined]));
    return pairs.flatMap((pair) => {
      const [first, second] = [byId.get(pair.first), byId.get(pair.second)];
      if (first === undefined || second === undefined) return [];
      if (first.mergedInto !== undefined || second.mergedInto !== undefined) return [];
      return isOpen(first) && isOpen(second) ? [{ pair, first, second }] : [];
    });
  }

  /** Merges of which the reader may see both halves, and the ids of those that the reader may undo. */
  async function openMerges(actor: Actor) {
    const all = await newestMerges();
    const [froms, intos] = await Promise.all(
      (['from', 'into'] as const).map((half) =>
        ledger.newest(all.map(({ state }) => activityStream(state[half]))),
      ),
    );
    const isOpen = (action: 'record.read' | 'record.merge', index: number): boolean =>
      [froms?.[index], intos?.[index]].every((half) =>
        may(actor, action, half ? drafted(half.state as Activity) : ANY),
      );
    const merges = all.filter((_, index) => isOpen('record.read', index));
    const undoable = all.flatMap(({ state }, index) => (isOpen('record.merge', index) ? [state.from] : []));
    return { merges, undoable: new Set(undoable) };
  }

  /** Merges that stand, the newest first. */
  async function newestMerges(): Promise<readonly Revision<Merge>[]> {
    const merges: Revision<Merge>[] = [];
    for await (const page of pagesUnder<Merge>(ledger, 'merges', 500)) {
      merges.push(...page.filter(({ state }) => state.state !== 'undone'));
    }
    return merges.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MERGES);
  }

  return app;
}

/** Open to be merged by whoever merges anything. */
const ANY = { kind: 'record', audience: 'public', state: 'submitted', lines: [], sectors: [] } as const;

function param(c: Context<Env>, name: string): string {
  return c.req.param(name) ?? '';
}

function drafted(activity: Activity) {
  return recordThing(activity, { state: 'drafted' });
}
