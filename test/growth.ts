/** How work grows with what it is given, by processor time: a machine that is busy with something else says the same. */
import { expect } from 'vitest';

/** Shorter work is not told apart from a collection of garbage. */
const LEAST_MS = 5;
const TIMES = 8;

/**
 * Asks whether work on eight times as much takes about eight times as long: one pass does, a pass for each item takes sixty-four
 * times. `makes` gives the input of a size, outside what is counted; of three goes the shortest counts.
 */
export function expectOnePass<T>(makes: (size: number) => T, run: (input: T) => unknown, size: number): void {
  const [small, large] = [makes(Math.ceil(size / TIMES)), makes(size)];
  run(small);
  const least = (input: T): number => Math.min(...[1, 2, 3].map(() => processorMs(() => run(input))));
  expect(least(large) / Math.max(LEAST_MS, least(small))).toBeLessThan(3 * TIMES);
}

function processorMs(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { system, user } = process.cpuUsage(before);
  return (system + user) / 1000;
}
