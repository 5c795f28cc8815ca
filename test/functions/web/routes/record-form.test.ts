import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';
import { canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import { type AnnualUpdate, activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { periodStream } from '../../../../shared/activities/require-open.ts';
import { encodeRecord } from '../../../../shared/record-form/encode-record.ts';
import { pairsOf } from '../../../../shared/record-form/form-fields.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD, original } from '../../../shared/activities/sample-record.ts';
import { ORIGIN, type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const { period } = GOOD.update;
const ID = GOOD.activity.activityId;
const EDIT = `/records/${ID}/edit?from=${period.from}&to=${period.to}`;

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
  const at = { at: '2026-01-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
  await ledger.append([
    { stream: activityStream(ID), state: GOOD.activity, ...at },
    { stream: updateStream(ID, period), state: GOOD.update, ...at },
  ]);
});

function form(changes: Readonly<Record<string, string>>, button = 'save'): FormData {
  const data = new FormData();
  for (const [name, value] of pairsOf(encodeRecord(GOOD))) if (!(name in changes)) data.append(name, value);
  const sent = { revision: 'a1.u1', window: 'w1', do: button, ...changes };
  for (const [name, value] of Object.entries(sent)) data.append(name, value);
  return data;
}

function text(response: Response): Promise<string> {
  return response.text();
}

async function headline(): Promise<unknown> {
  const [update] = await ledger.newest([updateStream(ID, period)]);
  return (update?.state as AnnualUpdate | undefined)?.headline;
}

describe('who may write', () => {
  it('asks the public to sign in, and hides the form from people of other lines', async () => {
    const response = await site.app.request(EDIT);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toContain('/sign-in?');
    const nour = await site.signInAs({ roles: ['focal-point'], lines: ['C9'] });
    expect((await nour.get(EDIT)).status).toBe(404);
    expect((await nour.post(EDIT, form({ 'headline.en': 'Mine' }))).status).toBe(404);
    const member = await site.signInAs({ roles: ['member'] });
    expect((await member.get('/records/new')).status).toBe(404);
    expect(await headline()).toEqual(GOOD.update.headline);
  });

  it('takes no form without the token of its session', async () => {
    const response = await site.app.request(EDIT, {
      method: 'POST',
      headers: { cookie: sam.cookie, origin: ORIGIN },
      body: form({ 'headline.en': 'Mine' }),
    });
    expect(response.status).toBe(403);
  });

  it('keeps nothing that would leave the writer’s lines', async () => {
    const response = await sam.post(EDIT, form({ primaryLine: 'C9', otherLines: 'C8' }));
    expect(response.status).toBe(422);
    expect((await ledger.heads([activityStream(ID)]))[0]?.revision).toBe(1);
  });

  it('says of a period that is none that it is none', async () => {
    expect((await sam.get(`/records/${ID}/edit?from=2025-01-01`)).status).toBe(400);
    expect((await sam.get(`/records/${ID}/edit?from=2025&to=2024`)).status).toBe(400);
    expect((await sam.get('/records/WA-999999/edit')).status).toBe(404);
  });
});

describe('a form that is sent after its record was merged into another', () => {
  const INTO = 'WA-000042';

  beforeEach(async () => {
    const at = { at: '2026-01-02T00:00:00Z', by: 'other', reason: 'test' };
    const update = { ...GOOD.update, activityId: INTO, headline: original('What the other says') };
    await ledger.append([
      { stream: activityStream(INTO), state: { ...GOOD.activity, activityId: INTO }, revision: 1, ...at },
      { stream: updateStream(INTO, period), state: update, revision: 1, ...at },
      { stream: activityStream(ID), state: { ...GOOD.activity, mergedInto: INTO }, revision: 2, ...at },
    ]);
  });

  it('is shown beside the record that lives on, which keeps what it says until its writer has chosen', async () => {
    const response = await sam.post(EDIT, form({ 'headline.en': 'My late words' }));
    expect(response.status).toBe(409);
    const html = await text(response);
    expect(html).toContain('My late words');
    expect(html).toContain('What the other says');
    expect(html).toContain(`action="/records/${INTO}/edit`);
    const [update] = await ledger.newest([updateStream(INTO, period)]);
    expect(update?.state).toMatchObject({ headline: original('What the other says') });
    expect(await headline()).toEqual(GOOD.update.headline);
  });

  it('opens as the form of the one that lives on', async () => {
    const html = await text(await sam.get(EDIT));
    expect(html).toContain('What the other says');
    expect(html).toContain(`action="/records/${INTO}/edit`);
  });
});

describe('a period that is locked', () => {
  it('takes no form', async () => {
    const locked = { ...period, deadline: '2026-01-31', state: 'locked' };
    const at = { at: '2026-01-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
    await ledger.append([{ stream: periodStream(period), state: locked, ...at }]);
    expect((await sam.get(EDIT)).status).toBe(409);
    expect((await sam.post(EDIT, form({ 'headline.en': 'Mine' }))).status).toBe(409);
    expect((await sam.get(`/records/new?from=${period.from}&to=${period.to}`)).status).toBe(409);
    expect(await headline()).toEqual(GOOD.update.headline);
  });
});

describe('the form', () => {
  it('asks every field of the table by its label, with its value and its limit', async () => {
    const html = await text(await sam.get(EDIT));
    expect(html).toContain('<h1 lang="en" dir="ltr">Cybersecurity drills for least developed countries</h1>');
    expect(html).toMatch(/name="headline\.en"[^>]*>42 national teams/);
    expect(html).toContain('Words: 10 (at most 30)');
    expect(html).toMatch(/name="claims\.0\.code"/);
    expect(html).toContain('Seen by the office only');
    expect(html).not.toMatch(/web\.form\.|field\.[a-z]+\.label/);
  });

  it('is in the reader’s language, and a text keeps its own', async () => {
    const html = await text(await sam.get(`${EDIT}&lang=ar`));
    expect(html).toContain('dir="rtl"');
    expect(html).toMatch(/<textarea id="field-narrative.en"[^>]*lang="en" dir="ltr"/);
    expect(html).toContain('حفظ المسودة');
  });

  it('saves a draft and comes back to it', async () => {
    const response = await sam.post(EDIT, form({ 'headline.en': 'Mine' }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(EDIT);
    expect(await headline()).toEqual(original('Mine'));
    const [update] = await ledger.newest([updateStream(ID, period)]);
    expect(update).toMatchObject({ by: sam.person.id, state: { state: 'drafted' } });
  });

  it('submits what is whole and leads to the record', async () => {
    const response = await sam.post(EDIT, form({}, 'submit'));
    expect(response.headers.get('location')).toBe(`/records/${ID}`);
    const [update] = await ledger.newest([updateStream(ID, period)]);
    expect(update?.state).toMatchObject({ state: 'submitted' });
  });

  it('keeps what is not whole as a draft, and shows each fault at its field and in the summary', async () => {
    const response = await sam.post(
      EDIT,
      form(
        { 'headline.en': '', otherLines: '', 'claims.1.code': '14.1', 'claims.1.rationale.en': '' },
        'submit',
      ),
    );
    expect(response.status).toBe(303);
    const html = await text(await sam.get(response.headers.get('location') ?? ''));
    expect(html).toContain('href="#field-headline.en"');
    expect(html).toMatch(/id="field-headline\.en"[^>]*aria-describedby="[^"]*field-headline\.en-error"/);
    expect(html).toContain('href="#field-claims.1.rationale.en"');
    const linked = [...html.matchAll(/href="#(field-[^"]+)"/g)].map(([, id]) => id);
    expect(linked.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('keeps all that can be read, and shows again what can’t', async () => {
    const response = await sam.post(
      EDIT,
      form({ 'headline.en': 'Mine', staffMonths: 'six', fields: 'headline staffMonths' }),
    );
    expect(response.status).toBe(422);
    const html = await text(response);
    expect(html).toContain('value="six"');
    expect(html).toContain('href="#field-staffMonths"');
    expect(html).toContain('name="revision" value="a1.u2"');
    expect(await headline()).toEqual(original('Mine'));
  });

  it.each([
    ['add:results', /name="results\.1\.statement"/, undefined],
    ['remove:results.0', undefined, /name="results\.0\.statement"/],
    ['add:claims', /name="claims\.2\.code"/, undefined],
  ])('draws the form again after %s and keeps nothing', async (button, there, gone) => {
    const html = await text(await sam.post(EDIT, form({ 'headline.en': 'Unsaved' }, button)));
    expect(html).toContain('>Unsaved<');
    if (there) expect(html).toMatch(there);
    if (gone) expect(html).not.toMatch(gone);
    expect(await headline()).toEqual(GOOD.update.headline);
  });

  it('adds a language to every text', async () => {
    const html = await text(await sam.post(EDIT, form({ 'add.language': 'fr' }, 'language')));
    expect(html).toMatch(/name="title\.fr"/);
    expect(html).toMatch(/lang="fr"/);
  });
});

describe('suggestions', () => {
  it('name the words that led to them, and add a claim only when its button is pressed', async () => {
    const paste = { paste: 'Farmers get crop prices by phone' };
    const html = await text(await sam.post(EDIT, form(paste, 'suggest')));
    expect(html).toContain('Because of: ');
    expect(html).toContain('value="line:other:C7-eagr"');
    expect(html).not.toMatch(/name="claims\.2\.code"/);
    const added = await text(await sam.post(EDIT, form(paste, 'claim:2.4')));
    expect(added).toMatch(/name="claims\.2\.origin" value="suggested"/);
    expect((await ledger.heads([activityStream(ID)]))[0]?.revision).toBe(1);
  });
});

describe('the matrix beside a claim', () => {
  it('tells that it is in the matrix and why, or that it lies outside and needs a reason', async () => {
    const ask = async (code: string) => {
      const response = await site.app.request(`/records/matrix-support?lines=C5&code=${code}`);
      return (await response.json()) as { support?: string; html: string };
    };
    const inside = await ask('9.c');
    expect(inside.support).toBe('in-matrix');
    expect(inside.html).toContain('The matrix says:');
    const outside = await ask('14.1');
    expect(outside.support).toBe('outside-matrix');
    expect(outside.html).toContain('It may stay');
    expect(await ask('<script>')).toEqual({ html: '' });
  });
});

describe('a second window', () => {
  it('shows both versions and what was before, and keeps the one that is chosen', async () => {
    await sam.post(EDIT, form({ 'headline.en': 'Theirs' }));
    const response = await sam.post(EDIT, form({ 'headline.en': 'Mine', window: 'w2' }));
    expect(response.status).toBe(409);
    const html = await text(response);
    for (const version of ['Mine', 'Theirs', '42 national teams']) expect(html).toContain(version);
    expect(html).toContain('name="revision" value="a1.u2"');
    expect(await headline()).toEqual(original('Theirs'));
    const chosen = { 'headline.en': 'Mine', window: 'w2', revision: 'a1.u2', 'choose.headline': 'theirs' };
    expect((await sam.post(EDIT, form(chosen))).status).toBe(303);
    expect(await headline()).toEqual(original('Theirs'));
    expect((await sam.post(EDIT, form({ ...chosen, 'choose.headline': 'yours' }))).status).toBe(303);
    expect(await headline()).toEqual(original('Mine'));
  });
});

describe('what a script saves', () => {
  const put = (fields: FormData) =>
    site.app.request(EDIT, {
      method: 'PUT',
      headers: { cookie: sam.cookie, origin: ORIGIN, 'x-csrf-token': sam.csrf },
      body: fields,
    });

  it('is answered with the revision that the form stands on from now on', async () => {
    const response = await put(form({ 'headline.en': 'Mine' }));
    expect(await response.json()).toMatchObject({
      kind: 'saved',
      revision: 'a1.u2',
      address: EDIT,
    });
    expect(await headline()).toEqual(original('Mine'));
  });

  it('is refused where somebody else was faster', async () => {
    await put(form({ 'headline.en': 'Theirs' }));
    expect((await put(form({ 'headline.en': 'Mine', window: 'w2' }))).status).toBe(409);
  });
});

describe('a new record', () => {
  it('begins with the writer’s line and is numbered when it is saved', async () => {
    const html = await text(await sam.get('/records/new?from=2025-01-01&to=2025-12-31'));
    expect(html).toMatch(/<option value="C5" selected=""/);
    expect(html).toContain('value="Sam Sample"');
    const response = await sam.post(
      '/records/new?from=2025-01-01&to=2025-12-31',
      form({ 'title.en': 'Another drill for schools', revision: 'a0' }),
    );
    expect(response.status).toBe(303);
    const location = response.headers.get('location') ?? '';
    expect(location).toMatch(/^\/records\/WA-\d{6}\/edit\?from=2025-01-01&to=2025-12-31$/);
    expect(await text(await sam.get(location))).toContain('Another drill for schools');
  });

  it('is numbered by what a script saves, once for its window', async () => {
    const put = async (fields: FormData) => {
      const response = await site.app.request('/records/new?from=2025-01-01&to=2025-12-31', {
        method: 'PUT',
        headers: { cookie: sam.cookie, origin: ORIGIN, 'x-csrf-token': sam.csrf },
        body: fields,
      });
      return (await response.json()) as { address: string; revision: string };
    };
    const first = await put(form({ 'title.en': 'A drill for schools', revision: 'a0' }));
    expect(first.revision).toBe('a1.u1');
    const second = await put(form({ 'title.en': 'A drill for village schools', revision: first.revision }));
    expect(second).toMatchObject({ address: first.address, revision: 'a2.u2' });
    const other = await put(form({ 'title.en': 'A drill for schools', revision: 'a0', window: 'w2' }));
    expect(other.address).not.toBe(first.address);
  });

  it('goes on from last year', async () => {
    const html = await text(await sam.get(`/records/${ID}/edit?from=2026-01-01&to=2026-12-31`));
    expect(html).toContain('Started from 2025');
    expect(html).not.toContain('42 national teams');
    const offered = await text(await sam.get(EDIT));
    expect(offered).toContain('from=2026-01-01&amp;to=2026-12-31');
  });
});

describe('nothing to report', () => {
  const path = `/records/${ID}/nothing-to-report?from=2026-01-01&to=2026-12-31`;

  it('is one press with a reason', async () => {
    const html = await text(await sam.get(path));
    expect(html).toContain('value="There was no work on the activity in the period."');
    const reason = { nothingToReport: 'The project rested all year.', revision: 'a1', window: 'w1' };
    const response = await sam.post(path, reason);
    expect(response.headers.get('location')).toBe(`/records/${ID}`);
    const [update] = await ledger.newest([updateStream(ID, { from: '2026-01-01', to: '2026-12-31' })]);
    expect(update?.state).toEqual(
      canonicalUpdate({
        activityId: ID,
        period: { from: '2026-01-01', to: '2026-12-31' },
        state: 'submitted',
        nothingToReport: reason.nothingToReport,
      }),
    );
  });

  it('is refused without a reason', async () => {
    const response = await sam.post(path, { nothingToReport: ' ', revision: 'a1', window: 'w1' });
    expect(response.status).toBe(422);
    expect(await text(response)).toContain('href="#field-nothingToReport"');
  });
});
