import { describe, expect, it } from 'vitest';
import { listRecords } from '../../../functions/web/list-records.ts';
import type { Actor } from '../../../shared/people/actor.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';

const EDITOR: Actor = {
  kind: 'person',
  id: 'p',
  name: 'P',
  language: 'en',
  roles: ['editor'],
  lines: [],
  units: [],
  sectors: [],
};

type Shelf = Pick<Ledger, 'list' | 'newest'> & { readonly read: number[] };

/** A ledger of `count` records in order that notes how much is asked of it. */
function shelf(count: number): Shelf {
  const ids = Array.from({ length: count }, (_, index) => `WA-${String(index + 1).padStart(6, '0')}`);
  const items = ids.map(
    (activityId) => ({ stream: `update/${activityId}/x`, state: { ...GOOD.update, activityId } }) as Revision,
  );
  const read: number[] = [];
  return {
    read,
    async list(_key, { after = '', limit = 100 } = {}) {
      const rest = items.filter(({ stream }) => stream > after);
      const page = rest.slice(0, limit);
      read.push(page.length);
      const last = page.at(-1)?.stream;
      return { items: page, ...(rest.length > limit && last !== undefined ? { next: last } : {}) };
    },
    async newest(streams) {
      return streams.map(
        (stream) => ({ state: { ...GOOD.activity, activityId: stream.slice(9) } }) as Revision,
      );
    },
  };
}

describe('the list of records', () => {
  it('reads no more than it shows where nothing is filtered', async () => {
    const ledger = shelf(2000);
    const { next, rows } = await listRecords(ledger as Shelf & Ledger, EDITOR, {});
    expect(rows).toHaveLength(50);
    expect(ledger.read).toEqual([50]);
    expect(next).toBe('update/WA-000050/x');
  });

  it('offers no next page after the last record', async () => {
    const { next, rows } = await listRecords(shelf(50) as Shelf & Ledger, EDITOR, {});
    expect(rows).toHaveLength(50);
    expect(next).toBeUndefined();
  });

  it('stops looking for a rare word after some thousands, and says where to go on', async () => {
    const ledger = shelf(20_000);
    const query = { text: 'nowhere to be found' };
    const { next, rows } = await listRecords(ledger as Shelf & Ledger, EDITOR, query);
    expect(rows).toEqual([]);
    expect(next).toBeDefined();
    expect(ledger.read.reduce((sum, each) => sum + each, 0)).toBeLessThan(6000);
  });
});
