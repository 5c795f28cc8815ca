import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeIn } from '../../../functions/intake/take-in.ts';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { review } from '../../../shared/activities/review.ts';
import { freeze } from '../../../shared/reports/freeze.ts';
import { manifestFile, manifestOf } from '../../../shared/reports/manifest.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { trace } from '../../../shared/reports/trace.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { fileObjects } from '../../../shared/store/embedded/file-objects.ts';
import { sqliteIdentities } from '../../../shared/store/embedded/sqlite-identities.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { bytesSource } from '../../../shared/zip/byte-source.ts';
import { webSite } from './sign-in-as.ts';

const clock = () => new Date('2026-01-15T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'wsis-web-'));
const db = openDatabase(':memory:');
const ledger = sqliteLedger(db, ledgerKeys);
const objects = fileObjects({ directory: folder, secret: 'secret', clock });
const site = webSite({ ledger, objects, clock });
const { app } = site;
let snapshot = '';

beforeAll(async () => {
  const entries = readFileSync(new URL('../../../demo/real-records.jsonl', import.meta.url));
  await takeIn(
    {
      source: bytesSource('real-records.jsonl', entries),
      profile: 'stocktaking',
      by: 'test',
      onFindings: () => undefined,
      onProgress: () => undefined,
    },
    { ledger, identities: sqliteIdentities(db), clock },
  );
  const span = { from: '2006-01-01', to: '2026-12-31' };
  await review({ action: 'accept', span, by: 'test', reason: 'published' }, { ledger, clock });
  snapshot = (await freeze({ ledger, objects }, span, { matrixEdition: '2015', ruleSet: 'test' })).id;
});

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function page(path: string) {
  const response = await app.request(path);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a figure of a report', () => {
  it('opens the records that make exactly its number, for the readers of the report', async () => {
    const path = `/snapshots/${snapshot}/figures/claims.goal-9?readers=public`;
    const { status, text } = await page(path);
    expect(status).toBe(200);
    const [, count = ''] = /Figure claims\.goal-9: ([\d,]+)\. Readers: public/.exec(text) ?? [];
    const opened = await readSnapshot(objects, snapshot);
    const figure = { measure: 'claims', filter: { goal: 9 } } as const;
    const { entries, value } = await trace(figure, opened, 'public');
    expect(Number(count.replaceAll(',', ''))).toBe(value);
    const shown = new Set([...text.matchAll(/href="\/records\/(WA-\d+)/g)].map(([, id]) => id));
    expect(shown).toEqual(new Set(entries.map(({ activityId }) => activityId)));
  });

  it('is not shown as wider readers count it, nor when it asks nothing', async () => {
    expect((await page(`/snapshots/${snapshot}/figures/activities?readers=internal`)).status).toBe(404);
    const unknown = await page(`/snapshots/${snapshot}/figures/activities.line-C5.line-C6`);
    expect(unknown.status).toBeGreaterThanOrEqual(400);
    expect(unknown.status).toBeLessThan(500);
  });

  it('is a link on the page of the report, while the file stays as it is kept', async () => {
    const name = 'cstd/en/cstd-en.html';
    const number = '<a class="f" href="#figure%3Aactivities.line-C5"><data value="5">5</data></a>';
    const html = Buffer.from(`<!DOCTYPE html>${number}`);
    const makers = { snapshot, matrixEdition: '2015', ruleSet: '1', template: '1', text: '1', code: '1' };
    const manifest = manifestOf([manifestFile(name, html)], {
      makers,
      snapshot: { id: snapshot, gzSha256: '' },
      documents: [],
    });
    await objects.putIfAbsent(`reports/live/${name}`, html);
    await objects.putIfAbsent('reports/live/manifest.json', Buffer.from(manifest));
    const editor = await site.signInAs({ roles: ['editor'] });
    const read = async (path: string) => (await editor.get(path)).text();
    expect(await read('/reports')).toContain(`href="/reports/live/read/${name}"`);
    const kept = await read(`/reports/live/${name}`);
    const live = await read(`/reports/live/read/${name}`);
    expect(kept).toContain('href="#figure%3Aactivities.line-C5"');
    expect(live).not.toContain('href="#figure%3A');
    const link = /href="(\/snapshots\/[^"]+figures\/activities\.line-C5\?[^"]+)"/.exec(live)?.[1] ?? '';
    expect((await page(link.replaceAll('&amp;', '&'))).text).toContain('Figure activities.line-C5:');
  });
});

describe('the first page', () => {
  it('shows the matrix of the newest snapshot, each number with a link to its records', async () => {
    const { status, text } = await page('/');
    expect(status).toBe(200);
    expect(text).toContain(snapshot);
    const links = [...text.matchAll(/href="(\/snapshots\/[^"]+goal=[^"]+)"[^>]*>(\d+)</g)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, href = '', shown] of links.slice(0, 10)) {
      const behind = await page(href.replaceAll('&amp;', '&'));
      expect(behind.text.match(/href="\/records\/WA-/g)?.length).toBe(Number(shown));
    }
  });

  it('says for whom it counts, and the records behind each number count for the same readers', async () => {
    const members = await site.signInAs({ roles: ['member'] });
    expect((await page('/')).text).toContain('Counted and shown: public records only.');
    for (const path of ['/', '/records', '/records/WA-000001', `/snapshots/${snapshot}/records?line=C5`]) {
      expect(await (await members.get(path)).text()).toContain('Counted and shown for ITU members');
    }
    const behind = await (await members.get(`/snapshots/${snapshot}/records?line=C5`)).text();
    const rows = behind.match(/href="\/records\/WA-/g)?.length;
    expect(behind).toContain(`Figure activities.line-C5: ${rows}. Readers: ITU members.`);
  });

  it('says what keeps rows and columns from adding up, each number with its records', async () => {
    const { text } = await page('/');
    const links = [...text.matchAll(/href="(\/snapshots\/[^"]+(?:several|without)=[^"]+)"[^>]*>(\d+)</g)];
    expect(links).toHaveLength(4);
    for (const [, href = '', shown] of [
      ...links,
      ...text.matchAll(/href="([^"]+line=cross[^"]+)"[^>]*>(\d+)</g),
    ]) {
      const behind = await page(href.replaceAll('&amp;', '&'));
      expect(behind.text.match(/href="\/records\/WA-/g)?.length ?? 0, href).toBe(Number(shown));
    }
    const totals = /<tfoot>.*<\/tfoot>/s.exec(text)?.[0] ?? '';
    expect(totals.match(/<td class="sum">/g)).toHaveLength(18);
  });

  it('speaks the language asked for, in its direction', async () => {
    const { text } = await page('/?lang=ar');
    expect(text).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
    expect(text).toContain('href="/records?lang=ar"');
    expect(text).toContain('href="/" lang="en"');
  });

  it('lets no script in and no frame around', async () => {
    const { headers } = await page('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});

describe('records', () => {
  it('are listed in pages that cover all of them once', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/records';
    while (next !== undefined) {
      const { text } = await page(next);
      seen.push(...[...text.matchAll(/href="\/records\/(WA-\d+)"/g)].map((match) => match[1] ?? ''));
      next = /href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.length).toBe(90);
    expect(new Set(seen).size).toBe(90);
  });

  it('are filtered by year, line and words', async () => {
    const { text } = await page('/records?year=2019&line=C1');
    expect(text).toContain('WSIS Action Line Facilitators Meeting');
    expect(text).not.toContain('>2018-');
    expect((await page('/records?text=FACILITATORS')).text).toContain(
      'WSIS Action Line Facilitators Meeting',
    );
    expect((await page('/records?text=nowhere+to+be+found')).text).toContain('No record fits');
  });

  it('say how the matrix stands to each claim, and what it only implies', async () => {
    const without = await page('/records/WA-000078');
    expect(without.text.match(/Not assessable: no action line is named/g)).toHaveLength(1);
    expect(without.text).not.toContain('The matrix also links');
    expect((await page('/records/WA-000001')).text).toContain('The matrix also links');
  });

  it('show their fields, and to the office every revision with its reason', async () => {
    const open = await page('/records/WA-000001');
    expect(open.status).toBe(200);
    expect(open.text).toContain('Facilitators Meeting');
    expect(open.text).not.toContain('Import of real-records.jsonl');
    const editor = await site.signInAs({ roles: ['editor'] });
    const text = await (await editor.get('/records/WA-000001')).text();
    expect(text).toContain('activity/WA-000001 1');
    expect(text).toContain('update/WA-000001/');
    expect(text).toContain('Import of real-records.jsonl');
  });

  it('show the public and members what was accepted, not what was written since', async () => {
    const stream = 'activity/WA-000002';
    const [accepted] = await ledger.newest([stream]);
    const state = {
      ...(accepted?.state as object),
      title: { en: { text: 'Nobody has read this yet', status: 'original' } },
    };
    await ledger.append([
      { stream, revision: 2, at: clock().toISOString(), by: 'someone', reason: 'draft', state },
    ]);
    const editor = await site.signInAs({ roles: ['editor'] });
    for (const path of ['/records/WA-000002', '/records?year=2017&line=C4']) {
      const member = await site.signInAs({ roles: ['member'] });
      expect((await page(path)).text).not.toContain('Nobody has read this yet');
      expect(await (await member.get(path)).text()).not.toContain('Nobody has read this yet');
      expect((await page(path)).text).toContain('Building Capacity to Leverage');
      expect(await (await editor.get(path)).text()).toContain('Nobody has read this yet');
    }
  });

  it('that do not exist, or are not for the reader, answer 404 in plain words', async () => {
    for (const path of [
      '/records/WA-999999',
      '/records/../secret',
      '/nowhere',
      '/snapshots/0000/records',
      '/?snapshot=x',
    ]) {
      const { status, text } = await page(path);
      expect(status).toBe(404);
      expect(text).toContain('<h1>Not found</h1>');
      expect(text).not.toMatch(/at .*\.tsx?:\d+/);
    }
  });
});

describe('reports', () => {
  it('of a set that nobody has issued are drafts: the office reads them, nobody else knows of them', async () => {
    await objects.putIfAbsent('reports/abc/cstd/en/cstd-en.html', Buffer.from('<p>public</p>'));
    await objects.putIfAbsent('reports/abc/workbook/en/workbook-en.xlsx', Buffer.from('members'));
    await objects.putIfAbsent('reports/abc/snapshot.ndjson.gz', Buffer.from('internal'));
    const editor = await site.signInAs({ roles: ['editor'] });
    const open = await editor.get('/reports/abc/cstd/en/cstd-en.html');
    expect(await open.text()).toBe('<p>public</p>');
    expect(open.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(open.headers.get('cache-control')).toContain('private');
    expect((await page('/reports/abc/cstd/en/cstd-en.html')).status).toBe(404);
    expect((await page('/reports/abc/snapshot.ndjson.gz')).status).toBe(404);
    expect((await page('/reports/abc/cstd/../snapshot.ndjson.gz')).status).toBe(404);
    const member = await site.signInAs({ roles: ['member'] });
    expect((await member.get('/reports/abc/workbook/en/workbook-en.xlsx')).status).toBe(404);
  });

  it('are kept by the client: the same bytes are not sent twice', async () => {
    const path = '/reports/abc/cstd/en/cstd-en.html';
    const editor = await site.signInAs({ roles: ['editor'] });
    const etag = (await editor.get(path)).headers.get('etag') ?? '';
    const again = await editor.get(path, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('are listed by kind and language under the period of their snapshot', async () => {
    const files = ['cstd/fr/cstd-fr.docx', 'cstd/fr/cstd-fr-figures.csv', 'workbook/en/workbook-en.xlsx'];
    const makers = { snapshot, matrixEdition: '2015', ruleSet: '1', template: '1', text: '1', code: '1' };
    const manifest = manifestOf(
      files.map((name) => manifestFile(name, Buffer.from(name))),
      { makers, snapshot: { id: snapshot, gzSha256: '' }, documents: [] },
    );
    await objects.putIfAbsent('reports/def/manifest.json', Buffer.from(manifest));
    const editor = await site.signInAs({ roles: ['editor'] });
    const text = await (await editor.get('/reports')).text();
    expect(text).toContain('<h3>2006–2026 <span class="badge neutral">Draft</span></h3>');
    expect((await page('/reports')).text).toContain('Nothing is published yet.');
    expect(text).toContain('>French</td>');
    expect(text).toContain('href="/reports/def/cstd/fr/cstd-fr.docx">DOCX</a>');
    expect(text).toContain('href="/reports/def/cstd/fr/cstd-fr-figures.csv">CSV – Figures</a>');
    expect(text).toContain('href="/reports/def/manifest.json"');
    expect((await page('/reports')).text).not.toContain('/reports/def/');
  });
});
