import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../../shared/activities/field.ts';
import type { LineCode } from '../../../../shared/activities/record.ts';
import { compileEdition } from '../../../../shared/matrix/support.ts';
import { ACTION_LINE_IDS } from '../../../../shared/reference/action-lines.ts';
import { matrixEdition } from '../../../../shared/reference/matrix-edition.ts';
import { SDG_CODES } from '../../../../shared/reference/sdgs.ts';
import { visibleEntry } from '../../../../shared/registries/visible-entry.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import { coverageOf, isCoverage } from '../../../../shared/reports/coverage-question.ts';
import type { Block, DocumentModel, Inline, Section } from '../../../../shared/reports/document.ts';
import type { FigureFilter, RegistryMeasure } from '../../../../shared/reports/figure.ts';
import { measureFigure } from '../../../../shared/reports/figure-question.ts';
import { REPORT_KINDS } from '../../../../shared/reports/kinds/index.ts';
import { isOfRegistry, registryCounter } from '../../../../shared/reports/registry-question.ts';
import type { SnapshotEntry, SnapshotHeader } from '../../../../shared/reports/snapshot.ts';
import { isProblem } from '../../../../shared/text/problem.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { claim, entry, MAKERS, SPAN_ENTRIES, snapshotOf } from '../../../golden/fixture.ts';
import { REGISTERED, withRegistries } from '../../../golden/registered.ts';

const compiled = compileEdition(matrixEdition('2015'));
const span = { from: '2015-01-01', to: '2025-12-31' };

function runsOf(block: Block): readonly Inline[] {
  if (block.type === 'paragraph') return block.content;
  if (block.type === 'list') return block.items.flat();
  if (block.type === 'chart') return block.caption;
  return [...block.caption, ...block.rows.flat().flatMap(({ content }) => content), ...block.notes.flat()];
}

const allRuns = (sections: readonly Section[]): readonly Inline[] =>
  sections.flatMap((section) => [...section.blocks.flatMap(runsOf), ...allRuns(section.sections)]);

function registryPlain(measure: RegistryMeasure, filter: FigureFilter, audience: Audience): number {
  const counter = registryCounter(measure, filter);
  for (const each of REGISTERED) {
    const seen = visibleEntry(each, audience);
    if (seen !== undefined) counter.add(seen);
  }
  return counter.value();
}

function expectTrue(model: DocumentModel, entries: readonly SnapshotEntry[], header: SnapshotHeader): void {
  const { audience } = model;
  for (const [id, figure] of Object.entries(model.figures)) {
    expect(figure.id).toBe(id);
    const { filter, measure } = figure;
    const plain = isCoverage(measure)
      ? coverageOf({ measure, filter, audience }, header)
      : isOfRegistry(measure)
        ? registryPlain(measure, filter, audience)
        : measureFigure(measure, filter, entries, { compiled, audience });
    expect(`${id} = ${figure.value}`).toBe(`${id} = ${plain}`);
  }
  for (const run of [...allRuns(model.sections), ...allRuns(model.annexes), ...model.front.summary.flat()]) {
    if (run.type !== 'figure') continue;
    const figure = model.figures[run.figure];
    expect(run.text).toBe(new Intl.NumberFormat('en-GB').format(figure?.value ?? Number.NaN));
  }
}

const arbitraryEntries = fc
  .array(
    fc.record({
      primary: fc.option(fc.constantFrom<LineCode>(...ACTION_LINE_IDS, 'C7'), { nil: undefined }),
      others: fc.uniqueArray(fc.constantFrom<LineCode>(...ACTION_LINE_IDS, 'C7'), { maxLength: 3 }),
      codes: fc.array(fc.constantFrom(...SDG_CODES), { maxLength: 4 }),
      sectors: fc.uniqueArray(fc.constantFrom('ITU-R', 'ITU-T', 'ITU-D', 'GS'), { maxLength: 2 }),
      regions: fc.uniqueArray(fc.constantFrom('AFR', 'AMS', 'CIS'), { maxLength: 2 }),
      countries: fc.uniqueArray(fc.constantFrom('KEN', 'FRA', 'BRA'), { maxLength: 2 }),
      cross: fc.boolean(),
      duplicates: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
      nothing: fc.boolean(),
      begins: fc.constantFrom('same year', 'year before'),
      results: fc.nat(3),
      years: fc.uniqueArray(fc.integer({ min: 2014, max: 2026 }), { minLength: 1, maxLength: 3 }),
      profile: fc.constantFrom('annual' as const, 'stocktaking' as const),
      confidentiality: fc.constantFrom('public', 'public', 'members', 'internal'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((records) =>
    records.flatMap((record, index) =>
      record.years
        .toSorted((a, b) => a - b)
        .map((year) =>
          entry(
            index + 1,
            {
              ...(record.primary !== undefined && { primaryLine: record.primary }),
              otherLines: record.others,
              claims: record.codes.map((code) => claim(code, 'secondary')),
              sectors: record.sectors,
              regions: record.regions,
              countries: record.countries,
              relatedActivities: record.duplicates.map((other) => ({
                id: `WA-${String(other).padStart(6, '0')}`,
                kind: 'duplicate-of',
              })),
              confidentiality: record.confidentiality,
              ...(record.cross && { crossCutting: 'all' }),
            },
            {
              period:
                record.begins === 'same year'
                  ? { from: `${year}-01-01`, to: `${year}-12-31` }
                  : { from: `${year - 1}-07-01`, to: `${year}-06-30` },
              profile: record.profile,
              results: Array.from({ length: record.results }, () => ({ statement: 'Done' })),
              ...(record.nothing && { nothingToReport: 'dormant' }),
            },
          ),
        ),
    ),
  );

describe('figures', () => {
  for (const kind of REPORT_KINDS.map(({ id }) => id)) {
    it(`are in the ${kind} report what the plain question gives`, async () => {
      const snapshot = withRegistries(snapshotOf(SPAN_ENTRIES, span));
      const options = { year: 2025, makers: MAKERS };
      const model = await compose({ kind, snapshot, language: 'en', words: wordsIn('en'), options });
      expect(Object.keys(model.figures).length).toBeGreaterThan(3);
      expectTrue(model, SPAN_ENTRIES, snapshot.header);
    });
  }

  it('are true for any records, years and readers', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryEntries,
        fc.constantFrom(
          'cstd',
          'wsis20',
          'workbook',
          'sector-t',
          'sector-gs',
          'gca',
          'stocktaking',
          'final',
          'alignment',
          'resources',
        ),
        fc.constantFrom('public' as const, 'members' as const, 'internal' as const),
        async (entries, kind, audience) => {
          const snapshot = withRegistries(snapshotOf(entries, { from: '2014-01-01', to: '2026-12-31' }));
          const options = { year: 2025, makers: MAKERS, audience };
          const model = await compose({
            kind,
            snapshot,
            language: 'en',
            words: wordsIn('en'),
            options,
          }).catch((error: unknown) => {
            if (isProblem(error, 'report-data-missing')) return undefined;
            throw error;
          });
          if (model !== undefined) expectTrue(model, entries, snapshot.header);
        },
      ),
      { numRuns: 25 },
    );
  });
});
