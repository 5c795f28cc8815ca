/** Personal tokens for the API: made once, shown once, kept as a hash, with scopes and an end. */
import { hash, timingSafeEqual } from 'node:crypto';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { typedReason } from '../text/system-reason.ts';
import type { PersonActor } from './actor.ts';
import { personActor } from './actor-of.ts';
import type { PeoplePorts } from './change-people.ts';
import type { Scope } from './scope.ts';
import { type Token, tokenStream } from './token.ts';

/** What every token begins with: a leaked one is recognized by those who look for such. */
export const TOKEN_PREFIX = 'wsis_';
/** Days that a token lives at most. */
export const LONGEST_TOKEN = 366;

const DAY = 86_400_000;

export interface NewToken {
  readonly person: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  /** Days until it ends, at most {@link LONGEST_TOKEN}. */
  readonly days: number;
  /** When it ends at the latest, an ISO 8601 instant: a token makes none that outlives it. */
  readonly notAfter?: string | undefined;
}

/** A new token; `secret` is all that opens, and is kept nowhere. */
export async function makeToken(
  { days, label, notAfter, person, scopes }: NewToken,
  { clock, ledger, newId }: PeoplePorts,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const [id, key] = [newId(), newId()];
  const now = clock();
  const lasts = Math.min(Math.max(days, 1), LONGEST_TOKEN);
  const asked = new Date(now.getTime() + lasts * DAY).toISOString();
  const endsAt = notAfter !== undefined && notAfter < asked ? notAfter : asked;
  const token: Token = { id, person, label, hash: hash('sha256', key), scopes, endsAt };
  const draft = {
    stream: tokenStream(id),
    revision: 1,
    at: now.toISOString(),
    by: person,
    reason: typedReason(label),
  };
  const [outcome] = await ledger.append([{ ...draft, state: token }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
  return { token, secret: `${TOKEN_PREFIX}${id}.${key}` };
}

/** Take a token back. @throws Problem `stream-unknown`, `revision-conflict`. */
export async function revokeToken(
  { by, id, reason }: { readonly id: string; readonly by: string; readonly reason: string },
  { clock, ledger }: Omit<PeoplePorts, 'newId'>,
): Promise<void> {
  const [newest] = await ledger.newest([tokenStream(id)]);
  if (newest === undefined) throw new Problem('stream-unknown', { stream: tokenStream(id).slice(0, 100) });
  const at = clock().toISOString();
  const state = { ...(newest.state as Token), revokedAt: at };
  const draft = {
    stream: newest.stream,
    revision: newest.revision + 1,
    at,
    by,
    reason: typedReason(reason),
    state,
  };
  const [outcome] = await ledger.append([draft]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}

/** The tokens of a person, also those that are over. */
export async function tokensOf(ledger: Ledger, person: string): Promise<readonly Revision<Token>[]> {
  const { items } = await ledger.list(`tokens/person/${person}`, { limit: 500 });
  return items as readonly Revision<Token>[];
}

/** The id of a token, which is no secret. */
export function tokenId(secret: string): string {
  return secret.slice(TOKEN_PREFIX.length).split('.')[0] ?? '';
}

/** Whom a token speaks for, with its scopes; undefined when it is unknown, over, taken back, or its owner has left. */
export async function tokenActor(
  secret: string,
  { ledger, clock }: Omit<PeoplePorts, 'newId'>,
): Promise<PersonActor | undefined> {
  const [id = '', key = ''] = secret.slice(TOKEN_PREFIX.length).split('.');
  const [newest] = id === '' || key === '' ? [] : await ledger.newest([tokenStream(id)]);
  const token = newest?.state as Token | undefined;
  if (token === undefined || !sameText(hash('sha256', key), token.hash)) return undefined;
  const now = clock();
  if (token.revokedAt !== undefined || token.endsAt <= now.toISOString()) return undefined;
  const actor = await personActor(ledger, token.person, genevaDay(now));
  return actor && { ...actor, scopes: token.scopes, tokenEnds: token.endsAt };
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
