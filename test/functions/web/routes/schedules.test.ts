/** The schedule of a consultation on the pages: planned and moved on in the builder, read by those who are asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSchedule } from '../../../../shared/consultations/schedule/change-schedule.ts';
import { canonicalEntry, entryStream } from '../../../../shared/registries/entry.ts';
import { consultationInput } from '../../../../shared/registries/types/consultation-input.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../consulted-site.ts';
import type { SignedIn } from '../sign-in-as.ts';

let world: ConsultedSite;
let editor: SignedIn;
let member: SignedIn;

beforeAll(async () => {
  world = await openConsultedSite();
  editor = await world.site.signInAs({ id: 'erin', roles: ['editor'] });
  member = await world.site.signInAs({ id: 'li', name: 'Li Example', roles: ['member'] });
});
afterAll(() => world.office.close());

const PAGE = `/reports/builder/${REPORT}/schedule`;
const textOf = async (response: Promise<Response>) => (await response).text();
/** The page of consultations as a member who has just signed in sees it on that day. */
const seenOn = async (day: string) => {
  const { now } = world.at;
  world.at.now = `${day}T09:00:00Z`;
  const reader = await world.site.signInAs({ id: 'max', name: 'Max Example', roles: ['member'] });
  const html = await textOf(reader.get('/consultations'));
  world.at.now = now;
  return html;
};
const send = async (form: string, fields: Readonly<Record<string, string>>) => {
  const { revision } = await readSchedule(world.office.ledger, REPORT);
  return editor.post(`${PAGE}/${form}`, { revision: String(revision), ...fields });
};

const LETTER = {
  ...{ symbol: 'CL-26/3', day: '2026-01-12', audience: 'membership', meeting: 'council-2026' },
  ...{ submitter: 'secretariat', inputs: '2026-01-16', 'inputs-audience': 'stakeholders' },
  ...{ draft: '2026-01-14', consultation: '2026-02-02', 'consultation-event': 'WSIS Forum 2026' },
  ...{ comments: '2026-02-12', 'comments-audience': 'participants', 'companion-0': 'Use of the Agenda' },
};

describe('the page of consultations', () => {
  it('lists what readers are asked about though no letter has planned it', async () => {
    const html = await textOf(member.get('/consultations'));
    expect(html).toContain(`href="/reports/${REPORT}"`);
    expect(html).toContain('Comments on Draft 1 are taken until 20 January 2026 (5 days left).');
    expect(html).not.toContain('No consultation is running or planned.');
    expect(await seenOn('2026-01-09')).toContain('can be made from 10 January 2026');
  });

  it('stands in the foot for those who may read it, and for nobody else', async () => {
    const link = '<a href="/consultations">Consultations</a>';
    expect(await textOf(member.get('/'))).toContain(link);
    expect(await textOf(Promise.resolve(world.site.app.request('/')))).not.toContain('/consultations');
    expect((await world.site.app.request('/consultations')).status).not.toBe(200);
  });
});

describe('the schedule in the builder', () => {
  it('is unplanned at first, and members know of none', async () => {
    expect(await textOf(editor.get(PAGE))).toContain('No circular letter has planned a consultation yet.');
    expect(await textOf(member.get('/consultations'))).not.toContain('By circular letter');
    expect((await member.get(`/consultations/${REPORT}`)).status).toBe(404);
    expect((await member.get(PAGE)).status).toBe(404);
  });

  it('refuses a plan that misses the last day for Council documents, and shows it as it was sent', async () => {
    const late = await send('letter', { ...LETTER, revised: '2026-04-10', inputs: '2026-01-13' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('10 April 2026 is after 29 March 2026, the last day for documents');
    expect(html).toContain('which opens on 28 April 2026');
    expect(html).toContain('value="WSIS Forum 2026"');
  });

  it('refuses steps that are out of order beside their field', async () => {
    const wrong = await send('letter', LETTER);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Draft posted: this is before the first day.');
  });

  it('is planned by a letter, which members then see', async () => {
    expect((await send('letter', { ...LETTER, inputs: '2026-01-13' })).status).toBe(303);
    const html = await textOf(member.get(`/consultations/${REPORT}`));
    expect(html).toContain(
      'CL-26/3, 12 January 2026: Member States, Sector Members, Associates and Academia',
    );
    expect(html).toContain('29 March 2026: 30 days before the session that opens on 28 April 2026');
    expect(html).toContain('1 day late');
    expect(html).toContain('Use of the Agenda');
    expect(html).not.toContain('<form method="post" action="/reports/builder');
    expect(await textOf(member.get('/consultations'))).toContain('Inputs closed');
    expect(await textOf(member.get(`/reports/${REPORT}`))).toContain('See the schedule');
  });

  it('tells how many inputs came and are answered, and warns of those that are not', async () => {
    expect(await textOf(editor.get(PAGE))).toContain('Received: 0. Answered: 0. After the last day: 0.');
    const said = (text: string) => ({ fr: { text, status: 'original' } });
    const state = canonicalEntry(consultationInput, {
      ...{ id: 'I-1', language: 'fr', audience: 'members' },
      values: {
        ...{ report: REPORT, letter: LETTER.symbol, sender: 'Ministère', received: '2026-01-14' },
        text: said('Nommez les pays'),
      },
    });
    const step = { revision: 1, at: '2026-01-14T09:00:00Z', by: 'erin', reason: 'came by mail' };
    await world.office.ledger.append([{ stream: entryStream(state), ...step, state }]);
    const html = await textOf(editor.get(PAGE));
    expect(html).toContain('Received: 1. Answered: 0. After the last day: 1.');
    expect(html).toContain('1 input has no answer yet.');
    const shown = await textOf(member.get(`/consultations/${REPORT}`));
    expect(shown).toContain('href="/registries/consultation-input/entry/I-1"');
    expect(shown).toContain('Nommez les pays');
    expect(shown).not.toContain('has no answer yet');
    expect((await member.get('/registries/consultation-input/entry/I-1')).status).toBe(200);
  });

  it('lets who is asked send an input, and says what is missing in one', async () => {
    const place = `/consultations/${REPORT}`;
    const asked = await textOf(member.get(place));
    expect(asked).toContain(`action="${place}/inputs"`);
    expect(asked).toContain('CL-26/3 asks for inputs until 13 January 2026');
    const input = { sender: '', text: '<b>Name Kenya</b>', language: 'en', link: '' };
    const refused = await member.post(`${place}/inputs`, input);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('an answer is needed');
    expect(html).toContain('&lt;b&gt;Name Kenya&lt;/b&gt;</textarea>');
    expect((await member.post(`${place}/inputs`, { ...input, sender: 'Rwanda' })).status).toBe(303);
    expect(await textOf(member.get(place))).toContain('&lt;b&gt;Name Kenya&lt;/b&gt;');
  });

  it('posts the draft for good, with the days for comments that the letter names', async () => {
    expect((await send('done', { step: 'draft', day: '2026-01-15' })).status).toBe(303);
    const html = await textOf(member.get(`/consultations/${REPORT}`));
    expect(html).toContain('Draft 1');
    expect(await textOf(member.get(`/reports/${REPORT}`))).toContain('taken until 12 February 2026');
    expect(await textOf(member.get(`/reports/${REPORT}`))).toContain(
      'From 3 February 2026, comments are taken from those alone who have commented before',
    );
    const again = await send('done', { step: 'draft', day: '2026-01-15' });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('readers already have this revision');
  });

  it('lets nothing go to Council, or be submitted, while a comment waits for its answer', async () => {
    const said = { kind: 'document', id: '', language: 'en', text: 'Name the countries' };
    expect((await member.post(`/reports/${REPORT}/comments`, said)).status).toBe(303);
    const council = await send('done', { step: 'council', day: '2026-01-15', documents: 'C26/65, C26/36' });
    expect(council.status).toBe(409);
    expect(await council.text()).toContain('1 comment has no answer: the version is not final yet.');
    expect(await textOf(editor.get(`/reports/builder/${REPORT}`))).toContain('the version is not final yet');
    const submitted = await editor.post(`/reports/builder/${REPORT}/submit`, { revision: '9' });
    expect(await submitted.text()).toContain('1 comment has no answer');
  });

  it('is deferred with a note, and says how it goes on', async () => {
    const decided = { outcome: 'deferred', day: '2026-01-15', note: 'Virtual meetings' };
    expect((await send('decision', decided)).status).toBe(303);
    const html = await textOf(editor.get(PAGE));
    expect(html).toContain('Virtual meetings');
    expect(html).toContain('Round 2 begins with the next letter, from Draft 1.');
    expect(html).not.toContain('Note a step as done');
    // What was planned and never noted did not pass.
    expect(html).toContain('Not noted');
  });

  it('offers the next session that is to open, and leaves its day to the calendar', async () => {
    const { now } = world.at;
    const sessionOn = async (day: string) => {
      world.at.now = `${day}T09:00:00Z`;
      const signed = await world.site.signInAs({ id: 'nora', roles: ['editor'] });
      const html = await textOf(signed.get(PAGE));
      expect(html).not.toMatch(/name="opens"[^>]* value="2/);
      return /<option value="([^"]+)" selected/.exec(html.split('name="meeting"')[1] ?? '')?.[1];
    };
    expect(await sessionOn('2026-04-27')).toBe('council-2026');
    expect(await sessionOn('2026-11-23')).toBe('council-2027');
    world.at.now = now;
  });
});

describe('the page of consultations on the last days for comments, and after', () => {
  it('asks nobody who has not commented before on days that are for participants', async () => {
    expect(await seenOn('2026-02-02')).toContain('Open for comments');
    expect(await seenOn('2026-02-03')).not.toContain('Open for comments');
  });

  it('asks for no comments any more, and keeps the schedule', async () => {
    const html = await seenOn('2026-03-01');
    expect(html).not.toContain('Open for comments');
    expect(html).toContain('By circular letter');
  });
});
