/** A browser's session: opened at sign-in, its id rotated every quarter of an hour, over after eight hours. */
import type { Clock, Session, Sessions } from '../../../shared/store/ports.ts';

/** A session with the id that its cookie carries now. */
export interface OpenSession extends Session {
  readonly id: string;
}

export interface SessionPorts {
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly newId: () => string;
}

const MINUTE = 60_000;
/** Milliseconds from sign-in to the end of the session, whatever happens in it. */
export const SESSION_LENGTH = 8 * 60 * MINUTE;
/** Age of an id, in milliseconds, after which the next request gets a new one. */
export const ROTATE_AFTER = 15 * MINUTE;
/** Milliseconds that a replaced id lives on: requests that were under way still carry it. */
export const GRACE = MINUTE;

/** Open a session under a fresh id; `former` is what the browser carried before, and is ended: nobody may have planted it. */
export async function openSession(
  {
    idToken,
    person,
    former,
  }: { readonly person: string; readonly idToken?: string; readonly former?: string },
  { clock, newId, sessions }: SessionPorts,
): Promise<OpenSession> {
  if (former !== undefined) await sessions.forget(former);
  const now = clock().getTime();
  const session: Session = {
    person,
    csrf: newId(),
    startedAt: now,
    rotatedAt: now,
    ...(idToken === undefined ? {} : { idToken }),
  };
  const id = newId();
  await sessions.keep(id, session, now + SESSION_LENGTH);
  return { ...session, id };
}

/** The session under `id`, with a new id when the old one is too old; undefined when it is over or never was. */
export async function continueSession(
  id: string,
  { clock, newId, sessions }: SessionPorts,
): Promise<OpenSession | undefined> {
  const session = await sessions.find(id);
  if (session === undefined) return undefined;
  const now = clock().getTime();
  const endsAt = session.startedAt + SESSION_LENGTH;
  if (now >= endsAt || (await sessions.find(endedId(session)))) return undefined;
  if (session.replaced || now - session.rotatedAt < ROTATE_AFTER) return { ...session, id };
  const next: Session = { ...session, rotatedAt: now };
  const nextId = newId();
  await sessions.keep(nextId, next, endsAt);
  await sessions.keep(id, { ...session, replaced: true }, Math.min(now + GRACE, endsAt));
  return { ...next, id: nextId };
}

/**
 * Ends the session under every id that it has or is being given: a request under way may be rotating it at this very moment.
 */
export async function endSession(
  { csrf, id, person, startedAt }: OpenSession,
  { sessions }: Pick<SessionPorts, 'sessions'>,
): Promise<void> {
  const ended: Session = { person, csrf, startedAt: OVER, rotatedAt: OVER };
  await sessions.keep(endedId({ csrf }), ended, startedAt + SESSION_LENGTH);
  await sessions.forget(id);
}

/** A start so long ago that what began then is over: the note of an end is itself no session. */
const OVER = 0;

/** Where the end of a session is noted: its token for forms stays when its id changes. */
function endedId({ csrf }: Pick<Session, 'csrf'>): string {
  return `ended ${csrf}`;
}
