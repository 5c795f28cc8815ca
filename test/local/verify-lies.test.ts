/** Sets that are made whole again around a lie, with hashes and manifest that fit: what is missing, damaged or unsigned is told. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

type Files = ReadonlyMap<string, Buffer>;
/** Files by their endings; undefined takes a file away. */
type Lie = Readonly<Record<string, Buffer | undefined>>;

const root = temporaryFolder();
const sets = new Map<string, Files>();

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const plan = { year: 2025, snapshotOf: freezeSpan(workspace) };
  for (const [kind, language, formats] of [
    ['hlpf', 'en', FORMATS],
    ['workbook', 'fr', ['csv', 'xlsx', 'html']],
  ] as const) {
    const own = { kinds: [reportKind(kind)], languages: [language], formats, out: join(root, kind) };
    const [set] = await produceReports({ ...plan, ...own }, workspace);
    const { list, read } = folderFiles(set?.folder ?? '');
    const files = new Map<string, Buffer>();
    for (const name of await list()) files.set(name, Buffer.from(await read(name)));
    sets.set(kind, files);
  }
  workspace.close();
}, 120_000);

const STEM = { hlpf: 'hlpf/en/hlpf-en', workbook: 'workbook/fr/workbook-fr' } as const;
type Kind = keyof typeof STEM;

function bytesOf(kind: Kind, ending: string): Buffer {
  const bytes = sets.get(kind)?.get(`${STEM[kind]}${ending}`);
  if (bytes === undefined) throw new Error(`no ${kind}${ending} was made`);
  return bytes;
}

/** A file with its text changed; fails where it stays as it was. */
function changed(kind: Kind, ending: string, pattern: RegExp, to: string): Buffer {
  const before = String(bytesOf(kind, ending));
  const after = before.replace(pattern, to);
  expect(after).not.toBe(before);
  return Buffer.from(after);
}

/** What is told of the set with the lie in it, as `fault ending#place`. */
async function toldOf(kind: Kind, lie: Lie): Promise<readonly string[]> {
  const files = new Map(sets.get(kind));
  for (const [ending, bytes] of Object.entries(lie)) {
    if (bytes === undefined) files.delete(`${STEM[kind]}${ending}`);
    else files.set(`${STEM[kind]}${ending}`, bytes);
  }
  const manifest = parseManifest(files.get('manifest.json') ?? Buffer.of());
  if (manifest === undefined) throw new Error('the set has no good manifest');
  files.delete('manifest.json');
  const documents = manifest.documents.filter((name) => files.has(name));
  const listed = [...files].map(([name, bytes]) => manifestFile(name, bytes));
  files.set('manifest.json', Buffer.from(manifestOf(listed, { ...manifest, documents })));
  const told: string[] = [];
  const read = (name: string): Buffer => files.get(name) ?? Buffer.of();
  for await (const { fault, where } of verifyReport({ list: () => [...files.keys()], read }, { readerOf }))
    told.push(`${fault} ${where.replace(STEM[kind], '')}`);
  return told;
}

describe('a set without what proves it', () => {
  it('is sound as it was made', async () => {
    expect(await toldOf('hlpf', {})).toEqual([]);
    expect(await toldOf('workbook', {})).toEqual([]);
  }, 60_000);

  it('is told when it has no document, with each file that nothing can be said of', async () => {
    const told = await toldOf('hlpf', { '.json': undefined });
    expect(told[0]).toBe('document-missing manifest.json');
    const endings = [...(sets.get('hlpf')?.keys() ?? [])].filter((name) => name.startsWith(STEM.hlpf));
    expect(told.slice(1).sort()).toEqual(
      endings
        .flatMap((name) => (name.endsWith('.json') ? [] : [`format-unknown ${name.replace(STEM.hlpf, '')}`]))
        .sort(),
    );
  });

  it.each(['-new.html', '-more.csv', '.odt', '/../extra.pdf'])(
    'is told when it has a file that no document accounts for: %s',
    async (ending) => {
      expect(await toldOf('hlpf', { [ending]: Buffer.from('87 %') })).toEqual([`format-unknown ${ending}`]);
    },
    60_000,
  );
});

describe('a workbook that does not hold all its counts', () => {
  const nothing = Buffer.of();
  it.each<readonly [string, () => Lie, string]>([
    ['an empty matrix', () => ({ '-matrix.csv': nothing }), 'format-damaged -matrix.csv'],
    ['empty targets', () => ({ '-targets.csv': nothing }), 'format-damaged -targets.csv'],
    ['an empty read-me', () => ({ '-read-me.csv': nothing }), 'format-damaged -read-me.csv'],
    [
      'another matrix',
      () => ({ '-matrix.csv': bytesOf('workbook', '-targets.csv') }),
      'format-damaged -matrix.csv',
    ],
    ['another workbook', () => ({ '.xlsx': bytesOf('hlpf', '.xlsx') }), 'format-damaged .xlsx'],
    ['no workbook at all', () => ({ '.xlsx': bytesOf('hlpf', '.docx') }), 'format-damaged .xlsx'],
    [
      'a line left out',
      () => ({ '-matrix.csv': changed('workbook', '-matrix.csv', /^C5,.*\r\n/m, '') }),
      'format-damaged -matrix.csv',
    ],
    [
      'two lines by each other’s names',
      () => ({ '-matrix.csv': changed('workbook', '-matrix.csv', /^C5,/m, 'C6,') }),
      'format-damaged -matrix.csv',
    ],
    [
      'a count with a sign and decimals',
      () => ({ '-matrix.csv': changed('workbook', '-matrix.csv', /^(C2,[^,]*,)\d+/m, '$1-1.23') }),
      'format-damaged -matrix.csv',
    ],
    [
      'a row of cross-cutting left out',
      () => ({
        '-matrix.csv': changed('workbook', '-matrix.csv', /^.*activities\.cross-cutting.*\r\n/m, ''),
      }),
      'figure-value -matrix.csv#activities.cross-cutting',
    ],
    [
      'a total of the read-me changed',
      () => ({
        '-read-me.csv': changed('workbook', '-read-me.csv', /^([^,]+),\d+(?=,.*,B=activities\r?$)/m, '$1,7'),
      }),
      'figure-value -read-me.csv#activities',
    ],
  ])('%s', async (_, lie, expected) => {
    expect(await toldOf('workbook', lie())).toContain(expected);
  });

  it('a pair of line and target left out that activities stand behind', async () => {
    const csv = String(bytesOf('workbook', '-targets.csv'));
    const [row = '', line, target] = /^(C2),([\d.a-z]+),(?:"[^"]*"|[^,]*),[^,]*,[1-9].*\r\n/m.exec(csv) ?? [];
    expect(row).not.toBe('');
    expect(await toldOf('workbook', { '-targets.csv': Buffer.from(csv.replace(row, '')) })).toContain(
      `figure-value -targets.csv#activities.line-${line}.target-${target}`,
    );
  });
});

describe('a number with a sign or decimals', () => {
  it.each([
    [
      'the list of the HTML',
      '.html',
      /(<tr id="figure:activities">.*?<td class="end">)(\d)(\d*)/s,
      '$1-$2.$30',
    ],
    ['the list of the CSV', '-figures.csv', /^(activities,.*?,)(\d+)(,)/m, '$1-$2$3'],
    ['the text of the HTML', '.html', /(<data value="\d+">)(\d+)/, '$1-$2'],
    ['the value for machines', '.html', /<data value="(\d+)"/, '<data value="-$1"'],
  ])('is told in %s', async (_, ending, pattern, to) => {
    const told = await toldOf('hlpf', { [ending]: changed('hlpf', ending, pattern, to) });
    expect(told.join()).toMatch(new RegExp(`^format-differs ${ending.replace('.', '\\.')}#`));
  });

  it('is told in the document', async () => {
    const json = changed(
      'hlpf',
      '.json',
      /("type": "figure",\s*"figure": "activities",\s*"text": ")(\d+)/,
      '$1-$2',
    );
    expect((await toldOf('hlpf', { '.json': json }))[0]).toBe('figure-text .json#activities');
  });
});

describe('a damaged file', () => {
  it('stops nothing: an address that means nothing, a torn PDF', async () => {
    const html = changed('hlpf', '.html', /href="#figure%3A/, 'href="#figure%3A%E0');
    expect((await toldOf('hlpf', { '.html': html }))[0]).toMatch(/^format-differs \.html#/);
    const pdf = bytesOf('hlpf', '.pdf');
    const torn = Buffer.from(pdf);
    torn.fill(0x20, Math.floor(pdf.length / 4), Math.floor(pdf.length / 2));
    expect((await toldOf('hlpf', { '.pdf': torn })).join()).toMatch(/^format-(?:damaged|differs) \.pdf/);
  });

  it('is told, and not thrown, whatever its reader makes of it', async () => {
    const files = sets.get('hlpf') ?? new Map();
    const broken = { list: () => [...files.keys()], read: (name: string) => files.get(name) ?? Buffer.of() };
    const faults: string[] = [];
    const stumbles = () => () => {
      throw new RangeError('no such place');
    };
    for await (const { fault } of verifyReport(broken, { readerOf: stumbles })) faults.push(fault);
    expect(new Set(faults)).toEqual(new Set(['format-damaged']));
  });
});

describe('records beside a figure', () => {
  it.each([
    ['left out', /("records": \{\s*"activities": \{\s*"first": \[\s*)"WA-\d{6}",\s*/, '$1'],
    ['counted otherwise', /("records": \{\s*"activities": \{.*?"count": )(\d+)/s, '$19$2'],
  ])('are found again from the snapshot: %s', async (_, pattern, to) => {
    const told = await toldOf('hlpf', { '.json': changed('hlpf', '.json', pattern, to) });
    expect(told[0]).toBe('figure-records .json#activities');
  });
});
