import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SCRIPT = `
  import { createHash } from 'node:crypto';
  import { renderDocx } from './shared/render/docx/render-docx.ts';
  import { fixtureDocument } from './test/fixtures/document-model.ts';
  const sums = [];
  for (const language of ['en', 'ar', 'zh'])
    sums.push(createHash('sha256').update(await renderDocx(fixtureDocument(language))).digest('hex'));
  console.log(sums.join());
`;

/** Hashes of the documents, made in a process of its own. */
function madeIn(zone: string, locale: string): string {
  const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
  const args = ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  return execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
}

describe('a Word file', () => {
  it('has the same bytes from two processes in other time zones and locales', () => {
    const one = madeIn('Pacific/Kiritimati', 'ar_EG.UTF-8');
    expect(one.split(',')).toHaveLength(3);
    expect(madeIn('America/Los_Angeles', 'tr_TR.UTF-8')).toBe(one);
  });
});
