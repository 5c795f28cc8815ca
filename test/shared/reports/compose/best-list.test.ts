import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestList } from '../../../../shared/reports/compose/best-list.ts';
import { entry } from '../../../golden/fixture.ts';

describe('bestList', () => {
  it('keeps what sorting everything would put first, one update of each activity', () => {
    const offers = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 15 }),
        year: fc.integer({ min: 2015, max: 2025 }),
        score: fc.nat(5),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 6 }), (found, most) => {
        const unique = [...new Map(found.map((each) => [`${each.number} ${each.year}`, each])).values()];
        const list = bestList(most);
        for (const { number, year, score } of unique) {
          list.offer(entry(number, {}, { period: { from: `${year}-01-01`, to: `${year}-12-31` } }), score);
        }
        const sorted = unique.toSorted((a, b) => b.score - a.score || a.number - b.number || b.year - a.year);
        const seen = new Set<number>();
        const expected = sorted.filter(({ number }) => !seen.has(number) && seen.add(number)).slice(0, most);
        expect(
          list
            .entries()
            .map(({ activity, update }) => [
              Number(activity.activityId.slice(3)),
              update.period.to.slice(0, 4),
            ]),
        ).toEqual(expected.map(({ number, year }) => [number, String(year)]));
      }),
    );
  });
});
