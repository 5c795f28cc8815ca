/** The form of a record: who may write, what is asked, kept and suggested. */
import { beforeEach, describe, expect, it } from 'vitest';
import { activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { periodStream } from '../../../../shared/activities/require-open.ts';
import { GOOD, original } from '../../../shared/activities/sample-record.ts';
import { ORIGIN } from '../sign-in-as.ts';
import { EDIT, type FormDesk, form, formDesk, ID, period, text } from './record-form-desk.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await formDesk();
});

describe('who may write', () => {
  it('asks the public to sign in, and hides the form from people of other lines', async () => {
    const response = await desk.site.app.request(EDIT);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toContain('/sign-in?');
    const nour = await desk.site.signInAs({ roles: ['focal-point'], lines: ['C9'] });
    expect((await nour.get(EDIT)).status).toBe(404);
    expect((await nour.post(EDIT, form({ 'headline.en': 'Mine' }))).status).toBe(404);
    const member = await desk.site.signInAs({ roles: ['member'] });
    expect((await member.get('/records/new')).status).toBe(404);
    expect(await desk.headline()).toEqual(GOOD.update.headline);
  });

  it('takes no form without the token of its session', async () => {
    const response = await desk.site.app.request(EDIT, {
      method: 'POST',
      headers: { cookie: desk.sam.cookie, origin: ORIGIN },
      body: form({ 'headline.en': 'Mine' }),
    });
    expect(response.status).toBe(403);
  });

  it('keeps nothing that would leave the writer’s lines', async () => {
    const response = await desk.sam.post(EDIT, form({ primaryLine: 'C9', otherLines: 'C8' }));
    expect(response.status).toBe(422);
    expect((await desk.ledger.heads([activityStream(ID)]))[0]?.revision).toBe(1);
  });

  it('says of a period that is none that it is none', async () => {
    expect((await desk.sam.get(`/records/${ID}/edit?from=2025-01-01`)).status).toBe(400);
    expect((await desk.sam.get(`/records/${ID}/edit?from=2025&to=2024`)).status).toBe(400);
    expect((await desk.sam.get('/records/WA-999999/edit')).status).toBe(404);
  });
});

describe('a form whose period nobody names', () => {
  const at = { at: '2026-01-02T00:00:00Z', by: 'other', reason: 'test' };
  const edit = `/records/${ID}/edit`;

  it('is that of the period that is due, once the last one was accepted', async () => {
    const accepted = { ...GOOD.update, state: 'accepted', acceptedActivity: 1 };
    await desk.ledger.append([{ stream: updateStream(ID, period), ...at, revision: 2, state: accepted }]);
    expect(await text(await desk.sam.get(edit))).toContain(
      'action="/records/WA-000412/edit?from=2026-01-01&amp;to=2026-12-31"',
    );
    expect(await text(await desk.sam.get(EDIT))).toContain(
      'action="/records/WA-000412/edit?from=2025-01-01&amp;to=2025-12-31"',
    );
  });

  it('is that of the draft that is being written', async () => {
    const drafted = { ...GOOD.update, state: 'drafted' };
    await desk.ledger.append([{ stream: updateStream(ID, period), ...at, revision: 2, state: drafted }]);
    expect(await text(await desk.sam.get(edit))).toContain('from=2025-01-01&amp;to=2025-12-31"');
  });
});

describe('a period that is locked', () => {
  it('takes no form', async () => {
    const locked = { ...period, deadline: '2026-01-31', state: 'locked' };
    const at = { at: '2026-01-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
    await desk.ledger.append([{ stream: periodStream(period), state: locked, ...at }]);
    expect((await desk.sam.get(EDIT)).status).toBe(409);
    expect((await desk.sam.post(EDIT, form({ 'headline.en': 'Mine' }))).status).toBe(409);
    expect((await desk.sam.get(`/records/new?from=${period.from}&to=${period.to}`)).status).toBe(409);
    expect(await desk.headline()).toEqual(GOOD.update.headline);
  });
});

describe('the form', () => {
  it('asks every field of the table by its label, with its value and its limit', async () => {
    const html = await text(await desk.sam.get(EDIT));
    expect(html).toContain('<h1 lang="en" dir="ltr">Cybersecurity drills for least developed countries</h1>');
    expect(html).toMatch(/name="headline\.en"[^>]*>42 national teams/);
    expect(html).toContain('Words: 10 (at most 30)');
    expect(html).toMatch(/name="claims\.0\.code"/);
    expect(html).toContain('Seen by the office only');
    expect(html).not.toMatch(/web\.form\.|field\.[a-z]+\.label/);
  });

  it('is in the reader’s language, and a text keeps its own', async () => {
    const html = await text(await desk.sam.get(`${EDIT}&lang=ar`));
    expect(html).toContain('dir="rtl"');
    expect(html).toMatch(/<textarea id="field-narrative.en"[^>]*lang="en" dir="ltr"/);
    expect(html).toContain('حفظ المسودة');
  });

  it('saves a draft and comes back to it', async () => {
    const response = await desk.sam.post(EDIT, form({ 'headline.en': 'Mine' }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(EDIT);
    expect(await desk.headline()).toEqual(original('Mine'));
    const [update] = await desk.ledger.newest([updateStream(ID, period)]);
    expect(update).toMatchObject({ by: desk.sam.person.id, state: { state: 'drafted' } });
  });

  it('submits what is whole and leads to the record', async () => {
    const response = await desk.sam.post(EDIT, form({}, 'submit'));
    expect(response.headers.get('location')).toBe(`/records/${ID}`);
    const [update] = await desk.ledger.newest([updateStream(ID, period)]);
    expect(update?.state).toMatchObject({ state: 'submitted' });
  });

  it('keeps what is not whole as a draft, and shows each fault at its field and in the summary', async () => {
    const response = await desk.sam.post(
      EDIT,
      form(
        { 'headline.en': '', otherLines: '', 'claims.1.code': '14.1', 'claims.1.rationale.en': '' },
        'submit',
      ),
    );
    expect(response.status).toBe(303);
    const html = await text(await desk.sam.get(response.headers.get('location') ?? ''));
    expect(html).toContain('href="#field-headline.en"');
    expect(html).toMatch(/id="field-headline\.en"[^>]*aria-describedby="[^"]*field-headline\.en-error"/);
    expect(html).toContain('href="#field-claims.1.rationale.en"');
    const linked = [...html.matchAll(/href="#(field-[^"]+)"/g)].map(([, id]) => id);
    expect(linked.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('keeps all that can be read, and shows again what can’t', async () => {
    const response = await desk.sam.post(
      EDIT,
      form({ 'headline.en': 'Mine', staffMonths: 'six', fields: 'headline staffMonths' }),
    );
    expect(response.status).toBe(422);
    const html = await text(response);
    expect(html).toContain('value="six"');
    expect(html).toContain('href="#field-staffMonths"');
    expect(html).toContain('name="revision" value="a1.u2"');
    expect(await desk.headline()).toEqual(original('Mine'));
  });

  it.each([
    ['add:results', /name="results\.1\.statement"/, undefined],
    ['remove:results.0', undefined, /name="results\.0\.statement"/],
    ['add:claims', /name="claims\.2\.code"/, undefined],
  ])('draws the form again after %s and keeps nothing', async (button, there, gone) => {
    const html = await text(await desk.sam.post(EDIT, form({ 'headline.en': 'Unsaved' }, button)));
    expect(html).toContain('>Unsaved<');
    if (there) expect(html).toMatch(there);
    if (gone) expect(html).not.toMatch(gone);
    expect(await desk.headline()).toEqual(GOOD.update.headline);
  });

  it('adds a language to every text', async () => {
    const html = await text(await desk.sam.post(EDIT, form({ 'add.language': 'fr' }, 'language')));
    expect(html).toMatch(/name="title\.fr"/);
    expect(html).toMatch(/lang="fr"/);
  });
});

describe('suggestions', () => {
  it('name the words that led to them, and add a claim only when its button is pressed', async () => {
    const paste = { paste: 'Farmers get crop prices by phone' };
    const html = await text(await desk.sam.post(EDIT, form(paste, 'suggest')));
    expect(html).toContain('Because of: ');
    expect(html).toContain('value="line:other:C7-eagr"');
    expect(html).not.toMatch(/name="claims\.2\.code"/);
    const added = await text(await desk.sam.post(EDIT, form(paste, 'claim:2.4')));
    expect(added).toMatch(/name="claims\.2\.origin" value="suggested"/);
    expect((await desk.ledger.heads([activityStream(ID)]))[0]?.revision).toBe(1);
  });
});

describe('the matrix beside a claim', () => {
  it('tells that it is in the matrix and why, or that it lies outside and needs a reason', async () => {
    const ask = async (code: string) => {
      const response = await desk.site.app.request(`/records/matrix-support?lines=C5&code=${code}`);
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

/** What the bar says is still missing. */
function statusOf(html: string): string {
  return /class="form-status"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
}

describe('a form in which a date can’t be read', () => {
  const wrong = {
    startDate: '31/02/2025',
    'narrative.en': 'Words '.repeat(5000).trim(),
    'headline.en': '',
    'obstacles.en': '',
    'proposals.en': '',
    otherLines: '',
    'claims.2.code': '14.1',
    'claims.2.weight': 'secondary',
  };

  it('is told everything at once when it is submitted, and how much that is', async () => {
    const html = await text(await desk.sam.post(EDIT, form(wrong, 'submit')));
    const [, summary = ''] = /<div class="notice bad errors"[^>]*>([\s\S]*?)<\/ul>/.exec(html) ?? [];
    for (const id of [
      'startDate',
      'narrative.en',
      'headline.en',
      'obstacles.en',
      'proposals.en',
      'claims.2.rationale.en',
    ]) {
      expect(summary, id).toContain(`href="#field-${id}"`);
    }
    const count = summary.split('<li>').length - 1;
    expect(statusOf(html)).toContain(`${count} `);
  });

  it('that is only saved hears of the date, and the count says how much is missing', async () => {
    const html = await text(await desk.sam.post(EDIT, form(wrong, 'save')));
    expect(html).toContain('href="#field-startDate"');
    expect(html).not.toContain('href="#field-headline.en"');
    expect(Number(/\d+/.exec(statusOf(html))?.[0])).toBeGreaterThanOrEqual(6);
  });
});
