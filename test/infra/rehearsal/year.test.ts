/** The main flow on the functions as they are deployed: once on a good day, once on a very bad one. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { writeAssets } from '../../../functions/web/asset-folder.ts';
import { buildAssets } from '../../../functions/web/assets.ts';
import { type Manifest, manifestOf, parseManifest } from '../../../shared/reports/manifest.ts';
import { mendProjection } from '../../../shared/store/aws/mend-projection.ts';
import { faultsOf, listAll } from '../../contract/append-sample.ts';
import { type SesEmulator, startSes } from '../../contract/ses-emulator.ts';
import { deliverBadly } from './bad-delivery.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';
import { madeOnOneMachine } from './one-machine.ts';
import { type House, openStage, type Stage, type Worker } from './stage.ts';
import { ORIGIN } from './web-function.ts';
import { DRAFTS, deliverAll, openOfficeOf, openWeb, playYear, WHOLE, type Year } from './year.ts';

let stage: Stage;
let provider: IdentityProvider;
let ses: SesEmulator;
let dynamo: FaultProxy;
let fauxqs: FaultProxy;
beforeAll(async () => {
  stage = await openStage(['web', 'arrivals', 'intake', 'reports', 'reminders', 'watch'], () => new Date());
  await writeAssets(await buildAssets(), join(stage.folder, 'web/assets'));
  provider = await startIdentityProvider();
  ses = await startSes();
  dynamo = await startFaultProxy(stage.endpoints.dynamo, { throttled: 0.04, lost: 0.02, seed: 6 });
  fauxqs = await startFaultProxy(stage.endpoints.fauxqs, { throttled: 0.04, lost: 0.02, seed: 17 });
});
afterAll(async () => {
  for (const each of [provider, ses, dynamo, fauxqs]) each.stop();
  await stage.close();
});

/** Milliseconds: a whole year on two busy cores. */
const LONGEST = 300_000;

/** What the year must leave behind, whatever the day was like. */
async function expectWhole(house: House, { address, files, read }: Year): Promise<void> {
  expect(read.size).toBe(files.length - 1);
  for (const { name, sha256 } of files)
    if (read.has(name))
      expect(
        createHash('sha256')
          .update(read.get(name) ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
  const states = async (state: string) => (await listAll(house.ledger, `updates/${state}`)).length;
  expect([await states('accepted'), await states('drafted')]).toEqual([WHOLE, DRAFTS]);
  expect(await listAll(house.ledger, 'activities')).toHaveLength(WHOLE + DRAFTS);
  expect(await listAll(house.ledger, 'reports/published')).toHaveLength(1);
  const made = await madeOnOneMachine(house, stage);
  const differing = [...read].filter(([name, bytes]) => !made.get(name)?.equals(bytes));
  expect(differing.map(([name]) => name)).toEqual([]);
  const { program: _, ...said } = parseManifest(made.get('manifest.json') ?? Buffer.of()) as Manifest;
  // Sets made on AWS name no program.
  const manifest = createHash('sha256').update(manifestOf(said.files, said));
  expect(manifest.digest('hex')).toBe(address.split('/').at(-1));
  expect(made.size).toBe(files.length + 1);
}

/** The good day is the bad one without its faults: `npm run rehearse` plays both, the whole suite the bad one. */
it.runIf(process.env.REHEARSAL === 'whole')(
  'goes from a workbook to a report that the public reads, byte for byte what one machine makes',
  async () => {
    const house = await stage.house('calm');
    const deliver = (name: Worker) => deliverAll(house, name);
    const ports = { house, stage, provider, environment: {}, deliver };
    await openOfficeOf(house);
    const web = await openWeb(ports);
    try {
      await expectWhole(house, await playYear(web, ports));
    } finally {
      web.stop();
    }
    expect(await faultsOf(house.ledger)).toEqual([]);
    await house.invoke('watch', '{}');

    // Seven days before the last day: who still has drafts is written to, once.
    const settings = {
      ...{ WEB_ORIGIN: ORIGIN, REMINDER_DAYS: '7', MAIL_SENDER: 'office@reports.rehearsal.example' },
      AWS_ENDPOINT_URL_SESV2: ses.address,
    };
    const schedule = JSON.stringify({ source: 'aws.scheduler', 'detail-type': 'Scheduled Event' });
    for (const _ of ['its day', 'the same event again'])
      await house.invoke('reminders', schedule, { environment: settings });
    expect(ses.taken.map(({ Destination }) => Destination?.ToAddresses?.[0])).toEqual([
      expect.stringContaining('<sam@example.org>'),
    ]);
    expect(ses.taken[0]?.Content?.Simple?.Body?.Text?.Data).toContain(`${ORIGIN}/my`);
  },
  LONGEST,
);

it(
  'goes the same way on a day on which nothing does: throttled, answers lost, killed, too late, twice and in disorder',
  async () => {
    const house = await stage.house('stormy');
    const environment = {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.address,
      AWS_ENDPOINT_URL_S3: fauxqs.address,
      AWS_ENDPOINT_URL_SQS: fauxqs.address,
      INTAKE_QUEUE: house.urls.intake.replace(stage.endpoints.fauxqs, fauxqs.address),
      REPORT_QUEUE: house.urls.reports.replace(stage.endpoints.fauxqs, fauxqs.address),
    };
    const told: string[] = [];
    const deliver = (name: Worker) => deliverBadly(house, name, environment, told);
    const ports = { house, stage, provider, environment, deliver };
    await openOfficeOf(house);
    const web = await openWeb(ports);
    for (const proxy of [dynamo, fauxqs]) proxy.setOn(true);
    try {
      const year = await playYear(web, ports);
      for (const proxy of [dynamo, fauxqs]) proxy.setOn(false);
      await expectWhole(house, year);
    } finally {
      web.stop();
    }
    expect(told).toEqual([
      ...['intake: 1 given back', 'intake: killed', 'intake: done'],
      // The draft, and what is submitted of it.
      ...['reports: 1 given back', 'reports: killed', 'reports: done'],
      ...['reports: 1 given back', 'reports: killed', 'reports: done'],
    ]);
    for (const { count } of [dynamo, fauxqs]) {
      expect(count.throttled).toBeGreaterThan(5);
      expect(count.lost).toBeGreaterThan(2);
    }
    // A kill between a commit and its look-up entries leaves these behind, never the streams.
    for (const { fault } of await faultsOf(house.ledger)) expect(fault).toBe('projection');
    await mendProjection({ client: stage.dynamo.client, table: house.tables.ledger }, ledgerKeys);
    expect(await faultsOf(house.ledger)).toEqual([]);
  },
  LONGEST,
);
