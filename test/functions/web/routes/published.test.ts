import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revise, withdraw } from '../../../../shared/reports/report-steps.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../consulted-site.ts';

let world: ConsultedSite;
let address = '';

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  world.site.app.request(path, { headers });
const textOf = async (path: string) => (await get(path)).text();
/** As the report is published, whatever steps the gate asks for before. */
const publish = () =>
  world.change((report) => {
    const issue = report.issues.at(-1);
    if (issue === undefined) throw new Error('not built');
    const { manifest, set } = issue;
    return {
      ...report,
      state: 'published',
      published: { set, manifest, at: '2026-01-30T10:00:00.000Z', by: 'ivan' },
    };
  });

beforeAll(async () => {
  world = await openConsultedSite();
});
afterAll(() => world.office.close());

function wellFormed(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void names.push(name));
  parser.write(xml).close();
  return names;
}

describe('before anything is published', () => {
  it('the public finds nothing, in the list or the feed', async () => {
    expect(await textOf('/published')).toContain('Nothing is published yet.');
    expect(wellFormed(await textOf('/feed.atom'))).not.toContain('entry');
    expect((await get(`/published/cstd/2025/${'0'.repeat(64)}`)).status).toBe(404);
  });
});

describe('a published report', () => {
  beforeAll(async () => {
    const { published } = await publish();
    address = `/published/cstd/2025/${published?.manifest}`;
  });

  it('stands in the list under the hash of its manifest', async () => {
    expect(await textOf('/published')).toContain(`href="${address}"`);
    const manifest = Buffer.from(await (await get(`${address}/manifest.json`)).arrayBuffer());
    expect(address.endsWith(createHash('sha256').update(manifest).digest('hex'))).toBe(true);
  });

  it('shows its files in all languages, what made it, and how to check it', async () => {
    const html = await textOf(address);
    for (const language of ['en', 'fr'])
      expect(html).toContain(`${address}/cstd/${language}/cstd-${language}.html`);
    expect(html).toContain('sha256sum --check --ignore-missing');
    expect(html).toContain(`/records.xlsx?snapshot=${world.office.snapshot}`);
    expect(html).toContain('rel="canonical"');
    expect(html).toContain('hreflang="ar"');
    expect(await textOf(`${address}?lang=ar`)).toContain('dir="rtl"');
  });

  it('hands out each file for good, with the hash that its manifest says', async () => {
    const { files } = (await (await get(`${address}/manifest.json`)).json()) as {
      files: readonly { readonly name: string; readonly sha256: string }[];
    };
    for (const { name, sha256 } of files.filter((file) => file.name.startsWith('cstd/'))) {
      const response = await get(`${address}/${name}`);
      expect(response.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');
      expect(response.headers.get('etag')).toBe(`"${sha256}"`);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect((await get(`${address}/${name}`, { 'if-none-match': `"${sha256}"` })).status).toBe(304);
    }
    expect((await get(`${address}/snapshot.ndjson.gz`)).status).toBe(404);
    expect((await get(`${address}/nothing.pdf`)).status).toBe(404);
  });

  it('is in the feed of every language, which is Atom', async () => {
    for (const language of ['en', 'fr', 'es', 'ar', 'zh', 'ru']) {
      const response = await get(`/feed.atom?lang=${language}`);
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      const xml = await response.text();
      const names = wellFormed(xml);
      for (const name of ['id', 'title', 'updated', 'author', 'entry']) expect(names).toContain(name);
      expect(xml).toContain(`<id>http://localhost${address}?lang=${language}</id>`);
      expect(xml).toContain('<updated>2026-01-30T10:00:00.000Z</updated>');
      expect(xml).toContain(`xml:lang="${language}"`);
    }
  });

  it('is in the map for search engines, which are kept from pages without an end', async () => {
    expect(await textOf('/sitemap.xml')).toContain(`<loc>http://localhost${address}</loc>`);
    wellFormed(await textOf('/sitemap.xml'));
    const robots = await textOf('/robots.txt');
    expect(robots).toContain('Disallow: /records?');
    expect(robots).toContain('Sitemap: http://localhost/sitemap.xml');
  });

  it('stays where it is when a later issue is published, and says so', async () => {
    await world.change(
      (report) =>
        ({
          ...report,
          issues: [
            ...report.issues,
            { ...report.issues[0], label: 'Rev. 1', set: 'later', manifest: 'b'.repeat(64) },
          ],
        }) as typeof report,
    );
    await publish();
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`href="/published/cstd/2025/${'b'.repeat(64)}"`);
    expect((await get(`${address}/manifest.json`)).status).toBe(200);
  });

  it('says when and why it was withdrawn, at its address, for its files, in the list and in the feed', async () => {
    const told = { reason: 'A figure of C5 was wrong.', at: '2026-02-03T09:00:00.000Z', by: 'ivan' };
    await world.change((report) => withdraw(report, told));
    const gone = `/published/cstd/2025/${'b'.repeat(64)}`;
    for (const each of [gone, `${gone}/manifest.json`]) {
      const answer = await get(each);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toMatch(/Withdrawn on .*2026.*A figure of C5 was wrong\./s);
    }
    expect((await get(`/reports/${REPORT}`)).status).toBe(303);
    expect(await textOf('/published')).toMatch(new RegExp(`Withdrawn reports.*href="${gone}"`, 's'));
    const feed = await textOf('/feed.atom');
    expect(feed).toContain('<title>Withdrawn: ');
    expect(feed).toContain('<updated>2026-02-03T09:00:00.000Z</updated>');
    wellFormed(feed);
    expect(await textOf('/sitemap.xml')).not.toContain(gone);
    await world.change(revise);
    expect((await get(gone)).status).toBe(410);
    await world.change(({ withdrawals: _, ...before }) => before);
    expect((await get(gone)).status, 'withdrawn before reasons were kept').toBe(410);
    await world.change((report) => ({
      ...report,
      withdrawals: [{ ...told, manifest: 'b'.repeat(64), published: '2026-01-30T10:00:00.000Z' }],
    }));
    expect(await textOf('/feed.atom')).toContain('<title>Withdrawn: ');
    expect(await textOf('/published')).toContain(`href="${gone}"`);
    expect((await get(`/published/cstd/2025/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('that was withdrawn stays away when its successor is out; what was replaced before is still there', async () => {
    const withdrawn = `/published/cstd/2025/${'b'.repeat(64)}`;
    const successor = { label: 'Rev. 2', set: 'successor', manifest: 'c'.repeat(64) };
    await world.change(
      (report) =>
        ({ ...report, issues: [...report.issues, { ...report.issues[0], ...successor }] }) as typeof report,
    );
    await publish();
    const answer = await get(withdrawn);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain(`href="/published/cstd/2025/${'c'.repeat(64)}"`);
    expect(await textOf(withdrawn)).toContain('A figure of C5 was wrong.');
    expect((await get(`${withdrawn}/manifest.json`)).status).toBe(410);
    expect((await get(`${address}/manifest.json`)).status).toBe(200);
    expect(await textOf('/published')).toContain(`href="/published/cstd/2025/${'c'.repeat(64)}"`);
    const again = { reason: 'Personal data.', at: '2026-06-01T09:00:00.000Z', by: 'ivan' };
    await world.change((report) => withdraw(report, again));
    expect(await textOf(withdrawn)).toContain('A figure of C5 was wrong.');
    expect(await textOf(`/published/cstd/2025/${'c'.repeat(64)}`)).toContain('Personal data.');
    const feed = await textOf('/feed.atom');
    expect(feed.match(/<published>2026-01-30T10:00:00\.000Z</g)?.length).toBe(2);
  });
});
