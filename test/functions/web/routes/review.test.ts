/** The secretariat's review through the pages: queue, decisions, claims. */
import { beforeEach, describe, expect, it } from 'vitest';
import { canonicalUpdate } from '../../../../shared/activities/canonical.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../../../shared/activities/record.ts';
import { updateOf } from '../../../shared/matrix/sample-activities.ts';
import { english, type ReviewDesk, reviewDesk, submitted, textOf, YEAR } from './review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk();
});

describe('the review', () => {
  it.each(['/review', `/review/WA-000001/${YEAR}`, '/duplicates', '/duplicates/WA-000001/WA-000002'])(
    'at %s is the secretariat’s: nobody else knows of it',
    async (path) => {
      const focal = await desk.site.signInAs({ roles: ['focal-point'], lines: ['C5'] });
      const member = await desk.site.signInAs({ roles: ['member'] });
      expect((await focal.get(path)).status).toBe(404);
      expect((await member.get(path)).status).toBe(404);
      expect((await desk.site.app.request(path)).headers.get('location')).toMatch(/^\/sign-in/);
      expect((await desk.editor.get(path)).status).toBe(200);
    },
  );

  it('lists what waits, filtered, and leads on with the same filters', async () => {
    const all = await textOf(desk.editor.get('/review'));
    expect(all).toContain('3 records wait for a decision.');
    const some = await textOf(desk.editor.get('/review?line=C5'));
    expect(some).toContain(`/review/WA-000001/${YEAR}?line=C5`);
    expect(some).not.toContain('WA-000002');
    expect(await textOf(desk.editor.get('/review?language=fr'))).toContain('1 of 3 waiting records fit');
    expect(await textOf(desk.editor.get('/review?unit=bdt'))).toContain('3 of 3 waiting records fit');
    const none = await textOf(desk.editor.get('/review?unit=TSB'));
    expect(none).toContain('0 of 3 waiting records fit these filters.');
    expect(none).not.toContain('No record waits');
    expect(await textOf(desk.editor.get('/review?year=2024'))).toContain('No waiting record fits');
    expect(await textOf(desk.editor.get('/review?warnings=yes'))).toContain('3 of 3 waiting records fit');
    expect(await textOf(desk.editor.get('/review?changed=yes'))).toContain('No waiting record fits');
  });

  it('tells which filters it does not know, and leaves them out', async () => {
    const shown = await textOf(desk.editor.get('/review?line=C99&language=xx&year=20x5&changed=maybe'));
    expect(shown).toContain('3 records wait');
    const told = [...shown.matchAll(/Unknown value for “([^”]+)”; shown without it: <code>([^<]*)</g)];
    expect(told.map(([, name, value]) => `${name}: ${value}`)).toEqual([
      'Action line: C99',
      'Year: 20x5',
      'Language: xx',
      'Only changed after acceptance: maybe',
    ]);
  });

  it('accepts a record with who and why, and goes on to the next', async () => {
    const fields = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    const answer = await desk.editor.post(`/review/WA-000001/${YEAR}`, fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/review/WA-000002/${YEAR}`]);
    const stream = `update/WA-000001/${YEAR}`;
    expect(await desk.newest<AnnualUpdate>(stream)).toMatchObject({ state: 'accepted', acceptedActivity: 1 });
    expect((await desk.ledger.history(stream)).at(-1)).toMatchObject({
      by: 'erin',
      reason: 'reason:record-reviewed',
    });
  });

  it('returns a record only with a reason', async () => {
    const fields = { decision: 'return', revision: '1', activityRevision: '1' };
    const refused = await desk.editor.post(`/review/WA-000001/${YEAR}`, { ...fields, reason: ' ' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Write why the record is returned.');
    await desk.editor.post(`/review/WA-000001/${YEAR}`, { ...fields, reason: 'Which countries?' });
    expect(await desk.newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).toMatchObject({
      state: 'returned',
      returnedBecause: 'Which countries?',
    });
  });

  it('does nothing to a record that someone changed meanwhile, and shows it as it is now', async () => {
    await desk.keep(
      { activityId: 'WA-000001' },
      submitted('WA-000001', { headline: english('Newer words') }),
    );
    const fields = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    const answer = await desk.editor.post(`/review/WA-000001/${YEAR}`, fields);
    expect(answer.status).toBe(409);
    const shown = await answer.text();
    expect(shown).toContain('Someone changed this record meanwhile');
    expect(shown).toContain('Newer words');
    expect(await desk.newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).toMatchObject({ state: 'submitted' });
  });

  it('accepts the chosen ones together and says which stay', async () => {
    await desk.keep(
      { activityId: 'WA-000003' },
      submitted('WA-000003', { headline: english('Newer words') }),
    );
    const form = new FormData();
    for (const id of ['WA-000001', 'WA-000003']) form.append('chosen', `update/${id}/${YEAR}@1@1`);
    const answer = await desk.editor.post('/review', form);
    expect(answer.status).toBe(303);
    expect(decodeURIComponent(answer.headers.get('set-cookie') ?? '')).toContain('"count":1,"conflicts":1');
    expect((await desk.newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).state).toBe('accepted');
    expect((await desk.newest<AnnualUpdate>(`update/WA-000003/${YEAR}`)).state).toBe('submitted');
    // Without a reason the same is noted as where one is accepted alone.
    expect((await desk.ledger.history(`update/WA-000001/${YEAR}`)).at(-1)?.reason).toBe(
      'reason:record-reviewed',
    );
  });

  it('asks for the reason of one and of many in the same way, and says what is noted without one', async () => {
    for (const path of ['/review', `/review/WA-000001/${YEAR}`]) {
      expect(await textOf(desk.editor.get(path)), path).toContain(
        'Accepted without one, “Reviewed” is noted.',
      );
    }
  });

  it('lets an auditor look and decide nothing', async () => {
    const auditor = await desk.site.signInAs({ roles: ['auditor'] });
    const shown = await textOf(auditor.get(`/review/WA-000001/${YEAR}`));
    expect(shown).not.toContain('name="decision"');
    expect(shown).not.toContain('name="verdict"');
    const fields = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    expect((await auditor.post(`/review/WA-000001/${YEAR}`, fields)).status).toBe(403);
    const claim = { index: '0', code: '9.c', verdict: 'rejected', note: 'no', revision: '1' };
    expect((await auditor.post(`/review/WA-000001/${YEAR}/claims`, claim)).status).toBe(403);
  });

  it('questions one claim without returning the record', async () => {
    const path = `/review/WA-000001/${YEAR}/claims`;
    const claim = { index: '1', code: '4.4', verdict: 'questioned', revision: '1' };
    const refused = await desk.editor.post(path, { ...claim, note: '' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#field-note-1"');
    expect((await desk.editor.post(path, { ...claim, note: 'Who learned what?' })).status).toBe(303);
    const { claims } = await desk.newest<Activity>(activityStream('WA-000001'));
    expect(claims[1]?.review).toMatchObject({ state: 'questioned', by: 'erin', note: 'Who learned what?' });
    expect((await desk.newest<AnnualUpdate>(`update/WA-000001/${YEAR}`)).state).toBe('submitted');
    const shown = await textOf(desk.editor.get(`/review/WA-000001/${YEAR}`));
    expect(shown).toContain('Who learned what?');
    expect(shown).toContain('Erin Example');
    expect((await desk.editor.post(path, { ...claim, note: 'late' })).status).toBe(409);
    const mended = claims.map(({ review: _, ...each }) => ({
      ...each,
      rationale: english('Officials learned'),
    }));
    await desk.keep({ activityId: 'WA-000001', claims: mended as never });
    const answered = await textOf(desk.editor.get(`/review/WA-000001/${YEAR}`));
    expect(answered).toMatch(/Before it was changed:.*Erin Example.*Who learned what\?/s);
    expect(answered).toContain('<ins>Officials learned</ins>');
  });

  it('shows what changed since the last acceptance, word by word, and the year before', async () => {
    const accept = { decision: 'accept', revision: '1', activityRevision: '1', reason: '' };
    await desk.keep(
      { activityId: 'WA-000004' },
      submitted('WA-000004', { headline: english('Teams of ten countries practised') }),
      updateOf(2024, { activityId: 'WA-000004', headline: english('Six drills held'), acceptedActivity: 1 }),
    );
    await desk.editor.post(`/review/WA-000004/${YEAR}`, accept);
    const headline = english('Teams of twelve countries practised');
    await desk.keep({ activityId: 'WA-000004' }, submitted('WA-000004', { headline }));
    const shown = await textOf(desk.editor.get(`/review/WA-000004/${YEAR}`));
    expect(shown).toContain('Teams of <del>ten</del> countries practised');
    expect(shown).toContain('Teams of <ins>twelve</ins> countries practised');
    expect(shown).toContain('Six drills held');
    expect(await textOf(desk.editor.get('/review?changed=yes'))).toContain('WA-000004');
    expect(shown).toContain('1 field differs from the version before: Headline.');
    const onlyChanged = await textOf(desk.editor.get(`/review/WA-000004/${YEAR}?show=changed`));
    expect(onlyChanged.match(/<th role="rowheader" scope="row">/g)?.length).toBeLessThan(
      shown.match(/<th role="rowheader" scope="row">/g)?.length ?? 0,
    );
    await desk.keep(
      { activityId: 'WA-000004' },
      submitted('WA-000004', { headline: english('Teams of ten countries practised') }),
    );
    expect(await textOf(desk.editor.get(`/review/WA-000004/${YEAR}`))).toContain(
      'Nothing differs from the version before.',
    );
  });

  it('says who returned a record and why, and marks what was mended since', async () => {
    const back = { decision: 'return', revision: '1', activityRevision: '1', reason: 'Which countries?' };
    await desk.keep(
      { activityId: 'WA-000004' },
      submitted('WA-000004', { headline: english('Teams practised') }),
      updateOf(2024, { activityId: 'WA-000004', headline: english('Six drills held') }),
    );
    await desk.editor.post(`/review/WA-000004/${YEAR}`, back);
    const headline = english('Teams of ten countries practised');
    await desk.keep({ activityId: 'WA-000004' }, submitted('WA-000004', { headline }));
    const shown = await textOf(desk.editor.get(`/review/WA-000004/${YEAR}`));
    expect(shown).toMatch(/Returned on .* by Erin Example:<\/p>.*Which countries\?/s);
    expect(shown).toContain('As it was returned on');
    expect(shown).toContain('Teams <ins>of ten countries </ins>practised');
    expect(shown).toContain('Six drills held');
    expect(shown).toContain('history?of=2025-01-01..2025-12-31&amp;before=2');
    const history = await textOf(desk.editor.get(`/records/WA-000004/history?of=${YEAR}`));
    expect(history).toContain('Revision 2 and revision 3');
  });

  it('marks what differs from the year before where nothing was decided yet', async () => {
    await desk.keep(
      { activityId: 'WA-000004' },
      submitted('WA-000004', { headline: english('Seven drills held') }),
      updateOf(2024, { activityId: 'WA-000004', headline: english('Six drills held') }),
    );
    const shown = await textOf(desk.editor.get(`/review/WA-000004/${YEAR}?show=changed`));
    expect(shown).toContain('<ins>Seven</ins> drills held');
    expect(shown).not.toContain('Returned on');
  });

  it.each([
    ['in the words that were accepted with it', { acceptedActivity: 1 }],
    ['in the words of its day where it was not accepted', { state: 'returned', returnedBecause: 'Which?' }],
  ] as const)('shows the activity under the year before %s', async (_, over) => {
    const { ledger } = desk;
    const activityId = 'WA-000005';
    await desk.keep(
      { activityId, title: english('What it was called then') },
      updateOf(2024, { activityId, ...over }),
    );
    const stream = activityStream(activityId);
    const [then] = await ledger.newest([stream]);
    const state = { ...(then?.state as Activity), title: english('A title of this year') };
    const waiting = submitted(activityId);
    const newer = [
      { stream, revision: 2, state },
      { stream: updateStream(activityId, waiting.period), revision: 1, state: canonicalUpdate(waiting) },
    ];
    const told = { at: '2026-02-02T09:00:00.000Z', by: 'focal', reason: 'reported' };
    for (const each of newer) await ledger.append([{ ...told, ...each }]);
    const shown = await textOf(desk.editor.get(`/review/${activityId}/${YEAR}`));
    const row = shown
      .split('<th role="rowheader" scope="row">')
      .find((each) => each.startsWith('Title<'))
      ?.replace(/<\/?(ins|del)>/g, '');
    expect(row?.match(/A title of this year/g)).toHaveLength(1);
    expect(row).toContain('What it was called then');
  });
});
