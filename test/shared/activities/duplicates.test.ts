import { describe, expect, it } from 'vitest';
import { DuplicateIndex } from '../../../shared/activities/duplicates.ts';
import type { Activity, ActivityRecord } from '../../../shared/activities/record.ts';
import { GOOD, original } from './sample-record.ts';

let number = 0;
function record(
  change: { readonly [K in keyof Activity]?: Activity[K] },
  urls: readonly string[] = [],
): ActivityRecord {
  number += 1;
  const activityId = `WA-${String(number).padStart(6, '0')}`;
  return {
    activity: { ...GOOD.activity, ...change, activityId },
    update: {
      ...GOOD.update,
      activityId,
      outputs: [],
      evidence: urls.map((url) => ({ title: 'Page', url })),
    },
  };
}

/** Rules found by adding `a`, then `b`. */
function found(a: ActivityRecord, b: ActivityRecord): readonly string[] {
  const index = new DuplicateIndex();
  expect(index.add(a, { row: 2 })).toEqual([]);
  return index.add(b, { row: 3 }).map(({ rule }) => rule);
}

describe('the search for doubles', () => {
  it('finds the same title in another spelling, and names the other activity', () => {
    const index = new DuplicateIndex();
    const a = record({ title: original('E-Waste: a guide for Africa') });
    index.add(a, { row: 2 });
    const [finding] = index.add(record({ title: original('ｅ-waste — A Guide for AFRICA') }), {
      row: 3,
      sheet: 'Activities',
    });
    expect(finding).toMatchObject({
      rule: 'duplicate-title',
      severity: 'warning',
      at: { row: 3, sheet: 'Activities', field: 'title' },
      params: { other: a.activity.activityId },
    });
  });

  it('lets other partners or other years pass', () => {
    expect(found(record({}), record({ partners: [{ name: 'UNDP' }] }))).toEqual([]);
    expect(found(record({ startDate: '2019', endDate: '2020' }), record({ startDate: '2021' }))).toEqual([]);
    expect(found(record({ startDate: '2019', endDate: '2021' }), record({ startDate: '2021' }))).toEqual([
      'duplicate-title',
    ]);
  });

  it('lets short titles, related activities and the same activity pass', () => {
    expect(found(record({ title: original('Workshop') }), record({ title: original('Workshop') }))).toEqual(
      [],
    );
    const parent = record({});
    expect(
      found(parent, record({ relatedActivities: [{ id: parent.activity.activityId, kind: 'parent' }] })),
    ).toEqual([]);
    expect(found(parent, parent)).toEqual([]);
  });

  it('finds the same web address under nearly the same title, but not a bare host', () => {
    const a = { title: original('National cybersecurity drill for Pacific islands') };
    const b = { title: original('Cybersecurity drill of the Pacific Islands') };
    expect(
      found(record(a, ['https://www.itu.int/drill/']), record(b, ['http://ITU.int/drill?utm_source=x#top'])),
    ).toEqual(['duplicate-address']);
    expect(found(record(a, ['https://www.itu.int/']), record(b, ['https://www.itu.int/']))).toEqual([]);
    const chinese = [
      { title: original('太平洋岛屿网络安全演练') },
      { title: original('太平洋岛屿网络安全演练会') },
    ];
    const urls = ['https://www.itu.int/drill/'];
    expect(found(record(chinese[0] ?? {}, urls), record(chinese[1] ?? {}, urls))).toEqual([
      'duplicate-address',
    ]);
  });

  it.each([
    ['WSIS Action Line C7: E-Environment: Climate Change', 'WSIS Action Line C4: Capacity building'],
    ['Center of Digital Innovation', 'Mobile Health Information System'],
    ['Security of Energy Systems', 'Information System on Consumer Prices'],
  ])('takes “%s” and “%s” for two, although they name the page of one programme', (one, other) => {
    const urls = ['https://www.itu.int/prizes/2020'];
    expect(found(record({ title: original(one) }, urls), record({ title: original(other) }, urls))).toEqual(
      [],
    );
  });

  it('finds a double among others on the page of one programme, whichever came first', () => {
    const urls = ['https://www.itu.int/prizes/2020'];
    const index = new DuplicateIndex();
    for (const title of [
      'Center of Digital Innovation',
      'Mobile Health Information System',
      'Lighthouse Keepers',
    ])
      expect(index.add(record({ title: original(title) }, urls), {})).toEqual([]);
    const again = record({ title: original('Mobile health information systems') }, urls);
    expect(
      index.add(
        { ...again, activity: { ...again.activity, title: original('Mobile Health Information') } },
        {},
      ),
    ).toMatchObject([{ rule: 'duplicate-address' }]);
  });

  it('compares with what it holds when it is full, and says so', () => {
    const index = new DuplicateIndex(1);
    index.add(record({ title: original('First of the activities') }), {});
    index.add(record({ title: original('Second of the activities') }), {});
    expect(index.isFull).toBe(true);
    expect(index.add(record({ title: original('First of the activities') }), {})).toHaveLength(1);
    expect(index.add(record({ title: original('Second of the activities') }), {})).toEqual([]);
  });

  it('keeps thousands of records apart', () => {
    const index = new DuplicateIndex();
    for (let at = 0; at < 20_000; at += 1) {
      expect(index.add(record({ title: original(`Training of trainers, group ${at}`) }), {})).toEqual([]);
    }
    expect(index.add(record({ title: original('Training of trainers, group 77') }), {})).toHaveLength(1);
  });
});
