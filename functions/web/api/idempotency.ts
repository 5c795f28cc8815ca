/** A change that is sent again under the same Idempotency-Key is done once: its answer is kept in the ledger for a day. */
import { createHash } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { signatureOf } from '../../../shared/people/actor.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import type { Env, WebPorts } from '../web-ports.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Kept {
  /** Hash of what was asked under the key. */
  readonly asks: string;
  /** Until when the key is taken: milliseconds since 1970. */
  readonly endsAt: number;
  /** Absent while the request is under way. */
  readonly answer?: Answer;
}

/** Milliseconds: a day. */
const KEPT_FOR = 86_400_000;
/** Milliseconds after which a request that never answered is taken for dead. */
const DEAD_AFTER = 120_000;
const KEPT_HEADERS = ['content-type', 'content-language', 'etag', 'location'];
const CHANGING = new Set(['POST', 'PATCH', 'PUT', 'DELETE']);

/**
 * After draft-ietf-httpapi-idempotency-key-header-07. Only good answers are kept: what was refused may be tried again.
 * @throws Problem `idempotency-reused` (422) where the key stood for something else, `idempotency-running` (409).
 */
export function idempotent({ clock, ledger }: Pick<WebPorts, 'clock' | 'ledger'>) {
  return createMiddleware<Env>(async (c, next) => {
    const actor = c.get('actor');
    const key = c.req.header('idempotency-key');
    if (key === undefined || actor.kind === 'public' || !CHANGING.has(c.req.method)) return next();
    if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new Problem('request-invalid');
    const by = signatureOf(actor);
    const stream = `idempotency/${sha256(JSON.stringify([by, key]))}`;
    const { pathname, search } = new URL(c.req.url);
    const match = c.req.header('if-match') ?? '';
    const asks = sha256(
      JSON.stringify([c.req.method, pathname, search, match]),
      new Uint8Array(await c.req.arrayBuffer()),
    );
    const [known] = await ledger.newest([stream]);
    const kept = known?.state as Kept | undefined;
    const now = clock().getTime();
    if (kept !== undefined && now < kept.endsAt) {
      if (kept.asks !== asks) throw new Problem('idempotency-reused');
      if (kept.answer === undefined) throw new Problem('idempotency-running');
      const { body, headers, status } = kept.answer;
      c.res = new Response(body, { status, headers: { ...headers, 'idempotency-replayed': 'true' } });
      return;
    }
    let revision = known?.revision ?? 0;
    const write = async (state: Kept, step: 'begun' | 'answered' | 'refused'): Promise<boolean> => {
      revision += 1;
      const draft = {
        stream,
        revision,
        at: clock().toISOString(),
        by,
        reason: systemReason('request-kept', { step }),
        state,
      };
      const [outcome] = await ledger.append([draft]);
      return outcome?.kind === 'appended';
    };
    if (!(await write({ asks, endsAt: now + DEAD_AFTER }, 'begun'))) throw new Problem('idempotency-running');
    await next();
    if (c.res.ok) await write({ asks, endsAt: now + KEPT_FOR, answer: await answerOf(c.res) }, 'answered');
    else await write({ asks, endsAt: 0 }, 'refused');
    return;
  });
}

async function answerOf(response: Response): Promise<Answer> {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: withoutSecret(await response.clone().text()),
  };
}

/** What is shown once is kept nowhere, not even here: who asks again learns that it was made. */
function withoutSecret(body: string): string {
  if (!body.includes('"secret"')) return body;
  const { secret: _, ...rest } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  return JSON.stringify(rest);
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
