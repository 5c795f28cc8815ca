/** The steps before a meeting: planned, moved, done. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type AdminSite, adminSite, rowsOf } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('the calendar', () => {
  it('counts back from the first day, keeps what was moved and done, and refuses what is no day', async () => {
    const editor = await site.as('editor');
    const address = '/admin/calendar/council-2026';
    const sent = {
      revision: '0',
      opens: '2026-04-28',
      closes: '2026-05-08',
      reason: 'letter',
      'done-updates': '2026-02-12',
    };
    expect((await editor.post(address, { ...sent, 'planned-freeze': 'soon' })).status).toBe(422);
    expect((await editor.post(address, { ...sent, 'planned-freeze': '2026-02-20' })).status).toBe(303);
    const html = await (await editor.get('/admin/calendar?year=2026')).text();
    const rows = rowsOf(html);
    expect(rows).toContain(
      'Updates by focal points 12 Feb 2026 (75 days before, the office’s plan) 12 Feb 2026 12 Feb 2026 Done',
    );
    expect(rows).toContain(
      'Freezing of the data 27 Feb 2026 (60 days before, the office’s plan) 20 Feb 2026 – Late',
    );
    expect(rows).toContain(
      'Submission by the secretariat 29 Mar 2026 (30 days before, set by the body) 29 Mar 2026 – Within two weeks',
    );
    const [kept] = await site.ports.ledger.newest(['meeting/council-2026']);
    const late = await editor.post(address, { ...sent, 'done-submission': '2026-03-19' });
    expect(late.status).toBe(422);
    const differences = rowsOf(await late.text());
    expect(differences).toContain('steps.freeze.planned 2026-02-20 –');
    expect(differences).toContain('steps.submission.done – 2026-03-19');
    expect(kept?.state).toEqual({
      id: 'council-2026',
      steps: { updates: { done: '2026-02-12' }, freeze: { planned: '2026-02-20' } },
    });
  });

  it.each(['abc', '99999', '20.5e2'])('tells of the year %s, which it does not know', async (year) => {
    const editor = await site.as('editor');
    const html = await (await editor.get(`/admin/calendar?year=${year}`)).text();
    expect(html).toContain(`Unknown value for “Year”; shown without it: <code>${year}</code>`);
    expect(await (await editor.get('/admin/calendar?year=2026')).text()).not.toContain('Unknown value');
  });
});
