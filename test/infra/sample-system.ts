/** Whole systems for the tests of templates: functions are not bundled here (see bundles.test.ts). */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { configOf } from '../../infra/config/stages.ts';
import { buildSystem, type System } from '../../infra/system.ts';

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** A stage as an organization would run it: an account of its own, user pool, letters, alarms. */
export const WHOLE = {
  account: '123456789012',
  region: 'eu-central-1',
  webOrigin: 'https://reports.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0b7c1d5e',
  signIn: { kind: 'cognito', prefix: 'wsis-example' },
  mailSender: 'wsis@example.org',
  alarmAddress: 'operators@example.org',
} as const;

/** Its sign-in, where programs use the API, too. */
export const MACHINES = {
  ...WHOLE.signIn,
  machines: [{ name: 'stocktaking', scopes: ['records:read', 'records:write'] }],
} as const;

/** `stage` with these settings, in an app of its own. */
export function sampleSystem(own: object, stage = 'prod'): { readonly app: App; readonly system: System } {
  const app = new App({
    outdir: mkdtempSync(join(tmpdir(), 'synth-')),
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    analyticsReporting: false,
  });
  return { app, system: buildSystem(app, configOf(stage, own), '0.1.0') };
}
