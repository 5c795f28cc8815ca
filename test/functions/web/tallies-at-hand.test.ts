import { afterAll, beforeAll, expect, it } from 'vitest';
import { talliesAtHand } from '../../../functions/web/tallies-at-hand.ts';
import { countAt } from '../../../shared/matrix/tally.ts';
import { type Office, openOffice } from '../reports/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('a snapshot is read once for each class of readers, whoever counts in it', async () => {
  let read = 0;
  const get: Office['objects']['get'] = (...asked) => {
    read += 1;
    return office.objects.get(...asked);
  };
  const objects = { get };
  const tally = await talliesAtHand(objects)('public')(office.snapshot);
  const once = read;
  expect(countAt(tally, 'activities', {})).toBeGreaterThan(0);
  expect(await talliesAtHand(objects)('public')(office.snapshot)).toBe(tally);
  expect(read).toBe(once);
  await talliesAtHand(objects)('members')(office.snapshot);
  expect(read).toBeGreaterThan(once);
});
