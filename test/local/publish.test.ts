import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../functions/web/read-text.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { runWsis } from '../pipeline/run-wsis.ts';

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'wsis-publish-'));
  await runWsis(['import', 'demo/example-2025.xlsx', '--data', data]);
  const accepted = await runWsis([
    'review',
    'accept',
    '--year',
    '2025',
    '--reason',
    'Checked',
    '--data',
    data,
  ]);
  expect(accepted.code).toBe(0);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

function publish(...args: readonly string[]) {
  const common = ['--year', '2025', '--format', 'html', '--data', data, '--json'];
  return runWsis(['publish', ...args, ...common]);
}

async function published(stdout: string, file: string): Promise<string> {
  const { set } = JSON.parse(stdout) as { readonly set: string };
  const workspace = openWorkspace(data);
  const text = await readText(workspace.objects, `reports/${set}/${file}`);
  workspace.close();
  return text;
}

describe('wsis publish', () => {
  it('puts out no draft, and says which options say what its head leaves open', async () => {
    const { code, stderr, stdout } = await publish('cstd');
    expect(code).toBe(0);
    expect(stderr).toContain('cstd-2025 was published without a document symbol; give it with --symbol');
    expect(stderr).toContain('“to be announced” for: place, dates; give them with --place');
    const text = await published(stdout, 'cstd/en/cstd-en.html');
    expect(text).toContain('29th session');
    expect(text).not.toContain('Draft');
  }, 60_000);

  it('takes the head as “wsis report” does', async () => {
    const head = [
      '--symbol',
      'CWG-WSIS-45/3',
      '--place',
      'Geneva, 2–3 March 2026',
      '--place',
      'fr=Genève',
      '--meeting',
      'CWG-45',
    ];
    const { stderr, stdout } = await publish('sector-d', '--lang', 'en,fr', ...head, '--date', '2026-02-02');
    expect(stderr).toBe('');
    const text = await published(stdout, 'sector-d/fr/sector-d-fr.html');
    for (const said of ['CWG-WSIS-45/3-F', 'Genève', '2 février 2026']) expect(text).toContain(said);
  }, 60_000);
});
