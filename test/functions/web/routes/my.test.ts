import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';
import { canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import { activityStream, updateStream } from '../../../../shared/activities/record.ts';
import { periodStream } from '../../../../shared/activities/require-open.ts';
import type { Role } from '../../../../shared/people/role.ts';
import { actionLines } from '../../../../shared/reference/action-lines.ts';
import { type Report, reportStream } from '../../../../shared/reports/report.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { sqliteIdentities } from '../../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { GOOD } from '../../../shared/activities/sample-record.ts';
import { type WebSite, webSite } from '../sign-in-as.ts';

const PERIOD = { from: '2026-01-01', to: '2026-12-31' };
const ID = GOOD.activity.activityId;

let site: WebSite;
let ledger: WebPorts['ledger'];
let now: string;

beforeEach(async () => {
  now = '2026-11-22T09:00:00Z';
  const db = openDatabase(':memory:');
  ledger = sqliteLedger(db, ledgerKeys);
  site = webSite({
    ledger,
    identities: sqliteIdentities(db),
    objects: {} as WebPorts['objects'],
    clock: () => new Date(now),
  });
  const at = { at: '2026-11-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
  const update = canonicalUpdate({
    ...{ ...GOOD.update, period: PERIOD, state: 'accepted' },
    acceptedActivity: 1,
  });
  const report: Report = {
    ...{ id: 'cstd-2026', kind: 'cstd', period: PERIOD, year: 2026, languages: ['en'] },
    ...{ state: 'consultation', revision: 0, issue: {}, edits: {}, keyMessages: [] },
    issues: [{ label: 'Draft 1', set: '0123456789abcdef', snapshot: 'a'.repeat(64), at: at.at, by: 'other' }],
    consultation: { opens: '2026-11-20', deadline: '2026-11-29', audience: 'members', issue: 'Draft 1' },
  } as unknown as Report;
  await ledger.append([
    { stream: activityStream(ID), state: GOOD.activity, ...at },
    { stream: updateStream(ID, PERIOD), state: update, ...at },
    { stream: reportStream('cstd-2026'), state: report, ...at },
  ]);
});

async function pageOf(...roles: readonly Role[]): Promise<string> {
  const person = await site.signInAs({ roles, ...(roles.includes('focal-point') ? { lines: ['C5'] } : {}) });
  return (await person.get('/my')).text();
}

describe('the morning page', () => {
  it('tells a focal point what the office asks of a claim, also of a record that was accepted, and so does its form', async () => {
    expect(await pageOf('focal-point')).not.toContain('id="questioned"');
    const [first, ...others] = GOOD.activity.claims;
    if (first === undefined) throw new Error('no claim');
    const review = { state: 'questioned' as const, by: 'erin', at: now, note: 'Which <units>?' };
    await ledger.append([
      {
        ...{ stream: activityStream(ID), revision: 2, at: now, by: 'erin', reason: 'asked' },
        state: { ...GOOD.activity, claims: [{ ...first, review }, ...others] },
      },
    ]);
    const person = await site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const html = await (await person.get('/my')).text();
    const section = html.slice(html.indexOf('id="questioned"'));
    expect(section).toContain(`questioned: ${first.code}`);
    const [, form = ''] = /href="([^"]+\/edit[^"]+)#section-mapping"/.exec(section) ?? [];
    const shown = await (await person.get(form.replaceAll('&amp;', '&'))).text();
    expect(shown).toContain('The secretariat asks about this claim: <bdi lang="">Which &lt;units&gt;?</bdi>');
    expect(shown.match(/asks about this claim/g)).toHaveLength(1);
  });

  it('leads a focal point to what was accepted of the own records', async () => {
    const html = await pageOf('focal-point');
    expect(html).toContain('<dt>Accepted</dt><dd><a href="#accepted">1</a></dd>');
    expect(html).toContain(`<section aria-labelledby="accepted">`);
    expect(html).toContain(`href="/records/${ID}" aria-label="Open ${ID}"`);
  });

  it('does not count what touches a line and others report, and says who they are', async () => {
    const sam = await site.signInAs({ id: 'sam', name: 'Sam', roles: ['focal-point'], lines: ['C5'] });
    const nour = await site.signInAs({ id: 'nour', roles: ['focal-point'], lines: ['C4'] });
    const activity = { ...GOOD.activity, otherLines: ['C4'], unit: '' };
    const stream = activityStream(ID);
    await ledger.append([{ stream, revision: 2, at: now, by: 'sam', reason: 'test', state: activity }]);
    const html = await (await nour.get('/my')).text();
    expect(html).toContain('<dt>Accepted</dt><dd>0</dd>');
    const shared = html.slice(html.indexOf('id="shared"'));
    expect(shared).toContain(`aria-label="Open ${ID}"`);
    expect(shared).toContain('<bdi dir="ltr">C5</bdi> · <bdi lang="">Sam</bdi>');
    expect(await (await sam.get('/my')).text()).not.toContain('id="shared"');
    const told = { activityId: ID, period: PERIOD, state: 'accepted' };
    const workOf = async (person: typeof sam) => (await person.get('/api/v1/me/work')).json();
    const reporters = [{ place: 'line/C5', names: ['Sam'] }];
    expect(await workOf(nour)).toMatchObject({ items: [{ ...told, duty: 'shared', reporters }] });
    expect(await workOf(sam)).toMatchObject({ items: [{ ...told, duty: 'own' }] });
  });

  it('shows a member what can be commented on and until when, and the doors to read', async () => {
    const html = await pageOf('member');
    expect(html).toContain('href="/reports/cstd-2026"');
    expect(html).toContain('29 November 2026');
    expect(html).toContain('>Go on to</h2>');
    for (const path of ['/records', '/matrix', '/trends', '/published']) {
      expect(html).toContain(`<a class="button plain" href="${path}">`);
    }
    expect(html).not.toContain('report until');
  });

  it('shows an administrator the lines without a focal point, what falls due, and the doors of the administration', async () => {
    now = '2026-01-15T09:00:00Z';
    await site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const html = await pageOf('administrator');
    // All lines that the resolution lists but the one that somebody leads.
    const open = actionLines.filter(({ focalPoint }) => focalPoint.required).length - 1;
    expect(html).toContain(
      `without a focal point today</dt><dd><a href="/admin/focal-points">${open}</a></dd>`,
    );
    expect(html).toContain('Due before the next meetings');
    for (const path of ['/admin/people', '/admin/calendar', '/admin/audit']) {
      expect(html).toContain(`href="${path}"`);
    }
  });

  it('lists every period that is open, and what is due in each', async () => {
    const at = { at: '2026-11-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
    const other = 'WA-000777';
    const earlier = { from: '2025-01-01', to: '2025-12-31' };
    const before = { from: '2024-01-01', to: '2024-12-31' };
    const told = canonicalUpdate({ ...GOOD.update, activityId: other, period: before, state: 'accepted' });
    await ledger.append([
      ...[PERIOD, earlier].map((period) => ({
        ...at,
        stream: periodStream(period),
        state: { ...period, deadline: '2026-12-22', state: 'open' },
      })),
      { ...at, stream: activityStream(other), state: { ...GOOD.activity, activityId: other } },
      { ...at, stream: updateStream(other, before), state: told },
    ]);
    const html = await pageOf('focal-point');
    expect(html).toContain('Reporting period 2026: report until 22 December 2026');
    expect(html).toContain('Reporting period 2025: report until 22 December 2026');
    expect(html).toContain(`href="/records/${other}/edit?from=2025-01-01&amp;to=2025-12-31"`);
    const office = await pageOf('editor');
    expect(office).toContain('Returned, not yet mended (2025)');
    expect(office).toContain('href="/records?state=returned&amp;year=2025"');
  });

  it('counts the days of the office: after midnight in Geneva it is the next one', async () => {
    const at = { at: '2026-11-01T00:00:00Z', by: 'other', reason: 'test', revision: 1 };
    const period = { ...PERIOD, deadline: '2026-12-22', state: 'open' };
    await ledger.append([{ ...at, stream: periodStream(PERIOD), state: period }]);
    now = '2026-12-21T22:30:00Z';
    expect(await pageOf('focal-point')).toContain('<dt>Days left</dt><dd>1</dd>');
    now = '2026-12-21T23:30:00Z';
    expect(await pageOf('focal-point')).toContain('<dt>Days left</dt><dd>0</dd>');
    now = '2026-12-31T23:30:00Z';
    const editor = await site.signInAs({ roles: ['editor'] });
    expect(await (await editor.get('/admin/calendar')).text()).toContain('year=2027" aria-current="page"');
  });

  it('shows an auditor the audit, and a member nothing of the office', async () => {
    expect(await pageOf('auditor')).toContain('href="/admin/audit"');
    const member = await pageOf('member');
    expect(member).not.toContain('/admin');
    expect(member).not.toContain('Due before');
  });
});
