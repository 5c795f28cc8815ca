/** Conflicts within results and evidence, from the first sending to the choice. */
import { beforeEach, describe, expect, it } from 'vitest';
import { FIELDS } from '../../../shared/activities/fields.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { chosenFields, versionPairs } from '../../../shared/record-form/choose-versions.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { formFields, pairsOf } from '../../../shared/record-form/form-fields.ts';
import { type SaveOutcome, saveRecord } from '../../../shared/record-form/save-record.ts';
import { expectOnePass } from '../../growth.ts';
import { GOOD } from '../activities/sample-record.ts';
import { order, type RecordDesk, recordDesk } from './record-desk.ts';

let desk: RecordDesk;
beforeEach(() => {
  desk = recordDesk();
});

const [claim] = GOOD.activity.claims;
const result = (statement: string, value?: number) => ({
  statement,
  ...(value !== undefined && { value }),
});

/** The sample record with these results, and a claim that names the places `refs`. */
function record(results: ActivityRecord['update']['results'], refs: readonly string[]): ActivityRecord {
  if (claim === undefined) throw new Error('no claim');
  return {
    activity: { ...GOOD.activity, claims: [{ ...claim, evidenceRefs: refs }] },
    update: { ...GOOD.update, results },
  };
}

/** What the page of a conflict sends once `choice` was made. */
function chosen(met: Extract<SaveOutcome, { kind: 'conflict' }>, choice: 'yours' | 'theirs') {
  const more = met.conflicts.flatMap((conflict) => {
    const field = FIELDS.find(({ id }) => id === conflict.field);
    if (field === undefined) throw new Error(conflict.field);
    return [...versionPairs(field, conflict), [`choose.${conflict.path}`, choice] as const];
  });
  return order(chosenFields(formFields([...pairsOf(encodeRecord(met.record)), ...more])), { base: met.base });
}

const standing = async () => {
  const { activity, update } = await desk.stored();
  return { results: update.results, refs: activity.claims[0]?.evidenceRefs };
};

describe('results that two windows changed', () => {
  it('are merged with the references of claims, which keep naming what they named', async () => {
    await desk.append(record([result('a'), result('b')], ['R2']));
    await desk.append({ update: record([result('new'), result('a'), result('b')], ['R3']).update });
    await desk.append({ activity: record([], ['R3']).activity });
    const mine = record([result('b'), result('mine')], ['R1', 'R2']);
    expect(await saveRecord(order(encodeRecord(mine)), desk.ports)).toMatchObject({ kind: 'saved' });
    expect(await standing()).toEqual({
      results: [result('new'), result('b'), result('mine')],
      refs: ['R2', 'R3'],
    });
  });

  it.each([
    ['yours', 5],
    ['theirs', 7],
  ] as const)('are told by item and part, and the chosen side is kept: %s', async (choice, value) => {
    await desk.append(record([result('a', 1), result('b', 1)], ['R2']));
    await desk.append(record([result('new'), result('a', 7), result('b', 2)], ['R3']));
    const met = await saveRecord(
      order(encodeRecord(record([result('a', 5), result('b', 1)], ['R2']))),
      desk.ports,
    );
    expect(met).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'results', path: 'results.1.value', base: 1, yours: 5, theirs: 7 }],
    });
    if (met.kind !== 'conflict') return;
    expect(await saveRecord(chosen(met, choice), desk.ports)).toMatchObject({ kind: 'saved' });
    expect(await standing()).toEqual({
      results: [result('new'), result('a', value), result('b', 2)],
      refs: ['R3'],
    });
  });

  it.each([
    ['yours', [result('b')], ['R1']],
    ['theirs', [result('a', 7), result('b')], ['R2']],
  ] as const)(
    'removed by you and changed by them stay or go as chosen: %s',
    async (choice, results, refs) => {
      await desk.append(record([result('a', 1), result('b')], ['R1', 'R2']));
      await desk.append({ update: record([result('a', 7), result('b')], []).update });
      const met = await saveRecord(order(encodeRecord(record([result('b')], ['R1']))), desk.ports);
      expect(met).toMatchObject({ kind: 'conflict', conflicts: [{ path: 'results.0', yours: undefined }] });
      if (met.kind !== 'conflict') return;
      await saveRecord(chosen(met, choice), desk.ports);
      expect(await standing()).toEqual({ results, refs });
    },
  );
});

describe('a form with choices that no page has asked for', () => {
  const pairs = [...encodeRecord(record([result('a'), result('b')], ['R2']))].flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );

  it.each(['symbol.0', 'results.7', 'results.01', 'results.-1', 'results.1.value.x', 'title', ''])(
    'keeps all that it says: %s',
    (path) => {
      const chosen = chosenFields(formFields([...pairs, [`choose.${path}`, 'theirs']]));
      expect(new Map([...chosen].filter(([name]) => !name.startsWith('choose.')))).toEqual(formFields(pairs));
    },
  );

  it('is read in one pass, however many there are', () => {
    const rows = Array.from({ length: 200 }, (_, row) => [`results.${row}.statement`, 'x'] as const);
    const many = (length: number) => {
      const choices = Array.from({ length }, (_, row) => [`choose.results.${row}`, 'yours'] as const);
      return formFields([...pairs, ...rows, ...choices]);
    };
    expectOnePass(many, chosenFields, 20_000);
    const left = [...chosenFields(many(20_000)).keys()];
    expect(left.filter((name) => name.startsWith('results.'))).toEqual([]);
  });
});
