/** AwsSolutions of cdk-nag over whole systems: what is excused has its reason beside it in the code. */
import { readFileSync } from 'node:fs';
import { Token, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterEach, expect, it } from 'vitest';
import { MACHINES, sampleSystem, WHOLE } from './sample-system.ts';

/** The stage that whoever deploys is shown, and may begin with. */
const guide = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const { stages: SHOWN } = JSON.parse(`{${/```json\s+("stages": .*?)```/s.exec(guide)?.[1]}}`);

const OIDC = {
  ...WHOLE,
  signIn: {
    kind: 'oidc',
    issuer: 'https://login.example.org',
    clientId: 'wsis',
    clientSecretArn: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:client-AbCdEf',
  },
} as const;

// A violation sets it, and would fail the whole run instead of a test.
afterEach(() => {
  process.exitCode = 0;
});

/** What the app says when its templates are made: an error that names every violation, or nothing. */
function synth({ app }: Pick<ReturnType<typeof sampleSystem>, 'app'>): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

it.each([
  ['out of the box, before its address is known', {}, 'dev'],
  ['out of the box, with a firewall', { firewall: true }, 'dev'],
  ['as the guide describes a stage, in an account', SHOWN.prod, 'prod'],
  [
    'with a user pool, groups, machines and letters',
    { ...WHOLE, signIn: { ...MACHINES, groups: true } },
    'prod',
  ],
  ['with a provider of the organization', OIDC, 'prod'],
] as const)('has no finding: %s', (_, own, stage) => {
  const sample = sampleSystem(own, stage);
  // Findings name the account of a stage that has one: both kinds are looked at.
  expect(Token.isUnresolved(sample.system.data.account)).toBe(stage === 'dev');
  expect(() => synth(sample)).not.toThrow();
});

it('would find a bucket that is open', () => {
  const { app, system } = sampleSystem({}, 'dev');
  new Bucket(system.data, 'Open');
  expect(() => synth({ app })).toThrow('AwsSolutions-S1');
});
