/** The ledger's own proof, cut off when time is up. */
import type { ChainFault, Clock, Ledger } from '../../shared/store/ports.ts';

/** What was found until `until` (milliseconds since 1970); `isWhole` when the walk came to its end. */
export async function verifyWithin(
  ledger: Pick<Ledger, 'verify'>,
  until: number,
  clock: Clock,
): Promise<{ readonly faults: readonly ChainFault[]; readonly isWhole: boolean }> {
  const faults: ChainFault[] = [];
  const walk = ledger.verify()[Symbol.asyncIterator]();
  for (;;) {
    const step = await Promise.race([walk.next(), timeUp(until - clock().getTime())]);
    if (step === undefined) return { faults, isWhole: false };
    if (step.done) return { faults, isWhole: true };
    faults.push(step.value);
  }
}

async function timeUp(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), Math.max(0, milliseconds)).unref();
  });
}
