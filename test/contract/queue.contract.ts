/** What every work list promises. */
import { describe, expect, it } from 'vitest';
import type { Clock, Queue } from '../../shared/store/ports.ts';

export function queueContract(name: string, make: (clock: Clock) => Promise<Queue>): void {
  describe(`${name}: a queue`, () => {
    const start = Date.parse('2026-03-01T09:00:00.000Z');
    const open = async (): Promise<{ queue: Queue; wait: (seconds: number) => void }> => {
      let now = start;
      const wait = (seconds: number): void => {
        now += seconds * 1000;
      };
      return { queue: await make(() => new Date(now)), wait };
    };

    it('hands out jobs in order, counted, and hides them while they are out', async () => {
      const { queue, wait } = await open();
      await queue.send('a', { n: 1 });
      await queue.send('b', { n: 2 });
      expect(await queue.receive(1, 30)).toEqual([{ id: 'a', body: { n: 1 }, attempt: 1 }]);
      wait(29);
      expect(await queue.receive(5, 30)).toEqual([{ id: 'b', body: { n: 2 }, attempt: 1 }]);
      expect(await queue.receive(5, 30)).toEqual([]);
    });

    it('brings a job back when its time is over, with a higher count', async () => {
      const { queue, wait } = await open();
      await queue.send('a', 'x');
      await queue.receive(1, 30);
      wait(30);
      expect(await queue.receive(1, 30)).toEqual([{ id: 'a', body: 'x', attempt: 2 }]);
    });

    it('forgets a job that is done, and takes it anew afterwards', async () => {
      const { queue, wait } = await open();
      await queue.send('a', 'x');
      for (const message of await queue.receive(1, 30)) await queue.done(message);
      wait(1000);
      expect(await queue.receive(1, 30)).toEqual([]);
      await queue.send('a', 'x');
      expect(await queue.receive(1, 30)).toHaveLength(1);
    });

    it('does not double a job that waits or is out', async () => {
      const { queue, wait } = await open();
      await queue.send('a', 'x');
      await queue.send('a', 'x');
      expect(await queue.receive(5, 30)).toHaveLength(1);
      await queue.send('a', 'x');
      expect(await queue.receive(5, 30)).toEqual([]);
      wait(31);
      expect(await queue.receive(5, 30)).toHaveLength(1);
    });

    it('gives a job to one of many workers', async () => {
      const { queue } = await open();
      for (let job = 0; job < 20; job += 1) await queue.send(`job-${job}`, job);
      const taken = await Promise.all(Array.from({ length: 8 }, () => queue.receive(3, 30)));
      const ids = taken.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(20);
      expect(ids).toHaveLength(20);
    });
  });
}
