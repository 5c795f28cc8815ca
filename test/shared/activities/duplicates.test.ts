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

  it('finds the same web address, but not a bare host', () => {
    const a = { title: original('First of the activities') };
    const b = { title: original('Second of the activities') };
    expect(
      found(record(a, ['https://www.itu.int/drill/']), record(b, ['http://ITU.int/drill?utm_source=x#top'])),
    ).toEqual(['duplicate-address']);
    expect(found(record(a, ['https://www.itu.int/']), record(b, ['https://www.itu.int/']))).toEqual([]);
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
