import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workOff } from '../../../../functions/jobs/work-off.ts';
import { runReportJob } from '../../../../functions/reports/run-report-job.ts';
import { readReport } from '../../../../shared/reports/change-report.ts';
import { type Report, textHash } from '../../../../shared/reports/report.ts';
import { type Office, openOffice } from '../../reports/office.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

let office: Office;
let site: WebSite;
let editor: SignedIn;
let approver: SignedIn;
let member: SignedIn;

beforeAll(async () => {
  office = await openOffice();
  site = webSite(office);
  editor = await site.signInAs({ id: 'erin', roles: ['editor'] });
  approver = await site.signInAs({ id: 'ivan', roles: ['approver'] });
  member = await site.signInAs({ id: 'li', roles: ['member'] });
});
afterAll(() => office.close());

const PATH = '/reports/builder/cstd-2025';

async function report(): Promise<{ readonly state: Report; readonly revision: string }> {
  const { revision, state } = (await readReport(office.ledger, 'cstd-2025')) as {
    readonly revision: number;
    readonly state: Report;
  };
  return { state, revision: String(revision) };
}

async function step(who: SignedIn, name: string, fields: Readonly<Record<string, string>> = {}) {
  return who.post(`${PATH}/${name}`, { revision: (await report()).revision, ...fields });
}

/** Formats other than these take long to draw, and are tested where they are made. */
async function work(): Promise<void> {
  const handlers = {
    intake: () => Promise.reject(new Error('no uploads here')),
    report: (job: Parameters<typeof runReportJob>[0], tell: Parameters<typeof runReportJob>[1]) =>
      runReportJob({ ...job, formats: ['html'] }, tell, office),
  };
  await workOff(office, handlers, (error) => {
    throw error;
  });
}

function write(language: string, text: string, was = '') {
  return editor.post(`${PATH}/texts?in=${language}`, {
    section: 'introduction',
    text,
    was: textHash(was),
    generated: 'g',
  });
}

async function textOf(who: SignedIn, path: string): Promise<string> {
  return (await who.get(path)).text();
}

/** Two paragraphs; a number in the second changes with Rev. 1. */
const TEXT = 'One.\n\nTwo drills were held with the teams of the region.';

describe('the report builder', () => {
  it('is for the office: hidden from members and the public, readable for approvers, made by editors', async () => {
    for (const path of ['/reports/builder', PATH]) {
      expect((await site.app.request(path)).headers.get('location')).toBe(
        `/sign-in?to=${encodeURIComponent(path)}`,
      );
      expect((await member.get(path)).status).toBe(404);
    }
    const order = { kind: 'cstd', from: '2025-01-01', to: '2025-12-31', languages: 'en' };
    expect((await approver.post('/reports/builder', order)).status).toBe(403);
    expect((await approver.get('/reports/builder')).status).toBe(200);
  });

  it('begins a report once for a kind and period', async () => {
    const form = new FormData();
    for (const language of ['en', 'fr']) form.append('languages', language);
    form.set('kind', 'cstd');
    form.set('from', '2025-01-01');
    form.set('to', '2025-12-31');
    const begun = await editor.post('/reports/builder', form);
    expect([begun.status, begun.headers.get('location')]).toEqual([303, PATH]);
    const again = await editor.post('/reports/builder', form);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('for this period. Open it from the list of reports;');
    expect((await report()).state.languages).toEqual(['en', 'fr']);
  });

  it('says what is missing before files can be built, then builds them in the background', async () => {
    expect(await textOf(editor, PATH)).toContain('No data are chosen yet.');
    expect((await step(editor, 'build')).status).toBe(409);
    await step(editor, 'snapshot', { snapshot: office.snapshot });
    await step(editor, 'document', { symbol: 'C26/35', languages: 'en' });
    const form = new FormData();
    for (const language of ['en', 'fr']) form.append('languages', language);
    form.set('symbol', 'C26/35');
    form.set('revision', (await report()).revision);
    await editor.post(`${PATH}/document`, form);
    expect((await step(editor, 'build')).status).toBe(303);
    const waiting = await editor.get(PATH);
    expect(waiting.headers.get('refresh')).toBe('2');
    expect(await waiting.text()).toContain('Waiting to be built');
    await work();
    const built = await textOf(editor, PATH);
    expect(built).toContain('The files say what the report says now.');
    expect(built).toMatch(/\/reports\/[0-9a-f]{16}\/read\/cstd\/fr\/cstd-fr\.html/);
  });

  it('takes texts above the generated ones, and keeps what two people write at once', async () => {
    const page = await textOf(editor, `${PATH}/texts`);
    expect(page).toContain('section-introduction');
    expect((await write('en', TEXT)).status).toBe(303);
    const short = await write('fr', 'Un seul.');
    expect(short.status).toBe(422);
    expect(await short.text()).toContain('has 2 paragraphs: write as many.');
    expect((await write('fr', 'Un.\n\nDeux.')).status).toBe(303);
    const late = await write('en', 'Mine.');
    expect(late.status).toBe(422);
    const conflict = await late.text();
    expect(conflict).toContain('Someone else has changed this text meanwhile.');
    expect(conflict).toContain('Mine.');
    expect((await report()).state.edits.introduction?.en?.text).toBe(TEXT);
    expect(await textOf(editor, PATH)).toContain('The files are out of date');
  });

  it.each([
    ['document', { symbol: 'C26/99', languages: 'xx' }, 'Languages: this is not known here.', 'C26/99'],
    ['document', { symbol: 'C26/99' }, 'Languages: an answer is needed.', 'C26/99'],
    ['document', { date: '2026-02-31', meeting: 'CWG-45', languages: 'en' }, 'no such day', 'CWG-45'],
    ['document', { symbol: 'x'.repeat(201), languages: 'en' }, 'at most 200 characters', 'xxx'],
    ['snapshot', { snapshot: 'f'.repeat(64) }, 'Snapshot: this is not known here.', ''],
  ])(
    'keeps what was typed in the form “%s” %o, and names what is wrong',
    async (name, fields, told, kept) => {
      const before = await report();
      const answer = await step(editor, name, fields);
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain(told);
      expect(page).toContain(kept);
      expect((await report()).revision).toBe(before.revision);
    },
  );

  it('begins nothing of unknown kinds, languages or days, and keeps the form', async () => {
    const order = { kind: 'hlpf', from: '2025-01-01', to: '2025-12-31', languages: 'en' };
    for (const [wrong, told] of [
      [{ kind: 'poem' }, 'Kind of report: this is not known here.'],
      [{ languages: 'xx' }, 'Languages: this is not known here.'],
      [{ from: '2025-02-31' }, 'First day: the calendar has no such day.'],
      [{ to: '2024-12-31' }, 'Last day: this is before the first day.'],
    ] as const) {
      const answer = await editor.post('/reports/builder', { ...order, ...wrong });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain(told);
      expect(page).toContain('value="2025-01-01"'.replace('2025-01-01', { ...order, ...wrong }.from));
    }
  });

  it('writes texts only for sections and in languages that the report has, of 20,000 characters at most', async () => {
    const send = (section: string, language: string, text: string) =>
      editor.post(`${PATH}/texts?in=${language}`, { section, text, was: textHash(''), generated: 'g' });
    const unknown = await send('poem', 'en', 'x');
    expect(unknown.status).toBe(422);
    expect(await unknown.text()).toContain('section: this is not known here.');
    expect((await send('introduction', 'ru', 'x')).status).toBe(422);
    const now = (await report()).state.edits.introduction?.en?.text ?? '';
    const long = await editor.post(`${PATH}/texts?in=en`, {
      section: 'introduction',
      text: 'x'.repeat(20_001),
      was: textHash(now),
      generated: 'g',
    });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('Text of the secretariat: at most 20,000 characters.');
  });

  it('refuses who has not seen the newest, and steps that are not due', async () => {
    const old = await editor.post(`${PATH}/document`, { revision: '1', symbol: 'X', languages: 'en' });
    expect(old.status).toBe(409);
    expect(await old.text()).toContain('value="X"');
    expect((await step(editor, 'submit')).status).toBe(409);
    expect((await step(editor, 'publish')).status).toBe(403);
  });

  it('builds what was submitted as it will be issued: no draft, and only then can it be published', async () => {
    await editor.post('/reports/builder', {
      kind: 'sector-d',
      from: '2025-01-01',
      to: '2025-12-31',
      languages: 'en',
    });
    const path = '/reports/builder/sector-d-2025';
    const known = async () => {
      const found = (await readReport(office.ledger, 'sector-d-2025')) ?? expect.fail('no report');
      return { ...found, fields: { revision: String(found.revision) } };
    };
    const { fields } = await known();
    await editor.post(`${path}/snapshot`, { ...fields, snapshot: office.snapshot });
    await editor.post(`${path}/build`, (await known()).fields);
    await work();
    await editor.post(`${path}/submit`, (await known()).fields);
    expect((await approver.get(`${path}/publish`)).status, 'not built yet').toBe(409);
    await work();
    const { state } = await known();
    expect(state).toMatchObject({
      state: 'submitted',
      issues: [{ label: 'Draft 1' }, { label: 'Original' }],
    });
    const files = state.issues.map(({ set }) => `/reports/${set}/read/sector-d/en/sector-d-en.html`);
    expect(await textOf(editor, files[0] ?? '')).toContain('Draft 1');
    expect(await textOf(approver, files[1] ?? '')).not.toContain('Draft 1');
    expect(await textOf(approver, path)).not.toContain('say the same');
    await approver.post(`${path}/publish`, { ...(await known()).fields, read: 'yes' });
    expect((await known()).state.published?.set).toBe(state.issues[1]?.set);
  });

  it('makes Rev. 1, shows what changed, and publishes what was submitted', async () => {
    await step(editor, 'build');
    await work();
    const round = { opens: '2026-01-20', deadline: '2026-02-10', audience: 'members' };
    for (const [wrong, told] of [
      [{ deadline: '2026-02-31' }, 'Last day for comments: the calendar has no such day.'],
      [{ deadline: '2026-01-19' }, 'Last day for comments: this is before the first day.'],
      [{ audience: 'all' }, 'Open to: this is not known here.'],
    ] as const) {
      const refused = await step(editor, 'consult', { ...round, ...wrong });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toContain(told);
      expect(page).toContain('value="2026-01-20"');
    }
    expect((await step(editor, 'consult', round)).status).toBe(303);
    expect(await textOf(editor, PATH)).toContain('Readers have this revision already: begin the next one.');
    await step(editor, 'revise');
    await write('en', TEXT.replace('Two', 'Three'), TEXT);
    await step(editor, 'build');
    await work();
    const changes = await textOf(editor, `${PATH}/changes`);
    expect(changes).toMatch(/<del>Two<\/del><ins>Three<\/ins>/);
    const word = await editor.get(`${PATH}/changes.docx?in=en`);
    expect(word.headers.get('content-type')).toContain('wordprocessingml');
    expect((await editor.get(`${PATH}/changes.docx?before=cstd-2024`)).status, 'another pair').toBe(404);
    expect((await member.get('/reports/cstd-2025/changes')).status, 'Rev. 1 is not theirs yet').toBe(404);
    expect((await step(editor, 'submit')).status).toBe(409);
    const waits = await textOf(editor, PATH);
    expect(waits).toContain('Some texts are missing in a language');
    expect(waits).toMatch(/texts\?in=fr#section-introduction"><bdi lang="en">Introduction</);
    // Read again, both languages are right.
    const generated = (await report()).state.issues.at(-1)?.generated.introduction ?? '';
    for (const [language, text] of [
      ['en', 'One.\n\nThree.'],
      ['fr', 'Un.\n\nTrois.'],
    ] as const) {
      const was = (await report()).state.edits.introduction?.[language]?.text ?? '';
      await editor.post(`${PATH}/texts?in=${language}`, {
        section: 'introduction',
        text,
        was: textHash(was),
        generated,
      });
    }
    await step(editor, 'build');
    await work();
    expect(await textOf(editor, PATH)).toMatch(/Comments run until .*: submitting ends them on the spot\./);
    expect((await step(editor, 'submit')).status).toBe(303);
    expect(await textOf(approver, '/my')).toContain(`href="${PATH}"`);
    expect((await step(editor, 'return', { reason: 'x' })).status).toBe(403);
    const empty = await step(approver, 'return', { reason: ' ' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('What should be changed: an answer is needed.');
    expect((await step(approver, 'return', { reason: 'Say who paid.' })).status).toBe(303);
    expect(await textOf(editor, PATH)).toContain('Say who paid.');
    expect(await textOf(approver, '/my')).not.toContain(`href="${PATH}"`);
    expect(await textOf(editor, '/my')).toMatch(/Returned by the approver.*Say who paid\./s);
    expect((await step(editor, 'submit')).status).toBe(303);
    const last = await textOf(approver, PATH);
    expect(last).not.toContain('Say who paid.');
    expect(last).toContain(`href="${PATH}/publish"`);
    const look = await textOf(approver, `${PATH}/publish`);
    for (const said of [
      'C26/35(Rev.1)',
      'English, French',
      'The consultation was announced until',
      'Official languages that are missing: Arabic',
      `/published/cstd/2025/${(await report()).state.issues.at(-1)?.manifest}`,
    ]) {
      expect(look).toContain(said);
    }
    expect((await editor.get(`${PATH}/publish`)).status).toBe(403);
    const unread = await step(approver, 'publish');
    expect(unread.status).toBe(422);
    expect(await unread.text()).toContain('Your word that you have read it: an answer is needed.');
    expect((await report()).state.state).toBe('submitted');
    expect((await step(approver, 'publish', { read: 'yes' })).status).toBe(303);
    const { state } = await report();
    expect(state.published?.set).toBe(state.issues.at(-1)?.set);
    expect(await textOf(editor, PATH)).toContain('then its next revision can be begun.');
    expect(await textOf(member, '/reports/cstd-2025/changes')).toContain('<ins>Three</ins>');
    const list = await textOf(editor, '/reports');
    expect(list).toContain('Reports that are out and never change');
    expect(list).not.toContain('Open for comments');
    expect((await step(approver, 'withdraw', { reason: ' ' })).status).toBe(422);
    expect((await step(approver, 'withdraw', { reason: 'A figure was wrong.' })).status).toBe(303);
    expect(await textOf(approver, PATH)).toMatch(/Withdrawn on .*A figure was wrong\./s);
    expect(await textOf(editor, '/reports')).toContain('Reports that are still being written or approved');
    expect(await textOf(editor, '/reports/builder')).toContain('>English, French</td>');
    expect((await report()).state.state).toBe('withdrawn');
  });
});

describe('key messages', () => {
  it('are proposed by rank, and taken in the order of their numbers', async () => {
    const order = { kind: 'hlpf', from: '2025-01-01', to: '2025-12-31', languages: 'en' };
    await editor.post('/reports/builder', order);
    const path = '/reports/builder/hlpf-2025';
    await editor.post(`${path}/snapshot`, { revision: '1', snapshot: office.snapshot });
    await editor.post(`${path}/build`, { revision: '2' });
    await work();
    const page = await textOf(editor, `${path}/messages`);
    const [first = '', second = ''] = [...page.matchAll(/name="place-(WA-\d+)"/g)].map(([, id]) => id);
    const places = { revision: '3', [`place-${first}`]: '2', [`place-${second}`]: '1' };
    expect((await editor.post(`${path}/messages`, places)).status).toBe(303);
    expect((await readReport(office.ledger, 'hlpf-2025'))?.state.keyMessages).toEqual([second, first]);
  });
});
