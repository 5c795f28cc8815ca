/** The functions as they are deployed: bundled once, each with its own modules, small enough, and able to start. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAssets } from '../../functions/web/asset-folder.ts';
import { buildAssets } from '../../functions/web/assets.ts';
import type { FunctionName } from '../../infra/config/stage-config.ts';
import { bundle } from './bundled.ts';

const NAMES = ['web', 'arrivals', 'intake', 'reports', 'template', 'reminders', 'watch'] as const;

/** Millions of bytes; words in six languages are 1.7 of each, names of codes another 0.3. */
const MOST: Readonly<Record<FunctionName, number>> = {
  // In pieces: a cold start and any page load 1.25 of them at most, in one language (test/functions/web/bundle.test.ts).
  web: 3.5,
  arrivals: 2.1,
  intake: 2.8,
  reports: 3.62,
  template: 3.25,
  reminders: 2.3,
  watch: 2.05,
};

/** What a function has no use for. */
const STRANGERS: Readonly<Record<FunctionName, RegExp>> = {
  web: /node_modules\/(?:exceljs|nodemailer|yauzl|pdfjs-dist|saxes|iconv-lite)\/|zod\/v4\/locales\/(?:he|ta)\.js/,
  arrivals: /node_modules\/(?:exceljs|hono|yauzl|saxes|iconv-lite)\/|shared\/render\//,
  intake: /node_modules\/(?:exceljs|hono|chart\.js)\/|shared\/render\/(?:docx|pdf|charts)\//,
  reports: /node_modules\/(?:exceljs|hono|pdfjs-dist|iconv-lite)\//,
  template: /node_modules\/(?:hono|chart\.js)\/|shared\/render\//,
  reminders: /node_modules\/(?:exceljs|hono|nodemailer)\/|shared\/render\//,
  watch: /node_modules\/(?:exceljs|hono)\/|shared\/render\//,
};

const ENVIRONMENT = {
  PATH: process.env.PATH,
  AWS_REGION: 'eu-central-1',
  LEDGER_TABLE: 'ledger',
  PASSING_TABLE: 'passing',
  DATA_BUCKET: 'data',
  ARCHIVE_BUCKET: 'archive',
  INTAKE_QUEUE: 'https://sqs.example/intake',
  REPORT_QUEUE: 'https://sqs.example/reports',
  TEMPLATE_FUNCTION: 'template',
  LARGEST_UPLOAD: '4194304',
  UPLOAD_BUCKET: 'quarantine',
  UPLOAD_ORIGIN: 'https://quarantine.s3.example',
  SCAN_TAG: 'scan',
  SCAN_CLEAN: 'clean',
  SCAN_INFECTED: 'infected',
  CODE_VERSION: '0.1.0',
  WEB_ORIGIN: 'https://reports.example',
  REMINDER_DAYS: '7',
  MAIL_SENDER: 'office@reports.example',
};

/** Inside the project, where the SDK is found that comes with Lambda. */
const ROOT = fileURLToPath(new URL('../../cdk.out', import.meta.url));
let folder = '';
const made = new Map<FunctionName, Metafile>();

beforeAll(async () => {
  mkdirSync(ROOT, { recursive: true });
  folder = mkdtempSync(join(ROOT, 'bundles-'));
  await Promise.all(NAMES.map(async (name) => made.set(name, await bundle(name, join(folder, name)))));
  await writeAssets(await buildAssets(), join(folder, 'web/assets'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(NAMES)('the function %s', (name) => {
  it('is small and carries nothing that it has no use for', () => {
    const parts = readdirSync(join(folder, name)).filter((file) => file.endsWith('.mjs'));
    const size = parts.reduce((sum, file) => sum + statSync(join(folder, name, file)).size, 0);
    expect(size / 1e6).toBeLessThanOrEqual(MOST[name]);
    const strangers = Object.keys(made.get(name)?.inputs ?? {}).filter((input) =>
      STRANGERS[name].test(input),
    );
    expect(strangers).toEqual([]);
  });

  it('starts on Node alone and gives its handler', async () => {
    const script = `globalThis.awslambda = { streamifyResponse: (each) => each };
      const { handler } = await import(${JSON.stringify(join(folder, name, 'index.mjs'))});
      console.log(typeof handler);`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: ENVIRONMENT,
    });
    expect((await run).stdout.trim()).toBe('function');
  });
});

it('the function of reports stays below the 250 MB that Lambda unpacks', () => {
  const sizeOf = (path: string): number =>
    readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  expect(sizeOf(join(folder, 'reports')) / 2 ** 20).toBeLessThan(200);
});
