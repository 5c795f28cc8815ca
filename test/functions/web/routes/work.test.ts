import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../../../local/workspace.ts';
import { activityStream, type UpdateState, updateStream } from '../../../../shared/activities/record.ts';
import { buildTemplate } from '../../../../shared/intake/template/build-template.ts';
import { listAssignments } from '../../../../shared/people/list-people.ts';
import { openPeriod } from '../../../../shared/periods/change-periods.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { modelName } from '../../../../shared/reports/issue-files.ts';
import { manifestOf } from '../../../../shared/reports/manifest.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';
import { ORIGIN, type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

const folder = mkdtempSync(join(tmpdir(), 'wsis-work-'));
let workspace: Workspace;
let site: WebSite;
let nour: SignedIn;

beforeAll(async () => {
  workspace = { ...openWorkspace(folder), clock: () => new Date('2026-11-22T09:00:00Z') };
  site = webSite({ ...workspace, buildTemplate });
  nour = await site.signInAs({ id: 'nour', name: 'Nour', roles: ['focal-point'], lines: ['C4', 'C9'] });
  await record('WA-000001', 'C4', 2025, 'accepted');
  await record('WA-000002', 'C4', 2025, 'accepted');
  await record('WA-000002', 'C4', 2026, 'returned');
  await record('WA-000003', 'C5', 2026, 'submitted');
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

async function record(activityId: string, line: string, year: number, state: UpdateState): Promise<void> {
  const signed = { revision: 1, at: '2026-02-01T00:00:00Z', by: 'test', reason: 'test' };
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const title = { originalLanguage: 'en', texts: { en: `Title of ${activityId}` } };
  const lists = { aliases: [], otherLines: [], claims: [], externalIds: [], relatedActivities: [] };
  const codes = { gdcObjectives: [], gcaPillars: [], wsisOutcomeRefs: [], mandates: [], strategicGoals: [] };
  const places = { regions: [], countries: [], countryGroups: [], beneficiaries: [], partners: [] };
  await workspace.ledger.append([
    {
      stream: activityStream(activityId),
      ...signed,
      state: {
        ...{ activityId, title, primaryLine: line, sectors: ['ITU-D'], confidentiality: 'public' },
        ...{ ...lists, ...codes, ...places },
      },
    },
    {
      stream: updateStream(activityId, period),
      ...signed,
      state: {
        ...{ activityId, period, profile: 'annual', state, originalLanguage: 'en', results: [] },
        ...{ milestones: [], evidence: [], documents: [], meetings: [], translations: [] },
        ...(state === 'returned' ? { returnedBecause: 'Name the source of result 1' } : {}),
      },
    },
  ]);
}

describe('the morning page', () => {
  it('sends the public to sign in, and back', async () => {
    const answer = await site.app.request('/my?lang=fr');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/sign-in?to=%2Fmy%3Flang%3Dfr&lang=fr',
    ]);
  });

  it('names no deadline that nobody has set', async () => {
    const page = await (await nour.get('/my')).text();
    expect(page).toContain(
      'No reporting period is open yet. What you write now belongs to 2026, the calendar year.',
    );
    expect(page).not.toContain('Days left');
    expect(page).not.toContain('report until');
  });

  it('tells a focal point what is due, what came back and why, and the days left, one button each', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    await openPeriod({ period, deadline: '2026-12-31', by: 'erin', reason: 'test' }, workspace);
    const page = await (await nour.get('/my')).text();
    expect(page).toContain('href="/records/WA-000001/edit?from=2026-01-01&amp;to=2026-12-31"');
    expect(page).toContain('href="/records/WA-000002/edit?from=2026-01-01&amp;to=2026-12-31"');
    expect(page).toContain('Name the source of result 1');
    expect(page).toContain('<dt>Days left</dt><dd>39</dd>');
    expect(page).toContain('report until 31 December 2026');
    expect(page).not.toContain('WA-000003');
    for (const path of ['/uploads', '/template', '/records/new', '/hand-over'])
      expect(page).toContain(`href="${path}"`);
  });

  it('tells the office what waits there, and no one what is not theirs', async () => {
    const editor = await site.signInAs({ roles: ['editor'] });
    const page = await (await editor.get('/my')).text();
    expect(page).toContain('<dt>To review</dt><dd><a href="/review">1</a></dd>');
    expect(page).toContain(
      '<dt>Returned, not yet mended</dt><dd><a href="/records?state=returned&amp;year=2026">1</a></dd>',
    );
    const member = await site.signInAs({ roles: ['member'] });
    const other = await (await member.get('/my')).text();
    expect(other).not.toContain('/review');
    expect(other).not.toContain('/uploads');
  });

  it('offers no upload and no template where none can be had', async () => {
    const bare = webSite({ ...workspace, queue: undefined });
    const person = await bare.signInAs({ roles: ['focal-point'], lines: ['C4'] });
    const page = await (await person.get('/my')).text();
    for (const path of ['/uploads', '/template']) {
      expect(page).not.toContain(`href="${path}"`);
      expect((await person.get(path)).status).toBe(404);
    }
  });

  it('tells the days left of each period by its name, where several are reported on', async () => {
    const more = openWorkspace(join(folder, 'periods'));
    const ports = { ...more, clock: workspace.clock };
    for (const [year, deadline] of [
      [2024, '2026-10-01'],
      [2025, '2026-12-22'],
      [2026, '2026-12-31'],
    ] as const) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      await openPeriod({ period, deadline, by: 'erin', reason: 'test' }, ports);
    }
    const two = await webSite({ ...ports, buildTemplate }).signInAs({
      roles: ['focal-point'],
      lines: ['C1'],
    });
    const page = await (await two.get('/my')).text();
    expect(page).toContain('<dt>Days left (2026)</dt><dd>39</dd>');
    expect(page).toContain('<dt>Days left (2025)</dt><dd>30</dd>');
    expect(page).not.toContain('Days left (2024)');
    expect(page).not.toContain('<dt>Days left</dt>');
    more.close();
  });

  it('says who to ask where nothing is one’s own', async () => {
    const idle = await site.signInAs({ roles: ['focal-point'] });
    expect(await (await idle.get('/my')).text()).toContain('No action line or unit is yours today');
  });

  it('is in the language of its reader', async () => {
    const reader = await site.signInAs({ roles: ['focal-point'], lines: ['C4'], language: 'ar' });
    const page = await (await reader.get('/my')).text();
    expect(page).toContain('dir="rtl"');
    expect(page).toContain('سبب الإعادة');
  });
});

describe('a form sent after its session is over', () => {
  const send = (path: string, origin = ORIGIN) =>
    site.app.request(path, { method: 'POST', headers: { origin }, body: new URLSearchParams({ to: 'sam' }) });

  it.each([
    ['/hand-over?lang=fr', '/hand-over?lang=fr'],
    ['/my/tokens/T-1/revoke?lang=fr', '/my?lang=fr'],
  ])('%s leads to sign in, and on to %s', async (path, to) => {
    const answer = await send(path);
    expect(answer.status).toBe(401);
    const page = await answer.text();
    expect(page).toContain('Connectez-vous pour reprendre');
    const door = /class="button primary" href="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    expect(new URL(door ?? '', ORIGIN).searchParams.get('to')).toBe(to);
  });
});

describe('handing over', () => {
  const answers = { what: 'nour-C4:1', to: 'sam', from: '2026-12-01', reason: 'Leaves the unit' };

  it('says field by field what is missing', async () => {
    await site.signInAs({ id: 'sam', name: 'Sam', roles: ['focal-point'], lines: ['C5'] });
    await site.signInAs({ id: 'li', roles: ['member'] });
    const wrong = await nour.post('/hand-over', {
      what: 'nour-C4:9',
      to: 'li',
      from: 'soon',
      reason: ' ',
    });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    for (const field of ['what', 'to', 'from', 'reason']) expect(page).toContain(`href="#field-${field}"`);
  });

  it('is refused for what is another’s', async () => {
    const other = await site.signInAs({ id: 'other', roles: ['focal-point'], lines: ['C1'] });
    expect((await other.post('/hand-over', answers)).status).toBe(422);
    const ended = (await listAssignments(workspace.ledger)).filter(({ state }) => state.to !== undefined);
    expect(ended).toEqual([]);
  });

  it('gives a line to the successor from that day on, and keeps who held it before', async () => {
    const done = await nour.post('/hand-over', answers);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/hand-over']);
    const all = (await listAssignments(workspace.ledger)).map(({ state }) => state);
    expect(all.find(({ id }) => id === 'nour-C4')).toMatchObject({ to: '2026-11-30' });
    expect(
      all.find(({ person, place }) => person === 'sam' && place.kind === 'line' && place.line === 'C4'),
    ).toMatchObject({
      from: '2026-12-01',
      part: 'lead',
    });
    const page = await (await nour.get('/hand-over')).text();
    expect(page).toContain('30 November 2026');
    expect(page).not.toContain('value="nour-C4:');
    expect((await nour.post('/hand-over', answers)).status).toBe(422);
  });
});

describe('where a record is used', () => {
  it('is told by report, revision and paragraph, each a link to the place', async () => {
    const model: DocumentModel = {
      ...fixtureDocument(),
      sections: [
        {
          id: 'line-c4',
          title: 'Capacity building',
          blocks: [
            {
              type: 'paragraph',
              id: 'p-c4',
              number: '14',
              content: [{ type: 'record', record: 'WA-000001' }],
            },
          ],
          sections: [],
          words: { count: 1 },
        },
      ],
      annexes: [],
    };
    const name = modelName('cstd', 'en');
    const bytes = Buffer.from(JSON.stringify(model));
    const kept = await workspace.objects.putIfAbsent(`reports/0123456789abcdef/${name}`, bytes);
    const manifest = manifestOf([{ name, size: kept.size, sha256: kept.sha256 }], {
      makers: model.makers,
      snapshot: { id: 'a'.repeat(64), gzSha256: 'b'.repeat(64), file: 'snapshot.ndjson.gz' },
      documents: [name],
    });
    await workspace.objects.putIfAbsent('reports/0123456789abcdef/manifest.json', Buffer.from(manifest));
    const used = await (await nour.get('/records/WA-000001/uses')).text();
    expect(used).toContain('href="/reports/0123456789abcdef/read/cstd/en/cstd-en.html#p-c4"');
    expect(used).toContain('Paragraph 14');
    expect(used).toContain(model.masthead.revision);
    const unused = await (await nour.get('/records/WA-000002/uses')).text();
    expect(unused).toContain('No report that you may read names this record');
    expect(await (await nour.get('/records/WA-000001')).text()).toContain('href="/records/WA-000001/uses"');
    expect((await site.app.request('/records/WA-000003/uses')).status).toBe(404);
  });
});

describe('the morning page, asked again', () => {
  it('is as it was while nothing happens, and new once something is appended', async () => {
    const mine = async () => (await nour.get('/my')).text();
    const links = (page: string) => page.match(/\/records\/WA-\d+[^"]*/g);
    const first = await mine();
    expect(links(await mine())).toEqual(links(first));
    await record('WA-000004', 'C9', 2025, 'accepted');
    expect(first).not.toContain('WA-000004');
    expect(await mine()).toContain('/records/WA-000004/edit');
  });
});
