/** The history of a record: revisions side by side. */
import { beforeEach, describe, expect, it } from 'vitest';
import { activityOf } from '../../../shared/matrix/sample-activities.ts';
import { english, type ReviewDesk, reviewDesk, submitted, textOf, YEAR } from './review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk();
});

describe('the history of a record', () => {
  it('has any two revisions side by side, with who and why', async () => {
    const state = activityOf({ activityId: 'WA-000001', title: english('Cybersecurity drills for all') });
    await desk.keep(state);
    const shown = await textOf(desk.editor.get('/records/WA-000001/history?of=activity&before=1&after=2'));
    expect(shown).toContain('<del>least developed countries</del>');
    expect(shown).toContain('<ins>all</ins>');
    expect(shown).toContain('reported');
    const update = await textOf(desk.editor.get(`/records/WA-000001/history?of=${YEAR}`));
    expect(update).toContain('There is one revision only.');
  });

  it('marks what changed in texts whose language nobody noted', async () => {
    const aliases = ['CyberDrill', 'Cyber week'];
    await desk.keep({ activityId: 'WA-000001', aliases, crossCutting: 'Rights of children' });
    await desk.keep({ activityId: 'WA-000001', aliases: ['CyberDrill'], crossCutting: 'Rights of women' });
    const shown = await textOf(desk.editor.get('/records/WA-000001/history?of=activity&before=2&after=3'));
    expect(shown).toContain('<del>\nCyber week</del>');
    expect(shown).toContain('<ins>women</ins>');
  });

  it('passes over drafts of the same words, and names the parts of an item', async () => {
    const results = (value: number) => [{ statement: 'Drills held', baseline: 1, value }];
    const asked = submitted('WA-000004', { results: results(3) });
    await desk.keep({ activityId: 'WA-000004' }, asked);
    const mended = submitted('WA-000004', { results: results(4) });
    await desk.keep({ activityId: 'WA-000004' }, { ...mended, state: 'drafted' });
    await desk.keep({ activityId: 'WA-000004' }, mended);
    const shown = await textOf(desk.editor.get(`/records/WA-000004/history?of=${YEAR}`));
    expect(shown).toContain('Revision 1 and revision 3');
    expect(shown).toContain('Drills held · Baseline: 1 · Value: <del>3</del>');
    expect(shown).toContain('Drills held · Baseline: 1 · Value: <ins>4</ins>');
  });

  it('is for the office and the record’s own focal points', async () => {
    const own = await desk.site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
    const other = await desk.site.signInAs({ roles: ['focal-point'], lines: ['C11'] });
    expect((await own.get('/records/WA-000001/history')).status).toBe(200);
    expect((await other.get('/records/WA-000001/history')).status).toBe(404);
    expect((await desk.site.app.request('/records/WA-000001/history')).status).toBe(404);
  });
});
