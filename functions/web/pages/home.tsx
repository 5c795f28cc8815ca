/** The first page: what this is, the latest reports, and the matrix of action lines and goals for one snapshot. */
import { type CompiledEdition, supportOf } from '../../../shared/matrix/support.ts';
import { isActionLineId } from '../../../shared/reference/action-lines.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { Empty } from '../components/empty.tsx';
import { type Stat, Stats } from '../components/stat.tsx';
import type { DatedSnapshot } from '../dated-snapshots.ts';
import type { HomeReports } from '../home-reports.ts';
import type { SnapshotMatrix } from '../snapshot-matrix.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import { DraftReports } from './draft-reports.tsx';
import { FilterForm } from './filter-form.tsx';
import { HeatMap } from './heat-map.tsx';
import { LatestReports } from './latest-reports.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';
import { Readers } from './readers.tsx';
import { SnapshotChoice } from './snapshot-choice.tsx';

interface Chosen {
  readonly summary: SnapshotSummary;
  readonly matrix: SnapshotMatrix;
  readonly compiled: CompiledEdition;
}

interface HomeProps {
  readonly page: PageContext;
  readonly snapshots: readonly DatedSnapshot[];
  readonly chosen?: Chosen;
  readonly reports: HomeReports;
}

/** For who comes without a question, and for who comes with one. */
export function HomePage({ page, snapshots, chosen, reports }: HomeProps) {
  const { words } = page;
  const sources = chosen
    ? [
        { name: words('report.maker.snapshot'), value: chosen.summary.id.slice(0, 12) },
        { name: words('report.maker.rule-set'), value: chosen.summary.header.ruleSet },
      ]
    : [];
  return (
    <Layout page={page} title={words('web.home.heading')} sources={sources}>
      <div class="hero">
        <p>{words('web.home.lead')}</p>
      </div>
      <LatestReports page={page} published={reports.published} />
      <DraftReports page={page} {...reports} snapshots={snapshots} />
      {chosen ? (
        <Matrix page={page} snapshots={snapshots} {...chosen} />
      ) : (
        <Empty title={words('web.matrix.heading')}>
          <p>{words('web.matrix.none')}</p>
          {page.audience === 'internal' ? (
            <p>
              <a href={page.to('/periods')}>{words('web.periods.heading')}</a>
            </p>
          ) : null}
        </Empty>
      )}
    </Layout>
  );
}

function Matrix({
  page,
  compiled,
  matrix,
  snapshots,
  summary,
}: Omit<HomeProps, 'chosen' | 'reports'> & Chosen) {
  const { words } = page;
  const { matrixEdition: edition, period } = summary.header;
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{words('web.matrix.heading')}</h2>
      <p>
        {words('web.matrix.lead', { activities: matrix.total, period: periodText(page, period), edition })}
      </p>
      <Readers page={page} />
      <Stats items={stats(page, matrix, compiled)} />
      <HeatMap page={page} snapshot={summary.id} matrix={matrix} compiled={compiled} />
      <Disclosure summary={words('web.home.another')}>
        <FilterForm page={page} submit={words('web.snapshot.show')}>
          <SnapshotChoice page={page} snapshots={snapshots} chosen={summary.id} />
        </FilterForm>
      </Disclosure>
      <p class="note">
        {words('web.snapshot.id', { id: '' })}
        <code>{summary.id}</code>
      </p>
    </section>
  );
}

/** What the heat map shows at a glance, in four numbers. */
function stats(page: PageContext, matrix: SnapshotMatrix, compiled: CompiledEdition): readonly Stat[] {
  const number = new Intl.NumberFormat(page.locale);
  const lines = matrix.rows.filter(({ line }) => isActionLineId(line));
  const links = lines.flatMap(({ cells, line }) =>
    cells.map((count, index) => ({ count, isIn: isIn(compiled, line, index + 1) })),
  );
  return [
    { label: page.words('web.home.activities'), value: number.format(matrix.total) },
    {
      label: page.words('web.home.lines'),
      value: page.words('web.ui.progress', {
        value: lines.filter(({ total }) => total > 0).length,
        max: lines.length,
      }),
    },
    {
      label: page.words('web.home.links'),
      value: number.format(links.filter(({ count }) => count > 0).length),
    },
    {
      label: page.words('web.home.gaps'),
      value: number.format(links.filter(({ count, isIn }) => count === 0 && isIn).length),
    },
  ];
}

function isIn(compiled: CompiledEdition, line: string, goal: number): boolean {
  return isActionLineId(line) && supportOf(compiled, [line], String(goal)) !== 'outside-matrix';
}
