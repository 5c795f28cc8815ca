import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../../reports/office.ts';
import { type WebSite, webSite } from '../sign-in-as.ts';

let office: Office;
let site: WebSite;

beforeAll(async () => {
  office = await openOffice();
  site = webSite({ ledger: office.ledger, objects: office.objects, clock: office.clock, code: office.code });
});
afterAll(() => office.close());

const textOf = async (path: string) => (await site.app.request(path)).text();
const told = (html: string) =>
  [...html.matchAll(/Unknown value for “([^”]+)”; shown without it: <code>([^<]*)<\/code>/g)].map(
    ([, name, value]) => `${name}: ${value}`,
  );

describe('a filter that nobody knows', () => {
  it.each([
    ['/records?line=C99&goal=18&text=abc', ['Action line: C99', 'SDG: 18']],
    ['/records?year=20x5&state=gone', ['Year: 20x5', 'State: gone']],
    ['/records?line=C5&goal=', []],
    ['/records?after=zzz', ['Pages of the list: zzz']],
    ['/records?after=update%2FWA-000001%2F2025-01-01..2025-12-31', []],
    ['/matrix?year=1999&compare=2077', ['Year: 1999', 'Compared with: 2077']],
    ['/matrix/C5/9?year=1999', ['Year: 1999']],
    ['/trends?by=colour', ['Views: colour']],
  ])('is told by %s', async (path, expected) => {
    expect(told(await textOf(path))).toEqual(expected);
  });

  it.each(['/matrix', '/trends', '/'])(
    'is told in words of the web where %s has no such data set',
    async (path) => {
      const answer = await site.app.request(`${path}?snapshot=zzz`);
      expect(answer.status).toBe(404);
      const html = await answer.text();
      expect(html).toContain('There is no such snapshot.');
      expect(html).not.toMatch(/command line|wsis snapshots/);
    },
  );

  it('stands on the page as text, whatever it is', async () => {
    const html = await textOf('/records?line=%3Cb%3E&lang=ar');
    expect(html).toContain('<code>&lt;b&gt;</code>');
    expect(html).toContain('قيمة غير معروفة');
  });

  it.each(['/records.csv', '/records.xlsx'])(
    'is refused by %s, which would not say that it left it out',
    async (path) => {
      expect((await site.app.request(`${path}?line=C99`)).status).toBe(422);
      expect((await site.app.request(`${path}?line=C5`)).status).toBe(200);
    },
  );
});

describe('choices of a filter', () => {
  it('name the action lines and goals, not their codes alone', async () => {
    const html = await textOf('/records?lang=fr');
    expect(html).toMatch(/<option value="C5">C5 – \p{Lu}/u);
    expect(html).toMatch(/<option value="4">4 – \p{Lu}/u);
  });
});
