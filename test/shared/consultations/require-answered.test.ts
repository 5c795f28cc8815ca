import { expect, it } from 'vitest';
import { requireAnswered, unansweredOf } from '../../../shared/consultations/require-answered.ts';

const response = { outcome: 'noted', text: 'Taken up in 3' };
const ledger = (...states: readonly object[]) => {
  return { list: async () => ({ items: states.map((state) => ({ state })) }) as never };
};

it('counts what nobody has answered, and not what was taken back', async () => {
  expect(await unansweredOf(ledger({}, { response }, { withdrawn: true }, {}), 'gca-2019')).toBe(2);
});

it('lets a version be final once each comment has its answer', async () => {
  await expect(
    requireAnswered(ledger({ response }, { withdrawn: true }), 'gca-2019'),
  ).resolves.toBeUndefined();
  await expect(requireAnswered(ledger({ response }, {}), 'gca-2019')).rejects.toMatchObject({
    code: 'comments-unanswered',
    params: { count: 1 },
  });
});
