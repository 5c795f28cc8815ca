/** A number of running text that was changed in one language, with hashes and manifest that fit, is found. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { manifestFile, manifestOf, parseManifest } from '../../shared/reports/manifest.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const files = new Map<string, Buffer>();

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const plan = { year: 2025, snapshotOf: freezeSpan(workspace), kinds: [reportKind('council')] };
  const order = { languages: ['en', 'ar', 'zh'], formats: ['json'], out: join(root, 'out') } as const;
  const [set] = await produceReports({ ...plan, ...order }, workspace);
  const { list, read } = folderFiles(set?.folder ?? '');
  for (const name of await list()) files.set(name, Buffer.from(await read(name)));
  workspace.close();
}, 120_000);

async function toldOf(language: string, pattern: RegExp, to: string): Promise<readonly string[]> {
  const name = `council/${language}/council-${language}.json`;
  const before = String(files.get(name));
  const after = before.replace(pattern, to);
  expect(after).not.toBe(before);
  const lying = new Map(files).set(name, Buffer.from(after));
  const manifest = parseManifest(lying.get('manifest.json') ?? Buffer.of());
  if (manifest === undefined) throw new Error('the set has no good manifest');
  lying.delete('manifest.json');
  const listed = [...lying].map(([each, bytes]) => manifestFile(each, bytes));
  lying.set('manifest.json', Buffer.from(manifestOf(listed, manifest)));
  const read = (each: string): Buffer => lying.get(each) ?? Buffer.of();
  const told: string[] = [];
  for await (const { fault, where } of verifyReport({ list: () => [...lying.keys()], read }))
    told.push(`${fault} ${where}`);
  return told;
}

describe('a number changed in one language', () => {
  it.each([
    ['en', /Number shown: 12/u, 'Number shown: 21', /^language-differs .*way-forward-lead/u],
    ['en', /The text names 39/u, 'The text names 93', /^language-differs .*records-lead/u],
    ['zh', /所列建议数：12/u, '所列建议数：15', /^language-differs .*way-forward-lead/u],
    ['ar', /(1 يناير )2025/u, '$12026', /^language-differs /u],
    [
      'en',
      /("figure": "matrix-cells-with-activity",\s*"text": ")\d+/u,
      '$192',
      /^figure-text .*#matrix-cells-with-activity$/u,
    ],
    [
      'en',
      /("measure": "matrix-links",\s*"filter": \{\},\s*"value": )\d+/u,
      '$1187',
      /^(?:figure-value|figure-text) .*#matrix-links$/u,
    ],
  ] as const)('is found in %s: %s to %s', async (language, pattern, to, fault) => {
    const told = await toldOf(language, pattern, to);
    expect(told.filter((each) => fault.test(each))).not.toEqual([]);
  });
});
