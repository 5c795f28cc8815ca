/** The stages as they come out of the box; an installation sets its own values in the context (`stages`, cdk.json). */
import { checkConfig, type StageConfig } from './stage-config.ts';

const BASE = {
  region: 'eu-central-1',
  copyRegion: 'eu-west-1',
  signIn: { kind: 'none' },
  firewall: true,
  scan: { kind: 'guardduty' },
  monthlyBudget: 100,
  reminderDays: [21, 7, 1],
  logDays: 90,
  archiveYears: 10,
  backupDays: 7,
  isProtected: false,
  functions: {
    web: { memory: 1024, seconds: 60, atOnce: 50 },
    arrivals: { memory: 512, seconds: 60, atOnce: 2 },
    intake: { memory: 3008, seconds: 900, atOnce: 5 },
    // A vCPU comes with every 1,769 MB; charts and typesetting take one and a half.
    reports: { memory: 3008, seconds: 900, atOnce: 4 },
    template: { memory: 1024, seconds: 60, atOnce: 5 },
    reminders: { memory: 512, seconds: 600, atOnce: 1 },
    watch: { memory: 1024, seconds: 900, atOnce: 1 },
  },
} as const;

const STAGES: Readonly<Record<string, object>> = {
  dev: { firewall: false, archiveYears: 1, logDays: 30, monthlyBudget: 30 },
  prod: { isProtected: true, logDays: 400 },
};

/**
 * Configuration of `stage`, with what the installation says of it.
 * @throws Error for a stage that nobody described, and where a value is wrong.
 */
export function configOf(stage: string, own: unknown): StageConfig {
  const ours = isRecord(own) ? own : {};
  if (STAGES[stage] === undefined && Object.keys(ours).length === 0)
    throw new Error(`Nobody has described the stage "${stage}": set stages.${stage} in the context`);
  const functions = { ...BASE.functions, ...(isRecord(ours.functions) ? ours.functions : {}) };
  return checkConfig({ ...BASE, ...STAGES[stage], ...ours, functions, stage });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
