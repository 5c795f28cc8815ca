/** What LibreOffice makes of the template: runs where LibreOffice is installed. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRecords } from '../../../../local/demo/example-records.ts';
import { DEFAULT_LIMITS } from '../../../../shared/intake/read/read-table.ts';
import { LANGUAGES, type Language } from '../../../../shared/reference/languages.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { openZip } from '../../../../shared/zip/open-zip.ts';
import { unpack } from '../../../../shared/zip/unpack.ts';
import { template } from '../../../functions/intake/filled-workbook.ts';
import { counts, type IntakeDesk, intakeDesk, type Taken } from '../../../functions/intake/intake-desk.ts';

const PROGRAM = 'soffice';
const isInstalled = spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' }).status === 0;
/** Separator `;`, UTF-16 with a mark, every cell as it is shown, the second sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,65535,1,,0,false,true,false,false,false,2';
const TIME = 120_000;

let folder: string;
let desk: IntakeDesk;
let sent: ReadonlyMap<Language, Uint8Array>;

async function convert(to: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.xlsx'));
  await promisify(execFile)(PROGRAM, [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'saved'),
    ...files.map((name) => join(folder, name)),
  ]);
}

async function saved(language: Language, ending: string): Promise<Uint8Array> {
  const names = await readdir(join(folder, 'saved'));
  const name = names.find((each) => each.startsWith(language) && each.endsWith(ending)) ?? '';
  return readFile(join(folder, 'saved', name));
}

function told({ findings }: Taken): readonly string[] {
  return findings.map(({ at, rule }) => `${rule} ${at.row} ${at.field}`);
}

async function listsIn(bytes: Uint8Array): Promise<number> {
  const zip = await openZip(bytesSource('a.xlsx', bytes), DEFAULT_LIMITS);
  const entry = zip.entries.get('xl/worksheets/sheet2.xml');
  if (entry === undefined) throw new Error('no sheet');
  const pieces: Uint8Array[] = [];
  for await (const piece of unpack(zip, entry)) pieces.push(piece);
  return (
    Buffer.concat(pieces)
      .toString('utf8')
      .match(/<dataValidation [^>]*type="list"/g)?.length ?? 0
  );
}

describe.skipIf(!isInstalled)('a template of last year’s records, opened and saved by LibreOffice', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-template-'));
    desk = intakeDesk();
    const records = (await exampleRecords(2025)).slice(0, 12).map((record) => ({
      record: {
        activity: { ...record.activity, activityId: '' },
        update: { ...record.update, activityId: '' },
      },
      revisions: { activity: 0, update: 0 },
    }));
    await desk.send(await template({ filled: records }), { name: 'first.xlsx' });
    const filled = (await desk.records()).map(({ activity, update }) => ({
      record: { activity: activity.state, update: update.state },
      revisions: { activity: activity.revision, update: update.revision },
    }));
    const made = new Map<Language, Uint8Array>();
    for (const language of LANGUAGES) {
      made.set(language, await template({ id: `T-${language}`, language, filled }));
      await writeFile(join(folder, `${language}.xlsx`), made.get(language) ?? '');
    }
    sent = made;
    await convert('xlsx:Calc MS Excel 2007 XML');
    await convert(CSV);
  }, TIME);

  afterAll(async () => {
    desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(LANGUAGES)(
    'comes back unchanged, without a finding more and with its drop-downs (%s)',
    async (language) => {
      const before = await desk.send(sent.get(language) ?? new Uint8Array(), { name: 'sent.xlsx' });
      const bytes = await saved(language, '.xlsx');
      const after = await desk.send(bytes, { name: 'saved.xlsx' });
      expect(counts(after)).toMatchObject({ rows: 12, unchanged: 12, refused: 0 });
      expect(told(after)).toEqual(told(before));
      expect(await listsIn(bytes)).toBe(await listsIn(sent.get(language) ?? new Uint8Array()));
    },
    TIME,
  );

  it.each(LANGUAGES)(
    'comes back unchanged as a CSV file with semicolons in UTF-16 (%s)',
    async (language) => {
      const before = await desk.send(sent.get(language) ?? new Uint8Array(), { name: 'sent.xlsx' });
      const bytes = await saved(language, '.csv');
      expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
      const after = await desk.send(bytes, { name: 'saved.csv' });
      expect(counts(after)).toMatchObject({ rows: 12, unchanged: 12, refused: 0 });
      expect(told(after)).toEqual(told(before));
    },
    TIME,
  );
});
