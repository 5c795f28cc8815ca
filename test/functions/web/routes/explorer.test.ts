import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateStream } from '../../../../shared/activities/record.ts';
import { compileEdition } from '../../../../shared/matrix/support.ts';
import { ACTION_LINE_IDS } from '../../../../shared/reference/action-lines.ts';
import { latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { regions } from '../../../../shared/reference/organization.ts';
import { goals } from '../../../../shared/reference/sdgs.ts';
import { BREAKDOWNS, type Breakdown, type FigureFilter } from '../../../../shared/reports/figure.ts';
import { figureId } from '../../../../shared/reports/figure-id.ts';
import { measureFigure } from '../../../../shared/reports/figure-question.ts';
import { freeze } from '../../../../shared/reports/freeze.ts';
import { readSnapshot } from '../../../../shared/reports/read-snapshot.ts';
import type { SnapshotEntry } from '../../../../shared/reports/snapshot.ts';
import { type Office, openOffice } from '../../reports/office.ts';
import { type WebSite, webSite } from '../sign-in-as.ts';

let office: Office;
let site: WebSite;
const entries: SnapshotEntry[] = [];
const compiled = compileEdition(latestEdition);

beforeAll(async () => {
  office = await openOffice();
  const span = { from: '2015-01-01', to: '2025-12-31' };
  const makers = { matrixEdition: '2015', ruleSet: 'test' };
  const { id } = await freeze({ ledger: office.ledger, objects: office.objects }, span, makers);
  const snapshot = await readSnapshot(office.objects, id);
  for await (const entry of snapshot.entries()) entries.push(entry);
  site = webSite({ ledger: office.ledger, objects: office.objects, clock: office.clock });
});
afterAll(() => office.close());

const textOf = async (path: string) => (await site.app.request(path)).text();
const activities = (filter: FigureFilter) =>
  measureFigure('activities', filter, entries, { compiled, audience: 'public' });

describe('the matrix explorer', () => {
  it('takes the data set that reaches back furthest, and shows each cell as figures count it', async () => {
    const html = await textOf('/matrix');
    const cells = [...html.matchAll(/href="\/matrix\/([\w-]+)\/(\d+)\?[^"]*" aria-label="(\d+) activit/g)];
    expect(cells.length).toBeGreaterThan(10);
    for (const [, line = '', goal, count] of cells.slice(0, 25)) {
      expect(activities({ line, goal: Number(goal) }), `${line} ${goal}`).toBe(Number(count));
    }
  });

  it('shows one year, and how much more or less it is than another', async () => {
    const html = await textOf('/matrix?year=2025&compare=2024');
    const [, line = '', goal, count, before] =
      /href="\/matrix\/([\w-]+)\/(\d+)\?[^"]*year=2025&amp;compare=2024" aria-label="(\d+) activit[^"]*; (\d+) in 2024"/.exec(
        html,
      ) ?? [];
    expect(activities({ line, goal: Number(goal), year: 2025 })).toBe(Number(count));
    expect(activities({ line, goal: Number(goal), year: 2024 })).toBe(Number(before));
  });

  it('has the rows of the first page, those that stand for several lines too, and leads to their records', async () => {
    const rowsOf = (html: string) =>
      [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>/gs)].map(([, name = '']) =>
        name.replace(/<[^>]+>/g, ''),
      );
    const { id } = (await textOf('/matrix')).match(/<option value="(?<id>\w{64})" selected/)?.groups ?? {};
    const html = await textOf(`/matrix?snapshot=${id}`);
    const first = rowsOf(await textOf(`/?snapshot=${id}`)).filter((name) => !name.startsWith('All, each'));
    expect(rowsOf(html)).toEqual(first);
    expect(html).toContain('Activities that concern all action lines');
    const link = /href="([^"]*cross-cutting[^"]*)" aria-label="(\d+) activit/.exec(html);
    if (link) expect((await site.app.request(link[1] ?? '')).status).toBe(200);
  });

  it('opens a cell with reasons, targets, years and exactly its records', async () => {
    const [, path = '', count] =
      /href="(\/matrix\/[^"]*)" aria-label="([1-9]\d*) activit/.exec(await textOf('/matrix')) ?? [];
    const html = await textOf(path.replaceAll('&amp;', '&'));
    const rows = new Set([...html.matchAll(/href="\/records\/(WA-\d+)/g)].map(([, id]) => id));
    expect(rows.size).toBe(Number(count));
    expect(html).toContain('Reason in the matrix');
    expect(html).toContain('data-chart="columns"');
  });

  it('names a gap: what the matrix links and nobody reports', async () => {
    const html = await textOf('/matrix');
    const empty = [...html.matchAll(/class="gap"><a href="([^"]*)"/g)].map(([, path = '']) => path);
    expect(empty.length).toBeGreaterThan(0);
    const cell = await textOf((empty[0] ?? '').replaceAll('&amp;', '&'));
    expect(cell).toMatch(
      /No activity for [\w-]+ × SDG \d+ in the data for 2015–2025\. The matrix links them/,
    );
  });

  it.each([
    '/matrix/C99/1',
    '/matrix/C5/18',
    '/matrix/C5/x',
    '/matrix?snapshot=nowhere',
    '/trends?snapshot=nowhere',
  ])('%s is not there', async (path) => {
    expect((await site.app.request(path)).status).toBe(404);
  });
});

/** Every row that a table of trends has, whether something is in it or not, above the row of all together. */
const CODES: Readonly<Record<Breakdown, readonly (string | number)[]>> = {
  line: [...ACTION_LINE_IDS, 'C7', 'cross-cutting'],
  goal: goals.map(({ code }) => Number(code)),
  region: regions.map(({ id }) => id),
  sector: ['GS', 'ITU-R', 'ITU-T', 'ITU-D'],
};
/** What the nine public records of 2025 name. Of the four Sectors two: ITU-T had nothing to report, ITU-R is not named. */
const STATED: Readonly<Record<Breakdown, readonly string[]>> = {
  line: 'C1 1,C2 1,C4 1,C5 1,C7-elea 1,C7-ehea 1,C9 1,C11 2,C7 1'
    .split(',')
    .map((row) => `line-${row}`)
    .concat('cross-cutting 1'),
  goal: '3 1,4 1,9 3,11 1,14 1,16 1,17 3'.split(',').map((row) => `goal-${row}`),
  region: 'AFR 2,ARB 2,ASP 1'.split(',').map((row) => `region-${row}`),
  sector: 'GS 1,ITU-D 8'.split(',').map((row) => `sector-${row}`),
};
const ALL = 'activities 9';
const YEARS = Array.from({ length: 11 }, (_, index) => 2015 + index);

describe('trends', () => {
  it.each(BREAKDOWNS)(
    'by %s are numbers that open their records: all that figures count, and no others',
    async (by) => {
      const html = await textOf(`/trends?by=${by}`);
      const linked = [...html.matchAll(/figures\/(activities[^"?]*)[^"]*">(\d+)</g)];
      const shown = linked.map(([, id = '', count]) => [decodeURIComponent(id), Number(count)] as const);
      const rows: readonly FigureFilter[] = [
        ...CODES[by].map((code) => (code === 'cross-cutting' ? { crossCutting: true } : { [by]: code })),
        {},
      ];
      const due = rows.flatMap((row) =>
        YEARS.flatMap((year) => {
          const filter = { ...row, year };
          const count = activities(filter);
          return count === 0 ? [] : [[figureId('activities', filter), count] as const];
        }),
      );
      expect(shown).toEqual(due);
      expect(
        shown.map(
          ([id, count]) =>
            `${id
              .replace(/\.year-\d+/, '')
              .split('.')
              .at(-1)} ${count}`,
        ),
      ).toEqual([...STATED[by], ALL]);
      expect(html.slice(html.lastIndexOf('<table')).match(/<th scope="row"/g)).toHaveLength(rows.length);
    },
  );

  it('are drawn as lines, with a table for who can’t see them', async () => {
    const html = await textOf('/trends?lang=ar');
    expect(html).toContain('data-chart="lines"');
    expect(html).toContain('dir="rtl"');
  });
});

describe('a year that is frozen alone', () => {
  let decade: string;
  let newest: string;
  const linkIn = (html: string, pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');

  const freezeAlone = async (year: number): Promise<string> => {
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const makers = { matrixEdition: '2015', ruleSet: 'test' };
    const again = entries.find(({ activity }) => activity.primaryLine === 'C5');
    const { activityId } = again?.activity ?? { activityId: '' };
    await office.ledger.append([
      {
        ...{ stream: updateStream(activityId, span), revision: 1 },
        ...{ at: office.clock().toISOString(), by: 'test', reason: 'test' },
        state: { ...again?.update, period: span },
      },
    ]);
    return (await freeze({ ledger: office.ledger, objects: office.objects }, span, makers)).id;
  };

  beforeAll(async () => {
    decade = /<option value="(\w{64})" selected/.exec(await textOf('/matrix'))?.[1] ?? '';
    newest = await freezeAlone(2026);
  });

  it('is compared with the years that other snapshots hold, not with itself', async () => {
    const html = await textOf('/matrix');
    expect(html).toContain(`<option value="${newest}" selected`);
    const compare = html.slice(html.indexOf('name="compare"'));
    const years = [...compare.matchAll(/<option value="(\d{4})"/g)].map(([, year]) => Number(year));
    expect(years).toEqual(YEARS.toReversed());
  });

  it('opens from each cell both years’ records, each in the snapshot that was counted', async () => {
    const html = await textOf('/matrix?compare=2025');
    expect(html.slice(html.indexOf('<ul class="key"'))).toContain(
      `Snapshot ${office.snapshot.slice(0, 12)}</a>`,
    );
    const [, path = '', line = '', goal, before] =
      /href="(\/matrix\/([\w-]+)\/(\d+)\?[^"]*)" aria-label="0 activit[^"]*; ([1-9]\d*) in 2025"/.exec(
        html,
      ) ?? [];
    expect(activities({ line, goal: Number(goal), year: 2025 })).toBe(Number(before));
    const cell = await textOf(path.replaceAll('&amp;', '&'));
    expect(cell).toContain(`No activity for ${line} × SDG ${goal} since 2025`);
    expect(cell).toContain('<h2>Records, 2026</h2><p>No record');
    const [, past = ''] = cell.split('<h2>Records, 2025</h2>');
    expect(new Set(past.match(/\/records\/WA-\d+/g)).size).toBe(Number(before));
    expect(past).toContain(`/matrix/${line}/${goal}?snapshot=${office.snapshot}&amp;year=2025`);
    const year = linkIn(
      cell,
      new RegExp(`href="(/snapshots/${office.snapshot}/figures/[^"]*year-2025[^"]*)"`),
    );
    expect(new Set((await textOf(year)).match(/\/records\/WA-\d+/g)).size).toBe(Number(before));
  });

  it('opens what there was where several lines stand together and nothing is left', async () => {
    const html = await textOf('/matrix?compare=2025');
    const all = /href="([^"]*cross-cutting[^"]*)" aria-label="0 activit[^"]*; (\d+) in 2025"/.exec(html);
    const records = await textOf((all?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(all?.[1]).toContain(`/snapshots/${office.snapshot}/`);
    expect(new Set(records.match(/\/records\/WA-\d+/g)).size).toBe(Number(all?.[2]));
  });

  it('has its years told against one another, not all of them against one', async () => {
    const html = await textOf(`/matrix?snapshot=${decade}&compare=2024`);
    expect(html).toContain('<option value="2025" selected');
  });

  it('stands beside the others in the trends, each number with the records of its own snapshot', async () => {
    const html = await textOf('/trends');
    expect([...html.matchAll(/<th scope="col"[^>]*>(\d{4})</g)].map(([, year]) => year)).toContain('2026');
    const figures = [...html.matchAll(/href="\/snapshots\/(\w{64})\/figures\/[^"]*year-(\d+)[^"]*">/g)];
    expect(new Set(figures.map(([, id, year]) => `${year} ${id}`))).toEqual(
      new Set([`2025 ${office.snapshot}`, `2026 ${newest}`]),
    );
    const sources = html.slice(html.indexOf('Snapshot of each year'));
    expect(sources).toMatch(new RegExp(`<dt>2015–2024</dt><dd><a href="[^"]*snapshot=${decade}"`));
    expect(sources).toMatch(new RegExp(`<dt>2026</dt><dd><a href="[^"]*snapshot=${newest}"`));
    expect(html).toContain('Change in the last year');
    expect(await textOf(`/trends?snapshot=${newest}`)).not.toContain('year-2025');
  });

  it('is told with the hole before it where years between were never frozen', async () => {
    const id = await freezeAlone(2028);
    const apart = webSite({ ledger: office.ledger, objects: office.objects, clock: office.clock });
    const html = await (await apart.app.request('/trends')).text();
    expect(html).toContain('Activities of each year, 2015–2026, 2028.');
    expect(html).toMatch(/<th scope="row">2027<\/th><td class="number" data-value="NaN">–<\/td>/);
    expect(html).not.toContain('Change in the last year');
    const gap = linkIn(
      await (await apart.app.request(`/matrix?snapshot=${id}`)).text(),
      /class="gap"><a href="([^"]*)"/,
    );
    const cell = await (await apart.app.request(gap)).text();
    expect(cell).toMatch(/No activity for [\w-]+ × SDG \d+ in the data for 2028\./);
    expect(cell).toMatch(/<th scope="row">2027<\/th><td class="number" data-value="NaN">–<\/td>/);
  });
});
