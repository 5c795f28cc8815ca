/** Translations that are older than their originals, whichever file brings the change. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalRecord } from '../../../shared/activities/canonical.ts';
import type { ActivityRecord, LocalizedText } from '../../../shared/activities/record.ts';
import { csv, exportedCsv, fillIn, template } from './filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk } from './intake-desk.ts';
import { fillings, NONE, ROW } from './sample-rows.ts';

let desk: IntakeDesk;
beforeEach(() => {
  desk = intakeDesk();
});
afterEach(() => desk.close());

const TITLED = { ...ROW, title: 'Old title', 'title.fr': 'Titre' };
const title = async () => (await desk.records())[0]?.activity.state.title;
const french = async () => (await title())?.fr;

async function exported(): Promise<ActivityRecord> {
  const [filling] = await fillings(desk);
  if (filling === undefined) throw new Error('no record');
  return filling.record;
}

const ndjson = (record: ActivityRecord) => JSON.stringify(record);
const send = (text: string, name: string) => desk.send(text, { name, period: undefined });

describe('a translation that stays while its original changes', () => {
  beforeEach(async () => {
    await desk.send(csv([{ ...TITLED, year: 2025 }]), { name: 'a.csv' });
    expect(await french()).toEqual({ text: 'Titre', status: 'human' });
  });

  const change = async (words: LocalizedText) => {
    const { activity, update } = await exported();
    return ndjson(canonicalRecord({ activity: { ...activity, title: words }, update }));
  };

  it('is stale from NDJSON, once however often it is sent', async () => {
    const changed = await change({
      en: { text: 'New title', status: 'original' },
      fr: { text: 'Titre', status: 'human' },
    });
    expect(counts(await send(changed, 'b.ndjson'))).toEqual({ ...NONE, rows: 1, updated: 1 });
    expect(await french()).toEqual({ text: 'Titre', status: 'stale' });
    expect(counts(await send(changed, 'b.ndjson'))).toEqual({ ...NONE, rows: 1, unchanged: 1 });
    expect(await french()).toEqual({ text: 'Titre', status: 'stale' });
  });

  it('is stale from a prefilled workbook, which says so when it is filled again', async () => {
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
    await desk.send(await fillIn(filled, { 3: { title: 'New title' } }));
    expect(await french()).toEqual({ text: 'Titre', status: 'stale' });
    const again = await template({ id: 'T-3', filled: await fillings(desk) });
    expect(counts(await desk.send(again))).toEqual({ ...NONE, rows: 1, unchanged: 1 });
    await desk.send(await fillIn(again, { 3: { 'title.fr': '[reviewed] Titre' } }));
    expect(await french()).toEqual({ text: 'Titre', status: 'reviewed' });
  });

  it('is cured by new words, though the mark was left before them', async () => {
    const changed = await change({
      en: { text: 'New title', status: 'original' },
      fr: { text: 'Titre', status: 'human' },
    });
    await send(changed, 'b.ndjson');
    const filled = await template({ id: 'T-2', filled: await fillings(desk) });
    await desk.send(await fillIn(filled, { 3: { 'title.fr': '[stale] Nouveau titre' } }));
    expect(await french()).toEqual({ text: 'Nouveau titre', status: 'human' });
  });

  it('stays stale in an export, as CSV and as NDJSON, here and in another office', async () => {
    await send(
      await change({ en: { text: 'New title', status: 'original' }, fr: { text: 'Titre', status: 'human' } }),
      'b.ndjson',
    );
    const record = await exported();
    expect(record.activity.title?.fr?.status).toBe('stale');
    const asCsv = exportedCsv(await fillings(desk));
    expect(counts(await send(asCsv, 'c.csv'))).toEqual({ ...NONE, rows: 1, unchanged: 1 });
    expect(counts(await send(ndjson(record), 'c.ndjson'))).toEqual({ ...NONE, rows: 1, unchanged: 1 });
    const other = intakeDesk();
    const anew = JSON.stringify(record, (key, value) => (key === 'activityId' ? undefined : value));
    await other.send(anew, { name: 'd.ndjson', period: undefined });
    expect((await other.records())[0]?.activity.state.title?.fr?.status).toBe('stale');
    other.close();
  });
});
