/** The same document gives the same PDF, wherever it is made. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

describe('the bytes of a PDF', () => {
  it('are the same in another process, time zone and locale', async () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const program = `
      import { createHash } from 'node:crypto';
      import { renderPdf } from './shared/render/pdf/render-pdf.ts';
      import { fixtureDocument } from './test/fixtures/document-model.ts';
      for (const language of ['zh', 'ar', 'en'])
        console.log(language, createHash('sha256').update(await renderPdf(fixtureDocument(language), new Map())).digest('hex'));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      {
        cwd: root,
        env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
      },
    );
    const here: string[] = [];
    for (const language of ['zh', 'ar', 'en'] as const) {
      const bytes = await renderPdf(fixtureDocument(language), NO_PICTURES);
      here.push(`${language} ${createHash('sha256').update(bytes).digest('hex')}`);
    }
    expect(stdout.trim().split('\n')).toEqual(here);
  }, 60_000);
});
