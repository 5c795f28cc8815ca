/** The secretariat's review through the pages: queue, decisions, claims, revisions, duplicates, coverage, reminders. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { canonicalActivity, canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../../shared/activities/record.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger, MailMessage, Objects } from '../../../../shared/store/ports.ts';
import { activityOf, claimOf, updateOf } from '../../../shared/matrix/sample-activities.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const clock = () => new Date('2026-02-01T09:00:00Z');
const told = { at: clock().toISOString(), by: 'focal', reason: 'reported' };
const YEAR = '2025-01-01..2025-12-31';
const english = (text: string) => ({ en: { text, status: 'original' as const } });

let ledger: Ledger;
let site: WebSite;
let editor: SignedIn;
let sent: MailMessage[];

async function keep(over: Partial<Activity> & { activityId: string }, ...updates: readonly AnnualUpdate[]) {
  const { activityId: id } = over;
  const states = [
    [activityStream(id), canonicalActivity(activityOf({ unit: 'BDT/DNS', ...over }))] as const,
    ...updates.map((update) => [updateStream(id, update.period), canonicalUpdate(update)] as const),
  ];
  for (const [stream, state] of states) {
    const [head] = await ledger.heads([stream]);
    await ledger.append([{ ...told, stream, revision: (head?.revision ?? 0) + 1, state }]);
  }
}

async function newest<T>(stream: string): Promise<T> {
  return (await ledger.newest([stream]))[0]?.state as T;
}

const submitted = (activityId: string, over: Partial<AnnualUpdate> = {}) =>
  updateOf(2025, { activityId, state: 'submitted', originalLanguage: 'en', ...over });

beforeEach(async () => {
  ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  sent = [];
  const mail = { send: async (message: MailMessage) => void sent.push(message) };
  site = webSite({ ledger, objects: {} as Objects, clock, mail });
  editor = await site.signInAs({ id: 'erin', name: 'Erin Example', roles: ['editor'] });
  await keep({ activityId: 'WA-000001', claims: [claimOf('9.c'), claimOf('4.4')] }, submitted('WA-000001'));
  await keep(
    { activityId: 'WA-000002', primaryLine: 'C2', title: english('Broadband for remote schools') },
    submitted('WA-000002', { originalLanguage: 'fr' }),
  );
  await keep(
    { activityId: 'WA-000003', title: english('Spectrum seminars for regulators') },
    submitted('WA-000003'),
  );
});

const text = async (response: Response | Promise<Response>) => (await response).text();

describe('the review', () => {
  it.each(['/review', `/review/WA-000001/${YEAR}`, '/duplicates', '/duplicates/WA-000001/WA-000002'])(
    'at %s is the secretariat’s: nobody else knows of it',
    async (path) => {
      const focal = await site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
      const member = await site.signInAs({ roles: ['member'] });
      expect((await focal.get(path)).status).toBe(404);
      expect((await member.get(path)).status).toBe(404);
      expect((await site.app.request(path)).headers.get('location')).toMatch(/^\/sign-in/);
      expect((await editor.get(path)).status).toBe(200);
    },
  );

  it('lists what waits, filtered, and leads on with the same filters', async () => {
    const all = await text(editor.get('/review'));
    expect(all).toContain('3 records wait for a decision.');
    const some = await text(editor.get('/review?line=C5'));
    expect(some).toContain(`/review/WA-000001/${YEAR}?line=C5`);
    expect(some).not.toContain('WA-000002');
    expect(await text(editor.get('/review?language=fr'))).toContain('1 record waits');
    expect(await text(editor.get('/review?unit=bdt'))).toContain('3 records wait');
    expect(await text(editor.get('/review?unit=TSB'))).toContain('No waiting record fits');
    expect(await text(editor.get('/review?year=2024'))).toContain('No waiting record fits');
    expect(await text(editor.get('/review?warnings=yes'))).toContain('3 records wait');
    expect(await text(editor.get('/review?changed=yes'))).toContain('No waiting record fits');
  });

  it('accepts a record with who and why, and goes on to the next', async () => {
    const fields = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    const answer = await editor.post(`/review/WA-000001/${YEAR}`, fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/review/WA-000002/${YEAR}`]);
    const stream = `update/WA-000001/${YEAR}`;
    expect(await newest<AnnualUpdate>(stream)).toMatchObject({ state: 'accepted', acceptedActivity: 1 });
    expect((await ledger.history(stream)).at(-1)).toMatchObject({ by: 'erin', reason: 'Reviewed' });
  });

  it('returns a record only with a reason', async () => {
    const fields = { decision: 'return', revision: '1', activityRevision: '1' };
    const refused = await editor.post(`/review/WA-000001/${YEAR}`, { ...fields, reason: ' ' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Write why the record is returned.');
    await editor.post(`/review/WA-000001/${YEAR}`, { ...fields, reason: 'Which countries?' });
    expect(await newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).toMatchObject({
      state: 'returned',
      returnedBecause: 'Which countries?',
    });
  });

  it('does nothing to a record that someone changed meanwhile, and shows it as it is now', async () => {
    await keep({ activityId: 'WA-000001' }, submitted('WA-000001', { headline: english('Newer words') }));
    const fields = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    const answer = await editor.post(`/review/WA-000001/${YEAR}`, fields);
    expect(answer.status).toBe(409);
    const shown = await answer.text();
    expect(shown).toContain('Someone changed this record meanwhile');
    expect(shown).toContain('Newer words');
    expect(await newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).toMatchObject({ state: 'submitted' });
  });

  it('accepts the chosen ones together and says which stay', async () => {
    await keep({ activityId: 'WA-000003' }, submitted('WA-000003', { headline: english('Newer words') }));
    const form = new FormData();
    for (const id of ['WA-000001', 'WA-000003']) form.append('chosen', `update/${id}/${YEAR}@1@1`);
    const answer = await editor.post('/review', form);
    expect(answer.status).toBe(303);
    expect(decodeURIComponent(answer.headers.get('set-cookie') ?? '')).toContain('"count":1,"conflicts":1');
    expect((await newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).state).toBe('accepted');
    expect((await newest<AnnualUpdate>(`update/WA-000003/${YEAR}`)).state).toBe('submitted');
  });

  it('lets an auditor look and decide nothing', async () => {
    const auditor = await site.signInAs({ roles: ['auditor'] });
    const shown = await text(auditor.get(`/review/WA-000001/${YEAR}`));
    expect(shown).not.toContain('name="decision"');
    expect(shown).not.toContain('name="verdict"');
    const fields = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    expect((await auditor.post(`/review/WA-000001/${YEAR}`, fields)).status).toBe(403);
    const claim = { index: '0', code: '9.c', verdict: 'rejected', note: 'no', revision: '1' };
    expect((await auditor.post(`/review/WA-000001/${YEAR}/claims`, claim)).status).toBe(403);
  });

  it('questions one claim without returning the record', async () => {
    const path = `/review/WA-000001/${YEAR}/claims`;
    const claim = { index: '1', code: '4.4', verdict: 'questioned', revision: '1' };
    const refused = await editor.post(path, { ...claim, note: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#field-note-1"');
    expect((await editor.post(path, { ...claim, note: 'Who learned what?' })).status).toBe(303);
    const { claims } = await newest<Activity>(activityStream('WA-000001'));
    expect(claims[1]?.review).toMatchObject({ state: 'questioned', by: 'erin', note: 'Who learned what?' });
    expect((await newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).state).toBe('submitted');
    const shown = await text(editor.get(`/review/WA-000001/${YEAR}`));
    expect(shown).toContain('Who learned what?');
    expect(shown).toContain('Erin Example');
    expect((await editor.post(path, { ...claim, note: 'late' })).status).toBe(409);
  });

  it('shows what changed since the last acceptance, word by word, and the year before', async () => {
    const accept = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    await keep(
      { activityId: 'WA-000004' },
      submitted('WA-000004', { headline: english('Teams of ten countries practised') }),
      updateOf(2024, { activityId: 'WA-000004', headline: english('Six drills held'), acceptedActivity: 1 }),
    );
    await editor.post(`/review/WA-000004/${YEAR}`, accept);
    const headline = english('Teams of twelve countries practised');
    await keep({ activityId: 'WA-000004' }, submitted('WA-000004', { headline }));
    const shown = await text(editor.get(`/review/WA-000004/${YEAR}`));
    expect(shown).toContain('Teams of <del>ten</del> countries practised');
    expect(shown).toContain('Teams of <ins>twelve</ins> countries practised');
    expect(shown).toContain('Six drills held');
    expect(await text(editor.get('/review?changed=yes'))).toContain('WA-000004');
  });
});

describe('the history of a record', () => {
  it('has any two revisions side by side, with who and why', async () => {
    const state = activityOf({ activityId: 'WA-000001', title: english('Cybersecurity drills for all') });
    await keep(state);
    const shown = await text(editor.get('/records/WA-000001/history?of=activity&before=1&after=2'));
    expect(shown).toContain('<del>least developed countries</del>');
    expect(shown).toContain('<ins>all</ins>');
    expect(shown).toContain('reported');
    const update = await text(editor.get(`/records/WA-000001/history?of=${YEAR}`));
    expect(update).toContain('There is one revision only.');
  });

  it('is for the office and the record’s own focal points', async () => {
    const own = await site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const other = await site.signInAs({ roles: ['focal-point'], lines: ['C11'] });
    expect((await own.get('/records/WA-000001/history')).status).toBe(200);
    expect((await other.get('/records/WA-000001/history')).status).toBe(404);
    expect((await site.app.request('/records/WA-000001/history')).status).toBe(404);
  });
});

describe('likely duplicates', () => {
  beforeEach(async () => {
    const ids = { externalIds: [{ scheme: 'stocktaking', id: '1234' }] };
    await keep({ activityId: 'WA-000005', title: english('Girls in code'), ...ids }, submitted('WA-000005'));
    await keep({ activityId: 'WA-000006', title: english('Code for girls'), ...ids }, submitted('WA-000006'));
  });

  it('are shown side by side, merged with chosen fields, and the merge is undone', async () => {
    expect(await text(editor.get('/duplicates'))).toContain('/duplicates/WA-000005/WA-000006');
    const pair = await text(editor.get('/duplicates/WA-000005/WA-000006'));
    const seen = /name="seen" value="([^"]+)"/.exec(pair)?.[1] ?? '';
    const merge = { seen, 'activity.title': 'second', reason: 'One programme' };
    expect((await editor.post('/duplicates/WA-000005/WA-000006/merge', merge)).status).toBe(303);
    expect((await newest<Activity>(activityStream('WA-000005'))).title).toEqual(english('Code for girls'));
    const record = await editor.get('/records/WA-000006');
    expect([record.status, record.headers.get('location')]).toEqual([302, '/records/WA-000005']);
    // Nothing of it was accepted: the public is not even told where it leads.
    expect((await site.app.request('/records/WA-000006')).status).toBe(404);
    expect(await text(editor.get('/duplicates'))).toContain('One programme');
    await editor.post('/duplicates/WA-000006/undo', {});
    expect((await newest<Activity>(activityStream('WA-000005'))).title).toEqual(english('Girls in code'));
    expect((await editor.get('/records/WA-000006')).status).toBe(200);
  });

  it('are parted again only by who may change both', async () => {
    await keep({ activityId: 'WA-000005', sectors: ['ITU-T'] });
    await keep({ activityId: 'WA-000006', sectors: ['ITU-D'], mergedInto: 'WA-000005' });
    const coordinator = await site.signInAs({ roles: ['coordinator', 'auditor'], sectors: ['ITU-D'] });
    expect((await coordinator.post('/duplicates/WA-000006/undo', {})).status).toBe(403);
    const both = await site.signInAs({ roles: ['coordinator', 'auditor'], sectors: ['ITU-D', 'ITU-T'] });
    // As far as there is a merge to undo: this one was only told to the record.
    expect((await both.post('/duplicates/WA-000006/undo', {})).status).toBe(404);
  });

  it('are not merged over what someone changed meanwhile', async () => {
    const merge = { seen: 'something else', reason: '' };
    const answer = await editor.post('/duplicates/WA-000005/WA-000006/merge', merge);
    expect(answer.status).toBe(409);
    expect((await newest<Activity>(activityStream('WA-000006'))).mergedInto).toBeUndefined();
  });

  it('that are two are remembered as two', async () => {
    await editor.post('/duplicates/WA-000006/WA-000005/distinct', { reason: 'Two countries' });
    expect(await text(editor.get('/duplicates'))).not.toContain('/duplicates/WA-000005/WA-000006');
  });

  it('are merged by editors only', async () => {
    const approver = await site.signInAs({ roles: ['approver'] });
    expect((await approver.get('/duplicates/WA-000005/WA-000006')).status).toBe(200);
    expect((await approver.post('/duplicates/WA-000005/WA-000006/merge', {})).status).toBe(403);
    expect((await approver.post('/duplicates/WA-000005/WA-000006/distinct', {})).status).toBe(403);
  });
});

describe('who has reported', () => {
  beforeEach(async () => {
    await keep(
      { activityId: 'WA-000007', primaryLine: 'C9', title: english('Newsrooms on line') },
      updateOf(2024, { activityId: 'WA-000007', acceptedActivity: 1 }),
    );
    await keep(
      { activityId: 'WA-000008', primaryLine: 'C9', title: english('Radio for islands') },
      updateOf(2025, { activityId: 'WA-000008', state: 'drafted', originalLanguage: 'en' }),
    );
    await keep(
      { activityId: 'WA-000009', primaryLine: 'C9', status: 'completed' },
      updateOf(2024, { activityId: 'WA-000009', acceptedActivity: 1 }),
    );
    await site.signInAs({
      id: 'nour',
      name: 'نور مثال',
      roles: ['focal-point'],
      language: 'ar',
      lines: ['C9'],
    });
  });

  it('counts what is expected and names what is missing', async () => {
    const shown = await text(editor.get('/coverage?year=2025'));
    expect(shown).toContain('3 of 5 expected records for 2025 have been submitted or accepted.');
    expect(shown).toContain('Newsrooms on line');
    expect(shown).not.toContain('WA-000009');
    expect(shown).toMatch(/Radio for islands.*Missing or to be mended: .*Summary/s);
    expect(shown).toContain('nobody named');
    expect(shown).toContain('/coverage/reminders/nour?year=2025');
  });

  it('tells focal points how all stand, and what is missing of their own only', async () => {
    const other = await site.signInAs({ roles: ['focal-point'], lines: ['C11'] });
    const shown = await text(other.get('/coverage?year=2025'));
    expect(shown).toContain('Radio for islands');
    expect(shown).not.toContain('Missing or to be mended');
    expect(shown).not.toContain('/coverage/reminders/');
    expect((await other.post('/coverage/reminders/nour?year=2025', {})).status).toBe(403);
    const member = await site.signInAs({ roles: ['member'] });
    expect((await member.get('/coverage')).status).toBe(404);
  });

  it('reminds in the recipient’s language, names what is missing, and keeps who was reminded when', async () => {
    const preview = await text(editor.get('/coverage/reminders/nour?year=2025'));
    expect(preview).toContain('dir="rtl"');
    expect(preview).toContain('WA-000008');
    expect(sent).toEqual([]);
    const answer = await editor.post('/coverage/reminders/nour?year=2025', {});
    expect(answer.headers.get('location')).toBe('/coverage?year=2025');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ language: 'ar', to: { address: 'nour@example.org' } });
    expect(sent[0]?.text).toContain('Radio for islands');
    expect(sent[0]?.text).toContain('31 ديسمبر 2025');
    expect(sent[0]?.text).toContain('http://localhost/my');
    const [reminder] = (await ledger.list('reminders/2025-01-01..2025-12-31')).items;
    expect(reminder).toMatchObject({ by: 'erin', state: { person: 'nour', state: 'sent' } });
    expect(await text(editor.get('/coverage?year=2025'))).toContain('Reminded on 1 February 2026');
  });
});
