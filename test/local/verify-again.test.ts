/** Sets whose manifest was made anew around a lie that no reader of a format looks for: their files are made again. */
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { remaker } from '../../local/remaker.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { changeObjects } from '../../shared/render/pdf/changed-objects.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import type { Proof } from '../../shared/reports/made-again.ts';
import { type Manifest, manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import { type VerifyOptions, verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { rezipped } from './rezipped.ts';

const root = temporaryFolder();
const files = new Map<string, Buffer>();
const HLPF = 'hlpf/en/hlpf-en';
const BOOK = 'workbook/en/workbook-en';

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const kinds = ['hlpf', 'workbook'].map(reportKind);
  const own = {
    kinds,
    languages: ['en'] as const,
    formats: ['pdf', 'html', 'xlsx', 'csv'] as const,
    out: root,
  };
  const [set] = await produceReports({ year: 2025, snapshotOf: freezeSpan(workspace), ...own }, workspace);
  const { list, read } = folderFiles(set?.folder ?? '');
  for (const name of await list()) files.set(name, Buffer.from(await read(name)));
  workspace.close();
}, 120_000);

function bytesOf(name: string): Buffer {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`no ${name} was made`);
  return bytes;
}

/** What is told of the set with this file in it, as `fault place`, the manifest made anew. */
async function toldOf(
  name: string,
  bytes: Uint8Array,
  options: VerifyOptions = {},
  said: Partial<Manifest> = {},
): Promise<readonly string[]> {
  const made = new Map(files).set(name, Buffer.from(bytes));
  const manifest = parseManifest(bytesOf('manifest.json')) as Manifest;
  made.delete('manifest.json');
  const listed = [...made].map(([name, bytes]) => manifestFile(name, bytes));
  made.set('manifest.json', Buffer.from(manifestOf(listed, { ...manifest, ...said })));
  const all = { list: () => [...made.keys()], read: (name: string): Buffer => made.get(name) ?? Buffer.of() };
  const told: string[] = [];
  for await (const { fault, where } of verifyReport(all, { readerOf, remaker, ...options }))
    told.push(`${fault} ${where}`);
  return told;
}

/** A workbook in which a part says something else. */
async function bookWith(
  name: string,
  part: string,
  [from, to]: readonly [string | RegExp, string],
): Promise<Uint8Array> {
  const bytes = await rezipped(bytesOf(name), part, (text) => text.replace(from, to));
  expect(Buffer.compare(bytes, await rezipped(bytesOf(name), part, (text) => text))).not.toBe(0);
  return bytes;
}

/** The PDF with a white box over its first page. */
function boxed(pdf: Buffer): Uint8Array {
  let isDone = false;
  return changeObjects(pdf, ({ body, numbers }) => {
    const changed = new Map<number, string>();
    for (const number of numbers) {
      const [head = '', stream] = body(number).split(/(?<=stream\r?\n)/);
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      if (isDone || stream === undefined || !head.includes('/FlateDecode') || !(length > 0)) continue;
      const from = head.length;
      const text = inflateSync(Buffer.from(body(number).slice(from, from + length), 'latin1')).toString(
        'latin1',
      );
      if (!/\bBT\b/.test(text)) continue;
      isDone = true;
      const packed = deflateSync(Buffer.from(`${text}\n1 1 1 rg 0 0 600 900 re f\n`, 'latin1')).toString(
        'latin1',
      );
      const rest = body(number).slice(from + length);
      changed.set(number, `${head.replace(/\/Length \d+/, `/Length ${packed.length}`)}${packed}${rest}`);
    }
    return changed;
  });
}

describe('a set of this program', () => {
  it('is the same to the byte when its files are made again, the sheets of records too', async () => {
    const proofs = new Map<string, Proof>();
    const html = `${HLPF}.html`;
    const onProof = (name: string, proof: Proof) => proofs.set(name, proof);
    expect(await toldOf(html, bytesOf(html), { onProof })).toEqual([]);
    const shown = [...files.keys()].filter((name) => !/json|gz/.test(name));
    expect([...proofs].filter(([, proof]) => proof === 'made').map(([name]) => name)).toEqual(shown);
  }, 60_000);

  it.each([
    [
      'a number that a format shows as another',
      'xl/styles.xml',
      [/formatCode="[^"]*"/, 'formatCode="&quot;7&quot;"'],
    ],
    ['a row that is hidden', 'xl/worksheets/sheet3.xml', [/<row r="4"/, '<row r="4" hidden="1"']],
    ['a tab of another name', 'xl/workbook.xml', [/<sheet name="[^"]*"/, '<sheet name="Approved by all"']],
    ['a mark of direction that is not seen', 'xl/worksheets/sheet2.xml', ['</t>', '\u200f</t>']],
  ] as const)(
    'tells of %s in a spreadsheet',
    async (_, part, change) => {
      for (const stem of [HLPF, BOOK]) {
        const told = await toldOf(`${stem}.xlsx`, await bookWith(`${stem}.xlsx`, part, change));
        expect(told).toHaveLength(1);
        expect(told[0]).toMatch(/^format-(?:other|differs|damaged) .*\.xlsx/);
      }
    },
    60_000,
  );

  it('tells of a white box over a page', async () => {
    const name = `${HLPF}.pdf`;
    expect(await toldOf(name, boxed(bytesOf(name)))).toEqual([
      expect.stringContaining(`format-other ${name}#object`),
    ]);
  }, 60_000);

  it('tells of a page whose style hides a line', async () => {
    const name = `${HLPF}.html`;
    const html = bytesOf(name).toString('utf8').replace('<h1', '<h1 style="display:none"');
    const told = await toldOf(name, Buffer.from(html));
    expect(told).toEqual([expect.stringMatching(/^format-\w+ hlpf\/en\/hlpf-en\.html#/)]);
  }, 60_000);
});

describe('a set of another program', () => {
  const other = { program: 'another' };

  it('is read, and says so', async () => {
    const proofs = new Set<Proof>();
    const name = `${HLPF}.pdf`;
    expect(await toldOf(name, bytesOf(name), { onProof: (_, proof) => proofs.add(proof) }, other)).toEqual(
      [],
    );
    expect([...proofs]).toEqual(['read']);
  }, 60_000);

  it('is made again where somebody asks for it', async () => {
    const name = `${HLPF}.pdf`;
    const told = await toldOf(name, boxed(bytesOf(name)), { isMadeAgain: true }, other);
    expect(told).toEqual([expect.stringContaining(`format-other ${name}`)]);
  }, 60_000);
});
