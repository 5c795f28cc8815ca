/** The page of duties and its operation: for everybody, in all languages, by the day and the resolution. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import { planMeeting } from '../../../../shared/calendar/plan-meeting.ts';
import { answersTo } from '../../../../shared/duties/answers.ts';
import { duties, dutyKey } from '../../../../shared/reference/duties.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger, Objects } from '../../../../shared/store/ports.ts';
import { isMessageKey, wordsIn } from '../../../../shared/text/words.ts';
import { type WebSite, webSite } from '../sign-in-as.ts';

const clock = () => new Date('2026-03-01T09:00:00Z');
let ledger: Ledger;
let site: WebSite;

beforeEach(() => {
  ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const objects = { list: async function* () {} } as unknown as Objects;
  site = webSite({ ledger, objects, clock });
});

const textOf = async (path: string) => (await site.app.request(path)).text();
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const clauseOf = (html: string, anchor: string) =>
  new RegExp(`<li class="clause[^"]*" id="${anchor}">.*?</dl>`, 's').exec(html)?.[0] ?? '';

async function keep(state: 'published' | 'draft'): Promise<void> {
  const set = 'a'.repeat(16);
  const issue = { label: 'Draft 1', set, manifest: 'b'.repeat(64), snapshot: 'c', content: 'd' };
  const made = { languages: ['en'] as const, generated: {}, at: '2026-02-01T09:00:00Z', by: 'erin' };
  const report: Report = {
    ...{ id: 'cstd-2024', kind: 'cstd', period: { from: '2024-01-01', to: '2024-12-31' }, year: 2024 },
    ...{ languages: ['en'], state, revision: 0, issue: {}, edits: {}, issues: [{ ...issue, ...made }] },
    ...(state === 'published' && { published: { set, manifest: issue.manifest, at: made.at, by: 'ivan' } }),
  };
  const stream = 'report/cstd-2024';
  await ledger.append([{ stream, revision: 1, at: made.at, by: 'erin', reason: 'x', state: report }]);
}

describe('the page of duties', () => {
  it.each(LANGUAGES)('tells everybody every clause in %s', async (language) => {
    const html = await textOf(`/duties?lang=${language}`);
    const words = wordsIn(language);
    for (const { id } of duties) {
      const key = dutyKey(id);
      if (!isMessageKey(key)) throw new Error(id);
      expect(html).toContain(escaped(words(key)));
      expect(html).toContain(`id="${id.replaceAll('/', '-')}"`);
    }
    expect(html).toContain(words('web.duties.expected-note'));
    expect(html).not.toMatch(/>(?:res1332|web\.duties|undefined|NaN)/);
  });

  it('says where each is due, by the published calendar and the rule', async () => {
    const own = clauseOf(await textOf('/duties'), 'res1332-instructs-sg-6');
    expect(own).toContain('29 March 2026');
    expect(own).toContain('Contributions by Member States: 14 April 2026');
    expect(own).toContain('Answered');
    expect(own).toContain('Comprehensive annual report to the Council');
  });

  it('leads from a clause to the registry of its records', async () => {
    const own = clauseOf(await textOf('/duties'), 'res1332-instructs-sg-15');
    expect(own).toMatch(/badge info">Answered, nothing issued yet/);
    expect(own).toContain('Report on the outcome of the review');
    expect(own).toContain('href="/registries/review-item"');
    expect(own).not.toContain('class="planned"');
  });

  it('shows another day and one resolution alone, and today for what is no day', async () => {
    const html = await textOf('/duties?on=2025-06-01&resolution=res1332');
    expect(html).toContain('value="2025-06-01"');
    expect(html).not.toContain('id="wtsa-res75"');
    expect(clauseOf(html, 'res1332-instructs-sg-14')).not.toContain('Not in force');
    const now = await textOf('/duties?on=soon&resolution=none');
    expect(now).toContain('value="2026-03-01"');
    expect(now).toContain('id="wtsa-res75"');
    expect(clauseOf(now, 'res1332-instructs-sg-14')).toContain('Not in force');
  });

  it('leads to the latest document that is published, never to a draft', async () => {
    await keep('draft');
    const own = clauseOf(await textOf('/duties'), 'res1332-instructs-sg-4');
    expect(own).toContain('Nothing published yet.');
    expect(own).toMatch(/badge info">Answered, nothing issued yet</);
  });

  it('leads to it once it is out', async () => {
    await keep('published');
    const own = clauseOf(await textOf('/duties'), 'res1332-instructs-sg-4');
    expect(own).toContain(`href="/published/cstd/2024/${'b'.repeat(64)}"`);
    expect(own).toContain('1 February 2026');
    expect(own).toMatch(/badge good">Answered</);
  });

  it('counts apart what is answered and what is out, each clause in force once', async () => {
    await keep('published');
    const html = await textOf('/duties');
    const counts = [...(/<dl class="stats.*?<\/dl>/s.exec(html)?.[0] ?? '').matchAll(/<dd>(\d+)<\/dd>/g)];
    const [inForce = 0, answered, unissued, ...rest] = counts.map(([, count]) => Number(count));
    const [others, notInForce] = [rest.slice(0, -1), rest.at(-1)];
    expect(inForce + (notInForce ?? 0)).toBe(duties.length);
    expect([answered, unissued, ...others].reduce((sum = 0, each = 0) => sum + each)).toBe(inForce);
    const clauses = html.split('<li class="clause"').slice(1);
    expect(clauses.filter((each) => each.includes('>Answered, nothing issued yet<'))).toHaveLength(
      unissued ?? -1,
    );
    expect(unissued).toBeGreaterThan(0);
    // No report answers it: nothing of it is waited for.
    const withoutReport = clauses.filter((each) => each.includes('<span class="none">–</span>'));
    expect(withoutReport.length).toBeGreaterThan(0);
    for (const each of withoutReport) expect(each).not.toContain('nothing issued yet');
  });

  it('folds the clauses of each part, with the way to each resolution, and opens those of one alone', async () => {
    const all = await textOf('/duties');
    expect(all).toContain('<a href="#wtsa-res75">');
    expect(all).not.toContain('<details class="disclosure" open="">');
    const one = await textOf('/duties?resolution=wtsa-res75');
    expect(one).toContain('<details class="disclosure" open="">');
    expect(one).not.toContain('class="contents"');
  });

  it('counts what the office has moved, and tells the office only', async () => {
    const plan = { id: 'council-2026', steps: { submission: { planned: '2026-03-20' } } };
    await planMeeting({ plan, revision: 0, by: 'erin', reason: 'x' }, { ledger, clock });
    const editor = await site.signInAs({ roles: ['editor'] });
    const ofOffice = await (await editor.get('/duties')).text();
    expect(clauseOf(ofOffice, 'res1332-instructs-sg-6')).toContain('20 March 2026');
    expect(clauseOf(await textOf('/duties'), 'res1332-instructs-sg-6')).toContain('29 March 2026');
  });

  it('names pages that are there', async () => {
    const editor = await site.signInAs({ roles: ['editor'] });
    for (const path of new Set(duties.flatMap((duty) => answersTo(duty).held.pages)))
      expect([path, (await editor.get(path)).status]).toEqual([path, 200]);
  });
});

describe('the operation', () => {
  it('tells programs the same, with what is planned apart', async () => {
    const response = await site.app.request('/api/v1/duties?on=2026-03-01&resolution=res1332');
    const { items } = (await response.json()) as { readonly items: readonly Record<string, unknown>[] };
    expect(items).toHaveLength(duties.filter(({ editionId }) => editionId === 'res1332').length);
    expect(items.find(({ id }) => id === 'res1332/instructs-sg/1')).toMatchObject({
      asks: 'Update the road maps, taking account of the 2030 Agenda and Connect 2030.',
      addressee: 'secretary-general',
      standing: 'unissued',
      answeredBy: { reports: ['roadmap'], records: ['task'] },
      plannedAs: { reports: [], records: [] },
      due: [{ meeting: 'council-2026', day: '2026-03-29', days: 30, basis: 'rule', members: '2026-04-14' }],
    });
  });

  it('refuses a day that is none and a resolution that it does not know', async () => {
    expect((await site.app.request('/api/v1/duties?on=soon')).status).toBe(400);
    expect((await site.app.request('/api/v1/duties?resolution=none')).status).toBe(400);
  });
});
