import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';
import { activityStream, type UpdateState, updateStream } from '../../../../shared/activities/record.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD } from '../../../shared/activities/sample-record.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const { period } = GOOD.update;
const ID = GOOD.activity.activityId;
const QUERY = `?from=${period.from}&to=${period.to}`;
const DISCARD = `/records/${ID}/discard${QUERY}`;

let site: WebSite;
let sam: SignedIn;
let ledger: WebPorts['ledger'];

beforeEach(async () => {
  const db = openDatabase(':memory:');
  ledger = sqliteLedger(db, ledgerKeys);
  site = webSite({
    ledger,
    identities: sqliteIdentities(db),
    objects: {} as WebPorts['objects'],
    clock: () => new Date('2026-01-15T09:00:00Z'),
  });
  sam = await site.signInAs({ name: 'Sam Sample', roles: ['focal-point'], lines: ['C5'] });
});

async function given(state: UpdateState): Promise<void> {
  const at = { at: '2026-01-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
  await ledger.append([
    { stream: activityStream(ID), state: GOOD.activity, ...at },
    { stream: updateStream(ID, period), state: { ...GOOD.update, state }, ...at },
  ]);
}

describe('discarding a draft', () => {
  it('is offered by its form, asks once more, and takes the record out of the pages', async () => {
    await given('drafted');
    expect(await (await sam.get(`/records/${ID}/edit${QUERY}`)).text()).toContain(`/records/${ID}/discard?`);
    const asked = await (await sam.get(DISCARD)).text();
    expect(asked).toContain('Yes, discard the draft');
    expect(asked).toContain('value="a1.u1"');
    const done = await sam.post(DISCARD, { revision: 'a1.u1' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/my']);
    expect((await sam.get(`/records/${ID}`)).status).toBe(404);
    expect(await (await sam.get('/my')).text()).not.toContain(ID);
  });

  it('is neither offered nor done once the update was submitted', async () => {
    await given('submitted');
    expect(await (await sam.get(`/records/${ID}/edit${QUERY}`)).text()).not.toContain('/discard?');
    expect((await sam.get(DISCARD)).status).toBe(404);
    expect((await sam.post(DISCARD, { revision: 'a1.u1' })).status).toBe(409);
  });

  it('is not for people of other lines', async () => {
    await given('drafted');
    const nour = await site.signInAs({ roles: ['focal-point'], lines: ['C9'] });
    expect((await nour.get(DISCARD)).status).toBe(404);
    expect((await nour.post(DISCARD, { revision: 'a1.u1' })).status).toBe(404);
  });
});

describe('a new record that says nothing', () => {
  it.each(['save', 'submit'])('is not kept by “%s”, and says so', async (button) => {
    const answers = {
      ...{ fields: 'title unit primaryLine focalPoint originalLanguage confidentiality', do: button },
      ...{ window: 'w9', revision: 'a0.u0', primaryLine: 'C5', focalPoint: 'Sam Sample' },
      ...{ originalLanguage: 'en', confidentiality: 'public' },
    };
    const answer = await sam.post('/records/new', answers);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Nothing is kept yet');
    expect((await ledger.list('activities')).items).toEqual([]);
    const named = await sam.post('/records/new', {
      ...answers,
      'title.en': 'Drills for schools',
      do: 'save',
    });
    expect(named.status).toBe(303);
    expect((await ledger.list('activities')).items).toHaveLength(1);
  });
});

describe('a new record of someone who leads', () => {
  const lineOf = (html: string): string | undefined =>
    /<select[^>]*name="primaryLine"[\s\S]*?<option value="([^"]+)" selected/.exec(html)?.[1];

  it('one line counts under that one, although a deputy’s comes first', async () => {
    const nour = await site.signInAs({ id: 'nour', roles: ['focal-point'], lines: ['C8'] });
    await ledger.append([
      {
        ...{ stream: 'assignment/a-nour-C1', revision: 1, at: '2026-01-01T00:00:00Z', by: 'x', reason: 'x' },
        state: {
          ...{ id: 'a-nour-C1', person: 'nour', part: 'deputy', from: '2000-01-01' },
          place: { kind: 'line', line: 'C1' },
        },
      },
    ]);
    expect(lineOf(await (await nour.get('/records/new')).text())).toBe('C8');
    expect(lineOf(await (await nour.get('/records/new?line=C1')).text())).toBe('C1');
  });

  it('several lines is asked for the line first, and none is preset', async () => {
    const li = await site.signInAs({ roles: ['focal-point'], lines: ['C4', 'C9'] });
    const asked = await (await li.get('/records/new')).text();
    expect(asked).toContain('Which action line is the new record for?');
    expect(asked).toContain('href="/records/new?line=C4"');
    expect(asked).toContain('href="/records/new?line=C9"');
    expect(lineOf(await (await li.get('/records/new?line=C9')).text())).toBe('C9');
    expect(await (await li.get('/records/new?line=C1')).text()).toContain('Which action line');
  });
});
