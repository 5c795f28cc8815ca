import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeriod } from '../../../../shared/periods/change-periods.ts';
import { snapshotSidecarKey } from '../../../../shared/reports/snapshot-keys.ts';
import { type Office, openOffice, YEAR } from '../../reports/office.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

let office: Office;
let site: WebSite;
let editor: SignedIn;
let focalPoint: SignedIn;

beforeAll(async () => {
  office = await openOffice();
  site = webSite(office);
  editor = await site.signInAs({ roles: ['editor'], name: 'Erin Example' });
  focalPoint = await site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
});
afterAll(() => office.close());

const PATH = '/periods/2025-01-01..2025-12-31';

describe('periods', () => {
  it('are opened, locked and reopened with a reason by the secretariat', async () => {
    const order = { ...YEAR, deadline: '2026-01-31' };
    expect((await focalPoint.post('/periods', order)).status).toBe(403);
    for (const [path, location] of [
      ['/periods', '/sign-in?to=%2Fperiods'],
      ['/waivers?lang=fr', '/sign-in?to=%2Fwaivers%3Flang%3Dfr&lang=fr'],
    ] as const) {
      expect((await site.app.request(path)).headers.get('location')).toBe(location);
    }
    const opened = await editor.post('/periods', order);
    expect(opened.headers.get('location')).toBe(PATH);
    await editor.post(`${PATH}/lock`, { revision: '1', reason: 'Deadline passed' });
    expect((await readPeriod(office.ledger, YEAR))?.state.state).toBe('locked');
    const again = { revision: '2', deadline: '2026-02-15' };
    const unsaid = await editor.post(`${PATH}/reopen`, { ...again, reason: '' });
    expect(unsaid.status).toBe(422);
    const asked = await unsaid.text();
    for (const text of [
      'Reason: an answer is needed.',
      'href="#field-reopen-reason"',
      'value="2026-02-15"',
    ]) {
      expect(asked).toContain(text);
    }
    expect(asked).toContain('While it is locked, the office still');
    await editor.post(`${PATH}/reopen`, { ...again, reason: 'BDT was late' });
    const page = await (await editor.get(PATH)).text();
    expect(page).toContain('BDT was late');
    expect(page).toContain('Erin Example');
    expect(await (await focalPoint.get(PATH)).text()).not.toContain('Freeze the data');
  });

  it.each([
    [{ from: '2026-12-31', to: '2026-01-01' }, 'Last day: this is before the first day.', 'to'],
    [{ from: '2026-02-31', to: '2026-12-31' }, 'First day: the calendar has no such day.', 'from'],
    [{ from: '', to: '2026-12-31' }, 'First day: an answer is needed.', 'from'],
  ])('that are none keep what was typed and name the field: %o', async (span, told, field) => {
    const refused = await editor.post('/periods', { ...span, deadline: '2027-01-31' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain(`<a href="#field-${field}">${told}</a>`);
    for (const day of [span.from, span.to, '2027-01-31']) expect(page).toContain(`value="${day}"`);
  });

  it('that have days of another are opened only where that is said, and why', async () => {
    const order = { from: '2025-06-01', to: '2026-05-31', deadline: '2026-06-30' };
    const refused = await editor.post('/periods', order);
    expect(refused.status).toBe(422);
    const asked = await refused.text();
    expect(asked).toContain('href="#field-overlap"');
    expect(asked).toContain('name="overlap"');
    const unsaid = await editor.post('/periods', { ...order, overlap: 'yes', reason: ' ' });
    expect(await unsaid.text()).toContain('href="#field-reason"');
    expect(await readPeriod(office.ledger, order)).toBeUndefined();
    const reason = 'A biennial cycle begins';
    const opened = await editor.post('/periods', { ...order, overlap: 'yes', reason });
    expect(opened.status).toBe(303);
    expect(decodeURIComponent(opened.headers.get('set-cookie') ?? '')).toContain('web.periods.opened');
    expect((await readPeriod(office.ledger, order))?.reason).toBe(reason);
  });

  it('are known to members, but not how far the office has come, nor who did what', async () => {
    const member = await site.signInAs({ roles: ['member'] });
    const response = await member.get(PATH);
    expect(response.status).toBe(200);
    const seen = await response.text();
    expect(seen).toContain('Deadline for reports');
    const kept = ['BDT was late', 'Erin Example', 'What was done', 'as last frozen'];
    const whole = await (await editor.get(PATH)).text();
    const rows = [...whole.matchAll(/<th scope="row">([^<]+)</g)].map(([, row = '']) => row);
    expect(rows).toContain('Accepted');
    expect(rows.filter((row) => row[0] !== row[0]?.toUpperCase())).toEqual([]);
    for (const text of kept) {
      expect(whole).toContain(text);
      expect(seen).not.toContain(text);
    }
  });

  it('have waivers, which are frozen with the data', async () => {
    const waiver = { period: '2025-01-01..2025-12-31', unit: 'BDT/DNS', reason: 'Merged with TSB' };
    expect((await focalPoint.post('/waivers', waiver)).status).toBe(403);
    for (const [wrong, told] of [
      [{ unit: 'Nobody' }, 'Unit or action line: this is not known here.'],
      [{ record: 'nonsense' }, 'Record: this is not known here.'],
      [{ record: 'WA-999999' }, 'Record: this is not known here.'],
      [{ rule: 'EV-1' }, 'Rule: this is not known here.'],
      [{ reason: '' }, 'Reason: an answer is needed.'],
    ] as const) {
      const refused = await editor.post('/waivers', { ...waiver, ...wrong });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain(told);
      if (!('reason' in wrong)) expect(page).toContain('Merged with TSB</textarea>');
    }
    const chooser = await (await editor.get('/waivers')).text();
    expect(chooser).toContain('<option value="line-doubled">Action line … is named twice.</option>');
    expect(chooser).toContain('<option value="C5">C5 Building confidence and security');
    const ruled = { ...waiver, rule: 'line-doubled', record: 'WA-000001' };
    expect((await editor.post('/waivers', ruled)).status).toBe(303);
    const froze = await editor.post(`${PATH}/freeze`, {});
    expect(froze.status).toBe(303);
    // The notice counts what the table beside it counts, row by row.
    const told = decodeURIComponent(froze.headers.get('set-cookie') ?? '');
    const { count, accepted, imported } = JSON.parse(/\{"count".*?\}/.exec(told)?.[0] ?? '{}');
    const table = await (await editor.get(PATH)).text();
    expect(count).toBe(accepted + imported);
    expect(imported).toBeGreaterThan(0);
    expect(table).toContain(
      `Accepted</th><td class="number">${accepted}</td><td class="number">${accepted}</td>`,
    );
    const others = `earlier files</th><td class="number">${imported}</td><td class="number">${imported}</td>`;
    expect(table).toContain(others);
    const [newest] = await office.ledger.newest(['snapshots/2025-01-01..2025-12-31']);
    const { id = '' } = (newest?.state ?? {}) as { readonly id?: string };
    expect(id).not.toBe(office.snapshot);
    const pieces: Uint8Array[] = [];
    for await (const piece of await office.objects.get(snapshotSidecarKey(id))) pieces.push(piece);
    const { header } = JSON.parse(Buffer.concat(pieces).toString());
    expect(header.waivers).toEqual([
      {
        unit: 'BDT/DNS',
        record: 'WA-000001',
        rule: 'line-doubled',
        reason: { en: { text: 'Merged with TSB', status: 'original' } },
      },
    ]);
    expect(await (await editor.get(PATH)).text()).toContain(id);
    const list = await (await editor.get('/waivers')).text();
    const [, place = ''] = /action="(\/waivers\/[^"]+\/withdraw)"/.exec(list) ?? [];
    expect((await editor.post(place, { revision: '1' })).status).toBe(303);
    expect(await (await editor.get('/waivers')).text()).toContain('Withdrawn');
  });

  it('that nobody opened are not found', async () => {
    expect((await editor.get('/periods/2019-01-01..2019-12-31')).status).toBe(404);
    expect((await editor.get('/periods/2019..')).status).toBe(404);
  });
});
