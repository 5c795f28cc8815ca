/** Every address of the pages asked by every role: a new route without an address here makes this fail. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../functions/web/read-text.ts';
import { ROLES } from '../../../shared/people/role.ts';
import { openPeriod } from '../../../shared/periods/change-periods.ts';
import { readReport } from '../../../shared/reports/change-report.ts';
import { modelName, redlineKey, setFileKey } from '../../../shared/reports/issue-files.ts';
import { reportStream } from '../../../shared/reports/report.ts';
import { type ApiSite, DRAFTED, openApi, SET, SPAN, SUBMITTED } from './api/api-site.ts';
import { RESULT, THINGS, UPLOAD } from './permission-things.ts';
import type { SignedIn } from './sign-in-as.ts';

/** The set of an earlier issue. */
const EARLIER = '0123456789abcdef';

let api: ApiSite;
const people = new Map<string, SignedIn>();

/** The focal points of C5 and of C9: `SUBMITTED` is the first one's, `DRAFTED` the other's. */
const WHO = ['public', ...ROLES, 'other-focal-point'] as const;

const NAMES: readonly string[] = WHO;
/** Those who may change most come last: the others are asked about the state as it was. */
const LAST = ['approver', 'editor'];
const ASKED = [...NAMES.filter((who) => !LAST.includes(who)), ...LAST];

beforeAll(async () => {
  api = await openApi();
  const opened = { period: { from: FROM, to: TO }, deadline: '2026-02-01', by: 'test', reason: 'test' };
  await openPeriod(opened, api.site.ports);
  for (const [stream, state] of Object.entries(THINGS)) {
    const signed = { at: '2026-01-05T09:00:00.000Z', by: 'test', reason: 'test' };
    await api.site.ports.ledger.append([{ stream, revision: 1, ...signed, state }]);
  }
  await addEarlierDraft();
  const own = await api.ask('member', 'GET', '/people/member/tokens');
  token = own.json.items[0].id;
  for (const file of ['findings.ndjson', 'marked.xlsx']) {
    await api.site.ports.objects.putIfAbsent(`${RESULT}/${file}`, Buffer.from('{}\n'));
  }
  for (const id of [...ROLES, 'other-focal-point'] as const) {
    const role = id === 'other-focal-point' ? 'focal-point' : id;
    const lines = role === 'focal-point' ? ([id === role ? 'C5' : 'C9'] as const) : [];
    const sectors = role === 'coordinator' ? ['ITU-D'] : [];
    // A second time: the assignments are those that the person has already.
    people.set(id, await api.site.signInAs({ id, name: `Person ${id}`, roles: [role], sectors, lines }));
  }
}, 60_000);

afterAll(() => api.close());

/** The issue before the one that is consulted on, posted to members, and the file of what changed since. */
async function addEarlierDraft(): Promise<void> {
  const { ledger, objects } = api.site.ports;
  const { revision = 0, state } = (await readReport(ledger, 'council-2025')) ?? {};
  const [issue] = state?.issues ?? [];
  const document = { kind: 'council', language: 'en' } as const;
  for (const name of ['manifest.json', modelName('council', 'en')]) {
    const same = Buffer.from(await readText(objects, setFileKey(SET, name)));
    await objects.putIfAbsent(setFileKey(EARLIER, name), same);
  }
  await objects.putIfAbsent(redlineKey(EARLIER, SET, document), Buffer.from('redline'));
  const issues = [{ ...issue, label: 'Draft 0', set: EARLIER }, issue];
  const posted = [{ label: 'Draft 0', day: '2026-01-05' }];
  const signed = { at: '2026-01-10T10:00:00.000Z', by: 'test', reason: 'test' };
  const stream = reportStream('council-2025');
  await ledger.append([{ stream, revision: revision + 1, ...signed, state: { ...state, issues, posted } }]);
}

const PAIR = `${SUBMITTED}/${DRAFTED}`;
const [FROM = '', TO = ''] = SPAN.split('..');
const WHEN = `?from=${FROM}&to=${TO}`;

let token = '';

/** Where each route is asked. Changes name no revision and no reason, so that little is changed by who may. */
const PLACES: Readonly<Record<string, string>> = {
  'GET /': '/',
  'GET /admin': '/admin',
  'GET /admin/:file{audit\\.(?:csv|ndjson|xlsx)}': '/admin/audit.csv',
  'GET /admin/audit': '/admin/audit',
  'GET /admin/audit/change': '/admin/audit/change?stream=person/member&revision=1',
  'GET /admin/calendar': '/admin/calendar?year=2026',
  'GET /admin/calendar/:id': '/admin/calendar/cstd-2026',
  'POST /admin/calendar/:id': '/admin/calendar/cstd-2026',
  'GET /admin/focal-points': '/admin/focal-points',
  'GET /admin/focal-points.csv': '/admin/focal-points.csv',
  'GET /admin/focal-points/new': '/admin/focal-points/new',
  'POST /admin/focal-points/new': '/admin/focal-points/new',
  'GET /admin/focal-points/:id': '/admin/focal-points/focal-point-C5',
  'POST /admin/focal-points/:id/:step{hand-over|end}': '/admin/focal-points/focal-point-C5/end',
  'GET /admin/machines': '/admin/machines',
  'POST /admin/machines': '/admin/machines',
  'POST /admin/machines/:id/:step{secret|withdraw}': '/admin/machines/statistics/withdraw',
  'GET /admin/mail': '/admin/mail',
  'GET /admin/mail/:id/:language': '/admin/mail/reminder/fr',
  'POST /admin/mail/:id/:language': '/admin/mail/reminder/fr',
  'GET /admin/people': '/admin/people',
  'GET /admin/people/new': '/admin/people/new',
  'POST /admin/people/new': '/admin/people/new',
  'GET /admin/people/:id': '/admin/people/member',
  'POST /admin/people/:id': '/admin/people/member',
  'POST /admin/people/:id/password': '/admin/people/member/password',
  'POST /admin/people/:id/tokens/:token/revoke': '/admin/people/member/tokens/TOKEN/revoke',
  'GET /api': '/api',
  'GET /assets/:file': '/assets/none.js',
  'GET /consultations': '/consultations',
  'GET /consultations/:id': '/consultations/council-2025',
  'GET /consultations/:id/letters/:name{letter-[\\w.-]+}':
    '/consultations/council-2025/letters/letter-x-en.pdf',
  'POST /consultations/:id/inputs': '/consultations/council-2025/inputs',
  'GET /coverage': '/coverage?year=2025',
  'GET /coverage/reminders/:person': '/coverage/reminders/other-focal-point?year=2025',
  'POST /coverage/reminders/:person': '/coverage/reminders/other-focal-point?year=2025',
  'GET /design': '/design',
  'POST /design': '/design',
  'GET /design/fault': '/design/fault',
  'GET /design/forbidden': '/design/forbidden',
  'GET /duplicates': '/duplicates',
  'GET /duplicates/:into/:from': `/duplicates/${PAIR}`,
  'POST /duplicates/:into/:from/merge': `/duplicates/${PAIR}/merge`,
  'POST /duplicates/:into/:from/distinct': `/duplicates/${PAIR}/distinct`,
  'POST /duplicates/:from/undo': `/duplicates/${DRAFTED}/undo`,
  'GET /duties': '/duties?on=2026-03-01',
  'GET /registries': '/registries',
  'GET /registries/:type': '/registries/task',
  'GET /registries/:type/entries.xlsx': '/registries/task/entries.xlsx',
  'GET /registries/:type/entries.csv': '/registries/task/entries.csv',
  'GET /registries/:type/template.xlsx': '/registries/task/template.xlsx',
  'GET /registries/:type/new': '/registries/task/new',
  'POST /registries/:type/new': '/registries/task/new',
  'POST /registries/:type/file': '/registries/task/file',
  'GET /registries/:type/entry/:id': '/registries/task/entry/T-1',
  'GET /registries/:type/entry/:id/edit': '/registries/task/entry/T-1/edit',
  'POST /registries/:type/entry/:id/edit': '/registries/task/entry/T-1/edit',
  'POST /registries/:type/entry/:id/withdraw': '/registries/task/entry/T-1/withdraw',
  'GET /feed.atom': '/feed.atom',
  'GET /hand-over': '/hand-over',
  'POST /hand-over': '/hand-over',
  'GET /matrix': '/matrix',
  'GET /matrix/:line/:goal': '/matrix/C5/9',
  'GET /my': '/my',
  'GET /my/tokens': '/my/tokens',
  'POST /my/tokens': '/my/tokens',
  'POST /my/tokens/:token/revoke': '/my/tokens/TOKEN/revoke',
  'GET /periods': '/periods',
  'POST /periods': '/periods',
  'GET /periods/:name{\\d.+\\.\\..+}': `/periods/${SPAN}`,
  'POST /periods/:name/:step{lock|reopen|freeze}': `/periods/${SPAN}/lock`,
  'GET /published': '/published',
  'GET /published/:kind/:period/:hash': '/published/council/2025/0123456789abcdef',
  'GET /published/:kind/:period/:hash/:name{.+}': '/published/council/2025/0123456789abcdef/x.csv',
  'GET /records': '/records',
  'GET /records.csv': '/records.csv?year=2025',
  'GET /records.xlsx': '/records.xlsx?year=2025',
  'GET /records/matrix-support': '/records/matrix-support?code=9.c&primaryLine=C5',
  'GET /records/new': `/records/new${WHEN}`,
  'POST /records/new': `/records/new${WHEN}`,
  'PUT /records/new': `/records/new${WHEN}`,
  'GET /records/:id': `/records/${DRAFTED}`,
  'GET /records/:id/edit': `/records/${DRAFTED}/edit${WHEN}`,
  'POST /records/:id/edit': `/records/${DRAFTED}/edit${WHEN}`,
  'PUT /records/:id/edit': `/records/${DRAFTED}/edit${WHEN}`,
  'GET /records/:id/discard': `/records/${DRAFTED}/discard${WHEN}`,
  'POST /records/:id/discard': `/records/${SUBMITTED}/discard${WHEN}`,
  'GET /records/:id/history': `/records/${DRAFTED}/history`,
  'GET /records/:id/nothing-to-report': `/records/${DRAFTED}/nothing-to-report${WHEN}`,
  'POST /records/:id/nothing-to-report': `/records/${DRAFTED}/nothing-to-report${WHEN}`,
  'GET /records/:id/uses': `/records/${DRAFTED}/uses`,
  'GET /reports': '/reports',
  'GET /reports/:id': '/reports/council-2025',
  'GET /reports/:id/:file{comments\\.(?:xlsx|csv)}': '/reports/council-2025/comments.csv',
  'GET /reports/:id/changes': '/reports/council-2025/changes',
  'GET /reports/:id/changes.docx': '/reports/council-2025/changes.docx',
  'GET /reports/:id/comments': '/reports/council-2025/comments',
  'POST /reports/:id/comments': '/reports/council-2025/comments',
  'POST /reports/:id/comments/:comment/:step{answer|withdraw}': '/reports/council-2025/comments/c-1/answer',
  'GET /reports/:id/comments/new': '/reports/council-2025/comments/new?kind=paragraph&id=p-intro',
  'GET /reports/:id/issue/:file{[0-9a-f]{16}\\.html}': '/reports/council-2025/issue/0123456789abcdef.html',
  'GET /reports/:set/:name{.+}': `/reports/${SET}/council/en/council-en.json`,
  'GET /reports/:set/read/:name{.+.html}': `/reports/${SET}/read/council/en/council-en.html`,
  'GET /reports/builder': '/reports/builder',
  'POST /reports/builder': '/reports/builder',
  'GET /reports/builder/:id': '/reports/builder/council-2025',
  'POST /reports/builder/:id/build': '/reports/builder/council-2025/build',
  'GET /reports/builder/:id/changes': '/reports/builder/council-2025/changes',
  'GET /reports/builder/:id/changes.docx': '/reports/builder/council-2025/changes.docx',
  'POST /reports/builder/:id/consult': '/reports/builder/council-2025/consult',
  'POST /reports/builder/:id/document': '/reports/builder/council-2025/document',
  'GET /reports/builder/:id/messages': '/reports/builder/council-2025/messages',
  'POST /reports/builder/:id/messages': '/reports/builder/council-2025/messages',
  'GET /reports/builder/:id/publish': '/reports/builder/council-2025/publish',
  'POST /reports/builder/:id/papers': '/reports/builder/council-2025/papers',
  'GET /reports/builder/:id/papers/:name{[\\w.-]+}': '/reports/builder/council-2025/papers/evidence-pack.zip',
  'POST /reports/builder/:id/publish': '/reports/builder/council-2025/publish',
  'POST /reports/builder/:id/return': '/reports/builder/council-2025/return',
  'POST /reports/builder/:id/revise': '/reports/builder/council-2025/revise',
  'GET /reports/builder/:id/schedule': '/reports/builder/council-2025/schedule',
  'POST /reports/builder/:id/schedule/:form{letter|done|decision}':
    '/reports/builder/council-2025/schedule/letter',
  'POST /reports/builder/:id/snapshot': '/reports/builder/council-2025/snapshot',
  'POST /reports/builder/:id/submit': '/reports/builder/council-2025/submit',
  'GET /reports/builder/:id/texts': '/reports/builder/council-2025/texts',
  'POST /reports/builder/:id/texts': '/reports/builder/council-2025/texts',
  'POST /reports/builder/:id/withdraw': '/reports/builder/council-2025/withdraw',
  'GET /review': '/review',
  'POST /review': '/review',
  'GET /review/:id/:span': `/review/${SUBMITTED}/${SPAN}`,
  'POST /review/:id/:span': `/review/${SUBMITTED}/${SPAN}`,
  'POST /review/:id/:span/claims': `/review/${SUBMITTED}/${SPAN}/claims`,
  'GET /robots.txt': '/robots.txt',
  'GET /sign-in': '/sign-in?to=/my',
  'GET /sign-in/done': '/sign-in/done',
  'POST /sign-out': '/sign-out',
  'GET /sitemap.xml': '/sitemap.xml',
  'GET /snapshots/:id/figures/:figure': '/snapshots/SNAPSHOT/figures/activities',
  'GET /snapshots/:id/records': '/snapshots/SNAPSHOT/records',
  'GET /template': '/template',
  'GET /template/file': `/template/file?language=en&period=${SPAN}`,
  'POST /theme': '/theme',
  'GET /trends': '/trends',
  'GET /uploads': '/uploads',
  'POST /uploads': '/uploads',
  'GET /uploads/sent/:ticket': '/uploads/sent/ticket-0123456789',
  'GET /uploads/:id': `/uploads/${UPLOAD}`,
  'GET /uploads/:id/findings.csv': `/uploads/${UPLOAD}/findings.csv`,
  'GET /uploads/:id/marked.xlsx': `/uploads/${UPLOAD}/marked.xlsx`,
  'GET /waivers': '/waivers',
  'POST /waivers': '/waivers',
  'POST /waivers/:id/withdraw': '/waivers/w-1/withdraw',
};

/** What a form needs to say before its right is asked about. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'POST /waivers': { period: SPAN },
  'POST /reports/:id/comments': { kind: 'document', id: '' },
  'POST /reports/:id/comments/:comment/:step{answer|withdraw}': {
    ...{ outcome: 'noted', text: 'Noted.', revision: '99' },
  },
  'POST /review/:id/:span': { decision: 'accept', revision: '1', activityRevision: '1' },
  'POST /review/:id/:span/claims': { index: '0', code: '9.c', verdict: 'accepted', revision: '999' },
};

/** Signing out ends the session that the next question needs; signing in needs a provider. Both have tests of their own. */
const UNASKED = ['POST /sign-out', 'GET /sign-in', 'GET /sign-in/done'];

/** What a status says about the right to it. What is wrong with an empty form (400, 409, 422) is told to who may send one. */
function verdictOf(response: Response): string {
  const { status } = response;
  if (status === 303 && response.headers.get('location')?.startsWith('/sign-in') === true) return 'asked-in';
  if (status === 401) return 'asked-in';
  if (status === 403) return 'refused';
  if (status === 404) return 'hidden';
  if (status < 500) return 'allowed';
  throw new Error(`${status}`);
}

async function ask(who: string, route: string, path: string): Promise<string> {
  const person = people.get(who);
  const [method = ''] = route.split(' ');
  const headers = { origin: 'http://localhost', ...(person === undefined ? {} : { cookie: person.cookie }) };
  const body = new URLSearchParams({ ...FIELDS[route], csrf: person?.csrf ?? '' });
  const init = { method, headers, ...(method === 'GET' ? {} : { body }) };
  return verdictOf(
    await api.site.app.request(path.replace('SNAPSHOT', api.snapshot).replace('TOKEN', token), init),
  );
}

describe('the pages', () => {
  it('have each of their routes in this table', () => {
    const routes = api.site.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/api/v1'))
      .map(({ method, path }) => `${method} ${path}`);
    const hidden = Object.keys(PLACES).filter((route) => route.includes('/design'));
    expect([...new Set([...routes, ...hidden])].sort()).toEqual(Object.keys(PLACES).sort());
  });

  it('give every role its rights on every route', async () => {
    const lines: string[] = [];
    for (const [route, path] of Object.entries(PLACES)) {
      if (UNASKED.includes(route)) continue;
      const [method = ''] = route.split(' ');
      const verdicts: (readonly [string, string])[] = [];
      for (const who of ASKED) verdicts.push([who, await ask(who, route, path)]);
      verdicts.sort(([a], [b]) => NAMES.indexOf(a) - NAMES.indexOf(b));
      const groups = Map.groupBy(verdicts, ([, verdict]) => verdict);
      const told = ['allowed', 'refused', 'hidden', 'asked-in'].flatMap((verdict) => {
        const names = groups.get(verdict)?.map(([who]) => who);
        return names === undefined
          ? []
          : [`${verdict}: ${names.length === WHO.length ? 'all' : names.join(' ')}`];
      });
      lines.push(`${method} ${path}\n  ${told.join('; ')}`);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./page-permission-table.txt');
  }, 120_000);
});
