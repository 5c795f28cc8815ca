/** The ledger-wide head: a count and a sum of all revision hashes that does not depend on their order. */

/** `sum` is the sum of all hashes, eight 32-bit lanes each modulo 2^32, as 64 hex digits. */
export interface Head {
  readonly count: number;
  readonly sum: string;
}

export interface HeadTally {
  add(hash: string): void;
  head(): Head;
}

const LANES = 8;

/** Go on counting from `start`. A sum (not an exclusive or) so that a doubled hash does not cancel itself. */
export function tallyHead(start: Head = { count: 0, sum: '0'.repeat(64) }): HeadTally {
  const lanes = Uint32Array.from({ length: LANES }, (_, lane) => laneOf(start.sum, lane));
  let count = start.count;
  return {
    add(hash) {
      for (let lane = 0; lane < LANES; lane += 1) lanes[lane] = (lanes[lane] ?? 0) + laneOf(hash, lane);
      count += 1;
    },
    head: () => ({ count, sum: [...lanes].map((lane) => lane.toString(16).padStart(8, '0')).join('') }),
  };
}

function laneOf(hash: string, lane: number): number {
  return Number.parseInt(hash.slice(lane * 8, lane * 8 + 8), 16) || 0;
}
