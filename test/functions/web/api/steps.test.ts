import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportStream } from '../../../../shared/reports/report.ts';
import { type ApiSite, DRAFTED, openApi, SET, SPAN, SUBMITTED, type Who, YEAR } from './api-site.ts';
import { STEPS } from './step-operations.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const reason = { reason: 'because the office asked' };

/** What is there now changed, from what was just read at `read`. */
async function changed(who: Who, method: string, path: string, body: unknown, read = path) {
  const { headers } = await api.ask(who, 'GET', read);
  return api.ask(who, method, path, { body, headers: { 'if-match': headers.get('etag') ?? '' } });
}

describe('a report by the interface', () => {
  const report = '/reports/council-2025';
  const step = (who: Who, name: string, body: unknown = {}) =>
    changed(who, 'POST', `${report}/${name}`, body, report);

  it('gets its data, symbol and texts, which are numbered alike in all languages', async () => {
    const cut = await changed('editor', 'PUT', `${report}/snapshot`, { snapshot: 'f'.repeat(64) }, report);
    expect([cut.status, cut.json.code]).toEqual([422, 'field-invalid']);
    const document = { symbol: 'C26/7', languages: ['en', 'fr'] };
    const named = await changed('editor', 'PUT', `${report}/document`, document, report);
    expect(named.json.languages).toEqual(['en', 'fr']);
    const { json } = await api.ask('editor', 'GET', `${report}/texts/en`);
    const { section } = json.items[0];
    const text = { text: 'First.\n\nSecond.' };
    const written = await changed('editor', 'PUT', `${report}/texts/en/${section}`, text, report);
    expect(written.json).toMatchObject({ section, text: 'First.\n\nSecond.', stale: false });
    const french = await changed('editor', 'PUT', `${report}/texts/fr/${section}`, { text: 'Un.' }, report);
    expect([french.status, french.json.code]).toEqual([422, 'paragraph-count']);
    const nowhere = await changed('editor', 'PUT', `${report}/texts/en/nowhere`, { text: 'x' }, report);
    expect(nowhere.json.code).toBe('field-invalid');
    const taken = await changed('editor', 'PUT', `${report}/texts/en/${section}`, { text: '' }, report);
    expect(taken.json).not.toHaveProperty('text');
    await changed('editor', 'PUT', `${report}/document`, { languages: ['en'] }, report);
    const snapshot = await changed('editor', 'PUT', `${report}/snapshot`, { snapshot: api.snapshot }, report);
    expect(snapshot.status).toBe(200);
    const chosen = await changed(
      'editor',
      'PUT',
      `${report}/messages`,
      { activities: ['WA-000001'] },
      report,
    );
    expect(chosen.json.chosen).toEqual(['WA-000001']);
    await changed('editor', 'PUT', `${report}/messages`, { activities: [] }, report);
    expect((await api.ask('editor', 'GET', `${report}/messages`)).json.chosen).toEqual([]);
  });

  it('loses to who was faster, and says so', async () => {
    const stale = { body: { languages: ['en'] }, headers: { 'if-match': '"r1"' } };
    expect((await api.ask('editor', 'PUT', `${report}/document`, stale)).status).toBe(412);
    expect((await api.ask('editor', 'PUT', `${report}/document`, { body: stale.body })).status).toBe(428);
  });

  it('is refused what it is not ready for, by the same rules as on its page', async () => {
    const unbuilt = await step('editor', 'submit');
    expect([unbuilt.status, unbuilt.json.code]).toEqual([409, 'report-step-refused']);
    const round = { opens: '2026-02-01', deadline: '2026-01-01', audience: 'members' };
    const backwards = await step('editor', 'consult', round);
    expect(backwards.status).toBeGreaterThanOrEqual(409);
  });

  it('is submitted, returned, submitted again, published, withdrawn and revised', async () => {
    await pretendBuilt();
    const round = { opens: '2026-01-15', deadline: '2026-02-01', audience: 'members' };
    expect((await step('editor', 'consult', round)).json.consultation.deadline).toBe('2026-02-01');
    expect((await step('editor', 'submit')).json.state).toBe('submitted');
    expect((await step('approver', 'return', reason)).json.state).toBe('consultation');
    expect((await step('editor', 'submit')).json.state).toBe('submitted');
    const unbuilt = await step('approver', 'publish');
    expect([unbuilt.status, unbuilt.json.code], 'not yet as it will be issued').toEqual([
      409,
      'report-step-refused',
    ]);
    await pretendBuilt('submitted');
    expect((await step('approver', 'publish')).json.published.set).toBe(SET);
    expect((await step('approver', 'withdraw', { reason: 'A figure was wrong.' })).json.state).toBe(
      'withdrawn',
    );
    expect((await step('editor', 'revise')).json.state).toBe('draft');
  });

  /** The issue of the present state, as the builder would make it. */
  async function pretendBuilt(as = 'draft'): Promise<void> {
    const { ledger } = api.site.ports;
    const [newest] = await ledger.newest([reportStream('council-2025')]);
    if (newest === undefined) throw new Error('no report');
    const { contentHash, issueLabel } = await import('../../../../shared/reports/report.ts');
    // biome-ignore lint/suspicious/noExplicitAny: the state of a stream
    const state = { ...(newest.state as any), state: as };
    const label = issueLabel(state);
    const issue = { ...state.issues[0], label, snapshot: api.snapshot, content: contentHash(state) };
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const issues = [...state.issues.filter((each: any) => each.label !== label), issue];
    await ledger.append([{ ...newest, revision: newest.revision + 1, state: { ...state, issues } }]);
  }
});

describe('comments, drafts and duplicates by the interface', () => {
  it('a comment is taken back by who wrote it, and by nobody else', async () => {
    const body = { anchor: { kind: 'document', id: '' }, text: 'No.', language: 'en' };
    const { ledger } = api.site.ports;
    const [newest] = await ledger.newest([reportStream('council-2025')]);
    // biome-ignore lint/suspicious/noExplicitAny: the state of a stream
    const state = newest?.state as any;
    const asked = { ...state, state: 'consultation', revision: 0 };
    await ledger.append([{ ...newest, revision: (newest?.revision ?? 0) + 1, state: asked } as never]);
    const made = await api.ask('member', 'POST', '/reports/council-2025/comments', { body });
    const path = `/reports/council-2025/comments/${made.json.id}/withdraw`;
    const headers = { 'if-match': made.headers.get('etag') ?? '' };
    expect((await api.ask('approver', 'POST', path, { headers })).status).toBe(403);
    expect((await api.ask('member', 'POST', path, { headers })).status).toBe(204);
    expect((await api.ask('member', 'POST', path, { headers })).status).toBe(404);
  });

  it('a draft is discarded, and then is nowhere', async () => {
    const fields = { title: { en: { text: 'A slip', status: 'original' } }, primaryLine: 'C5' };
    const made = await api.ask('focal-point', 'POST', '/records', { body: { period: YEAR, fields } });
    const path = (made.headers.get('location') ?? '').replace('/api/v1', '');
    expect((await changed('focal-point', 'POST', `${path}/discard`, undefined, path)).status).toBe(204);
    expect((await api.ask('editor', 'GET', path)).status).toBe(404);
  });

  it('two records are compared, merged from what was seen, parted again, and kept as two', async () => {
    const pair = `/duplicates/${SUBMITTED}/${DRAFTED}`;
    const compared = await api.ask('editor', 'GET', pair);
    expect(compared.json.from.activity.activityId).toBe(DRAFTED);
    const stale = { body: reason, headers: { 'if-match': '"older"' } };
    expect((await api.ask('editor', 'POST', `${pair}/merge`, stale)).status).toBe(412);
    const merged = await changed('editor', 'POST', `${pair}/merge`, reason, pair);
    expect(merged.json).toMatchObject({ from: DRAFTED, into: SUBMITTED });
    expect((await api.ask('auditor', 'GET', '/merges')).json.items).toMatchObject([{ undoable: false }]);
    const undone = await api.ask('editor', 'POST', `/merges/${DRAFTED}/undo`, { body: reason });
    expect(undone.json).toMatchObject({ from: DRAFTED, undoable: false });
    expect((await api.ask('editor', 'POST', `${pair}/distinct`, { body: reason })).status).toBe(204);
    const likely = (await api.ask('editor', 'GET', '/duplicates')).json.items;
    expect(likely.filter(({ first }: { first: string }) => first === SUBMITTED)).toEqual([]);
  });
});

describe('the office by the interface', () => {
  it('waivers are given for what is known, and ended', async () => {
    await api.ask('editor', 'POST', '/periods', { body: { ...YEAR, deadline: '2026-02-01', ...reason } });
    const waiver = { period: SPAN, unit: 'BDT', language: 'fr', reason: 'La région s’est réorganisée.' };
    const unknown = { ...waiver, rule: 'no-such-rule' };
    expect((await api.ask('editor', 'POST', '/waivers', { body: unknown })).json.code).toBe('field-invalid');
    const given = await api.ask('editor', 'POST', '/waivers', { body: waiver });
    expect(given.json).toMatchObject({ unit: 'BDT', withdrawn: false });
    const headers = { 'if-match': given.headers.get('etag') ?? '' };
    const ended = await api.ask('editor', 'POST', `/waivers/${given.json.id}/withdraw`, { headers });
    expect(ended.json.withdrawn).toBe(true);
    expect((await api.ask('auditor', 'GET', '/waivers')).json.items).toHaveLength(1);
  });

  it('tells who has reported, shows what a reminder says, and sends it', async () => {
    const { json } = await api.ask('auditor', 'GET', '/coverage?year=2025');
    expect(json.items.map(({ place }: { place: string }) => place)).toContain('line/C9');
    const letter = await api.ask('editor', 'GET', '/reminders/other-focal-point?year=2025');
    expect(letter.json.text).toContain(DRAFTED);
    const sent = await api.ask('editor', 'POST', '/reminders/other-focal-point?year=2025', { body: {} });
    expect([sent.status, api.sent.at(-1)?.to.name]).toEqual([201, 'Person other-focal-point']);
    expect(api.sent.at(-1)?.text).toBe(letter.json.text);
  });

  it('plans meetings, and keeps no day that is as published', async () => {
    const days = {
      opens: '2026-04-20',
      steps: { freeze: { planned: '2026-02-02', done: '2026-02-03' } },
      ...reason,
    };
    const planned = await changed('editor', 'PUT', '/calendar/cstd-2026', days);
    const freeze = planned.json.steps.find(({ step }: { step: string }) => step === 'freeze');
    expect(freeze).toMatchObject({ due: '2026-02-02', done: '2026-02-03', state: 'done' });
    const { json } = await api.ask('focal-point', 'GET', '/calendar?year=2026');
    expect(json.items.length).toBeGreaterThan(3);
  });

  it('writes mails that mention only what they know, and goes back to the standard text', async () => {
    const path = '/mail-texts/reminder/fr';
    const standard = (await api.ask('editor', 'GET', path)).json;
    const text = { subject: 'Rappel', body: 'Bonjour {name}', ...reason };
    const wrong = await changed('editor', 'PUT', path, { ...text, body: '{password}' });
    expect(wrong.json.code).toBe('field-invalid');
    expect((await changed('editor', 'PUT', path, text)).json).toMatchObject({ own: true, subject: 'Rappel' });
    const back = await changed('editor', 'POST', `${path}/reset`, reason, path);
    expect(back.json).toEqual(standard);
    expect((await api.ask('editor', 'GET', '/mail-texts')).json.items).toHaveLength(24);
  });

  it('tells every step with its reason, veils what secrets are checked with, and hands all of it out', async () => {
    const { json } = await api.ask('auditor', 'GET', '/audit?kind=meeting');
    expect(json.items).toMatchObject([
      { stream: 'meeting/cstd-2026', by: 'editor', ...reason, reasonCode: reason.reason },
    ]);
    const step = await api.ask('auditor', 'GET', '/audit/step?stream=meeting/cstd-2026&revision=1');
    expect(step.json.changed).toContainEqual({ path: 'steps.freeze.done', after: '2026-02-03' });
    const token = (await api.ask('member', 'GET', '/people/member/tokens')).json.items[0].id;
    const made = await api.ask('auditor', 'GET', `/audit/step?stream=token/${token}&revision=1`);
    expect(made.json.changed).toContainEqual({ path: 'hash', after: '…' });
    expect((await api.ask('auditor', 'GET', '/audit.csv?kind=meeting')).json).toContain('cstd-2026');
    const lines = await api.ask('auditor', 'GET', '/audit.ndjson?kind=meeting');
    expect(JSON.stringify(lines.json)).toContain('cstd-2026');
    expect((await api.ask('auditor', 'GET', '/audit.xlsx?kind=meeting')).status).toBe(200);
  });
});

describe('tokens and machines by the interface', () => {
  const order = { label: 'nightly', scopes: ['records:read'], lastDay: '2026-02-01' };

  it('a person makes tokens for nobody else, nor for more than the token at hand', async () => {
    const own = await api.ask('editor', 'POST', '/people/editor/tokens', { body: order });
    expect(own.json.secret).toMatch(/^wsis_/);
    const other = await api.ask('administrator', 'POST', '/people/editor/tokens', { body: order });
    expect(other.status).toBe(403);
    const wide = await api.ask('reading-editor', 'POST', '/people/reading-editor/tokens', { body: order });
    expect(wide.status).toBe(403);
    for (const lastDay of ['2026-01-15', '2027-06-01', '2026-02-30']) {
      const { status } = await api.ask('editor', 'POST', '/people/editor/tokens', {
        body: { ...order, lastDay },
      });
      expect([400, 422]).toContain(status);
    }
    const { json } = await api.ask('administrator', 'GET', '/people/editor/tokens');
    expect(json.items.map(({ lastUsed }: { lastUsed?: string }) => lastUsed)).toContain('2026-01-15');
    const revoked = await api.ask('editor', 'POST', `/people/editor/tokens/${own.json.id}/revoke`);
    expect(revoked.json.revokedAt).toBe('2026-01-15T09:00:00.000Z');
  });

  it('a secret is told once, also where the request is repeated', async () => {
    const headers = { 'idempotency-key': 'once' };
    const first = await api.ask('editor', 'POST', '/people/editor/tokens', { body: order, headers });
    const again = await api.ask('editor', 'POST', '/people/editor/tokens', { body: order, headers });
    expect(first.json.secret).toMatch(/^wsis_/);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.json).toEqual({ ...first.json, secret: undefined });
  });

  it('machines are added with a secret, get another, and are withdrawn; people get a new password', async () => {
    const machine = { id: 'm-1', name: 'Statistics', roles: ['editor'], scopes: ['records:read'], ...reason };
    const added = await api.ask('administrator', 'POST', '/machines', { body: machine });
    expect(added.json.secret).toBe('fresh-machine-m-1');
    const tagged = (tag: string | null) => ({ body: reason, headers: { 'if-match': tag ?? '' } });
    const renewed = await api.ask(
      'administrator',
      'POST',
      '/machines/m-1/secret',
      tagged(added.headers.get('etag')),
    );
    const gone = await api.ask(
      'administrator',
      'POST',
      '/machines/m-1/withdraw',
      tagged(renewed.headers.get('etag')),
    );
    expect(gone.json.state).toBe('withdrawn');
    expect((await api.ask('administrator', 'GET', '/machines')).json.items).toHaveLength(1);
    const reset = await changed('administrator', 'POST', '/people/member/password', reason, '/people/member');
    expect(reset.json.secret).toBe('fresh-person-member');
  });
});

describe('all of these operations', () => {
  it('were seen to be answered well', () => {
    expect(STEPS.filter((operation) => !api.answered.has(operation))).toEqual([]);
  });
});
