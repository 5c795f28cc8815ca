/** The secretariat's review: the queue, each record with its claims, and the decisions. */
import { type Context, Hono } from 'hono';
import { queueFilters, unknownQueueFilters } from '../../../shared/activities/queue-filters.ts';
import type { Activity, AnnualUpdate } from '../../../shared/activities/record.ts';
import { updateStream } from '../../../shared/activities/record.ts';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import { recordsAtHand } from '../../../shared/activities/records-at-hand.ts';
import { lockedPeriods } from '../../../shared/activities/require-open.ts';
import { reviewClaim } from '../../../shared/activities/review-claim.ts';
import { reviewQueue } from '../../../shared/activities/review-queue.ts';
import { reviewSeen, type SeenRecord } from '../../../shared/activities/review-seen.ts';
import { supportOf } from '../../../shared/matrix/support.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { namesOf } from '../../../shared/people/names-of.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { parsePeriodName } from '../../../shared/periods/reporting-period.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { isProblem, Problem } from '../../../shared/text/problem.ts';
import { systemReason, typedReason } from '../../../shared/text/system-reason.ts';
import { editionOf } from '../edition-of.ts';
import { leaveNotice } from '../flash.ts';
import { originOf } from '../origin-of.ts';
import { whenShown } from '../page-when-shown.ts';
import { noteId } from '../pages/review/note-id.ts';
import { queueFilterLabel } from '../pages/review/queue-filters.tsx';
import { reviewPath } from '../pages/review/review-path.ts';
import type { ReviewRecordProps } from '../pages/review/review-record.tsx';
import { readReview } from '../read-review.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import { tellReturned } from '../tell-returned.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const QueuePage = whenShown(async () => (await import('../pages/review/queue.tsx')).QueuePage);

const ReviewRecordPage = whenShown(
  async () => (await import('../pages/review/review-record.tsx')).ReviewRecordPage,
);

const VERDICTS = ['accepted', 'questioned', 'rejected'] as const;
const DECISIONS = ['accept', 'return', 'reopen'] as const;
/** What is open to be decided on by whoever decides on anything. */
const ANY_WAITING = {
  kind: 'record',
  audience: 'public',
  state: 'submitted',
  lines: [],
  sectors: [],
} as const;

type Told = Pick<ReviewRecordProps, 'errors' | 'wrongClaim' | 'isConflict' | 'reason'>;

export function reviewRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger } = ports;
  const compiled = editionOf(latestEdition.edition);

  const readQueue = (c: Context<Env>, stream?: string) =>
    reviewQueue(
      c.req.query(),
      {
        ledger,
        records: recordsAtHand(ledger),
        supportOf: (lines, code) => supportOf(compiled, lines, code),
        isOpen: (activity, update) => may(c.get('actor'), 'record.read', recordThing(activity, update)),
      },
      stream,
    );

  const showRecord = async (c: Context<Env>, told: Told = {}, status: 200 | 409 | 422 = 200) => {
    const record = await readReview(ledger, recordNamed(c), compiled);
    demand(c.get('actor'), 'record.read', recordThing(record.activity.state, record.update.state));
    const claims = [...record.activity.state.claims, ...record.judged.values()];
    const signers = claims.flatMap(({ review }) => review.by ?? []);
    if (record.returned !== undefined) signers.push(record.returned.by);
    const props = {
      page: c.get('page'),
      record,
      compiled,
      queue: await readQueue(c, record.update.stream),
      names: await namesOf(ledger, signers),
      isLocked: (await lockedPeriods(ledger, [record.update.state.period])).length > 0,
      onlyChanged: c.req.query('show') === 'changed',
      ...told,
    };
    return c.html(<ReviewRecordPage {...props} />, status);
  };

  app.use('/review/*', requirePerson, async (c, next) => {
    demand(c.get('actor'), 'queue.read', OFFICE);
    await next();
  });

  app.get('/review', async (c) => {
    const { actor, page } = c.var;
    const mayDecide = may(actor, 'record.review', ANY_WAITING);
    const unknown = unknownQueueFilters(c.req.query()).map(({ name, value }) => ({
      name: queueFilterLabel(page, name),
      value,
    }));
    const queue = await readQueue(c);
    return c.html(<QueuePage page={page} queue={queue} unknown={unknown} mayDecide={mayDecide} />);
  });

  app.post('/review', async (c) => {
    const { page } = c.var;
    const form = await c.req.parseBody({ all: true });
    const chosen = [form.chosen ?? []].flat().flatMap((each) => seenNamed(String(each)) ?? []);
    const back = page.to('/review', { ...queueFilters(c.req.query()) });
    if (chosen.length === 0) {
      leaveNotice(c, { tone: 'warn', key: 'web.review.none-chosen' });
      return c.redirect(back, 303);
    }
    const { conflicts, reviewed } = await decide(c, 'accept', chosen, typedReason(String(form.reason ?? '')));
    const params = { count: reviewed.length, conflicts: conflicts.length };
    leaveNotice(
      c,
      conflicts.length === 0
        ? { tone: 'good', key: 'web.review.accepted', params }
        : { tone: 'warn', key: 'web.review.some-conflicts', params },
    );
    return c.redirect(back, 303);
  });

  app.get('/review/:id/:span', (c) => showRecord(c));

  app.post('/review/:id/:span', async (c) => {
    const { page } = c.var;
    const { id, period } = recordNamed(c);
    const form = await c.req.parseBody();
    const decision = DECISIONS.find((each) => each === form.decision);
    if (decision === undefined) throw new Problem('not-found');
    const reason = typedReason(String(form.reason ?? ''));
    if (decision !== 'accept' && reason.trim() === '') {
      const message = page.words('web.review.reason-missing');
      return showRecord(c, { errors: [{ field: 'reason', message }] }, 422);
    }
    const stream = updateStream(id, period);
    const { filters, next } = await readQueue(c, stream);
    const seen = {
      stream,
      revision: Number(form.revision),
      activityRevision: Number(form.activityRevision),
    };
    const { conflicts } = await decide(c, decision, [seen], reason);
    if (conflicts.length > 0) return showRecord(c, { isConflict: true, reason }, 409);
    if (decision === 'return') {
      const origin = originOf(c, ports);
      await tellReturned({ stream, by: signatureOf(c.get('actor')), reason: reason.trim(), origin }, ports);
    }
    const notices = {
      accept: { key: 'web.review.accepted', params: { count: 1 } },
      return: { key: 'web.review.returned', params: { id } },
      reopen: { key: 'web.review.reopened', params: { id } },
    } as const;
    leaveNotice(c, { tone: 'good', ...notices[decision] });
    return c.redirect(page.to(next === undefined ? '/review' : reviewPath(next), { ...filters }), 303);
  });

  app.post('/review/:id/:span/claims', async (c) => {
    const { page } = c.var;
    const { id, period } = recordNamed(c);
    const form = await c.req.parseBody();
    const verdict = VERDICTS.find((each) => each === form.verdict);
    const [index, code] = [Number(form.index), String(form.code)];
    if (verdict === undefined) throw new Problem('not-found');
    const { activity, update } = await readReview(ledger, { id, period }, compiled);
    demand(c.get('actor'), 'claim.review', recordThing(activity.state, update.state));
    const note = String(form.note ?? '');
    const by = signatureOf(c.get('actor'));
    try {
      const revision = Number(form.revision);
      const order = { activityId: id, period, revision, index, code, verdict, note, by };
      await reviewClaim(order, { ledger, clock });
    } catch (error) {
      if (isProblem(error, 'revision-conflict')) return showRecord(c, { isConflict: true }, 409);
      if (!isProblem(error, 'transition-refused')) throw error;
      const message = page.words('web.review.claim.note-missing');
      return showRecord(c, { errors: [{ id: noteId(index), message }], wrongClaim: index }, 422);
    }
    leaveNotice(c, { tone: 'good', key: 'web.review.claim.done', params: { code } });
    return c.redirect(page.to(reviewPath(update.stream), { ...queueFilters(c.req.query()) }), 303);
  });

  function decide(
    c: Context<Env>,
    action: (typeof DECISIONS)[number],
    seen: readonly SeenRecord[],
    given: string,
  ) {
    const { actor } = c.var;
    const asks = action === 'reopen' ? 'record.reopen' : 'record.review';
    const said = given.trim();
    const reason = said === '' ? systemReason('record-reviewed') : said;
    return reviewSeen(
      {
        action,
        seen,
        by: signatureOf(actor),
        reason,
        demand: (update: AnnualUpdate, activity) =>
          demand(actor, asks, recordThing(activity?.state as Activity, update)),
      },
      { ledger, clock },
    );
  }

  return app;
}

function recordNamed(c: Context<Env>) {
  const period = parsePeriodName(c.req.param('span') ?? '');
  if (period === undefined) throw new Problem('not-found');
  return { id: c.req.param('id') ?? '', period };
}

/** `STREAM@REVISION@ACTIVITY-REVISION`, as a row of the queue says what was seen. */
function seenNamed(text: string): SeenRecord | undefined {
  const [stream = '', revision, activityRevision] = text.split('@');
  if (!stream.startsWith('update/')) return undefined;
  return { stream, revision: Number(revision), activityRevision: Number(activityRevision) };
}
