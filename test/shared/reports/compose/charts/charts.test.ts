import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../../../../shared/matrix/support.ts';
import { LANGUAGES, type Language } from '../../../../../shared/reference/languages.ts';
import { matrixEdition } from '../../../../../shared/reference/matrix-edition.ts';
import { type Chart, pointsOf } from '../../../../../shared/reports/chart.ts';
import { compose } from '../../../../../shared/reports/compose/compose.ts';
import { isCoverage } from '../../../../../shared/reports/coverage-question.ts';
import type { Block, DocumentModel, Section } from '../../../../../shared/reports/document.ts';
import { measureFigure } from '../../../../../shared/reports/figure-question.ts';
import { isOfRegistry } from '../../../../../shared/reports/registry-question.ts';
import { wordsIn } from '../../../../../shared/text/words.ts';
import { MAKERS, SPAN_ENTRIES, snapshotOf } from '../../../../golden/fixture.ts';

const compiled = compileEdition(matrixEdition('2015'));

/** Which charts each family has, in reading order. */
const CHARTS = {
  cstd: ['chart-by-line', 'chart-by-region', 'chart-by-goal'],
  hlpf: ['chart-goals-in-review', 'chart-goals-years'],
  wsis20: ['chart-year-sources', 'chart-year-trend', 'chart-line-year', 'chart-line-goal'],
} as const;

function modelOf(kind: string, language: Language = 'en'): Promise<DocumentModel> {
  const snapshot = snapshotOf(SPAN_ENTRIES, { from: '2015-01-01', to: '2025-12-31' });
  const options = { year: 2025, makers: MAKERS };
  return compose({ kind, snapshot, language, words: wordsIn(language), options });
}

/** The blocks of each section, those of the sections below apart. */
function sectionsOf(sections: readonly Section[]): readonly (readonly Block[])[] {
  return sections.flatMap((section) => [section.blocks, ...sectionsOf(section.sections)]);
}

function chartsOf(model: DocumentModel): readonly (readonly [Chart, readonly Block[]])[] {
  return sectionsOf([...model.sections, ...model.annexes]).flatMap((blocks) =>
    blocks.filter((block) => block.type === 'chart').map((chart) => [chart, blocks] as const),
  );
}

describe.each(Object.entries(CHARTS))('the charts of %s', (kind, ids) => {
  it('stand where a reader looks for them, numbered through the document', async () => {
    const charts = chartsOf(await modelOf(kind)).map(([chart]) => chart);
    expect(charts.map(({ id }) => id)).toEqual(ids);
    expect(charts.map(({ number }) => number)).toEqual(ids.map((_, index) => String(index + 1)));
  });

  it('draw figures of the document only, each as the plain question counts it', async () => {
    const model = await modelOf(kind);
    for (const [{ spec }] of chartsOf(model)) {
      expect(pointsOf(spec).length).toBeGreaterThan(0);
      for (const { figure, text, value } of pointsOf(spec)) {
        const { filter, measure } = model.figures[figure] ?? expect.unreachable(figure);
        const { audience } = model;
        if (isCoverage(measure) || isOfRegistry(measure)) expect.unreachable(figure);
        expect([value, text]).toEqual([
          measureFigure(measure, filter, SPAN_ENTRIES, { compiled, audience }),
          String(value),
        ]);
      }
    }
  });

  it('have the same numbers in a table of the same section', async () => {
    for (const [{ spec, table }, blocks] of chartsOf(await modelOf(kind))) {
      const beside = blocks.find((block) => block.type === 'table' && block.id === table);
      const runs = beside?.type === 'table' ? beside.rows.flat().flatMap(({ content }) => content) : [];
      const shown = new Map(runs.map((run) => (run.type === 'figure' ? [run.figure, run.text] : ['', ''])));
      for (const { figure, text } of pointsOf(spec)) expect(shown.get(figure), figure).toBe(text);
    }
  });

  it('have a number for each category of each series', async () => {
    for (const [{ spec }] of chartsOf(await modelOf(kind))) {
      for (const { points } of spec.series) expect(points.length).toBe(spec.categories.length);
      expect(spec.totals?.length ?? spec.categories.length).toBe(spec.categories.length);
    }
  });

  it.each(LANGUAGES)('draw the same figures in %s, with words of that language', async (language) => {
    const english = chartsOf(await modelOf(kind));
    const other = chartsOf(await modelOf(kind, language));
    const figures = (charts: typeof english) =>
      charts.map(([{ spec }]) => pointsOf(spec).map(({ figure, value }) => [figure, value]));
    expect(figures(other)).toEqual(figures(english));
    if (language === 'en') return;
    for (const [at, [chart]] of other.entries()) expect(chart.alt).not.toBe(english[at]?.[0].alt);
  });
});

describe('a stack of parts', () => {
  it('adds up to its total', async () => {
    const charts = chartsOf(await modelOf('wsis20')).map(([chart]) => chart);
    const stack = charts.find(({ spec }) => spec.kind === 'stacked');
    const sums = stack?.spec.categories.map((_, at) =>
      stack.spec.series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0),
    );
    expect(sums).toEqual(stack?.spec.totals?.map(({ value }) => value));
    expect(Math.max(...(sums ?? []))).toBeGreaterThan(0);
  });
});

describe('a report in which nothing is counted under a region', () => {
  it('has the table and no empty picture', async () => {
    const entries = SPAN_ENTRIES.map((each) => ({ ...each, activity: { ...each.activity, regions: [] } }));
    const snapshot = snapshotOf(entries, { from: '2015-01-01', to: '2025-12-31' });
    const options = { year: 2025, makers: MAKERS };
    const model = await compose({ kind: 'cstd', snapshot, language: 'en', words: wordsIn('en'), options });
    const ids = sectionsOf(model.sections).flatMap((blocks) => blocks.map(({ id }) => id));
    expect(ids).toContain('by-region');
    expect(ids).not.toContain('chart-by-region');
  });
});
