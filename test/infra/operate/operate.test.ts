/** A command that can't be done says why and what to do, without a stack; `--help` says what it takes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainFault } from '../../../infra/operate/explain-fault.ts';
import { Problem } from '../../../shared/text/problem.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
function run(...own: readonly string[]) {
  const orders = ['--import', 'tsx', 'infra/operate/operate.ts', ...own];
  return spawnSync(process.execPath, orders, { cwd: ROOT, encoding: 'utf8' });
}

describe('the commands of who looks after an installation', () => {
  it('are told by --help, each with its options', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const name of ['add-administrator', 'erase-person', 'mend-ledger', 'restore-ledger'])
      expect(stdout).toContain(name);
    expect(run('restore-ledger', '--help').stdout).toMatch(/--at <moment>.*AWS_REGION/su);
  });

  it('name what is missing or wrong, and no line of code', () => {
    const order = ['restore-ledger', '--table', 'a', '--to', 'b'];
    const wrong = run(...order, '--at', 'yesterday');
    const zoneless = run(...order, '--at', '2026-03-01T09:00:00');
    const misspelt = run(...order, '--stage', 'prd');
    const missing = run('mend-ledger');
    expect(missing.stderr).toContain("required option '--table <name>' not specified");
    for (const { stderr } of [wrong, zoneless])
      expect(stderr).toContain('Write a moment such as 2026-03-01T09:00:00Z');
    expect(misspelt.stderr).toContain('Nobody has described the stage "prd"');
    for (const { status, stderr } of [missing, wrong]) {
      expect(status).toBe(1);
      expect(stderr).toContain('--help');
      expect(stderr).not.toContain('    at ');
    }
  });
});

describe('what goes wrong', () => {
  const named = (name: string, message = 'm') => Object.assign(new Error(message), { name });
  it.each([
    [named('CredentialsProviderError'), 'AWS_PROFILE'],
    [named('ExpiredTokenException'), 'sign in again'],
    [named('Error', 'Region is missing'), 'AWS_REGION'],
    [named('ResourceNotFoundException'), '--table'],
    [named('AccessDeniedException', 'no dynamodb:Scan'), 'may not do it: no dynamodb:Scan'],
    [new Problem('forbidden'), 'You may not do this'],
    [new Error('There is an administrator'), 'There is an administrator'],
  ])('is told with its remedy: %s', (error, said) => {
    expect(explainFault(error)).toContain(said);
    expect(explainFault(error)).not.toContain('    at ');
  });
});
