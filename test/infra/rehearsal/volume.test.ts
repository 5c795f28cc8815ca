/**
 * A file of many rows on the deployed functions, by the way that a browser sends it: a signed form, the quarantine, the scanner's
 * tag, and one invocation after the other. `npm run rehearse:volume`; `REHEARSE_ROWS` says how many, `REHEARSE_SECONDS` how long an
 * invocation has.
 */
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IntakeResult } from '../../../functions/intake/intake-result.ts';
import { writeAssets } from '../../../functions/web/asset-folder.ts';
import { buildAssets } from '../../../functions/web/assets.ts';
import type { Activity } from '../../../shared/activities/record.ts';
import { jobState } from '../../../shared/jobs/job-states.ts';
import { pagesUnder } from '../../../shared/store/pages.ts';
import { faultsOf } from '../../contract/append-sample.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';
import type { Used } from './invoke.ts';
import { manyRows, titleOf } from './many-rows.ts';
import { sendFiles } from './send-files.ts';
import { type House, openStage, type Stage } from './stage.ts';
import { isMessage, openOfficeOf, openWeb, signIn } from './year.ts';

const ROWS = Number(process.env.REHEARSE_ROWS ?? 100_000);
const TIME = Number(process.env.REHEARSE_SECONDS ?? 300) * 1000;
const LONGEST = 6 * 3_600_000;

let stage: Stage;
let provider: IdentityProvider;
beforeAll(async () => {
  stage = await openStage(['web', 'arrivals', 'intake'], () => new Date(), { isLarge: true });
  await writeAssets(await buildAssets(), join(stage.folder, 'web/assets'));
  provider = await startIdentityProvider();
});
afterAll(async () => {
  provider.stop();
  await stage.close();
});

function say(text: string): void {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

function usedOf({ megabytes, processorSeconds, seconds }: Used): string {
  return `${seconds} s, ${processorSeconds} s of processor, ${megabytes} MB at most`;
}

/** Id of the file's job, once the gate has let it through. */
async function send(house: House, environment: Readonly<Record<string, string>>): Promise<string> {
  const deliver = async () => undefined;
  const ports = { house, stage, provider, environment, deliver };
  await openOfficeOf(house);
  const web = await openWeb(ports);
  try {
    const editor = await signIn(web, provider, 'erin');
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const deadline = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await editor.get('/periods');
    expect((await editor.post('/periods', { ...period, deadline })).status).toBe(303);
    const file = { name: 'large.csv', bytes: manyRows(ROWS), isClean: true };
    say(`${ROWS} rows, ${Math.round(file.bytes.length / 2 ** 20)} MB, are sent`);
    const [sent = ''] = await sendFiles(editor, [file], ports);
    const { location = '' } = (await editor.get(sent)).headers;
    return location.split('/').at(-1) ?? '';
  } finally {
    web.stop();
  }
}

it(
  'is taken in by one invocation after the other, nothing lost and nothing twice',
  async () => {
    const house = await stage.house('volume');
    const { ledger } = house;
    const id = await send(house, { LARGEST_UPLOAD: String(512 * 2 ** 20) });
    const begun = performance.now();
    let turns = 0;
    const next = () => house.eventOf('intake');
    for (let event = await next(); isMessage(event); event = await next()) {
      turns += 1;
      const used: string[] = [];
      const onUsed = (each: Used) => void used.push(usedOf(each));
      const answer = await house.invoke<SQSBatchResponse>('intake', event, { time: TIME, onUsed });
      // What Lambda ends gives no answer.
      expect(answer).toEqual({ batchItemFailures: [] });
      say(`turn ${turns}: ${(await jobState(id, ledger))?.done} rows; ${used.join()}`);
    }
    const seconds = (performance.now() - begun) / 1000;
    say(`${Math.round(seconds)} s, ${(ROWS / seconds).toFixed(1)} rows a second`);
    const known = await jobState(id, ledger);
    expect(known?.state, JSON.stringify(known?.problem)).toBe('done');
    expect(known?.result as IntakeResult).toMatchObject({ rows: ROWS, created: ROWS, refused: 0 });

    const titles = new Set<string | undefined>();
    let activities = 0;
    for await (const page of pagesUnder(ledger, 'activities', 1000)) {
      activities += page.length;
      for (const { state } of page) titles.add((state as Activity).title?.en?.text);
    }
    expect([activities, titles.size]).toEqual([ROWS, ROWS]);
    expect(titles).toContain(titleOf(ROWS - 1));
    let updates = 0;
    for await (const page of pagesUnder(ledger, 'updates/2025-01-01..2025-12-31', 1000))
      updates += page.length;
    expect(updates).toBe(ROWS);
    say('all rows are there, once');
    expect(await faultsOf(ledger)).toEqual([]);
    say('every hash, link and look-up key is as it must be');
  },
  LONGEST,
);
