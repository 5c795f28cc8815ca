/** Translations that are older than their originals, as the form and the API keep them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import type { LocalizedText, TextStatus } from '../../../shared/activities/record.ts';
import { encodeRecord } from '../../../shared/record-form/encode-record.ts';
import { saveRecord } from '../../../shared/record-form/save-record.ts';
import { GOOD } from '../activities/sample-record.ts';
import { order, type RecordDesk, recordDesk } from './record-desk.ts';

let desk: RecordDesk;
beforeEach(() => {
  desk = recordDesk();
});

const titled = (en: string, fr: string, status: TextStatus): LocalizedText => ({
  en: { text: en, status: 'original' },
  fr: { text: fr, status },
});

function recordOf(title: LocalizedText) {
  return canonicalRecord({ ...GOOD, activity: { ...GOOD.activity, title } });
}

/** Keeps the form of `title` with some values replaced, and tells the title that is kept. */
async function kept(title: LocalizedText, changes: Readonly<Record<string, string>>, base = 1) {
  const fields = new Map(encodeRecord(recordOf(title)));
  for (const [name, value] of Object.entries(changes)) fields.set(name, [value]);
  await saveRecord(order(fields, { base: { activity: base, update: base } }), desk.ports);
  return (await desk.stored()).activity.title;
}

describe('a translation in the form', () => {
  const before = titled('Old title', 'Titre', 'human');

  it('is stale when the original alone was changed, and is not written anew when it is sent again', async () => {
    await desk.append(recordOf(before));
    expect(await kept(before, { 'title.en': 'New title' })).toEqual(titled('New title', 'Titre', 'stale'));
    expect(await kept(before, { 'title.en': 'New title' })).toEqual(titled('New title', 'Titre', 'stale'));
    expect(await desk.ports.ledger.history('activity/WA-000412')).toHaveLength(2);
  });

  it('is not stale when one form changed both, whichever it kept first', async () => {
    await desk.append(recordOf(before));
    await kept(before, { 'title.fr': 'Nouveau titre' });
    expect(await kept(before, { 'title.fr': 'Nouveau titre', 'title.en': 'New title' }, 1)).toEqual(
      titled('New title', 'Nouveau titre', 'human'),
    );
  });

  it('is stale when it was reviewed before, however often the form keeps itself', async () => {
    const reviewed = titled('Old title', 'Titre', 'reviewed');
    await desk.append(recordOf(reviewed));
    await kept(reviewed, { 'title.en': 'New title' });
    expect(await kept(reviewed, { 'title.en': 'New title' })).toEqual(titled('New title', 'Titre', 'stale'));
  });

  it('is cured by new words', async () => {
    const stale = titled('New title', 'Titre', 'stale');
    await desk.append(recordOf(stale));
    expect(await kept(stale, { 'title.fr': 'Nouveau titre' })).toEqual(
      titled('New title', 'Nouveau titre', 'human'),
    );
  });

  it('is cured by the word that it is still right', async () => {
    const stale = titled('New title', 'Titre', 'stale');
    await desk.append(recordOf(stale));
    expect(await kept(stale, {})).toEqual(stale);
    expect(await kept(stale, { 'title.fr.holds': 'yes' })).toEqual(titled('New title', 'Titre', 'reviewed'));
  });

  it('of a machine stays reviewed when the form that changed it keeps itself again', async () => {
    const machine = titled('Title', 'Machine', 'machine');
    await desk.append(recordOf(machine));
    await kept(machine, { 'title.fr': 'Personne' });
    expect(await kept(machine, { 'title.fr': 'Personne', unit: 'BDT' })).toEqual(
      titled('Title', 'Personne', 'reviewed'),
    );
  });

  it('is stale when it was carried over from the year before and its original is another now', async () => {
    const objective = titled('Old aim', 'But', 'human');
    const { period } = GOOD.update;
    const last = { from: '2024-01-01', to: '2024-12-31' };
    await desk.append({ activity: GOOD.activity });
    await desk.ports.ledger.append([
      {
        ...{ stream: `update/WA-000412/${last.from}..${last.to}`, revision: 1, by: 'other', reason: 'test' },
        ...{ at: '2025-01-01T00:00:00Z', state: { ...GOOD.update, period: last, objective } },
      },
    ]);
    const carried = canonicalRecord({ ...GOOD, update: { ...GOOD.update, objective } });
    const fields = new Map([...encodeRecord(carried), ['objective.en', ['New aim']]]);
    await saveRecord(order(fields, { period, base: { activity: 1, update: 0 } }), desk.ports);
    expect((await desk.stored()).update.objective).toEqual(titled('New aim', 'But', 'stale'));
  });
});
