/** What became more or less over the years, by action line, goal, Sector or region. */
import { codeName, sectorShortName } from '../../../../shared/reference/names.ts';
import { lineTitle } from '../../../../shared/reports/compose/line-groups.ts';
import { regionName } from '../../../../shared/reports/compose/region-name.ts';
import { BREAKDOWNS, type Breakdown } from '../../../../shared/reports/figure.ts';
import { figureId } from '../../../../shared/reports/figure-id.ts';
import type { TrendRow, Trends } from '../../../../shared/reports/trends.ts';
import { ChartFigure } from '../../components/chart-figure.tsx';
import { Facts } from '../../components/facts.tsx';
import { Table } from '../../components/table.tsx';
import { Tabs } from '../../components/tabs.tsx';
import type { DatedSnapshot } from '../../dated-snapshots.ts';
import { heatClass } from '../../style/heat.ts';
import type { ToldTrends } from '../../tell-trends.ts';
import { lastRun, runPeriod, withHoles, yearRuns } from '../../year-runs.ts';
import { sourceSpans } from '../../year-sources.ts';
import { FilterForm } from '../filter-form.tsx';
import { Layout } from '../layout.tsx';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Readers } from '../readers.tsx';
import { SnapshotChoice, snapshotText } from '../snapshot-choice.tsx';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';
import { signed } from './explorer.tsx';

interface TrendsProps extends ToldTrends {
  readonly page: PageContext;
  readonly snapshots: readonly DatedSnapshot[];
  readonly by: Breakdown;
  readonly unknown: readonly UnknownValue[];
}

/** Lines in one chart: more can't be told apart. */
const MOST_LINES = 6;

export function TrendsPage({ page, by, chosen, hasMore, snapshots, sources, trends, unknown }: TrendsProps) {
  const { words } = page;
  const rows = trends.by[by];
  const nameOf = ({ code }: TrendRow): string => rowName(page, by, code);
  const leading = rows.toSorted((a, b) => sum(b) - sum(a)).filter((row) => sum(row) > 0);
  const caption = words(`web.members.trends.by-${by}`);
  const periods = chosen === undefined ? yearRuns(trends.years).map(runPeriod) : [chosen.header.period];
  const years = withHoles(trends.years);
  const ids = [...new Set(Array.from(sources.values(), ({ id }) => id.slice(0, 12)))];
  return (
    <Layout
      page={page}
      title={words('web.members.trends.heading')}
      scripts={['chart']}
      sources={ids.map((value) => ({ name: words('report.maker.snapshot'), value }))}
    >
      <p class="lead">
        {words('web.members.trends.lead', {
          period: listText(
            page,
            periods.map((each) => periodText(page, each)),
          ),
        })}
      </p>
      <Readers page={page} />
      <UnknownValues page={page} values={unknown} />
      <FilterForm page={page} submit={words('web.snapshot.show')}>
        <input type="hidden" name="by" value={by} />
        <SnapshotChoice page={page} snapshots={snapshots} chosen={chosen?.id ?? ''} hasMore={hasMore} />
      </FilterForm>
      <Tabs
        label={words('web.members.trends.views')}
        items={BREAKDOWNS.map((each) => ({
          href: page.to('/trends', { by: each, ...(chosen && { snapshot: chosen.id }) }),
          label: words(`web.members.trends.by-${each}`),
          current: each === by,
        }))}
      />
      <ChartFigure
        page={page}
        id="leading"
        caption={words('web.members.trends.leading', { count: Math.min(MOST_LINES, leading.length) })}
        of={words('report.column.year')}
        labels={years.map(String)}
        series={leading.slice(0, MOST_LINES).map((row) => ({
          label: shortName(page, by, row.code),
          values: years.map((year) => row.counts[trends.years.indexOf(year)]),
        }))}
        kind="lines"
      />
      <h2>{caption}</h2>
      <YearTable
        page={page}
        by={by}
        caption={caption}
        trends={trends}
        rows={rows}
        nameOf={nameOf}
        sources={sources}
      />
      <p class="note">{words('web.members.trends.note')}</p>
      {chosen === undefined ? <Sources page={page} by={by} sources={sources} /> : null}
    </Layout>
  );
}

/** The snapshots that were put together, each with the years that are told from it. */
function Sources({ page, by, sources }: Pick<TrendsProps, 'page' | 'by' | 'sources'>) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{page.words('web.members.years.sources')}</h2>
      <Facts
        facts={sourceSpans(sources).map(({ period, source }) => ({
          name: periodText(page, period),
          value: <a href={page.to('/trends', { by, snapshot: source.id })}>{snapshotText(page, source)}</a>,
        }))}
      />
    </section>
  );
}

/** What the first cell of a row names. */
const HEADS = {
  line: 'web.matrix.line',
  goal: 'web.records.goal',
  sector: 'web.records.sector',
  region: 'web.records.region',
} as const satisfies Readonly<Record<Breakdown, string>>;

interface YearTableProps {
  readonly page: PageContext;
  readonly by: Breakdown;
  readonly caption: string;
  readonly trends: Trends;
  readonly rows: readonly TrendRow[];
  readonly nameOf: (row: TrendRow) => string;
  readonly sources: TrendsProps['sources'];
}

/** Every number with the records behind it, and the change over the last year where the one before it is known. */
function YearTable({ page, by, caption, nameOf, rows, sources, trends }: YearTableProps) {
  const { words } = page;
  const most = Math.max(5, ...rows.flatMap(({ counts }) => counts));
  const cells = (row: TrendRow, isShaded: boolean) =>
    trends.years.map((year, index) => {
      const count = row.counts[index] ?? 0;
      const id = figureId('activities', { ...row.filter, year });
      return (
        <td class={isShaded && count > 0 ? `number ${heatClass(count / most)}` : 'number'}>
          {count === 0 ? (
            '0'
          ) : (
            <a href={page.to(`/snapshots/${sources.get(year)?.id}/figures/${encodeURIComponent(id)}`)}>
              {String(count)}
            </a>
          )}
        </td>
      );
    });
  const hasChange = lastRun(trends.years).length > 1;
  const change = ({ counts }: TrendRow) =>
    hasChange ? (
      <td class="number">{signed((counts.at(-1) ?? 0) - (counts.at(-2) ?? 0), page.locale)}</td>
    ) : null;
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        { label: words(HEADS[by]) },
        ...trends.years.map((year) => ({ label: String(year), numeric: true })),
        ...(hasChange ? [{ label: words('web.members.trends.change'), numeric: true }] : []),
      ]}
      foot={
        <tr>
          <th scope="row">{words('report.row.all')}</th>
          {cells(trends.all, false)}
          {change(trends.all)}
        </tr>
      }
    >
      {rows.map((row) => (
        <tr>
          <th scope="row">{nameOf(row)}</th>
          {cells(row, true)}
          {change(row)}
        </tr>
      ))}
    </Table>
  );
}

function sum({ counts }: TrendRow): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Lines and goals by their codes: the table below names them. */
function shortName(page: PageContext, by: Breakdown, code: string): string {
  if (by === 'line') return code === 'cross-cutting' ? page.words('report.row.cross-cutting') : code;
  return by === 'goal' ? page.words('report.goal.name', { goal: code }) : rowName(page, by, code);
}

function rowName({ language, words }: PageContext, by: Breakdown, code: string): string {
  switch (by) {
    case 'line':
      if (code === 'cross-cutting') return words('report.line.cross-cutting');
      if (code === 'C7') return `${code} ${lineTitle(code, language)}`;
      return `${code} ${codeName('actionLines', code, language).text}`;
    case 'goal':
      return `${code} ${codeName('sdgCodes', code, language).text}`;
    case 'sector':
      return sectorShortName(code, language);
    case 'region':
      return regionName(code, language);
  }
}
