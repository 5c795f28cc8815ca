/** What claims name when results move, and one side of the form can't be read. */
import { describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { removeRow } from '../../../shared/record-form/edit-rows.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { type FormFields, withValue } from '../../../shared/record-form/form-fields.ts';
import { mergeForm } from '../../../shared/record-form/merge-form.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { GOOD } from '../activities/sample-record.ts';

const [claim] = GOOD.activity.claims;
if (claim === undefined) throw new Error('no claim');
const review = { state: 'accepted', by: 'erin', at: '2026-02-01T09:00:00.000Z' } as const;
const known = (refs: readonly string[]): ActivityRecord =>
  canonicalRecord({
    activity: { ...GOOD.activity, claims: [{ ...claim, evidenceRefs: refs, review }] },
    update: { ...GOOD.update, results: ['A', 'B', 'C'].map((statement) => ({ statement })) },
  });

const first = <T>(state: T): readonly Revision<T>[] => [
  {
    stream: 's',
    revision: 1,
    at: '2026-01-01',
    by: 'x',
    reason: 'r',
    hash: '',
    previous: '',
    body: '',
    state,
  },
];

/** Statements that the claim names, and its review, once `fields` is saved over `record`. */
function merged(record: ActivityRecord, fields: FormFields) {
  const { conflicts, record: now } = mergeForm({
    form: decodeForm(fields),
    activity: { history: first(record.activity), base: 1 },
    update: { history: first(record.update), base: 1 },
    empty: record,
    isOwn: () => false,
    yielded: new Set(),
  });
  expect(conflicts).toEqual([]);
  const [own] = now.activity.claims;
  const named = own?.evidenceRefs.map((ref) => now.update.results[Number(ref.slice(1)) - 1]?.statement);
  return { named, review: own?.review.state };
}

describe('a claim whose results move', () => {
  const record = known(['R2']);
  const without = removeRow(encodeRecord(record), 'results', 0);

  it('names what it named, and keeps its review', () => {
    expect(merged(record, without)).toEqual({ named: ['B'], review: 'accepted' });
  });

  it.each([
    ['the claim', withValue(without, 'claims.0.code', 'none')],
    ['a result', withValue(without, 'results.1.asOf', 'none')],
    [
      'a result, and names another one',
      withValue(withValue(without, 'claims.0.evidenceRefs', 'R2'), 'results.0.value', 'none'),
    ],
  ])('names what it named where the form can’t be read in %s', (_where, fields) => {
    expect(decodeForm(fields).unreadable).toHaveLength(1);
    expect(merged(record, fields)).toEqual({ named: ['B'], review: 'accepted' });
  });

  it('waits for review again where a part of its evidence is gone', () => {
    const both = known(['R1', 'R2']);
    const fields = removeRow(encodeRecord(both), 'results', 0);
    expect(merged(both, fields)).toEqual({ named: ['B'], review: 'unreviewed' });
  });
});
