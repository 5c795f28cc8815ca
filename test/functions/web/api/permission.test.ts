import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiSite, DRAFTED, openApi, SET, SPAN, SUBMITTED, WHO, YEAR } from './api-site.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

/** A state that never was: who may do it is told that it changed (412), so that nothing is done and all can be asked. */
const STALE = { 'if-match': '"a999.u999"' };

/** What a status says about the right to do it. */
const VERDICTS: Readonly<Record<number, string>> = {
  200: 'allowed',
  201: 'allowed',
  202: 'allowed',
  409: 'allowed',
  412: 'allowed',
  422: 'allowed',
  401: 'stranger',
  403: 'refused',
  404: 'hidden',
};

const place = (id: string): string => `/records/${id}/updates/${SPAN}`;

const ENTRY = {
  registry: 'task',
  language: 'en',
  audience: 'public',
  values: { line: 'C5', owner: 'BDT/DNS', due: '2026-09-30', status: 'planned' },
};

type Route = readonly [method: string, path: string, body?: unknown];

function routes(snapshot: string, who: string): readonly Route[] {
  const reason = { reason: 'asked by a test' };
  return [
    ['GET', '/me'],
    ['GET', '/me/work'],
    ['GET', '/records?year=2025'],
    ['GET', '/records/WA-000001'],
    ['GET', `/records/${SUBMITTED}`],
    ['GET', `/records/${DRAFTED}`],
    ['GET', '/records/WA-000001/history'],
    ['GET', place('WA-000001')],
    ['GET', place(DRAFTED)],
    ['POST', '/records', { period: YEAR, fields: { primaryLine: 'C5', unit: 'BDT', status: 'completed' } }],
    ['POST', `${place(DRAFTED)}/discard`],
    ['PATCH', place('WA-000001'), { status: 'completed' }],
    ['PATCH', place(DRAFTED), { status: 'completed' }],
    ['POST', `${place(SUBMITTED)}/submit`],
    ['POST', `${place(SUBMITTED)}/nothing-to-report`, reason],
    ['POST', `${place(SUBMITTED)}/accept`, {}],
    ['POST', `${place(SUBMITTED)}/return`, reason],
    ['POST', `${place('WA-000001')}/reopen`, reason],
    ['POST', `${place(SUBMITTED)}/claims/0/review`, { code: '9.c', verdict: 'accepted' }],
    ['POST', `/uploads?name=${who}.csv`, 'a,b\n1,2\n'],
    ['POST', '/uploads/forms', { name: 'a.csv' }],
    ['POST', '/uploads/forms', { name: 'a.csv', registry: 'task' }],
    ['GET', '/registries'],
    ['GET', '/registries/task'],
    ['POST', '/registries/task', ENTRY],
    ['GET', '/registries/recommendation'],
    ['POST', '/registries/recommendation', { ...ENTRY, registry: 'recommendation', values: {} }],
    ['GET', '/jobs'],
    ['GET', '/periods'],
    ['POST', '/periods', { ...YEAR, deadline: '2026-02-01', reason: 'the year' }],
    ['POST', `/periods/${SPAN}/lock`, reason],
    ['POST', `/periods/${SPAN}/reopen`, { deadline: '2026-03-01', ...reason }],
    ['GET', '/snapshots'],
    ['GET', `/snapshots/${snapshot}`],
    ['GET', `/snapshots/${snapshot}/matrix`],
    ['GET', '/trends'],
    ['GET', `/snapshots/${snapshot}/figures/activities.line-C5`],
    ['POST', '/snapshots', YEAR],
    ['GET', '/reports'],
    ['GET', '/reports/council-2025'],
    ['POST', '/reports', { kind: 'hlpf', period: YEAR, languages: ['en'] }],
    ['POST', '/reports/council-2025/build', { formats: ['html'] }],
    ['GET', `/report-sets/${SET}`],
    ['GET', `/report-sets/${SET}/files/council/en/council-en.json`],
    ['GET', '/reports/council-2025/comments'],
    [
      'POST',
      '/reports/council-2025/comments',
      { anchor: { kind: 'document', id: '' }, text: `From ${who}`, language: 'en' },
    ],
    ['POST', `/reports/council-2025/comments/none/withdraw`],
    ['PUT', '/reports/council-2025/snapshot', { snapshot }],
    ['PUT', '/reports/council-2025/document', { symbol: 'C26/1', languages: ['en'] }],
    [
      'POST',
      '/reports/council-2025/consult',
      { opens: '2026-01-20', deadline: '2026-02-20', audience: 'members' },
    ],
    ['GET', '/consultations'],
    ['POST', '/consultations/council-2025/steps', { step: 'draft', day: '2026-01-05' }],
    ['GET', '/consultations/council-2025/papers/none.zip'],
    ['POST', '/reports/council-2025/submit'],
    ['POST', '/reports/council-2025/return', reason],
    ['POST', '/reports/council-2025/publish'],
    ['POST', '/reports/council-2025/revise'],
    ['POST', '/reports/council-2025/withdraw', reason],
    ['GET', '/reports/council-2025/texts/en'],
    ['PUT', '/reports/council-2025/texts/en/introduction', { text: 'Ours' }],
    ['GET', '/reports/council-2025/messages'],
    ['PUT', '/reports/council-2025/messages', { activities: [] }],
    ['GET', '/waivers'],
    ['POST', '/waivers', { period: SPAN, unit: 'nobody', language: 'en', ...reason }],
    ['GET', '/coverage?year=2025'],
    ['GET', '/reminders/focal-point?year=2025'],
    ['POST', '/reminders/focal-point?year=2025', {}],
    ['GET', '/duplicates'],
    ['GET', `/duplicates/${SUBMITTED}/${DRAFTED}`],
    ['POST', `/duplicates/${SUBMITTED}/${DRAFTED}/merge`, reason],
    ['GET', '/merges'],
    ['POST', `/merges/${DRAFTED}/undo`, reason],
    ['GET', '/matrix'],
    ['GET', '/matrix/2015'],
    ['GET', '/matrix/2015/support?line=C5&code=9.c'],
    ['GET', '/reference/codes'],
    ['GET', '/reference/codes/sectors'],
    ['GET', '/reference/fields'],
    ['GET', '/duties?on=2026-03-01'],
    ['GET', '/people'],
    ['GET', '/people/editor'],
    [
      'POST',
      '/people',
      { name: 'New', email: `${who}@new.example`, roles: [], sectors: [], language: 'en', ...reason },
    ],
    ['PATCH', '/people/member', { name: 'Other', ...reason }],
    ['PATCH', '/people/administrator', { roles: ['editor'], ...reason }],
    ['GET', '/assignments'],
    [
      'POST',
      '/assignments',
      {
        person: 'focal-point',
        place: { kind: 'line', line: 'C8' },
        part: 'deputy',
        from: '2026-01-01',
        ...reason,
      },
    ],
    ['POST', '/assignments/focal-point-C5/end', { to: '2026-12-31', ...reason }],
    ['POST', '/assignments/focal-point-C5/hand-over', { person: 'editor', from: '2026-06-01', ...reason }],
    ['GET', '/people/member/tokens'],
    ['POST', '/people/member/tokens', { label: 'x', scopes: ['records:read'], lastDay: '2026-02-01' }],
    ['POST', '/people/member/password', reason],
    ['GET', '/machines'],
    ['POST', '/machines', { id: `m-${who}`, name: 'M', roles: [], scopes: [], ...reason }],
    ['POST', '/machines/m-x/withdraw', reason],
    ['GET', '/calendar?year=2026'],
    ['PUT', '/calendar/cstd-2026', { steps: {}, ...reason }],
    ['GET', '/mail-texts/reminder/fr'],
    ['PUT', '/mail-texts/reminder/fr', { subject: 'Rappel', body: 'Bonjour', ...reason }],
    ['POST', '/mail-texts/reminder/fr/reset', reason],
    ['GET', '/audit'],
    ['GET', '/audit/step?stream=person/member&revision=1'],
    ['GET', '/audit.csv'],
    ['GET', '/audit.ndjson'],
    ['GET', '/audit.xlsx'],
  ];
}

describe('the interface', () => {
  it('gives every role its rights on every operation, and answers as it is documented', async () => {
    const lines: string[] = [];
    for (const [index, [method, path]] of routes(api.snapshot, 'x').entries()) {
      const verdicts: string[] = [];
      for (const who of WHO) {
        const [, own = path, body] = routes(api.snapshot, who)[index] ?? [];
        const headers = { ...STALE, ...(typeof body === 'string' ? { 'content-type': 'text/csv' } : {}) };
        const { json, status } = await api.ask(who, method, own, { body, headers });
        const verdict = VERDICTS[status];
        if (verdict === undefined)
          throw new Error(`${who} ${method} ${own}: ${status} ${JSON.stringify(json)}`);
        verdicts.push(`${who} ${verdict}`);
      }
      const asked = `${method} ${path}`.replaceAll(api.snapshot, 'SNAPSHOT').replace('x.csv', 'FILE');
      lines.push(`${asked}\n  ${groupedBy(verdicts)}`);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./permission-table.txt');
  }, 60_000);

  it('never shows to the public what is internal, nor names of reviewers', async () => {
    for (const path of ['/records?year=2025', '/records/WA-000001', place('WA-000001')]) {
      const { json } = await api.ask('public', 'GET', path);
      expect(JSON.stringify(json)).not.toMatch(/secret|internal remark|reviewer-7|internal-title/);
    }
    const { json } = await api.ask('public', 'GET', `/snapshots/${api.snapshot}/figures/activities`);
    expect(json.records.length).toBeGreaterThan(0);
    expect(JSON.stringify(json)).not.toMatch(/secret|internal remark|reviewer-7|internal-title/);
  });
});

/** `allowed: editor approver; refused: member`. */
function groupedBy(verdicts: readonly string[]): string {
  const pairs = verdicts.map((each) => each.split(' ') as [string, string]);
  const groups = Map.groupBy(pairs, ([, verdict]) => verdict);
  return ['allowed', 'refused', 'hidden', 'stranger']
    .flatMap((verdict) => {
      const who = groups.get(verdict)?.map(([name]) => name);
      return who === undefined ? [] : [`${verdict}: ${who.join(' ')}`];
    })
    .join('; ');
}
