import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { earlierThan, hasChanges } from '../../../functions/web/compared-issues.ts';
import { earlierIssue } from '../../../functions/web/earlier-issue.ts';
import { type Actor, PUBLIC } from '../../../shared/people/actor.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { addReport, changeReport, readReport } from '../../../shared/reports/change-report.ts';
import type { Report, ReportIssue } from '../../../shared/reports/report.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from './consulted-site.ts';
import type { SignedIn } from './sign-in-as.ts';

let world: ConsultedSite;
let member: SignedIn;

beforeAll(async () => {
  world = await openConsultedSite();
  member = await world.site.signInAs({ id: 'li', roles: ['member'] });
}, 60_000);
afterAll(() => world.office.close());

it('a report with one issue is compared with the published one of the year before, by those who may read both', async () => {
  const place = `/reports/${REPORT}`;
  expect((await member.get(`${place}/changes`)).status, 'nothing to compare with').toBe(404);
  const issue = (await readReport(world.office.ledger, REPORT))?.state.issues[0];
  const period = { from: '2024-01-01', to: '2024-12-31' };
  await addReport({ kind: 'cstd', period, languages: ['en'], by: 'erin' }, world.office);
  const { manifest = '', set = '' } = issue ?? {};
  const published = { set, manifest, at: '2025-03-01T09:00:00Z', by: 'erin' };
  const publishIn = async (languages: readonly Language[]) => {
    const issues = issue === undefined ? [] : [{ ...issue, languages }];
    const step = (report: Report): Report => ({ ...report, state: 'published', issues, published });
    await changeReport({ id: 'cstd-2024', by: 'erin', reason: 'test', step }, world.office);
  };
  await publishIn(['zh']);
  expect(await (await member.get(place)).text(), 'no language in common').not.toContain('/changes"');
  expect((await member.get(`${place}/changes`)).status).toBe(404);
  await publishIn(['fr']);
  expect(await (await member.get(place)).text()).toContain(`href="${place}/changes"`);
  const read = vi.spyOn(world.site.ports.objects, 'get');
  const html = await (await member.get(`${place}/changes`)).text();
  expect(html).toMatch(/<option value="cstd-2024" selected/);
  const offered = html.slice(html.indexOf('name="in"'));
  expect(offered.slice(0, offered.indexOf('</select>')).match(/value="\w+"/g)).toEqual(['value="fr"']);
  expect(html).toContain('The two issues say the same.');
  const again = await member.get(`${place}/changes`);
  expect([again.status, read.mock.calls.length], 'compared once').toEqual([200, 2]);
  read.mockRestore();
  expect((await world.site.app.request(`${place}/changes`)).status).toBe(404);
});

it('an issue is compared with one before it, never with one that came after', () => {
  const [first, second, chinese] = (['en', 'en', 'zh'] as const).map(
    (language, at) => ({ label: `Issue ${at}`, languages: [language] }) as unknown as ReportIssue,
  ) as [ReportIssue, ReportIssue, ReportIssue];
  const issues = [first, second, chinese];
  expect(earlierThan(second, { issues })).toBe(first);
  expect(earlierThan(first, { issues }), 'nothing is before it').toBeUndefined();
  expect(hasChanges({ issues }), 'no language in common').toBe(false);
  const issued = { ...second, label: 'Original' };
  expect(hasChanges({ issues: [first, issued] }), 'what is issued of a draft says the same').toBe(false);
});

it('the report of the year before is told to nobody who may not read it', async () => {
  const { ledger } = world.office;
  const period = { from: '2024-01-01', to: '2024-12-31' };
  await addReport({ kind: 'resources', period, languages: ['en'], by: 'erin' }, world.office);
  const issue = (await readReport(ledger, REPORT))?.state.issues[0] as ReportIssue;
  const published = { set: issue.set, manifest: issue.manifest, at: '2025-03-01T09:00:00Z', by: 'erin' };
  const step = (report: Report): Report => ({ ...report, state: 'published', issues: [issue], published });
  await changeReport({ id: 'resources-2024', by: 'erin', reason: 'test', step }, world.office);
  const now = { kind: 'resources', period: { from: '2025-01-01', to: '2025-12-31' } };
  const reader = { id: 'li', name: 'Li', language: 'en', lines: [], units: [], sectors: [] } as const;
  const of = async (actor: Actor) => (await earlierIssue(ledger, actor, now))?.report.id;
  expect(await of({ kind: 'person', ...reader, roles: ['editor'] })).toBe('resources-2024');
  expect(await of({ kind: 'person', ...reader, roles: ['member'] })).toBeUndefined();
  expect(await of(PUBLIC)).toBeUndefined();
});
