import { spawnSync } from 'node:child_process';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { configOf } from '../../infra/config/stages.ts';
import { sampleSystem, WHOLE } from './sample-system.ts';

describe('the configuration of a stage', () => {
  it('is whole out of the box, and takes what an installation says', () => {
    expect(configOf('dev', undefined)).toMatchObject({
      stage: 'dev',
      isProtected: false,
      signIn: { kind: 'none' },
    });
    const own = { ...WHOLE, functions: { intake: { memory: 4096, seconds: 900, atOnce: 2 } } };
    expect(configOf('prod', own)).toMatchObject({
      isProtected: true,
      mailSender: 'wsis@example.org',
      functions: { intake: { memory: 4096 }, web: { memory: 1024 } },
    });
    expect(configOf('pilot', WHOLE).stage).toBe('pilot');
  });

  it.each([
    ['sign-in without an address to come back to', { signIn: WHOLE.signIn }, 'webOrigin'],
    ['letters without an address to lead to', { mailSender: 'a@example.org' }, 'webOrigin'],
    ['an address with a path', { webOrigin: 'https://reports.example.org/wsis' }, 'webOrigin'],
    ['an address without TLS', { webOrigin: 'http://reports.example.org' }, 'webOrigin'],
    ['a copy in the same region', { copyRegion: 'eu-central-1' }, 'copyRegion'],
    ['a log that CloudWatch cannot keep', { logDays: 91 }, 'logDays'],
    [
      'more time than a function may have',
      { functions: { web: { memory: 512, seconds: 901, atOnce: 1 } } },
      'seconds',
    ],
    [
      'less time than a worker needs to begin a job',
      { functions: { reports: { memory: 3008, seconds: 119, atOnce: 4 } } },
      'functions.reports.seconds',
    ],
    [
      'fewer workers than SQS calls at once',
      { functions: { intake: { memory: 2048, seconds: 900, atOnce: 1 } } },
      'functions.intake.atOnce',
    ],
    ['a setting that nobody knows', { domain: 'reports.example.org' }, 'domain'],
  ])('refuses %s, and names it', (_, own, place) => {
    expect(() => configOf('prod', own)).toThrow(place);
  });

  it('lets a restored table take the place of the ledger everywhere, and keeps the one before', () => {
    const { system } = sampleSystem({ ...WHOLE, restoredLedger: 'ledger-restored' });
    const data = Template.fromStack(system.data);
    data.resourceCountIs('AWS::DynamoDB::Table', 2);
    for (const stack of [system.intake, system.reports, system.web, system.reminders, system.watch])
      Template.fromStack(stack).hasResourceProperties('AWS::Lambda::Function', {
        Environment: { Variables: { LEDGER_TABLE: 'ledger-restored' } },
      });
    expect(JSON.stringify(Template.fromStack(system.backup).toJSON())).toContain('table/ledger-restored');
  });

  it('refuses a stage that nobody described', () => {
    expect(() => configOf('prd', undefined)).toThrow('"prd"');
  });

  it('is told without a stack trace where it is wrong, and nothing is made', () => {
    const CDK_CONTEXT_JSON = JSON.stringify({ stage: 'prd' });
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
      encoding: 'utf8',
      env: { ...process.env, CDK_CONTEXT_JSON },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Nobody has described the stage "prd": set stages.prd in the context\n');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
