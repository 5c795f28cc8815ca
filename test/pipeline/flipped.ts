/** Single bits that change, at places that look random and are the same in every run. */

/** Whole numbers below a bound, the same for the same seed (Park and Miller). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A copy of `bytes` with one bit of the byte `at` changed. */
export function flipped(bytes: Buffer, at: number, bit = 0): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
