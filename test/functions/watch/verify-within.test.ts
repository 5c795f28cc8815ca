import { expect, it } from 'vitest';
import { verifyWithin } from '../../../functions/watch/verify-within.ts';
import type { ChainFault } from '../../../shared/store/ports.ts';

const FAULT: ChainFault = { stream: 'a', revision: 1, fault: 'hash' };
const clock = () => new Date(0);

it('gives every fault, and says that it came to the end', async () => {
  async function* verify() {
    yield FAULT;
    yield { ...FAULT, revision: 2 };
  }
  expect(await verifyWithin({ verify }, 1000, clock)).toEqual({
    faults: [FAULT, { ...FAULT, revision: 2 }],
    isWhole: true,
  });
});

it('says that it did not come to the end when time is up, and keeps what it found', async () => {
  async function* verify() {
    yield FAULT;
    await new Promise(() => undefined);
  }
  expect(await verifyWithin({ verify }, 20, clock)).toEqual({ faults: [FAULT], isWhole: false });
});
