/** Entries on their way out and in: workbooks, CSV and NDJSON of every registry, and what is said of what is wrong. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { takeEntries } from '../../../functions/intake/take-entries.ts';
import type { Finding } from '../../../shared/activities/finding.ts';
import { markedCopy } from '../../../shared/intake/mark/marked-copy.ts';
import { openTable } from '../../../shared/intake/read/read-table.ts';
import { readIncoming } from '../../../shared/intake/read-incoming.ts';
import { buildEntryTemplate } from '../../../shared/intake/registry/build-entry-template.ts';
import { entriesCsv } from '../../../shared/intake/registry/entries-csv.ts';
import type { RegistryEntry } from '../../../shared/registries/entry.ts';
import { WRITTEN_REGISTRIES } from '../../../shared/registries/registries.ts';
import { fieldName } from '../../../shared/registries/registry-words.ts';
import { visibleEntry } from '../../../shared/registries/visible-entry.ts';
import { readEntry, withdrawEntry } from '../../../shared/registries/write-entry.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { bytesSource } from '../../../shared/zip/byte-source.ts';
import { en, ports, registry, saveTask } from '../../shared/registries/entry-fixtures.ts';

const TASKS = registry('task');

function office() {
  const to = ports();
  const findings: Finding[] = [];
  const take = (
    name: string,
    bytes: Uint8Array | string,
    by = 'nour',
    onBase: (row: number, base: string) => void = () => undefined,
  ) => {
    findings.length = 0;
    const order = {
      registry: TASKS,
      by,
      onFindings: (each: readonly Finding[]) => void findings.push(...each),
      onBase,
    };
    return takeEntries(bytesSource(name, Buffer.from(bytes)), order, to);
  };
  const newest = async (id: string) => (await readEntry(to.ledger, TASKS, id))?.state;
  return { to, take, findings, newest };
}

const eachOf = (findings: readonly Finding[]) =>
  async function* () {
    yield* findings;
  };

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The workbook with one text in place of another, wherever it stands alone in a cell. */
async function inBook(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === from) cell.value = to;
    }),
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const CSV = 'id,title,line,owner,due,status,goals\n';
const GUIDE = 'C5-GUIDE,Update the strategy guide,C5,BDT/DNS,2026-06-30,on-track,9.c\n';

describe('taking entries in', () => {
  it('makes each row an entry, changes it by its key, and never doubles', async () => {
    const { newest, take } = office();
    const other = ',Connect ten schools,C2,BDT,2027,planned,4; 9.c\n';
    expect(await take('a.csv', CSV + GUIDE + other)).toMatchObject({ rows: 2, created: 2, refused: 0 });
    expect(await take('b.csv', CSV + GUIDE + other)).toMatchObject({ rows: 2, created: 0, unchanged: 2 });
    const done = CSV + GUIDE.replace('on-track', 'done');
    expect(await take('c.csv', done)).toMatchObject({ rows: 1, updated: 1 });
    expect(await newest('C5-GUIDE')).toMatchObject({
      values: { status: 'done', line: 'C5', goals: ['9.c'] },
    });
  });

  it('leaves alone what the file has no column for', async () => {
    const { newest, take, to } = office();
    const title = {
      en: { text: 'Update the strategy guide', status: 'original' },
      fr: { text: 'Guide', status: 'human' },
    };
    await saveTask('C5-GUIDE', to, { values: { title, partners: ['UNESCO'] }, audience: 'members' });
    await take('a.csv', CSV + GUIDE.replace('on-track', 'delayed'));
    expect(await newest('C5-GUIDE')).toMatchObject({
      audience: 'members',
      values: { status: 'delayed', partners: ['UNESCO'], amount: 250000, title },
    });
  });

  it('says what is wrong with a row and where, and takes the others', async () => {
    const { findings, take } = office();
    const wrong = 'C2-X,Connect,C12,BDT,tomorrow,on-track,9.c\n';
    const unkeyed = 'no key,Connect,C2,BDT,2027,planned,9.c\n';
    const taken = await take('a.csv', CSV + GUIDE + wrong + GUIDE + unkeyed);
    expect(taken).toMatchObject({ rows: 4, created: 1, refused: 3 });
    expect(findings.map(({ at, rule }) => `${at.column ?? ''}${at.row} ${rule}`)).toEqual([
      'C3 unknown-code',
      'E3 bad-date',
      '4 entry-duplicate-in-file',
      'A5 entry-key-invalid',
    ]);
  });

  it('overwrites nothing that somebody else changed since the workbook was filled', async () => {
    const { findings, newest, take, to } = office();
    await saveTask('C5-GUIDE', to);
    const filled = [{ state: (await newest('C5-GUIDE')) as never, revision: 1 }];
    const request = { registry: TASKS, language: 'en', templateId: 'T-1', filled } as const;
    const workbook = await edited(await buildEntryTemplate(request, wordsIn('en')), 'owner', 'TSB');
    await saveTask('C5-GUIDE', to, { base: 1, values: { status: 'done' } });
    expect(await take('t.xlsx', workbook)).toMatchObject({ refused: 1 });
    expect(findings).toMatchObject([{ rule: 'changed-since-template', params: { base: 1, newest: 2 } }]);
    expect((await newest('C5-GUIDE'))?.values.owner).toBe('BDT/DNS');
  });

  it('lets the sender of an empty workbook correct a row that was new', async () => {
    const { newest, take, to } = office();
    const empty = await buildEntryTemplate(
      { registry: TASKS, language: 'fr', templateId: 'T-2' },
      wordsIn('fr'),
    );
    const cells = { title: 'Guide', line: 'C5', owner: 'BDT', due: '2026-06', status: 'planned – Prévue' };
    const first = await edited(empty, cells);
    expect(await take('t.xlsx', first)).toMatchObject({ created: 1, language: 'fr' });
    expect(await take('t.xlsx', await edited(first, 'owner', 'TSB'))).toMatchObject({
      updated: 1,
      created: 0,
    });
    const [entry] = (await to.ledger.list('registry/task')).items;
    expect(entry?.state).toMatchObject({
      language: 'fr',
      values: { owner: 'TSB', status: 'planned', title: { fr: { text: 'Guide', status: 'original' } } },
    });
    expect(await newest('nothing')).toBeUndefined();
  });

  it('takes its own NDJSON back as it was', async () => {
    const { take, to } = office();
    const milestones = [{ text: 'Draft | circulated', due: '2026-09', status: 'planned' }];
    await saveTask('C5-GUIDE', to, { values: { milestones, text: en('Two\nlines') } });
    const [entry] = (await to.ledger.list('registry/task')).items;
    expect(await take('a.ndjson', `${entry?.body}\n`)).toMatchObject({ rows: 1, unchanged: 1 });
    expect(await office().take('a.ndjson', `${entry?.body}\n`)).toMatchObject({ created: 1 });
  });

  it('says of items that are no objects that they were not read', async () => {
    const { findings, newest, take, to } = office();
    await saveTask('C5-GUIDE', to);
    const known = (await newest('C5-GUIDE')) as RegistryEntry;
    const milestones = [null, { text: 'Draft', due: '2026-09', status: 'planned' }, 5];
    const sent = { ...known, values: { ...known.values, milestones }, revision: 1 };
    expect(await take('a.ndjson', JSON.stringify(sent))).toMatchObject({ updated: 1 });
    expect(findings.map(({ rule, value }) => [rule, value])).toEqual([
      ['column-unknown', 'values.milestones.1'],
      ['column-unknown', 'values.milestones.3'],
    ]);
    expect((await newest('C5-GUIDE'))?.values.milestones).toHaveLength(1);
  });

  it('makes nothing stand again that was withdrawn', async () => {
    const { findings, newest, take, to } = office();
    await take('a.csv', CSV + GUIDE);
    const body = (await to.ledger.list('registry/task')).items[0]?.body ?? '';
    await withdrawEntry({ registry: TASKS, id: 'C5-GUIDE', base: 1, by: 'editor', reason: 'a double' }, to);
    for (const [name, file] of [
      ['a.csv', CSV + GUIDE],
      ['a.ndjson', body],
    ] as const) {
      expect(await take(name, file)).toMatchObject({ updated: 0, refused: 1 });
      expect(findings).toMatchObject([{ rule: 'entry-withdrawn' }]);
    }
    expect((await newest('C5-GUIDE'))?.withdrawn).toBe(true);
  });

  it('leaves alone what the reader of a download could not see', async () => {
    const { newest, take, to } = office();
    await saveTask('C5-GUIDE', to, { values: { staffMonths: 6 } });
    const state = visibleEntry((await newest('C5-GUIDE')) as RegistryEntry, 'public') as RegistryEntry;
    expect(state.values.amount).toBeUndefined();
    const csv = [...entriesCsv(TASKS, [{ state, revision: 1 } as Revision<RegistryEntry>], 'public')].join(
      '',
    );
    expect(await take('a.csv', csv)).toMatchObject({ unchanged: 1 });
    expect(await take('b.csv', csv.replace('on-track', 'done'))).toMatchObject({ updated: 1 });
    const values = { ...state.values, owner: 'TSB' };
    expect(await take('c.ndjson', JSON.stringify({ ...state, values, revision: 2 }))).toMatchObject({
      updated: 1,
    });
    expect((await newest('C5-GUIDE'))?.values).toMatchObject({
      ...{ amount: 250000, currency: 'CHF', staffMonths: 6, owner: 'TSB' },
    });
  });

  it('overwrites nothing newer by an older export', async () => {
    const { findings, newest, take, to } = office();
    await saveTask('C5-GUIDE', to);
    const old = JSON.stringify({ ...(await newest('C5-GUIDE')), revision: 1 });
    await saveTask('C5-GUIDE', to, { base: 1, values: { owner: 'TSB' } });
    expect(await take('a.ndjson', old)).toMatchObject({ updated: 0, refused: 1 });
    expect(findings).toMatchObject([{ rule: 'changed-since-template', params: { base: 1, newest: 2 } }]);
    expect((await newest('C5-GUIDE'))?.values.owner).toBe('TSB');
  });

  it('gives a sender a copy of the own CSV that can be corrected and sent again', async () => {
    const { findings, newest, take, to } = office();
    for (const id of ['C5-A', 'C5-B']) await saveTask(id, to);
    const entries = (await to.ledger.list('registry/task')).items as readonly Revision<RegistryEntry>[];
    const csv = [...entriesCsv(TASKS, entries, 'internal')].join('');
    const sent = csv
      .replace('on-track', 'done')
      .replace('BDT/DNS', 'BDT')
      .replace(/on-track/, 'nonsense');
    const bases = new Map<number, string>();
    const { proof } = await take('a.csv', sent, 'nour', (row, base) => void bases.set(row, base));
    expect(findings.map(({ at }) => at.row)).toEqual([3]);
    const marking = { findings: eachOf(findings), layout: proof.layout, words: wordsIn('en'), bases };
    const copy = await wholeOf(markedCopy(bytesSource('a.csv', Buffer.from(sent)), marking));
    const table = await openTable(bytesSource('a.xlsx', copy));
    expect(table.kind).toBe('xlsx');
    const mended = await inBook(copy, 'nonsense', 'delayed');
    expect(await take('a.xlsx', mended)).toMatchObject({ updated: 1, unchanged: 1, refused: 0 });
    expect((await newest('C5-B'))?.values.status).toBe('delayed');
    const old = sent.replace('nonsense', 'on-track');
    expect(await take('a.csv', old)).toMatchObject({ unchanged: 1, updated: 0, refused: 1 });
  });

  it('marks what is wrong in the workbook that goes back', async () => {
    const { findings, take } = office();
    const request = { registry: TASKS, language: 'en', templateId: 'T-3' } as const;
    const cells = { title: 'Guide', line: 'C12', owner: 'BDT', due: '2026-06', status: 'planned' };
    const sent = await edited(await buildEntryTemplate(request, wordsIn('en')), cells);
    const { proof } = await take('t.xlsx', sent);
    const marking = { findings: eachOf(findings), layout: proof.layout, words: wordsIn('en') };
    const copy = await wholeOf(markedCopy(bytesSource('t.xlsx', Buffer.from(sent)), marking));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(copy as never);
    const remarks = book.worksheets[1]?.getRow(3).values as readonly unknown[];
    expect(JSON.stringify(remarks)).toContain('Action line');
  });
});

describe('the workbook of a registry', () => {
  it.each(WRITTEN_REGISTRIES)('of $id has its fields with labels, and says what it is', async (each) => {
    const words = wordsIn('ar');
    const bytes = await buildEntryTemplate({ registry: each, language: 'ar', templateId: 'T' }, words);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    const [, sheet] = book.worksheets;
    const heads = [sheet?.getRow(1).values, sheet?.getRow(2).values] as unknown[][];
    for (const { id, required } of each.fields) {
      expect(heads[1]?.[heads[0]?.indexOf(id) ?? 0]).toBe(
        `${fieldName(each, id, words)}${required ? ' *' : ''}`,
      );
    }
  });

  it('is refused where records of activities, or entries of another registry, are asked for', async () => {
    const { take } = office();
    const of = (id: string) =>
      buildEntryTemplate({ registry: registry(id), language: 'en', templateId: 'T' }, wordsIn('en'));
    const other = { code: 'file-of-registry', params: { registry: 'objective' } };
    await expect(take('x.xlsx', await of('objective'))).rejects.toMatchObject(other);
    const table = await openTable(bytesSource('x.xlsx', Buffer.from(await of('task'))));
    const period = { from: '2025-01-01', to: '2025-12-31' };
    await expect(readIncoming(table, { profile: 'annual', period })).rejects.toMatchObject({
      code: 'file-of-registry',
    });
  });
});

/** The workbook with cells of its first row of entries changed, by column. */
async function edited(
  bytes: Uint8Array,
  cells: string | Readonly<Record<string, string>>,
  value = '',
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.worksheets[1] as ExcelJS.Worksheet;
  const ids = sheet.getRow(1).values as readonly unknown[];
  const changes = typeof cells === 'string' ? { [cells]: value } : cells;
  for (const [id, text] of Object.entries(changes)) sheet.getRow(3).getCell(ids.indexOf(id)).value = text;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
