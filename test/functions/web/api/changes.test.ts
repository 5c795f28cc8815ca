/** Records, reports and all else are changed by the interface: every operation gives its good answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeState } from '../../../../shared/jobs/job-states.ts';
import { changeReport } from '../../../../shared/reports/change-report.ts';
import { chooseSnapshot } from '../../../../shared/reports/report-steps.ts';
import { type ApiSite, openApi, SET, SPAN, SUBMITTED, YEAR } from './api-site.ts';
import { CONSULTATION_STEPS, STEPS } from './step-operations.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const place = (id: string): string => `/records/${id}/updates/${SPAN}`;
const reason = { reason: 'because the office asked' };

/** The tag of what is read now: a change made from it is made from the newest. */
async function matching(path: string) {
  const { headers } = await api.ask('editor', 'GET', path);
  return { 'if-match': headers.get('etag') ?? '' };
}

describe('a record by the interface', () => {
  it('is made by its focal point, changed from what was read, and never overwritten unseen', async () => {
    const fields = {
      title: { fr: { text: 'Exercices de cybersécurité', status: 'original' } },
      primaryLine: 'C5',
    };
    const made = await api.ask('focal-point', 'POST', '/records', { body: { period: YEAR, fields } });
    expect(made.status).toBe(201);
    expect(made.json.record.update.state).toBe('drafted');
    const path = (made.headers.get('location') ?? '').replace('/api/v1', '');
    const tag = made.headers.get('etag') ?? '';
    expect((await api.ask('focal-point', 'GET', path)).headers.get('etag')).toBe(tag);

    const unmatched = await api.ask('focal-point', 'PATCH', path, { body: { unit: 'BDT' } });
    expect(unmatched.status).toBe(428);
    const first = await api.ask('focal-point', 'PATCH', path, {
      body: { unit: 'BDT', sectors: ['ITU-D'] },
      headers: { 'if-match': tag },
    });
    expect(first.status).toBe(200);
    expect(first.json.record.activity.unit).toBe('BDT');
    const second = await api.ask('editor', 'PATCH', path, {
      body: { unit: 'TSB' },
      headers: { 'if-match': tag },
    });
    expect(second.status).toBe(412);
    expect(second.json.current.activity.unit).toBe('BDT');
    const removed = await api.ask('editor', 'PATCH', path, {
      body: { unit: null },
      headers: { 'if-match': first.headers.get('etag') ?? '' },
    });
    expect(removed.json.record.activity).not.toHaveProperty('unit');
  });

  it('can’t be submitted with errors, which are told with their remedies in the language asked for', async () => {
    const headers = { ...(await matching(place(SUBMITTED))), 'accept-language': 'fr' };
    const { json, status } = await api.ask('focal-point', 'POST', `${place(SUBMITTED)}/submit`, { headers });
    expect(status).toBe(409);
    expect(json.code).toBe('transition-refused');
    expect(json.findings.length).toBeGreaterThan(0);
    expect(json.findings[0]).toMatchObject({ severity: 'error' });
    expect(json.title).toMatch(/mise à jour/);
  });

  it('with nothing to report is submitted at once, returned, and submitted again', async () => {
    const fields = {
      title: { en: { text: 'Exercises of national teams', status: 'original' } },
      ...{ primaryLine: 'C5', unit: 'BDT', focalPoint: 'Line C5', originalLanguage: 'en' },
      claims: [{ code: '9.c', weight: 'primary' }],
    };
    const made = await api.ask('focal-point', 'POST', '/records', { body: { period: YEAR, fields } });
    const path = (made.headers.get('location') ?? '').replace('/api/v1', '');
    const nothing = await api.ask('focal-point', 'POST', `${path}/nothing-to-report`, {
      body: { reason: 'No exercise was held this year.' },
      headers: { 'if-match': made.headers.get('etag') ?? '' },
    });
    expect(nothing.json.record.update).toMatchObject({
      state: 'submitted',
      nothingToReport: 'No exercise was held this year.',
    });
    const returned = await api.ask('editor', 'POST', `${path}/return`, {
      body: reason,
      headers: await matching(path),
    });
    expect(returned.json.update).toMatchObject({ state: 'returned', returnedBecause: reason.reason });
    const again = await api.ask('focal-point', 'POST', `${path}/submit`, { headers: await matching(path) });
    expect([again.status, again.json.record.update.state]).toEqual([200, 'submitted']);
  });

  it('has its claim judged, is accepted and reopened, and its history says who and why', async () => {
    const other = await openApi();
    const path = `${place(SUBMITTED)}`;
    const tag = async () => ({
      'if-match': (await other.ask('editor', 'GET', path)).headers.get('etag') ?? '',
    });
    const judged = await other.ask('editor', 'POST', `${path}/claims/0/review`, {
      body: { code: '9.c', verdict: 'accepted' },
      headers: await tag(),
    });
    expect(judged.json.activity.claims[0].review.state).toBe('accepted');
    const accepted = await other.ask('approver', 'POST', `${path}/accept`, {
      body: {},
      headers: await tag(),
    });
    expect(accepted.json.update.state).toBe('accepted');
    expect((await other.ask('public', 'GET', path)).json.activity.claims[0].review).toEqual({
      state: 'accepted',
    });
    const again = await other.ask('approver', 'POST', `${path}/accept`, { body: {}, headers: await tag() });
    expect(again.status).toBe(403);
    const reopened = await other.ask('editor', 'POST', `${path}/reopen`, {
      body: reason,
      headers: await tag(),
    });
    expect(reopened.json.update).toMatchObject({ state: 'returned', returnedBecause: reason.reason });
    const { json } = await other.ask('auditor', 'GET', `/records/${SUBMITTED}/history`);
    expect(json.items.at(-1)).toMatchObject({
      by: 'editor',
      reason: reason.reason,
      reasonCode: reason.reason,
    });
    other.close();
  });
});

describe('every operation', () => {
  it('gives the good answer that its document promises', async () => {
    const { ports } = api.site;
    const get = async (path: string) => expect((await api.ask('editor', 'GET', path)).status).toBe(200);
    await get('/me');
    await get('/me/work');
    await get('/records?year=2025&line=C5');
    await get(place('WA-000001'));
    for (const path of ['/records/WA-000001', '/records/WA-000001/history', '/snapshots', '/reports'])
      await get(path);
    const sent = await api.ask('editor', 'POST', '/uploads', { body: form() });
    expect(sent.status).toBe(202);
    const large = await api.ask('editor', 'POST', '/uploads/forms', { body: { name: 'large.xlsx' } });
    expect(large.status).toBe(201);
    const folder = 'uploads/x';
    for (const name of ['findings.ndjson', 'marked.xlsx']) {
      await ports.objects.putIfAbsent(`${folder}/${name}`, Buffer.from(name));
    }
    const { id } = sent.json;
    const state = (await ports.ledger.newest([`job/${id}`]))[0]?.state as Parameters<typeof writeState>[1];
    const result = { rows: 1, findings: `${folder}/findings.ndjson`, marked: `${folder}/marked.xlsx` };
    await writeState(id, { ...state, state: 'done', result }, ports);
    await get(`/jobs/${id}`);
    await get('/jobs');
    await get(`/jobs/${id}/files/findings.ndjson`);
    expect((await api.ask('focal-point', 'GET', `/jobs/${id}`)).status).toBe(404);
    expect((await api.ask('editor', 'GET', `/jobs/${id}`)).json.result).toEqual({ rows: 1 });

    const span = '2024-01-01..2024-12-31';
    const opened = await api.ask('editor', 'POST', '/periods', {
      body: { from: '2024-01-01', to: '2024-12-31', deadline: '2025-02-01', ...reason },
    });
    const locked = await api.ask('editor', 'POST', `/periods/${span}/lock`, {
      body: reason,
      headers: { 'if-match': opened.headers.get('etag') ?? '' },
    });
    expect(locked.json.state).toBe('locked');
    const closed = {
      body: { period: { from: '2024-01-01', to: '2024-12-31' }, fields: { primaryLine: 'C5' } },
    };
    expect((await api.ask('editor', 'POST', '/records', closed)).json.code).toBe('period-locked');
    await api.ask('editor', 'POST', `/periods/${span}/reopen`, {
      body: { deadline: '2025-03-01', ...reason },
      headers: { 'if-match': locked.headers.get('etag') ?? '' },
    });
    await get('/periods');

    await api.ask('editor', 'POST', '/snapshots', { body: YEAR });
    await get(`/snapshots/${api.snapshot}`);
    for (const path of [`/snapshots/${api.snapshot}/matrix`, '/trends']) await get(path);
    await get(`/snapshots/${api.snapshot}/figures/activities.line-C5`);

    const made = await api.ask('editor', 'POST', '/reports', {
      body: { kind: 'cstd', period: YEAR, languages: ['en'] },
    });
    expect(made.json.id).toBe('cstd-2025');
    const step = (report: Parameters<typeof chooseSnapshot>[0]) => chooseSnapshot(report, api.snapshot);
    await changeReport({ id: 'cstd-2025', by: 'editor', reason: 'data', step }, ports);
    const built = await api.ask('editor', 'POST', '/reports/cstd-2025/build', {
      body: { formats: ['html'] },
      headers: await matching('/reports/cstd-2025'),
    });
    expect([built.status, built.json.kind]).toEqual([202, 'report']);
    await get(`/report-sets/${SET}`);
    await get(`/report-sets/${SET}/files/council/en/council-en.json`);

    const comment = await api.ask('member', 'POST', '/reports/council-2025/comments', {
      body: { anchor: { kind: 'paragraph', id: 'p-intro' }, text: 'Name the countries.', language: 'en' },
    });
    expect(comment.json.anchor.number).toBe('1');
    await api.ask('editor', 'POST', `/reports/council-2025/comments/${comment.json.id}/response`, {
      body: { outcome: 'accepted', text: 'They are named now.' },
      headers: { 'if-match': comment.headers.get('etag') ?? '' },
    });
    await get('/reports/council-2025/comments');

    for (const path of ['/matrix', '/matrix/2015', '/matrix/2015/support?line=C5&code=9.c']) await get(path);
    for (const path of ['/reference/codes', '/reference/codes/sdgCodes', '/reference/fields', '/duties'])
      await get(path);

    const person = { name: 'New', email: 'new@example.org', roles: ['member'], sectors: [], language: 'ar' };
    const added = await api.ask('administrator', 'POST', '/people', { body: { ...person, ...reason } });
    const changed = await api.ask('administrator', 'PATCH', `/people/${added.json.id}`, {
      body: { state: 'left', ...reason },
      headers: { 'if-match': added.headers.get('etag') ?? '' },
    });
    expect(changed.json.state).toBe('left');
    await get('/people');
    await get('/people/member');
    const named = await api.ask('editor', 'POST', '/assignments', {
      body: {
        person: 'focal-point',
        place: { kind: 'line', line: 'C8' },
        part: 'lead',
        from: '2026-01-01',
        ...reason,
      },
    });
    const handed = await api.ask('editor', 'POST', `/assignments/${named.json.id}/hand-over`, {
      body: { person: 'other-focal-point', from: '2026-06-01', ...reason },
      headers: { 'if-match': named.headers.get('etag') ?? '' },
    });
    expect(handed.json.person).toBe('other-focal-point');
    await api.ask('editor', 'POST', `/assignments/${handed.json.id}/end`, {
      body: { to: '2026-12-31', ...reason },
      headers: { 'if-match': handed.headers.get('etag') ?? '' },
    });
    await get('/assignments');

    const entry = {
      registry: 'task',
      language: 'en',
      audience: 'public',
      values: {
        title: { en: { text: 'Train ten teams', status: 'original' } },
        ...{ line: 'C5', owner: 'BDT/DNS', due: '2026-09-30', status: 'planned' },
      },
    };
    const task = await api.ask('editor', 'POST', '/registries/task', { body: entry });
    await api.ask('editor', 'PUT', `/registries/task/${task.json.id}`, {
      body: { ...entry, audience: 'members' },
      headers: { 'if-match': task.headers.get('etag') ?? '' },
    });
    for (const path of ['/registries', '/registries/task', `/registries/task/${task.json.id}`])
      await get(path);
    const gone = await api.ask('editor', 'POST', `/registries/task/${task.json.id}/withdraw`, {
      body: { reason: 'Entered twice' },
      headers: { 'if-match': '"r2"' },
    });
    expect(gone.status).toBe(204);

    const unseen = api.operations.filter((operation) => !api.answered.has(operation));
    expect(unseen.toSorted()).toEqual(JUDGED_ELSEWHERE.toSorted());
  }, 60_000);
});

/** Seen to be right in an office of their own: above, and in steps.test.ts, which keeps a list of its own. */
const JUDGED_ELSEWHERE = ['acceptUpdate', 'reopenUpdate', 'reviewClaim', ...STEPS, ...CONSULTATION_STEPS];

function form(): FormData {
  const form = new FormData();
  form.set('file', new File(['a,b\n1,2\n'], 'records.csv', { type: 'text/csv' }));
  return form;
}
