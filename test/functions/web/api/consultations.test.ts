/** The schedule of a consultation by the interface, and who may read and change it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postLetters } from '../../../../functions/reports/post-letters.ts';
import { type ApiSite, openApi, type Who } from './api-site.ts';
import { CONSULTATION_STEPS } from './step-operations.ts';

let api: ApiSite;
beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const PLACE = '/consultations/council-2025';
const LETTER = {
  ...{ symbol: 'CL-26/3', day: '2026-01-05', audience: 'membership', submitter: 'secretariat' },
  meeting: { id: 'council-2026', opens: '2026-04-28' },
  steps: { inputs: { day: '2026-01-10', audience: 'stakeholders' }, revised: { day: '2026-03-20' } },
  companions: [{ title: 'Use of the Agenda' }],
};

async function step(who: Who, name: string, body: unknown) {
  const { headers } = await api.ask('editor', 'GET', PLACE);
  return api.ask(who, 'POST', `${PLACE}/${name}`, {
    body,
    headers: { 'if-match': headers.get('etag') ?? '' },
  });
}

describe('a consultation by the interface', () => {
  it('is planned by a letter of the office, and of nobody else', async () => {
    expect((await api.ask('member', 'POST', `${PLACE}/letters`, { body: LETTER })).status).toBe(404);
    expect((await api.ask('focal-point', 'POST', `${PLACE}/letters`, { body: LETTER })).status).toBe(403);
    const late = { ...LETTER, steps: { revised: { day: '2026-04-20' } } };
    const refused = await api.ask('editor', 'POST', `${PLACE}/letters`, { body: late });
    expect([refused.status, refused.json.code]).toEqual([409, 'schedule-refused']);
    const issued = await api.ask('editor', 'POST', `${PLACE}/letters`, { body: LETTER });
    expect(issued.status).toBe(200);
    expect(issued.json).toMatchObject({ revision: 1, rounds: [{ number: 1, deadline: '2026-03-29' }] });
  });

  it('is read by members, and hidden from the public', async () => {
    expect((await api.ask('public', 'GET', PLACE)).status).toBe(404);
    expect((await api.ask('public', 'GET', '/consultations')).status).toBe(404);
    const { json } = await api.ask('member', 'GET', '/consultations');
    expect(json.items[0]).toMatchObject({ report: 'council-2025', state: 'inputs-closed' });
    const one = await api.ask('member', 'GET', PLACE);
    expect(one.json.rounds[0].steps[0]).toMatchObject({
      step: 'inputs',
      planned: '2026-01-10',
      state: 'over',
    });
  });

  it('takes an input of who is asked, here after its last day', async () => {
    const body = { sender: 'Rwanda', text: 'Name the countries.', language: 'en' };
    const sent = await api.ask('member', 'POST', `${PLACE}/inputs`, { body });
    expect([sent.status, sent.json.rounds[0].inputs]).toEqual([201, { came: 1, answered: 0, late: 1 }]);
    const wrong = { ...body, sender: '', link: 'javascript:alert(1)' };
    expect((await api.ask('member', 'POST', `${PLACE}/inputs`, { body: wrong })).status).toBe(400);
    expect((await api.ask('public', 'POST', `${PLACE}/inputs`, { body })).status).toBe(401);
  });

  it('notes steps and the decision, each made from the newest state', async () => {
    const body = { step: 'consultation', day: '2026-01-12', event: 'online' };
    expect((await api.ask('editor', 'POST', `${PLACE}/steps`, { body })).status).toBe(428);
    const held = await step('editor', 'steps', body);
    expect(held.json.state).toBe('open-consultation');
    const unsent = await step('approver', 'decisions', { outcome: 'approved', day: '2026-01-12' });
    expect(unsent.json.code).toBe('schedule-refused');
    const deferred = await step('approver', 'decisions', { outcome: 'deferred', day: '2026-01-12' });
    expect(deferred.json).toMatchObject({
      state: 'deferred',
      rounds: [{ decision: { outcome: 'deferred' } }],
    });
  });

  it('orders the papers for the office, and tells how far they have come', async () => {
    expect((await api.ask('member', 'POST', `${PLACE}/papers`)).status).toBe(404);
    const ordered = await api.ask('auditor', 'POST', `${PLACE}/papers`);
    expect([ordered.status, ordered.json.state]).toEqual([202, 'waiting']);
    expect((await api.ask('auditor', 'GET', `${PLACE}/papers/evidence-pack.zip`)).status).toBe(404);
    const { id } = ordered.json;
    const { ledger, objects } = api.site.ports;
    const key = `papers/council-2025/${id}/comments-en.docx`;
    await objects.putIfAbsent(key, Buffer.from('PK'));
    const [known] = await ledger.newest([`job/${id}`]);
    const result = { files: [{ name: 'comments-en.docx', size: 2 }] };
    const state = { ...(known?.state as object), state: 'done', result };
    const signed = { at: '2026-01-15T09:00:00.000Z', by: 'worker', reason: 'test' };
    await ledger.append([{ stream: `job/${id}`, revision: 2, ...signed, state }]);
    const paper = await api.ask('auditor', 'GET', `${PLACE}/papers/comments-en.docx`);
    expect(paper.status).toBe(200);
    expect((await api.ask('member', 'GET', `${PLACE}/papers/comments-en.docx`)).status).toBe(404);
  });

  it('gives the letter as it was posted to who may see the schedule', async () => {
    const { code = '', ...ports } = api.site.ports;
    await postLetters('council-2025', 'worker', { ...ports, code });
    const { json } = await api.ask('member', 'GET', PLACE);
    const [{ posted, symbol }] = json.rounds[0].letters;
    expect([symbol, posted.entered, posted.files.length]).toEqual(['CL-26/3', '2026-01-15', 24]);
    const place = `${PLACE}/letters/${posted.files[0].name}`;
    expect((await api.ask('member', 'GET', place)).status).toBe(200);
    expect((await api.ask('public', 'GET', place)).status).toBe(404);
    expect((await api.ask('member', 'GET', `${PLACE}/letters/letter-1-9-x.pdf`)).status).toBe(404);
  }, 60_000);

  it('was seen to be answered well in each of its operations', () => {
    expect(CONSULTATION_STEPS.filter((operation) => !api.answered.has(operation))).toEqual([]);
  });
});
