import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  continueSession,
  endSession,
  GRACE,
  openSession,
  ROTATE_AFTER,
  SESSION_LENGTH,
  type SessionPorts,
} from '../../../../functions/web/sign-in/session.ts';
import { sqliteSessions } from '../../../../shared/store/embedded/sqlite-sessions.ts';

let now = 0;
let ports: SessionPorts;

beforeEach(() => {
  now = Date.parse('2026-03-01T09:00:00Z');
  let made = 0;
  const clock = () => new Date(now);
  const newId = (): string => {
    made += 1;
    return `id-${made}`;
  };
  ports = { sessions: sqliteSessions(new DatabaseSync(':memory:'), clock), clock, newId };
});

describe('a session', () => {
  it('keeps its id for a quarter of an hour, then gets another with the same token for forms', async () => {
    const opened = await openSession({ person: 'p' }, ports);
    now += ROTATE_AFTER - 1;
    expect((await continueSession(opened.id, ports))?.id).toBe(opened.id);
    now += 1;
    const rotated = await continueSession(opened.id, ports);
    expect(rotated?.id).not.toBe(opened.id);
    expect(rotated?.csrf).toBe(opened.csrf);
  });

  it('lets the old id live on for requests under way, without rotating it again, and no longer', async () => {
    const { id } = await openSession({ person: 'p' }, ports);
    now += ROTATE_AFTER;
    await continueSession(id, ports);
    now += GRACE - 1;
    expect((await continueSession(id, ports))?.id).toBe(id);
    now += 1;
    expect(await continueSession(id, ports)).toBeUndefined();
  });

  it('is over eight hours after sign-in, however busy it was', async () => {
    let session = await openSession({ person: 'p' }, ports);
    const start = now;
    while (now - start < SESSION_LENGTH - ROTATE_AFTER) {
      now += ROTATE_AFTER;
      session = (await continueSession(session.id, ports)) ?? session;
    }
    now = start + SESSION_LENGTH;
    expect(await continueSession(session.id, ports)).toBeUndefined();
  });

  it('ends the one that the browser carried before it signed in', async () => {
    const former = await openSession({ person: 'attacker' }, ports);
    const opened = await openSession({ person: 'p', former: former.id }, ports);
    expect(opened.id).not.toBe(former.id);
    expect(await continueSession(former.id, ports)).toBeUndefined();
  });

  it.each(['the old id', 'the new id'] as const)(
    'ends under all its ids when it is signed out under %s',
    async (which) => {
      const opened = await openSession({ person: 'p' }, ports);
      now += ROTATE_AFTER;
      const rotated = await continueSession(opened.id, ports);
      const late = await continueSession(opened.id, ports);
      const out = which === 'the old id' ? late : rotated;
      if (rotated === undefined || out === undefined) throw new Error('expected both ids to live');
      const other = await openSession({ person: 'p' }, ports);
      await endSession(out, ports);
      expect(await continueSession(opened.id, ports)).toBeUndefined();
      expect(await continueSession(rotated.id, ports)).toBeUndefined();
      expect(await continueSession(`ended ${opened.csrf}`, ports)).toBeUndefined();
      expect(await continueSession(other.id, ports)).toBeDefined();
    },
  );
});
