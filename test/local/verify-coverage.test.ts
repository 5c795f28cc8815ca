/** A number of who was asked and who answered that was changed in one file is found, in whatever format; so is one changed in all of them. */
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { readerOf } from '../../shared/render/read-shown.ts';
import { FORMATS, renderDocument } from '../../shared/render/render.ts';
import { documentWorkbook } from '../../shared/render/xlsx/document-workbook.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import type { ReportFault } from '../../shared/reports/report-fault.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const files = new Map<string, Buffer>();
let model: DocumentModel;

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const plan = {
    year: 2025,
    snapshotOf: freezeSpan(workspace),
    languages: ['en'],
    formats: FORMATS,
  } as const;
  const [set] = await produceReports({ ...plan, kinds: [reportKind('hlpf')], out: root }, workspace);
  workspace.close();
  const { list, read } = folderFiles(set?.folder ?? '');
  for (const name of await list()) files.set(name, Buffer.from(await read(name)));
  model = JSON.parse(String(files.get('hlpf/en/hlpf-en.json')));
}, 120_000);

/** The document with a figure one greater wherever it is shown and stated. */
function lying(id: string): DocumentModel {
  const value = (model.figures[id]?.value ?? expect.unreachable(id)) + 1;
  return JSON.parse(JSON.stringify(model), (_, node) => {
    if (node?.type === 'figure' && node.figure === id) return { ...node, text: String(value) };
    return node?.id === id && 'measure' in node ? { ...node, value } : node;
  });
}

async function faultsWith(changed: ReadonlyMap<string, Uint8Array>): Promise<readonly ReportFault[]> {
  const set = new Map<string, Uint8Array>([...files, ...changed]);
  const manifest = parseManifest(files.get('manifest.json') ?? Buffer.of()) ?? expect.unreachable();
  const listed = [...set].filter(([name]) => name !== 'manifest.json');
  const text = manifestOf(
    listed.map(([name, bytes]) => manifestFile(name, bytes)),
    manifest,
  );
  set.set('manifest.json', Buffer.from(text));
  const faults: ReportFault[] = [];
  const read = (name: string): Uint8Array => set.get(name) ?? Buffer.of();
  for await (const fault of verifyReport({ list: () => [...set.keys()], read }, { readerOf })) {
    faults.push(fault);
  }
  return faults;
}

/** Files of the lying document in a format that are not as they were. */
async function forged(id: string, format: (typeof FORMATS)[number]): Promise<Map<string, Uint8Array>> {
  const changed = new Map<string, Uint8Array>();
  for (const { bytes, name } of await renderDocument(lying(id), format)) {
    const content = bytes instanceof Uint8Array ? bytes : await buffer(bytes);
    const file = `hlpf/en/hlpf-en${name}`;
    if (!files.get(file)?.equals(content)) changed.set(file, content);
  }
  return changed;
}

describe.each(['coverage-expected', 'coverage-drafted', 'coverage-open.line-C5'])('the figure %s', (id) => {
  it.each(['docx', 'pdf', 'html', 'xlsx', 'csv'] as const)(
    'changed in one format (%s) is found',
    async (format) => {
      const changed = await forged(id, format);
      expect(changed.size).toBeGreaterThan(0);
      const faults = await faultsWith(changed);
      expect(faults.map(({ fault }) => fault)).toContain('format-differs');
    },
    60_000,
  );

  it('changed in every file is found by counting again', async () => {
    const changed = new Map<string, Uint8Array>();
    for (const format of FORMATS)
      for (const [name, bytes] of await forged(id, format)) changed.set(name, bytes);
    const value = model.figures[id]?.value ?? Number.NaN;
    expect(await faultsWith(changed)).toContainEqual({
      fault: 'figure-value',
      where: `hlpf/en/hlpf-en.json#${id}`,
      expected: value,
      found: value + 1,
    });
  }, 60_000);
});

describe('the sheet of coverage', () => {
  it('holds numbers', async () => {
    const sheet = documentWorkbook(model).sheets.find(({ id }) => id === 'coverage-line');
    const rows = [];
    for await (const row of sheet?.rows() ?? []) rows.push(row);
    expect(rows.length).toBeGreaterThan(15);
    for (const [, ...numbers] of rows)
      expect(numbers.slice(0, 4).every((each) => typeof each === 'number')).toBe(true);
  });
});
