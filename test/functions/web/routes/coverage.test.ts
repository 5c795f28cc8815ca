/** Who has reported, and reminders of those who have not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { updateOf } from '../../../shared/matrix/sample-activities.ts';
import { english, type ReviewDesk, reviewDesk, textOf } from './review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk();
});

describe('who has reported', () => {
  beforeEach(async () => {
    await desk.keep(
      { activityId: 'WA-000007', primaryLine: 'C9', title: english('Newsrooms on line') },
      updateOf(2024, { activityId: 'WA-000007', acceptedActivity: 1 }),
    );
    await desk.keep(
      { activityId: 'WA-000008', primaryLine: 'C9', title: english('Radio for islands') },
      updateOf(2025, { activityId: 'WA-000008', state: 'drafted', originalLanguage: 'en' }),
    );
    await desk.keep(
      { activityId: 'WA-000009', primaryLine: 'C9', status: 'completed' },
      updateOf(2024, { activityId: 'WA-000009', acceptedActivity: 1 }),
    );
    await desk.site.signInAs({
      id: 'nour',
      name: 'نور مثال',
      roles: ['focal-point'],
      language: 'ar',
      lines: ['C9'],
    });
  });

  it('counts what is expected and names what is missing', async () => {
    const shown = await textOf(desk.editor.get('/coverage?year=2025'));
    expect(shown).toContain('3 of 5 expected records for 2025 have been submitted or accepted.');
    expect(shown).toContain('Newsrooms on line');
    expect(shown).not.toContain('WA-000009');
    expect(shown).toMatch(/Radio for islands.*Missing or to be mended: .*Summary/s);
    expect(shown).toContain('nobody named');
    expect(shown).toContain('/coverage/reminders/nour?year=2025');
  });

  it('folds the units that nobody answers for behind what they come to', async () => {
    const shown = await textOf(desk.editor.get('/coverage?year=2025'));
    const [byLine = '', byUnit = ''] = shown.split('<h2>By unit</h2>');
    expect(byLine).toContain('nobody named');
    const summary =
      /<summary>.*?(\d+ units? without a focal point: \d+ of \d+ expected reported)<\/summary>/s;
    expect(byLine).not.toMatch(summary);
    const [, inside = ''] = byUnit.split(summary.exec(byUnit)?.[1] ?? 'no such summary');
    expect(byUnit.split('<summary>')[0]).not.toContain('nobody named');
    expect(inside).not.toBe('');
    expect(byUnit).toMatch(/nobody named/);
  });

  it('says that nothing was expected in a year without a period', async () => {
    const shown = await textOf(desk.editor.get('/coverage?year=1800'));
    expect(shown).toContain('There is no reporting period in 1800 for which records are expected.');
    expect(shown).not.toContain('0 of 0');
  });

  it('tells of a year or a place that it does not know', async () => {
    const known = await textOf(desk.editor.get('/coverage?year=2025&place=line%2FC9'));
    expect(known).not.toContain('Unknown value');
    const shown = await textOf(desk.editor.get('/coverage?year=20x5&place=line%2FC99'));
    expect(shown).toContain('Unknown value for “Year”; shown without it: <code>20x5</code>');
    expect(shown).toContain(
      'Unknown value for “Unit or action line”; shown without it: <code>line/C99</code>',
    );
  });

  it('tells focal points how all stand, and what is missing of their own only', async () => {
    const other = await desk.site.signInAs({ roles: ['focal-point'], lines: ['C11'] });
    const shown = await textOf(other.get('/coverage?year=2025'));
    expect(shown).toContain('Radio for islands');
    expect(shown).not.toContain('Missing or to be mended');
    expect(shown).not.toContain('/coverage/reminders/');
    expect((await other.post('/coverage/reminders/nour?year=2025', {})).status).toBe(403);
    const member = await desk.site.signInAs({ roles: ['member'] });
    expect((await member.get('/coverage')).status).toBe(404);
  });

  it('reminds in the recipient’s language, names what is missing, and keeps who was reminded when', async () => {
    const preview = await textOf(desk.editor.get('/coverage/reminders/nour?year=2025'));
    expect(preview).toContain('dir="rtl"');
    expect(preview).toContain('WA-000008');
    expect(desk.sent).toEqual([]);
    const answer = await desk.editor.post('/coverage/reminders/nour?year=2025', {});
    expect(answer.headers.get('location')).toBe('/coverage?year=2025');
    expect(desk.sent).toHaveLength(1);
    expect(desk.sent[0]).toMatchObject({ language: 'ar', to: { address: 'nour@example.org' } });
    expect(desk.sent[0]?.text).toContain('Radio for islands');
    expect(desk.sent[0]?.text).toContain('31 ديسمبر 2025');
    expect(desk.sent[0]?.text).toContain('http://localhost/my');
    const [reminder] = (await desk.ledger.list('reminders/2025-01-01..2025-12-31')).items;
    expect(reminder).toMatchObject({ by: 'erin', state: { person: 'nour', state: 'sent' } });
    expect(await textOf(desk.editor.get('/coverage?year=2025'))).toContain('Reminded on 1 February 2026');
  });
});
