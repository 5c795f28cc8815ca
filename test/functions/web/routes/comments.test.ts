import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalEntry, entryStream } from '../../../../shared/registries/entry.ts';
import { consultationInput } from '../../../../shared/registries/types/consultation-input.ts';
import { readTables } from '../../../../shared/render/xlsx/read-cells.ts';
import { readReport } from '../../../../shared/reports/change-report.ts';
import {
  openConsultation,
  publish,
  submitReport,
  withdraw,
} from '../../../../shared/reports/report-steps.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../consulted-site.ts';
import type { SignedIn } from '../sign-in-as.ts';

let world: ConsultedSite;
let member: SignedIn;
let editor: SignedIn;
let set = '';
let paragraph = '';

beforeAll(async () => {
  world = await openConsultedSite();
  member = await world.site.signInAs({ id: 'li', name: 'Li Example', roles: ['member'] });
  editor = await world.site.signInAs({ id: 'erin', roles: ['editor'] });
  set = (await readReport(world.office.ledger, REPORT))?.state.issues[0]?.set ?? '';
});
beforeEach(() => {
  world.at.now = '2026-01-15T09:00:00Z';
});
afterAll(() => world.office.close());

const place = `/reports/${REPORT}`;
const textOf = async (response: Promise<Response>) => (await response).text();
const issue = (lang = 'en') => `${place}/issue/${set}.html?lang=${lang}`;

describe('an issue in consultation', () => {
  it('has a link for a comment at each numbered paragraph, table and chart, for members', async () => {
    const html = await textOf(member.get(issue()));
    const links = [...html.matchAll(/href="([^"]*comments\/new\?kind=(\w+)&amp;id=([^"&]*)[^"]*)"/g)];
    expect(new Set(links.map(([, , kind]) => kind))).toEqual(new Set(['paragraph', 'table', 'figure']));
    const numbered = html.match(/<p class="n"/g)?.length;
    expect(links.filter(([, , kind]) => kind === 'paragraph')).toHaveLength(numbered ?? -1);
    expect(html).toContain('aria-label="Comment: Paragraph 1"');
    expect(html).toContain('until 20 January 2026 (5 days left)');
    paragraph = links[0]?.[3] ?? '';
  });

  it('is read in the language of the page where it has it, the links in that language too', async () => {
    const html = await textOf(member.get(issue('fr')));
    expect(html).toContain('<html lang="fr"');
    expect(html).toContain('[Commenter]');
    const arabic = await textOf(member.get(issue('ar')));
    expect(arabic).toMatch(/<html lang="en".*<aside lang="ar" dir="rtl">/s);
  });

  it('does not exist for the public, nor do its files, its set or its comments', async () => {
    const { app } = world.site;
    const file = `cstd/en/cstd-en.html`;
    for (const path of [place, `${place}/comments`, '/reports/there-is-none']) {
      const { headers } = await app.request(path);
      expect(headers.get('location'), path).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    }
    for (const path of [
      issue(),
      `${place}/comments.xlsx`,
      `/reports/${set}/${file}`,
      `/reports/${set}/read/${file}`,
      `/reports/${set}/manifest.json`,
    ]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
    expect(await textOf(Promise.resolve(app.request('/reports')))).not.toContain(set);
    expect(await textOf(Promise.resolve(app.request('/reports')))).not.toContain(REPORT);
    expect(await textOf(Promise.resolve(app.request('/')))).not.toContain(set);
    expect(await textOf(member.get('/reports'))).toContain(`href="${place}"`);
    for (const path of [place, issue(), `/reports/${set}/${file}`]) {
      expect((await member.get(path)).status, path).toBe(200);
    }
  });

  it('is not handed out to caches that others share', async () => {
    const { headers } = await member.get(`/reports/${set}/cstd/en/cstd-en.html`);
    expect(headers.get('cache-control')).toContain('private');
  });
});

describe('comments', () => {
  const write = (fields: Readonly<Record<string, string>>) =>
    member.post(`${place}/comments`, { kind: 'paragraph', id: paragraph, language: 'fr', ...fields });

  it('are told when they are asked for by a state that is none; a file of them is refused', async () => {
    const shown = await textOf(member.get(`${place}/comments?state=gone`));
    expect(shown).toContain('Unknown value for “Outcome”; shown without it: <code>gone</code>');
    expect((await member.get(`${place}/comments.csv?state=gone`)).status).toBe(422);
    expect(await textOf(member.get(`${place}/comments?state=open`))).not.toContain('Unknown value');
  });

  it('are written at a place, listed in order with who said them, and lead back to it', async () => {
    expect((await member.get(`${place}/comments/new`)).status, 'on the whole document').toBe(200);
    const form = await textOf(member.get(`${place}/comments/new?kind=paragraph&id=${paragraph}`));
    expect(form).toContain('Comment on: Paragraph 1');
    const sent = await write({ text: 'Ajouter le Kenya <b>' });
    expect(sent.status).toBe(303);
    await member.post(`${place}/comments`, {
      kind: 'document',
      id: '',
      language: 'en',
      text: 'A good draft',
    });
    const list = await textOf(member.get(`${place}/comments`));
    expect(list.indexOf('A good draft')).toBeLessThan(list.indexOf('Ajouter le Kenya &lt;b&gt;'));
    expect(list).toContain('Li Example');
    expect(list).toMatch(/<blockquote lang="en" dir="ltr">/);
    const inFrench = await textOf(member.get(`${place}/comments?lang=fr`));
    expect(inFrench).toContain(
      '<blockquote>Contribution destinée à la Commission de la science et de la technique au service du développement, 2025</blockquote>',
    );
    expect(await textOf(member.get(issue()))).toContain('[1 comment]');
  });

  it('quote their place in the language of the reader, beside the words that were commented on', async () => {
    const quotes = (html: string) =>
      [...html.matchAll(/<p class="note quoted-in">([^<]*)<\/p><blockquote lang="(\w+)"[^>]*>([^<]*)/g)].map(
        ([, name, language, text]) => ({ name, language, text }),
      );
    const inFrench = quotes(await textOf(editor.get(`${place}/comments?lang=fr`)));
    expect(inFrench.map(({ name, language }) => [name, language])).toEqual([
      ['français', 'fr'],
      ['anglais', 'en'],
    ]);
    const [own, said] = inFrench;
    expect(own?.text).not.toBe(said?.text);
    expect(await textOf(member.get(issue('fr')))).toContain(own?.text?.slice(0, 40));
    expect(quotes(await textOf(editor.get(`${place}/comments`)))).toEqual([]);
    // The issue has no Arabic: its reader is shown the English text, in which the comment was made.
    expect(quotes(await textOf(editor.get(`${place}/comments?lang=ar`)))).toEqual([]);
  });

  it('can be about a row of a table', async () => {
    const html = await textOf(member.get(issue()));
    const table = /comments\/new\?kind=table&amp;id=([^"&]*)/.exec(html)?.[1] ?? '';
    const form = await textOf(member.get(`${place}/comments/new?kind=table&id=${table}`));
    const [, row = '', name = ''] = /<option value="([^"]*\/1)">([^<]*)</.exec(form) ?? [];
    expect(row).not.toBe('');
    await member.post(`${place}/comments`, {
      kind: 'table',
      id: table,
      row,
      language: 'en',
      text: 'Check this row',
    });
    expect(await textOf(member.get(`${place}/comments`))).toContain(`row “${name}”`);
  });

  it('without a word come back with what is wrong', async () => {
    const { status } = await write({ text: ' ' });
    expect(status).toBe(422);
    expect(await textOf(write({ text: ' ' }))).toContain('Write a comment of at most 5,000 characters.');
  });

  it('are answered by the secretariat only, and filtered by what was done', async () => {
    const list = await textOf(editor.get(`${place}/comments`));
    const [, path = ''] = /action="([^"]*\/answer)"/.exec(list) ?? [];
    const answer = { revision: '1', outcome: 'partly', text: 'In the annex' };
    expect((await member.post(path, answer)).status).toBe(403);
    expect((await editor.post(path, answer)).status).toBe(303);
    expect((await editor.post(path, answer)).status).toBe(409);
    expect(await textOf(member.get(`${place}/comments?state=partly`))).toContain('In the annex');
    expect(await textOf(member.get(`${place}/comments?state=noted`))).not.toContain('In the annex');
  });

  it('leave as a matrix that names the report, the deadline and the filter', async () => {
    const response = await member.get(`${place}/comments.xlsx?state=partly`);
    const sheets = await readTables(new Uint8Array(await response.arrayBuffer()));
    const text = JSON.stringify(sheets);
    for (const said of ['20 January 2026', 'Accepted in part', 'In the annex', 'Li Example'])
      expect(text).toContain(said);
    const csv = await textOf(member.get(`${place}/comments.csv`));
    expect(csv.split('\r\n')[0]).toContain('Place');
    expect(csv).toContain('The whole document');
  });

  it('are closed after the deadline: the links go, and nothing is taken', async () => {
    world.at.now = '2026-01-21T00:00:01Z';
    const late = await world.site.signInAs({ id: 'late', roles: ['member'] });
    const html = await textOf(late.get(issue()));
    expect(html).not.toContain('comments/new');
    expect(html).toContain('The round is closed.');
    const fields = { kind: 'document', id: '', language: 'en', text: 'Too late' };
    expect((await late.post(`${place}/comments`, fields)).status).toBe(403);
    expect((await late.get(`${place}/comments`)).status).toBe(200);
  });

  it('carry the mark of their round, in the list and in the files', async () => {
    const late = await world.site.signInAs({ id: 'late', roles: ['member'] });
    expect(await textOf(late.get(`${place}/comments`))).toMatch(
      /<a href="[^"]+\/issue\/[^"]+\.html#[^"]+"[^>]*>On Draft 1/,
    );
    const csv = await textOf(late.get(`${place}/comments.csv`));
    const [head = '', ...rows] = csv.trim().split('\r\n');
    expect(head).toContain('Issue');
    expect(rows.filter((row) => row.includes('Draft 1')).length).toBeGreaterThan(2);
  });

  it('stand with the inputs that came before the first draft, filtered as they are', async () => {
    const state = canonicalEntry(consultationInput, {
      ...{ id: 'I-1', language: 'fr', audience: 'members' },
      values: {
        ...{ report: REPORT, letter: 'CL-26/3', sender: 'Ministère', received: '2026-01-02' },
        text: { fr: { text: 'Nommez les pays', status: 'original' } },
      },
    });
    const step = { revision: 1, at: '2026-01-02T09:00:00Z', by: 'erin', reason: 'came by mail' };
    await world.office.ledger.append([{ stream: entryStream(state), ...step, state }]);
    const reader = await world.site.signInAs({ id: 'reader', roles: ['member'] });
    const page = await textOf(reader.get(`${place}/comments`));
    expect(page).toContain('<h2 id="inputs">Inputs</h2>');
    expect(page).toContain('Received: 1. Answered: 0.');
    expect(page).toContain('Nommez les pays');
    expect(await textOf(reader.get(`${place}/comments?state=open`))).toContain('Nommez les pays');
    expect(await textOf(reader.get(`${place}/comments?state=accepted`))).not.toContain('Nommez les pays');
  });

  it('are closed for good once the report was withdrawn, and the page says so', async () => {
    world.at.now = '2026-01-15T09:00:00Z';
    const late = await world.site.signInAs({ id: 'late', roles: ['member'] });
    const signed = { at: '2026-01-15T09:00:00Z', by: 'ivan' };
    await world.change(submitReport);
    expect(await textOf(late.get(`${place}/comments`))).toContain('the report has gone on');
    await world.build();
    await world.change((report) => publish(report, signed));
    await world.change((report) => withdraw(report, { reason: 'A figure was wrong.', ...signed }));
    const fields = { kind: 'document', id: '', language: 'en', text: 'Too late' };
    for (const answer of [
      await late.get(`${place}/comments`),
      await late.get(place),
      await late.post(`${place}/comments`, fields),
    ]) {
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('nobody can open it to comments again');
    }
    for (const path of [`/api/v1${place}`, `/api/v1${place}/comments`]) {
      const answer = await late.get(path);
      expect([path, answer.status]).toEqual([path, 410]);
      expect(await answer.json()).toMatchObject({ code: 'report-withdrawn' });
      expect((await world.site.app.request(path)).status).toBe(404);
    }
    const desk = await world.site.signInAs({ id: 'desk', roles: ['editor'] });
    const list = await textOf(desk.get(`${place}/comments`));
    expect(list).toContain('This report was withdrawn');
    expect(list).not.toContain('comments/new');
    expect((await desk.post(`${place}/comments`, fields)).status).toBe(403);
    await expect(
      world.change((report) =>
        openConsultation(report, { opens: '2026-01-10', deadline: '2026-01-20', audience: 'members' }),
      ),
    ).rejects.toMatchObject({ code: 'report-step-refused' });
  });
});
