import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestFile, manifestOf } from '../../../shared/reports/manifest.ts';
import { type ConsultedSite, openConsultedSite } from './consulted-site.ts';

let world: ConsultedSite;
const get = async (path: string) => (await world.site.app.request(path)).text();

beforeAll(async () => {
  world = await openConsultedSite();
  const { objects, snapshot } = world.office;
  const html = Buffer.from('<p>made by a command</p>');
  const makers = { snapshot, matrixEdition: '2015', ruleSet: '1', template: '1', text: '1', code: '1' };
  const about = { makers, snapshot: { id: snapshot, gzSha256: '' }, documents: [] };
  await objects.putIfAbsent('reports/loose/council/en/council-en.html', html);
  const manifest = manifestOf([manifestFile('council/en/council-en.html', html)], about);
  await objects.putIfAbsent('reports/loose/manifest.json', Buffer.from(manifest));
});
afterAll(() => world.office.close());

/** The heading under which the card that leads to `href` stands. */
function headingOf(html: string, href: RegExp): string | undefined {
  const at = html.search(href);
  return at < 0 ? undefined : [...html.slice(0, at).matchAll(/<h2[^>]*>([^<]*)</g)].at(-1)?.[1];
}

const DRAFT = /href="\/reports\/cstd-2025"/;
const LOOSE = /href="\/reports\/loose\/read\/council/;

describe('before anything is published, the first page', () => {
  it('shows the public that nothing is, and no draft', async () => {
    for (const path of ['/', '/reports']) {
      const text = await get(path);
      expect(text).toContain('Nothing is published yet.');
      expect(text).not.toMatch(LOOSE);
      expect(text).not.toMatch(/cstd-2025|cstd\/en/);
      expect(text).not.toContain('Drafts');
    }
  });

  it('shows members the draft they are asked about, marked as one, and none of the office alone', async () => {
    const text = await (await world.site.signInAs({ roles: ['member'] })).get('/').then((it) => it.text());
    expect(headingOf(text, DRAFT)).toBe('Drafts');
    expect(text).toContain('<span class="badge info">In consultation</span>');
    expect(text).not.toMatch(LOOSE);
  });

  it('shows the office what a command has made, too, marked as a draft', async () => {
    const text = await (await world.site.signInAs({ roles: ['focal-point'] }))
      .get('/')
      .then((it) => it.text());
    expect(headingOf(text, DRAFT)).toBe('Drafts');
    expect(headingOf(text, LOOSE)).toBe('Drafts');
    expect(text).toContain('<span class="badge neutral">Draft</span>');
  });
});

describe('once a report is published, the first page', () => {
  beforeAll(async () => {
    await world.change((report) => {
      const issue = report.issues.at(-1);
      if (issue === undefined) throw new Error('not built');
      const { manifest, set } = issue;
      const published = { set, manifest, at: '2026-01-30T10:00:00.000Z', by: 'ivan' };
      return { ...report, state: 'published', published };
    });
  });

  it.each(['public', 'member', 'focal-point', 'editor'] as const)('shows it to %s', async (reader) => {
    const text =
      reader === 'public'
        ? await get('/')
        : await (await world.site.signInAs({ roles: [reader] })).get('/').then((it) => it.text());
    expect(headingOf(text, /href="\/reports\/\w+\/read\/cstd\/fr/)).toBe('Latest reports');
    expect(headingOf(text, /href="\/published\/cstd\/2025\//)).toBe('Latest reports');
    expect(text).not.toContain('Nothing is published yet.');
    expect(LOOSE.test(text)).toBe(reader === 'focal-point' || reader === 'editor');
  });

  it('leads with the reader’s own language', async () => {
    const text = await get('/?lang=fr');
    expect(text).toMatch(/<h3><a href="\/reports\/\w+\/read\/cstd\/fr\/cstd-fr\.html"/);
  });
});

describe('the list of all files', () => {
  it('says of each set how it stands', async () => {
    const text = await (await world.site.signInAs({ roles: ['editor'] }))
      .get('/reports')
      .then((it) => it.text());
    expect(text).toContain('<span class="badge good">Published</span></h3>');
    expect(text).toContain('<span class="badge neutral">Draft</span></h3>');
    expect(text).toContain('Marked “Draft”: made by a command and not published.');
    expect(await get('/reports')).not.toContain('badge neutral">Draft');
  });
});
