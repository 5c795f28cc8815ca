import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, AnnualUpdate } from '../../../shared/activities/record.ts';
import { SUPPORTS } from '../../../shared/matrix/axes.ts';
import type { CellKey } from '../../../shared/matrix/cells.ts';
import {
  type MappedActivity,
  type MappedUpdate,
  mapActivity,
  mapUpdate,
} from '../../../shared/matrix/encode.ts';
import { compileEdition } from '../../../shared/matrix/support.ts';
import {
  addActivity,
  countAt,
  emptyTally,
  removeActivity,
  type Tally,
  type TallyMeasure,
  tallyOf,
} from '../../../shared/matrix/tally.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import type { FigureFilter } from '../../../shared/reports/figure.ts';
import { measureFigure } from '../../../shared/reports/figure-question.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { activities, activityOf, claimOf, updateOf, updates } from './sample-activities.ts';

const compiled = compileEdition(latestEdition);

type Reported = readonly [Activity, readonly AnnualUpdate[]];
type Mapped = readonly [MappedActivity, readonly MappedUpdate[]];

function mapped([activity, its]: Reported): Mapped {
  return [mapActivity(activity, compiled), its.map(mapUpdate)];
}

/** Cell by cell; the matcher for deep equality takes seconds on typed arrays of this size. */
function sameCounts(a: Tally, b: Tally): boolean {
  return a.counts.every((count, cell) => count === b.counts[cell]);
}

function entriesOf(reported: readonly Reported[]): readonly SnapshotEntry[] {
  return reported.flatMap(([activity, its], index) => {
    const activityId = `WA-${String(index + 1).padStart(6, '0')}`;
    return its.map((update) => ({
      activity: { ...activity, activityId },
      update: { ...update, activityId },
      revisions: { activity: [1, 'a'], update: [1, 'b'] } as const,
    }));
  });
}

const reported = fc.array(fc.tuple(activities, updates), { maxLength: 12 });
const C7 = ACTION_LINE_IDS.filter((line) => line.startsWith('C7-'));

describe('a tally', () => {
  it('counts two lines in both rows and once in the total, several updates once', () => {
    const activity = activityOf({ otherLines: ['C4'], claims: [claimOf('9.c'), claimOf('9.1')] });
    const tally = tallyOf([mapped([activity, [updateOf(2024), updateOf(2025)]])]);
    const at = (measure: TallyMeasure, key: CellKey): number => countAt(tally, measure, key);
    expect([at('activities', {}), at('updates', {}), at('claims', {})]).toEqual([1, 2, 2]);
    expect([at('activities', { line: 'C5' }), at('activities', { line: 'C4' })]).toEqual([1, 1]);
    expect(at('claims', { line: 'C5', goal: 9 })).toBe(2);
    expect(at('activities', { goal: 9 })).toBe(1);
    expect(at('activities', { line: 'C5', year: 2024 })).toBe(1);
    expect(at('updates', { year: 2025 })).toBe(1);
  });

  it('counts combined lines once as a pair and C7 once as a whole', () => {
    const pair = activityOf({ primaryLine: 'C1', otherLines: ['C11', 'C7-egov', 'C7-ehea'] });
    const tally = tallyOf([mapped([pair, [updateOf(2025)]])]);
    expect(countAt(tally, 'activities', { line: 'C1+C11' })).toBe(1);
    expect(countAt(tally, 'activities', { line: C7.join('+') })).toBe(1);
    expect(countAt(tally, 'activities', { line: 'C7' })).toBe(0);
    expect(countAt(tally, 'activities', {})).toBe(1);
  });

  it('counts cross-cutting in the total and in its own row', () => {
    const { primaryLine: _, ...rest } = activityOf({ crossCutting: 'It serves every line.' });
    const tally = tallyOf([mapped([rest, [updateOf(2025)]])]);
    expect(countAt(tally, 'activities', { line: 'cross-cutting' })).toBe(1);
    expect(ACTION_LINE_IDS.map((line) => countAt(tally, 'activities', { line }))).toEqual(
      ACTION_LINE_IDS.map(() => 0),
    );
  });

  it('is the same after any adding, removing and replacing as from scratch', () => {
    const steps = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.option(fc.tuple(activities, updates))), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (sequence) => {
        const tally = emptyTally();
        const held = new Map<number, Mapped>();
        for (const [slot, change] of sequence) {
          const old = held.get(slot);
          if (old) removeActivity(tally, ...old);
          held.delete(slot);
          if (change === null) continue;
          const fresh = mapped(change);
          addActivity(tally, ...fresh);
          held.set(slot, fresh);
        }
        expect(sameCounts(tally, tallyOf(held.values()))).toBe(true);
      }),
    );
  });

  it('agrees with the figure questions, which know nothing of it', () => {
    const cells: readonly (readonly [CellKey, FigureFilter])[] = [
      [{}, {}],
      ...ACTION_LINE_IDS.map((line) => [{ line }, { line }] as const),
      [{ line: 'C7' }, { line: 'C7' }],
      [{ line: C7.join('+') }, { lines: C7 }],
      [{ line: 'C1+C11' }, { lines: ['C1', 'C11'] }],
      [
        { line: 'C3+C7-esci', goal: 9 },
        { lines: ['C3', 'C7-esci'], goal: 9 },
      ],
      [{ line: 'cross-cutting' }, { crossCutting: true }],
      [
        { line: 'cross-cutting', goal: 4 },
        { crossCutting: true, goal: 4 },
      ],
      ...[1, 4, 9, 17].map((goal) => [{ goal }, { goal }] as const),
      ...['C1', 'C5', 'C7-ehea'].flatMap((line) =>
        [1, 3, 9].map(
          (goal) =>
            [
              { line, goal },
              { line, goal },
            ] as const,
        ),
      ),
      [{ code: '9.c' }, { target: '9.c' }],
      [
        { line: 'C5', code: '4' },
        { line: 'C5', target: '4' },
      ],
      [{ sector: 'ITU-D' }, { sector: 'ITU-D' }],
      [
        { line: 'C5', sector: 'ITU-T' },
        { line: 'C5', sector: 'ITU-T' },
      ],
      [{ region: 'AFR' }, { region: 'AFR' }],
      [
        { line: 'C2', region: 'CIS' },
        { line: 'C2', region: 'CIS' },
      ],
      [
        { goal: 9, region: 'EUR' },
        { goal: 9, region: 'EUR' },
      ],
      ...[2019, 2024, 2025].flatMap((year) => [
        [{ year }, { year }] as const,
        [
          { line: 'C5', year },
          { line: 'C5', year },
        ] as const,
        [
          { goal: 9, year },
          { goal: 9, year },
        ] as const,
        [
          { line: 'C6', goal: 10, year },
          { line: 'C6', goal: 10, year },
        ] as const,
      ]),
      ...SUPPORTS.flatMap((support) => [
        [{ support }, { support }] as const,
        [
          { line: 'C4', support },
          { line: 'C4', support },
        ] as const,
      ]),
      [{ nothingToReport: true }, { nothingToReport: true }],
    ];
    fc.assert(
      fc.property(reported, (all) => {
        const tally = tallyOf(all.map(mapped));
        const entries = entriesOf(all);
        for (const [cell, filter] of cells) {
          for (const measure of ['activities', 'updates', 'claims'] as const) {
            const asked = measureFigure(measure, filter, entries, { compiled, audience: 'internal' });
            expect([measure, cell, countAt(tally, measure, cell)]).toEqual([measure, cell, asked]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
