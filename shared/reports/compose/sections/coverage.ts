/** Who was asked, who answered, and what was left out: in sentences, by action line and by unit. */
import { ACTION_LINE_IDS } from '../../../reference/action-lines.ts';
import type { Block, Cell, Column, Table } from '../../document.ts';
import type { CoverageMeasure, FigureFilter } from '../../figure.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { CoverageGroup } from '../../snapshot.ts';
import { isVisible } from '../../visible.ts';
import type { ComposeContext } from '../context.ts';
import { coverageTotals } from '../coverage-totals.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table } from '../draft.ts';
import { lineCode, lineTitle } from '../line-groups.ts';
import { baseFilter } from '../span.ts';
import { waived } from '../waived.ts';

/** Statement and tables; an older data set, or one of a longer period, has no counts for tables. */
export function coverage(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'coverage' }>,
): SectionDraft {
  const { snapshot, span, writer } = context;
  const { coverageBy, period } = snapshot.header;
  const isWhole = Object.keys(baseFilter(span, period)).length === 0;
  const tables = coverageBy === undefined || !isWhole ? [] : tablesOf(context, coverageBy, plan.most);
  return {
    id: 'coverage',
    title: writer.plain('report.section.coverage'),
    sections: [],
    blocks: [...statement(context, tables.length > 0), ...tables],
  };
}

function statement(context: ComposeContext, hasTables: boolean): readonly Block[] {
  const { audience, count, writer } = context;
  const { changed, drafted, returned, submitted } = coverageTotals(context);
  const readers = writer.plain(`report.audience.${audience}`);
  return [
    paragraph('coverage-left-out', writer.say('report.coverage.left-out', { drafted, submitted, returned })),
    ...(changed === undefined
      ? []
      : [paragraph('coverage-changed', writer.say('report.coverage.changed', { changed }))]),
    ...waived(context),
    paragraph(
      'coverage-unmapped',
      writer.say('report.coverage.unmapped', {
        outside: count('claims', { support: 'outside-matrix' }),
        unassessed: count('claims', { support: 'not-assessable' }),
        none: count('activities', { without: 'line' }),
      }),
    ),
    hasTables
      ? paragraph('coverage-tables', writer.say('report.coverage.tables', { readers }))
      : paragraph('coverage-no-tables', writer.say('report.coverage.no-tables')),
  ];
}

/** A row before it is written: its name, its numbers, and what they are counted over. */
interface CoverageRow {
  readonly head: string;
  readonly counted: Counted;
  readonly filter: FigureFilter;
}

type Counted = Pick<CoverageGroup, 'expected' | 'accepted' | 'open' | 'missing'>;

const NOTHING: Counted = { expected: 0, accepted: 0, open: 0, missing: 0 };

function tablesOf(context: ComposeContext, groups: readonly CoverageGroup[], most: number): readonly Table[] {
  const { audience } = context;
  const open = groups.filter((group) => isVisible(group, audience));
  const byLine = lineTable(context, sumsOf(open, 'line'));
  const units = sumsOf(open, 'unit');
  return most === 0 || units.size === 0 ? [byLine] : [byLine, unitTable(context, units, most)];
}

/** The classes that the readers may see, together. */
function sumsOf(groups: readonly CoverageGroup[], by: CoverageGroup['by']): ReadonlyMap<string, Counted> {
  const sums = new Map<string, Counted>();
  for (const group of groups) if (group.by === by) sums.set(group.of, plus(sums.get(group.of), group));
  return sums;
}

function plus(a: Counted = NOTHING, b: Counted = NOTHING): Counted {
  return {
    expected: a.expected + b.expected,
    accepted: a.accepted + b.accepted,
    open: a.open + b.open,
    missing: a.missing + b.missing,
  };
}

function lineTable(context: ComposeContext, sums: ReadonlyMap<string, Counted>): Table {
  const { writer } = context;
  const lines = ACTION_LINE_IDS.map(
    (line): CoverageRow => ({
      head: `${lineCode(line)} ${lineTitle(line, writer.language)}`,
      counted: plus(sums.get(line)),
      filter: { line },
    }),
  );
  const others = [
    { of: 'C7', head: writer.plain('report.row.c7-whole'), filter: { line: 'C7' } },
    // `All lines` would read as the sum of the rows above it.
    { of: 'cross-cutting', head: writer.plain('report.line.cross-cutting'), filter: { crossCutting: true } },
    { of: '', head: writer.plain('report.row.no-line'), filter: { without: 'line' } },
  ] as const;
  const found = others.flatMap(({ of, ...row }): readonly CoverageRow[] => {
    const counted = sums.get(of);
    return counted === undefined ? [] : [{ ...row, counted }];
  });
  return coverageTable(context, 'line', writer.plain('report.column.line'), [...lines, ...found]);
}

/** Units by name; those beyond `most`, the smallest ones, in one row. */
function unitTable(context: ComposeContext, sums: ReadonlyMap<string, Counted>, most: number): Table {
  const { writer } = context;
  const named = [...sums].filter(([unit]) => unit !== '');
  const kept = new Set(
    [...named]
      .sort(([a, x], [b, y]) => y.expected - x.expected || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([unit]) => unit),
  );
  const rest = named.filter(([unit]) => !kept.has(unit));
  const none = sums.get('');
  const rows: readonly CoverageRow[] = [
    ...named
      .filter(([unit]) => kept.has(unit))
      .map(([unit, counted]) => ({ head: unit, counted, filter: { unit } })),
    ...(rest.length === 0
      ? []
      : [
          {
            head: writer.plain('report.row.other-units', { count: rest.length }),
            counted: rest.reduce((sum, [, counted]) => plus(sum, counted), NOTHING),
            filter: { unitsBeyond: most },
          },
        ]),
    ...(none === undefined
      ? []
      : [
          {
            head: writer.plain('report.row.no-unit'),
            counted: none,
            filter: { unit: '' },
          },
        ]),
  ];
  return coverageTable(context, 'unit', writer.plain('field.unit.label'), rows);
}

function coverageTable(
  { cover, writer }: ComposeContext,
  by: CoverageGroup['by'],
  head: string,
  rows: readonly CoverageRow[],
): Table {
  const number = (measure: CoverageMeasure, filter: FigureFilter, value: number): Cell =>
    cell(cover(measure, filter, value).run);
  const counted = (id: string, title: string): Column => column(id, title, 4, 'end');
  return table({
    id: `coverage-${by}`,
    caption: writer.say(`report.table.coverage-${by}`),
    columns: [
      column(by, head, 12),
      counted('expected', writer.plain('report.coverage.expected')),
      counted('accepted', writer.plain('report.column.accepted')),
      counted('open', writer.plain('report.coverage.open')),
      counted('missing', writer.plain('report.coverage.missing')),
    ],
    rows: rows.map(({ counted: { accepted, expected, missing, open }, filter, head }) => [
      headCell(head),
      number('coverage-expected', filter, expected),
      number('coverage-accepted', filter, accepted),
      number('coverage-open', filter, open),
      number('coverage-missing', filter, missing),
    ]),
  });
}
