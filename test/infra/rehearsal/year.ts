/** The year of an office, played on the deployed functions: from a workbook that somebody sends to a report that the public reads. */
import { join } from 'node:path';
import type { SQSBatchResponse } from 'aws-lambda';
import { expect } from 'vitest';
import { exampleRecords } from '../../../local/demo/example-records.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { jobState } from '../../../shared/jobs/job-states.ts';
import { assign } from '../../../shared/people/assign.ts';
import { addPerson } from '../../../shared/people/change-people.ts';
import type { Role } from '../../../shared/people/role.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import { readReport } from '../../../shared/reports/change-report.ts';
import { snapshotStream } from '../../../shared/reports/snapshot-record.ts';
import { cellsOf, fillIn, template } from '../../functions/intake/filled-workbook.ts';
import { ENTRIES } from '../../golden/fixture.ts';
import { CLIENT, type IdentityProvider, ISSUER } from './identity-provider.ts';
import type { Environment } from './invoke.ts';
import { type Sending, sendFiles } from './send-files.ts';
import type { House, Stage, Worker } from './stage.ts';
import { type Browser, ORIGIN, PASS, startWeb, type WebAnswer, type WebFunction } from './web-function.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const SPAN = `${PERIOD.from}..${PERIOD.to}`;
const REPORT = 'cstd-2025';
/** Rows of the workbook. */
export const WHOLE = 10;
export const DRAFTS = 2;
const clock = (): Date => new Date();

/** How the messages of a queue are brought to their function. */
export type Deliver = (name: Worker) => Promise<void>;

export interface YearPorts {
  readonly house: House;
  readonly stage: Stage;
  readonly provider: IdentityProvider;
  readonly environment: Environment;
  readonly deliver: Deliver;
}

export interface Year {
  /** Address of the published issue, and what its manifest says. */
  readonly address: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  readonly snapshot: string;
  /** The files as the public was given them, by name. */
  readonly read: ReadonlyMap<string, Buffer>;
}

/** Messages that one process is given, one after the other: as a function that stays warm. */
const WARM = 8;

/** Each message of the queue is brought once, until none waits. */
export async function deliverAll(house: House, name: Worker): Promise<void> {
  for (let round = 1; round < 50; round += 1) {
    const waiting: string[] = [];
    for (let event = await house.eventOf(name); isMessage(event); event = await house.eventOf(name)) {
      waiting.push(event);
      if (waiting.length === WARM) break;
    }
    if (waiting.length === 0) return;
    const event = joined(waiting);
    expect(await house.invoke<SQSBatchResponse>(name, event)).toEqual({ batchItemFailures: [] });
  }
  throw new Error(`The queue ${name} does not become empty`);
}

/** Whether the event brings anything. */
export function isMessage(event: string): boolean {
  return JSON.parse(event).Records.length > 0;
}

/** The messages of several events as one. */
export function joined(events: readonly string[]): string {
  return JSON.stringify({ Records: events.flatMap((event) => JSON.parse(event).Records) });
}

/** The web function of a house. */
export function openWeb({ environment, house, provider, stage }: YearPorts): Promise<WebFunction> {
  const settings = {
    ...house.environment,
    LARGEST_UPLOAD: String(4 * 2 ** 20),
    ...environment,
    WEB_ORIGIN: ORIGIN,
    FRONT_PASS: PASS,
    TEMPLATE_FUNCTION: 'template',
    UPLOAD_BUCKET: house.buckets.quarantine,
    UPLOAD_ORIGIN: 'https://quarantine.rehearsal.example',
    SIGN_IN_ISSUER: ISSUER,
    SIGN_IN_CLIENT_ID: CLIENT.id,
    SIGN_IN_CLIENT_SECRET: CLIENT.secret,
    SIGN_IN_COOKIE_KEY: 'a key of the cookies, of forty letters or so',
  };
  return startWeb(join(stage.folder, 'web', 'index.mjs'), settings, { [ISSUER]: provider.address });
}

/** People of the office, each with an address at the provider. */
export async function openOfficeOf({ ledger }: House): Promise<void> {
  const ports = { ledger, clock, newId: () => crypto.randomUUID() };
  const people: readonly (readonly [string, Role])[] = [
    ['erin', 'editor'],
    ['ivan', 'approver'],
    ['sam', 'focal-point'],
  ];
  const signed = { by: 'installation', reason: 'rehearsal' };
  for (const [id, role] of people) {
    const person = { id, name: `${id} example`, email: `${id}@example.org`, roles: [role], sectors: [] };
    await addPerson({ ...signed, person: { ...person, language: 'fr' } }, ports);
  }
  for (const line of ACTION_LINE_IDS) {
    const place = { kind: 'line', line } as const;
    const assignment = { person: 'sam', place, part: 'lead', from: '2024-01-01' } as const;
    await assign({ ...signed, assignment }, ports);
  }
}

/** Signs in as a browser does: to the provider, and back with its code. */
export async function signIn(web: WebFunction, provider: IdentityProvider, id: string): Promise<Browser> {
  const browser = web.browser();
  provider.next = { subject: `subject of ${id}`, email: `${id}@example.org` };
  const begun = await browser.get('/sign-in?to=/my');
  const asked = (begun.headers.location ?? '').replace(ISSUER, provider.address);
  const came = await fetch(asked, { redirect: 'manual' });
  const back = new URL(came.headers.get('location') ?? '', ORIGIN);
  const done = await browser.get(`${back.pathname}${back.search}`);
  expect([done.status, done.headers.location]).toEqual([303, '/my']);
  expect((await browser.get('/my')).status).toBe(200);
  return browser;
}

/** The year from an open period to the published report. */
export async function playYear(web: WebFunction, ports: YearPorts): Promise<Year> {
  const { deliver, house, provider } = ports;
  const [editor, approver] = [await signIn(web, provider, 'erin'), await signIn(web, provider, 'ivan')];
  const led = (answer: WebAnswer, why: string): string => {
    const said = answer.text
      .replace(/^.*<main/su, '')
      .replace(/<[^>]*>/g, ' ')
      .slice(0, 1000);
    expect(answer.status, `${why}: ${said}`).toBe(303);
    return answer.headers.location ?? '';
  };

  const deadline = new Date(clock().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  await editor.get('/periods');
  led(await editor.post('/periods', { ...PERIOD, deadline }), 'the period is opened');

  const uploads = await sendFiles(editor, await workbooks(), ports);
  await deliver('intake');
  const outcomes: (string | undefined)[] = [];
  for (const sent of uploads) {
    const { location = '' } = (await editor.get(sent)).headers;
    expect((await editor.get(location)).status).toBe(200);
    const job = await jobState(location.split('/').at(-1) ?? '', house.ledger);
    outcomes.push(job?.problem?.code ?? job?.state);
  }
  expect(outcomes).toEqual(['done', 'done', 'upload-infected', 'done']);
  expect((await editor.get('/registries/task')).text).toContain('Train ten teams');

  const waiting = (await editor.get('/review')).text;
  const records = [...waiting.matchAll(/name="chosen" value="([^"]+)"/g)].map(([, value = '']) => value);
  expect(records).toHaveLength(WHOLE);
  const chosen = new FormData();
  for (const each of records) chosen.append('chosen', each);
  led(await editor.post('/review', chosen), 'records are accepted');

  const revisionOn = async (path: string): Promise<string> =>
    /name="revision" value="(\d+)"/.exec((await editor.get(path)).text)?.[1] ?? '';
  const revision = await revisionOn(`/periods/${SPAN}`);
  led(await editor.post(`/periods/${SPAN}/freeze`, { revision }), 'the period is frozen');
  const [frozen] = await house.ledger.newest([snapshotStream(PERIOD)]);
  const { id: snapshot = '' } = (frozen?.state ?? {}) as { readonly id?: string };

  const order = new FormData();
  for (const language of ['en', 'ar']) order.append('languages', language);
  for (const [name, value] of Object.entries({ kind: 'cstd', ...PERIOD })) order.set(name, value);
  const builder = led(await editor.post('/reports/builder', order), 'a report is begun');
  const step = async (who: Browser, name: string, fields: Readonly<Record<string, string>> = {}) => {
    await who.get(builder);
    const known = await readReport(house.ledger, REPORT);
    const answer = await who.post(`${builder}/${name}`, { revision: String(known?.revision), ...fields });
    return led(answer, name);
  };
  await step(editor, 'snapshot', { snapshot });
  await step(editor, 'build');
  await deliver('reports');
  await step(editor, 'submit');
  await deliver('reports');
  await step(approver, 'publish', { read: 'yes' });
  return { ...(await readAsPublic(web, house)), snapshot };
}

/** All that the public finds, from the list to the last byte. */
async function readAsPublic(web: WebFunction, { ledger }: House): Promise<Omit<Year, 'snapshot'>> {
  const reader = web.browser();
  const published = await readReport(ledger, REPORT);
  const address = `/published/cstd/2025/${published?.state.published?.manifest}`;
  expect((await reader.get('/published')).text).toContain(`href="${address}"`);
  expect((await reader.get('/feed.atom')).text).toContain(address);
  const manifest = JSON.parse((await reader.get(`${address}/manifest.json`)).text);
  const files: Year['files'] = manifest.files;
  const read = new Map<string, Buffer>();
  for (const { name } of files) {
    const path = `${address}/${name.split('/').map(encodeURIComponent).join('/')}`;
    const answer = await reader.get(path);
    if (answer.status === 200) read.set(name, answer.bytes);
    // What is kept from the public is the snapshot alone.
    else expect([answer.status, name]).toEqual([404, 'snapshot.ndjson.gz']);
  }
  return { address, files, read };
}

/** Entries of a registry. */
const TASKS = 'title,line,owner,due,status\nTrain ten teams,C5,BDT,2026-09-30,planned\n';

/** Records that are sent whole, and in the second workbook some that lack much and stay drafts. */
async function workbooks(): Promise<readonly Sending[]> {
  const whole = (await exampleRecords(2025)).slice(0, WHOLE);
  const book = async (id: string, records: readonly ActivityRecord[]): Promise<Uint8Array> => {
    const rows = records.map(cellsOf).map((row, index) => [index + 3, row]);
    return fillIn(await template({ id }), Object.fromEntries(rows));
  };
  const rest = [...whole.slice(WHOLE / 2), ...ENTRIES.slice(0, DRAFTS)];
  const first = await book('T-1', whole.slice(0, WHOLE / 2));
  return [
    { name: 'annual 年度.xlsx', bytes: first, isClean: true },
    { name: 'تقرير.xlsx', bytes: await book('T-2', rest), isClean: true },
    { name: 'infected.xlsx', bytes: first, isClean: false },
    { name: 'tasks.csv', bytes: Buffer.from(TASKS), isClean: true, from: '/registries/task' },
  ];
}
