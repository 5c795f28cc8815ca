import { describe, expect, it } from 'vitest';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { transition, type UpdateAction } from '../../../shared/activities/lifecycle.ts';
import type { Activity, AnnualUpdate } from '../../../shared/activities/record.ts';
import { freeze } from '../../../shared/reports/freeze.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { activityOf, updateOf } from '../matrix/sample-activities.ts';
import { type MemoryLedger, memoryLedger, memoryObjects } from './memory-stores.ts';
import { MAKERS } from './sample-report.ts';

const activityId = 'WA-000001';
const ACTIVITY = canonicalActivity(activityOf({ activityId }));
const OTHER = canonicalActivity(activityOf({ activityId, primaryLine: 'C9' }));
const THIRD = canonicalActivity(activityOf({ activityId, primaryLine: 'C11' }));

/** A ledger in which one update lives as `steps` say; `change` gives its activity a new revision. */
function lived(
  steps: readonly (UpdateAction | 'change' | 'change again')[],
  year = 2025,
  ledger = memoryLedger([ACTIVITY]),
): MemoryLedger {
  let update = canonicalUpdate({ ...updateOf(year, { activityId }), state: 'drafted' });
  let revision = 0;
  ledger.add([update]);
  for (const step of steps) {
    if (step === 'change' || step === 'change again') ledger.add([step === 'change' ? OTHER : THIRD]);
    else {
      const activityRevision = revision + 1;
      update = transition(
        { ...update, headline: { en: { text: `after ${step}`, status: 'original' } } },
        step,
        { findings: [], reason: 'because', activityRevision },
      );
      ledger.add([update]);
    }
    if (step.startsWith('change')) revision++;
  }
  return ledger;
}

async function frozenOf(ledger: MemoryLedger, from = '2025-01-01', to = '2025-12-31') {
  const objects = memoryObjects();
  const { header, id } = await freeze({ ledger, objects }, { from, to }, MAKERS);
  const entries: SnapshotEntry[] = [];
  for await (const entry of (await readSnapshot(objects, id)).entries()) entries.push(entry);
  return { header, entries };
}

async function hashOf(ledger: MemoryLedger, state: Activity | AnnualUpdate, stream: string) {
  const history = await ledger.history(stream);
  return history.find(({ body }) => body === JSON.stringify(state))?.hash;
}

describe('a snapshot holds what was accepted', () => {
  it('takes the activity as it was accepted, not as it was changed since', async () => {
    const ledger = lived(['submit', 'accept', 'change']);
    const { entries } = await frozenOf(ledger);
    expect(entries.map(({ activity }) => activity.primaryLine)).toEqual([ACTIVITY.primaryLine]);
    const hash = await hashOf(ledger, ACTIVITY, `activity/${activityId}`);
    expect(entries[0]?.revisions.activity).toEqual([1, hash]);
  });

  it('keeps the activity through locking, and takes a newer one with the next acceptance', async () => {
    expect((await frozenOf(lived(['submit', 'accept', 'lock', 'change']))).entries[0]?.activity).toEqual(
      ACTIVITY,
    );
    const again = lived(['submit', 'accept', 'change', 'submit', 'accept', 'change again']);
    expect((await frozenOf(again)).entries[0]?.activity).toEqual(OTHER);
  });

  it('shows an activity the same in all its years: as the last of them was accepted', async () => {
    const ledger = lived(['submit', 'accept'], 2024);
    lived(['change', 'submit', 'accept', 'change again'], 2025, ledger);
    const both = await frozenOf(ledger, '2024-01-01', '2025-12-31');
    expect(both.entries.map(({ activity }) => activity.primaryLine)).toEqual(['C9', 'C9']);
    const first = await frozenOf(ledger, '2024-01-01', '2024-12-31');
    expect(first.entries.map(({ activity }) => activity)).toEqual([ACTIVITY]);
  });

  it.each([
    ['drafted anew', ['submit', 'accept', 'save']],
    ['submitted anew', ['submit', 'accept', 'submit']],
    ['drafted and submitted anew', ['submit', 'accept', 'save', 'submit', 'save']],
  ] as const)('still reports the accepted revision of an update that was %s', async (_, steps) => {
    const { entries, header } = await frozenOf(lived(steps));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.update).toMatchObject({
      state: 'accepted',
      headline: { en: { text: 'after accept' } },
    });
    expect(entries[0]?.revisions.update[0]).toBe(3);
    expect(header.coverage).toMatchObject({ accepted: 1, drafted: 0, submitted: 0, expected: 1 });
  });

  it.each([
    ['was never accepted', ['submit']],
    ['was reopened', ['submit', 'accept', 'reopen']],
    ['was reopened and submitted', ['submit', 'accept', 'reopen', 'submit']],
    ['was changed and then returned', ['submit', 'accept', 'submit', 'return', 'save']],
  ] as const)('does not report an update that %s', async (_, steps) => {
    await expect(frozenOf(lived(steps))).rejects.toMatchObject({ code: 'snapshot-empty' });
  });
});
