import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../../shared/render/charts/draw-charts.ts';
import type { Below } from '../../../../shared/render/pdf/below-pictures.ts';
import type { LaidList } from '../../../../shared/render/pdf/list-end.ts';
import { readPdfFigures } from '../../../../shared/render/pdf/read-figures.ts';
import { renderPdf } from '../../../../shared/render/pdf/render-pdf.ts';
import {
  type LaidPicture,
  type Settled,
  type StretchOfPages,
  settle,
} from '../../../../shared/render/pdf/settle.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { Section } from '../../../../shared/reports/document.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { MAKERS, SPAN_ENTRIES, snapshotOf } from '../../../golden/fixture.ts';

const WHOLE = { from: '2015-01-01', to: '2025-12-31' };

/** The report of eleven years, with a chart in each of its great sections: where each stands depends on all before it. */
async function reportIn(language: 'ar' | 'ru') {
  const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
  const snapshot = snapshotOf(SPAN_ENTRIES, WHOLE);
  const model = await compose({ snapshot, kind: 'wsis20', language, words: wordsIn(language), options });
  const charts = model.sections
    .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'chart'))
    .slice(0, 1);
  const withCharts = (section: Section): Section => ({
    ...section,
    blocks: [...section.blocks, ...charts.map((chart) => ({ ...chart, id: `${section.id}-${chart.id}` }))],
  });
  return { ...model, sections: model.sections.map(withCharts) };
}

describe.each(['ar', 'ru'] as const)('the report of eleven years in %s', (language) => {
  it('has contents with the pages of its headings', async () => {
    const model = await reportIn(language);
    const shown = await readPdfFigures(await renderPdf(model, await drawCharts(model)));
    const [, ...entries] = shown?.contents ?? [];
    expect(entries.length).toBeGreaterThan(10);
    // An entry that names another page than the one it leads to keeps its number. Marks on letters are drawn in any order.
    const digitsOf = (said: string) => [...said.replace(/\D/g, '')].sort().join('');
    for (const { text, to } of entries) expect(digitsOf(text), text).toBe(digitsOf(to ?? ''));
  });
});

describe('settle', () => {
  const NOTHING: Settled = { pictures: {}, afloat: [], onTop: [], lowered: [], runOn: [] };
  const stretchOf = (count: number, below: Below = 'text', mayRunOn = false): StretchOfPages => ({
    pictures: Array.from({ length: count }, (_, at) => ({ file: `picture-${at}`, below, between: [] })),
    list: false,
    mayRunOn,
  });
  /** Pages of 200 points: pictures of `heights`, each after 60 points of text; those afloat stand on top of the next page. */
  const lay =
    (heights: readonly number[], seen: Settled[] = []) =>
    (settled: Settled) => {
      seen.push(settled);
      let at = 0;
      /** What stands on top of the pages to come. */
      const taken = new Map<number, number>();
      const pageOf = (): number => Math.floor(at / 200) + 1;
      const turn = (): void => {
        at = pageOf() * 200;
        at += taken.get(pageOf()) ?? 0;
      };
      const pictures = heights.map((whole, index): LaidPicture => {
        const file = `picture-${index}`;
        if (200 - (at % 200) < 60) turn();
        at += 60;
        const before = { page: pageOf(), room: 200 - (at % 200) };
        const height = (whole * (settled.pictures[file] ?? 100)) / 100;
        const own = { file, before, whole, half: whole / 2, overtaken: false };
        if (settled.afloat.includes(file)) {
          const page = before.page + 1;
          taken.set(page, (taken.get(page) ?? 0) + height);
          return { ...own, page };
        }
        if (height > before.room) turn();
        const page = pageOf();
        at += height;
        return { ...own, page };
      });
      return { pictures, settled, tables: [], ends: [] };
    };

  it('lays out once where everything stands where it is said', () => {
    const seen: Settled[] = [];
    settle([stretchOf(1)], lay([80], seen));
    expect(seen).toEqual([NOTHING]);
  });

  it('makes a picture as small as its page asks, and knows where those after it come to stand', () => {
    const { settled, pictures } = settle([stretchOf(3)], lay([160, 160, 160]));
    expect(settled.pictures).toEqual({ 'picture-0': 86, 'picture-1': 86, 'picture-2': 86 });
    for (const { before, page } of pictures) expect(page).toBe(before.page);
  });

  it('leaves a picture large that would become too small to read, and lets what follows fill the page', () => {
    expect(settle([stretchOf(1)], lay([190])).settled).toEqual({ ...NOTHING, afloat: ['picture-0'] });
  });

  it('leaves a picture where it came to stand when the page before is full but for a few lines', () => {
    expect(settle([stretchOf(3)], lay([90, 60, 60])).settled.afloat).toEqual([]);
  });

  it('makes a picture smaller that would leave a table on three pages, where putting it above the table does not help', () => {
    const seen: Settled[] = [];
    const parted = (settled: Settled) => {
      const last = !settled.afloat.includes('picture-0') || settled.pictures['picture-0'] === 88 ? 2 : 3;
      return { ...lay([190], seen)(settled), tables: [[1, last] as const] };
    };
    expect(settle([stretchOf(1)], parted).settled).toEqual({
      ...NOTHING,
      pictures: { 'picture-0': 88 },
      afloat: ['picture-0'],
    });
    expect(seen.map(({ onTop }) => onTop.length)).toEqual([0, 0, 1, 0]);
  });

  it('puts a picture on top of its page where a later one would stand above it', () => {
    const overtaking = (settled: Settled) => {
      const { pictures, ...laid } = lay([190])(settled);
      return {
        ...laid,
        pictures: pictures.map((each) => ({ ...each, overtaken: settled.onTop.length === 0 })),
      };
    };
    expect(settle([stretchOf(1)], overtaking).settled).toEqual({
      ...NOTHING,
      afloat: ['picture-0'],
      onTop: ['picture-0'],
    });
  });

  it('leaves a picture at the foot of its page where the top of it would not help', () => {
    const overtaking = (settled: Settled) => {
      const { pictures, ...laid } = lay([190])(settled);
      return { ...laid, pictures: pictures.map((each) => ({ ...each, overtaken: true })) };
    };
    expect(settle([stretchOf(1)], overtaking).settled.onTop).toEqual([]);
  });

  it('decides on stretches at the same time: as many layouts as the one with most to decide', () => {
    const seen: Settled[] = [];
    const [one, other] = [lay([160, 160]), lay([190])];
    const both = (settled: Settled) => {
      seen.push(settled);
      const { pictures } = one(settled);
      const behind = other({ ...settled, afloat: settled.afloat.includes('behind') ? ['picture-0'] : [] });
      const moved = behind.pictures.map(({ before, page, ...rest }) => ({
        ...rest,
        file: 'behind',
        before: { ...before, page: before.page + 10 },
        page: page + 10,
      }));
      return { pictures: [...pictures, ...moved], settled, tables: [], ends: [] };
    };
    const behindOnly = {
      ...stretchOf(1),
      pictures: [{ file: 'behind', below: 'text' as const, between: [] }],
    };
    const { settled } = settle([stretchOf(2), behindOnly, stretchOf(0)], both);
    expect(settled).toEqual({
      ...NOTHING,
      pictures: { 'picture-0': 86, 'picture-1': 86 },
      afloat: ['behind'],
    });
    expect(seen).toHaveLength(3);
  });

  it('leaves the page before it empty rather than let the next part begin there, up to two fifths', () => {
    const moved = (room: number) => (settled: Settled) => {
      const { pictures, ...laid } = lay([190])(settled);
      return { ...laid, pictures: pictures.map((each) => ({ ...each, before: { ...each.before, room } })) };
    };
    const afloat = (below: Below, room: number) =>
      settle([stretchOf(1, below)], (settled) => {
        const { pictures, ...laid } = moved(room)(settled);
        // Too high for any page that is not its own.
        return { ...laid, pictures: pictures.map((each) => ({ ...each, whole: 900, half: 450 })) };
      }).settled.afloat.length;
    expect([afloat('text', 100), afloat('part', 100), afloat('part', 320), afloat('nothing', 320)]).toEqual([
      1, 0, 1, 0,
    ]);
  });

  it('puts a picture that has no room below the table that fills its page, and those between with it', () => {
    const pictures = [
      { file: 'picture-0', below: 'table', between: ['picture-1'] },
      { file: 'picture-1', below: 'table', between: [] },
    ] as const;
    const tableBetween = (settled: Settled) => {
      const { pictures: laid, ...rest } = lay([190, 60])(settled);
      const low = settled.lowered.length > 0;
      return { ...rest, pictures: laid.map((each) => (low ? { ...each, page: each.before.page } : each)) };
    };
    const { settled } = settle([{ pictures, list: false, mayRunOn: false }], tableBetween);
    expect(settled).toEqual({ ...NOTHING, lowered: ['picture-0', 'picture-1'] });
  });

  it('puts none that stands below its table overleaf, too, where it would stand twice', () => {
    const pictures = [
      { file: 'picture-0', below: 'table', between: ['picture-1'] },
      { file: 'picture-1', below: 'table', between: [] },
    ] as const;
    /** The first has room below the table, the second leaves 350 points empty there. */
    const secondTurns = (settled: Settled) => {
      const { pictures: laid, ...rest } = lay([190, 190])(settled);
      const low = settled.lowered.length > 0;
      const [first, second] = laid.map((each) => ({ ...each, page: 2, before: { page: 1, room: 100 } }));
      if (first === undefined || second === undefined) throw new Error('two pictures');
      const high = { ...second, before: { page: 1, room: 350 }, whole: 900, half: 450 };
      return {
        ...rest,
        pictures: low
          ? [
              { ...first, before: { page: 2, room: 200 } },
              { ...high, page: 3, before: { page: 2, room: 350 } },
            ]
          : [first, high],
      };
    };
    const { settled } = settle([{ pictures, list: false, mayRunOn: false }], secondTurns);
    expect(settled).toEqual({ ...NOTHING, lowered: ['picture-0', 'picture-1'] });
  });

  it('makes two pictures above each other smaller where one alone would not do', () => {
    expect(settle([stretchOf(2)], stacked).settled.pictures).toEqual({ 'picture-0': 82, 'picture-1': 82 });
  });

  it('begins no page behind one that is nearly empty', () => {
    const ending = (y: number) => (settled: Settled) => ({
      ...lay([])(settled),
      ends: [
        { page: 3, y },
        { page: 5, y: 500 },
      ],
    });
    const stretches = [stretchOf(0), stretchOf(0, 'text', true)];
    expect(settle(stretches, ending(200)).settled.runOn).toEqual([1]);
    expect(settle(stretches, ending(420)).settled.runOn).toEqual([]);
    const [one, other] = stretches.map((stretch) => ({ ...stretch, mayRunOn: false }));
    expect(settle(one && other ? [one, other] : [], ending(200)).settled.runOn).toEqual([]);
  });

  /** A list that runs through pages, its rows on these. */
  const listOn = (pages: readonly number[]): LaidList => ({
    rows: pages.map((page, at) => ({ page, y: 100 + at * 11 })),
    ...{ sideBySide: false, after: 0 },
  });

  it('ends the list of figures where a layout with all pictures settled has its last page', () => {
    const seen: Settled[] = [];
    const listed = (settled: Settled) => ({
      ...lay([160], seen)(settled),
      list: listOn([1, 2, 2].map((page) => (settled.pictures['picture-0'] ? page : 1))),
    });
    const column = { rows: 1, tail: 0 };
    const list = { full: 1, ends: [[column, column]] };
    const apart = settle([stretchOf(1), { ...stretchOf(0), list: true }], listed);
    expect(apart.settled.list).toEqual({ full: 0, ends: [[{ rows: 2, tail: 1 }, column]] });
    const { settled } = settle([{ ...stretchOf(1), list: true }], listed);
    expect(settled).toEqual({ ...NOTHING, pictures: { 'picture-0': 86 }, list });
    expect(seen).toHaveLength(2 + 3);
  });

  it('asks anew where the list of figures ends that begins on the page of what comes before it, with its pictures', () => {
    const listed = (settled: Settled) => ({
      ...lay([160])(settled),
      ends: [
        { page: 3, y: 200 },
        { page: 5, y: 200 },
      ],
      list: listOn(
        [1, 2, 2].map((page) =>
          settled.runOn.length > 0 && settled.pictures['picture-0'] !== undefined ? page : 1,
        ),
      ),
    });
    const last = { ...stretchOf(0, 'text', true), list: true };
    const { settled } = settle([stretchOf(0), stretchOf(1, 'text', true), last], listed);
    const pictures = { 'picture-0': 86 };
    const column = { rows: 1, tail: 0 };
    expect(settled).toEqual({
      ...NOTHING,
      pictures,
      runOn: [1, 2],
      list: { full: 1, ends: [[column, column]] },
    });
  });

  it('lets no picture overtake one before it', () => {
    const { pictures, settled } = settle([stretchOf(2)], lay([190, 30]));
    expect(settled.afloat).toEqual(['picture-0', 'picture-1']);
    expect(pictures.map(({ page }) => page)).toEqual([2, 2]);
  });
});

/** Two pictures of 120 points on a page of 200. */
function stacked(settled: Settled) {
  const sizeOf = (file: string) => (120 * (settled.pictures[file] ?? 100)) / 100;
  const fits = sizeOf('picture-0') + sizeOf('picture-1') <= 200;
  const own = { whole: 120, half: 60, overtaken: false };
  const room = 200 - sizeOf('picture-0');
  const pictures: readonly LaidPicture[] = [
    { ...own, file: 'picture-0', page: 1, before: { page: 1, room: 200 } },
    { ...own, file: 'picture-1', page: fits ? 1 : 2, before: { page: 1, room } },
  ];
  return { pictures, settled, tables: [], ends: [] };
}
