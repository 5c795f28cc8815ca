/** A data folder that is not there is said, and not made, by every command that only uses one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../../local/command.ts';
import { registerExport } from '../../local/commands/export.ts';
import { registerFreeze } from '../../local/commands/freeze.ts';
import { registerHistory } from '../../local/commands/history.ts';
import { registerMatrix } from '../../local/commands/matrix.ts';
import { registerReport } from '../../local/commands/report.ts';
import { registerReview } from '../../local/commands/review.ts';
import { registerServe } from '../../local/commands/serve.ts';
import { registerTemplate } from '../../local/commands/template.ts';
import { registerVerify } from '../../local/commands/verify.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const typo = join(root, 'typo');
const out = join(root, 'out.xlsx');

describe('a command on a data folder that is not there', () => {
  it.each([
    ['verify', registerVerify],
    ['export', registerExport],
    ['history WA-000001', registerHistory],
    ['matrix --against 2015', registerMatrix],
    ['serve --port 0', registerServe],
    ['freeze --from 2025-01-01 --to 2025-12-31', registerFreeze],
    [`report hlpf --year 2025 --out ${out}`, registerReport],
    ['review accept --year 2025 --reason checked', registerReview],
    [`template --prefill --year 2025 --out ${out}`, registerTemplate],
  ] as readonly (readonly [string, Registration])[])(
    '%s: says so, and makes none',
    async (line, register) => {
      const { code, stderr, stdout } = await runHere(register, [...line.split(' '), '--data', typo]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^There is no data folder here \(folder: .*typo\)\.\n/);
      expect(existsSync(typo)).toBe(false);
    },
  );

  it('is no matter to a template that is not filled', async () => {
    const { code, stdout } = await runHere(
      registerTemplate,
      `template --year 2025 --out ${out} --data ${typo}`.split(' '),
    );
    expect(code).toBe(0);
    expect(stdout).toContain(out);
    expect(existsSync(out)).toBe(true);
    expect(existsSync(typo)).toBe(false);
  });
});

describe('a data folder', () => {
  it('holds no secret', () => {
    const made = join(root, 'made');
    openWorkspace(made).close();
    expect(existsSync(join(made, 'link-secret'))).toBe(false);
  });
});
