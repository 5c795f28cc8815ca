/** What every store of sessions promises. */
import { describe, expect, it } from 'vitest';
import type { Clock, Session, Sessions } from '../../shared/store/ports.ts';

export function sessionsContract(name: string, make: (clock: Clock) => Promise<Sessions>): void {
  describe(`${name}: sessions`, () => {
    const start = Date.parse('2026-03-01T09:00:00.000Z');
    const session = (person: string): Session => ({ person, csrf: 'c', startedAt: start, rotatedAt: start });
    const open = async (): Promise<{ sessions: Sessions; wait: (milliseconds: number) => void }> => {
      let now = start;
      const wait = (milliseconds: number): void => {
        now += milliseconds;
      };
      return { sessions: await make(() => new Date(now)), wait };
    };

    it('are found under their id, whole, and under no other', async () => {
      const { sessions } = await open();
      const kept = { ...session('زينب'), idToken: 'a.b.c', replaced: true };
      await sessions.keep('one', kept, start + 1000);
      expect(await sessions.find('one')).toEqual(kept);
      expect(await sessions.find('two')).toBeUndefined();
    });

    it('take the place of what was there', async () => {
      const { sessions } = await open();
      await sessions.keep('one', session('a'), start + 1000);
      await sessions.keep('one', { ...session('a'), replaced: true }, start + 2000);
      expect((await sessions.find('one'))?.replaced).toBe(true);
    });

    it('are not found once they are over, to the millisecond, swept or not', async () => {
      const { sessions, wait } = await open();
      await sessions.keep('one', session('a'), start + 1000);
      wait(999);
      expect(await sessions.find('one')).toBeDefined();
      wait(1);
      expect(await sessions.find('one')).toBeUndefined();
    });

    it('end at once when they are forgotten, one or all of a person', async () => {
      const { sessions } = await open();
      for (const id of ['one', 'two', 'three']) await sessions.keep(id, session('a'), start + 1000);
      await sessions.keep('other', session('b'), start + 1000);
      await sessions.forget('one');
      expect(await sessions.find('one')).toBeUndefined();
      expect(await sessions.find('two')).toBeDefined();
      await sessions.forgetPerson('a');
      expect(await sessions.find('two')).toBeUndefined();
      expect(await sessions.find('three')).toBeUndefined();
      expect(await sessions.find('other')).toBeDefined();
      await sessions.forget('never');
      await sessions.forgetPerson('nobody');
    });
  });
}
