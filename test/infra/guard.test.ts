/** cfn-guard over the templates: rules that are read without knowing how the templates are made. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedTemplates } from './sample-templates.ts';

const RULES = fileURLToPath(new URL('../../infra/guard/stores.guard', import.meta.url));
const PACKAGE = createRequire(import.meta.url).resolve('@cdklabs/cdk-validator-cfnguard/package.json');
const MACHINE = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const SYSTEM = process.platform === 'darwin' ? 'macos' : 'ubuntu';
const PROGRAM = join(dirname(PACKAGE), 'bin', SYSTEM, MACHINE, 'cfn-guard');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What cfn-guard says of a template: nothing where all rules hold. */
async function faultsOf(name: string, template: object): Promise<string> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(template));
  const orders = ['validate', '--rules', RULES, '--data', file, '--show-summary', 'fail'];
  return promisify(execFile)(PROGRAM, orders).then(
    () => '',
    (error: { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}`,
  );
}

// Its package brings programs for Linux and macOS.
describe.skipIf(!existsSync(PROGRAM))('cfn-guard', () => {
  it.each(namedTemplates)('has nothing to say of the stack %s', async (name, template) => {
    expect(await faultsOf(name, template.toJSON())).toBe('');
  });

  it('would find a bucket that can be deleted and a queue that forgets', async () => {
    const Resources = {
      Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
      Queue: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 60 } },
    };
    const said = await faultsOf('wrong', { Resources });
    expect(said).toContain('buckets_are_closed_and_kept');
    expect(said).toContain('queues_are_encrypted_and_keep_for_two_weeks');
  });
});
