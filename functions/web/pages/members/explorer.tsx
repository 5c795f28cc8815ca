/** The matrix to look around in: line × goal, of all years or one, and against another year. */
import { type CompiledEdition, supportOf } from '../../../../shared/matrix/support.ts';
import { countAt, type Tally } from '../../../../shared/matrix/tally.ts';
import { ACTION_LINE_IDS, isActionLineId } from '../../../../shared/reference/action-lines.ts';
import { goals } from '../../../../shared/reference/sdgs.ts';
import { lineTitle } from '../../../../shared/reports/compose/line-groups.ts';
import { figureId } from '../../../../shared/reports/figure-id.ts';
import { Scroll } from '../../components/scroll.tsx';
import type { DatedSnapshot } from '../../dated-snapshots.ts';
import type { MatrixRowName } from '../../snapshot-matrix.ts';
import type { SnapshotSummary } from '../../snapshots.ts';
import { heatClass } from '../../style/heat.ts';
import { Choice, FilterForm } from '../filter-form.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { Readers } from '../readers.tsx';
import { SnapshotChoice } from '../snapshot-choice.tsx';
import { type UnknownValue, UnknownValues } from '../unknown-values.tsx';

interface Past {
  readonly year: number;
  readonly source: DatedSnapshot;
  readonly tally: Tally;
}

interface ExplorerProps {
  readonly page: PageContext;
  readonly snapshots: readonly DatedSnapshot[];
  readonly chosen: SnapshotSummary;
  readonly years: readonly number[];
  /** All years without it. */
  readonly year: number | undefined;
  /** The years to compare with, also those of other snapshots. */
  readonly others: readonly number[];
  readonly tally: Tally;
  /** The year that numbers are told against, as its own snapshot counts it. */
  readonly past: Past | undefined;
  readonly compiled: CompiledEdition;
  readonly unknown: readonly UnknownValue[];
}

export function ExplorerPage({ page, chosen, snapshots, unknown, ...view }: ExplorerProps) {
  const { others, past, year, years } = view;
  const { words } = page;
  const { matrixEdition: edition, period } = chosen.header;
  const optionsOf = (all: readonly number[]) =>
    all.map((each) => [String(each), String(each)] as const).toReversed();
  return (
    <Layout
      page={page}
      title={words('web.members.matrix.heading')}
      sources={[
        ...[...new Set([chosen.id, past?.source.id ?? chosen.id])].map((id) => ({
          name: words('report.maker.snapshot'),
          value: id.slice(0, 12),
        })),
        { name: words('report.maker.rule-set'), value: chosen.header.ruleSet },
      ]}
    >
      <p class="lead">
        {words('web.members.matrix.lead', {
          period: year === undefined ? periodText(page, period) : String(year),
          edition,
        })}
      </p>
      <Readers page={page} />
      <UnknownValues page={page} values={unknown} />
      <FilterForm page={page} submit={words('web.snapshot.show')}>
        <SnapshotChoice page={page} snapshots={snapshots} chosen={chosen.id} />
        <Choice
          label={words('web.records.year')}
          name="year"
          chosen={year === undefined ? '' : String(year)}
          options={[['', words('web.members.years.all')], ...optionsOf(years)]}
        />
        <Choice
          label={words('web.members.compare')}
          name="compare"
          chosen={past === undefined ? '' : String(past.year)}
          options={[['', words('web.members.compare.none')], ...optionsOf(others)]}
        />
      </FilterForm>
      <ExplorerMap page={page} snapshot={chosen.id} {...view} />
      <ul class="key">
        <li>
          <span class="ramp" aria-hidden="true">
            {[0, 0.25, 0.5, 0.75, 1].map((heat) => (
              <i class={heatClass(heat)} />
            ))}
          </span>
          {words('web.matrix.key')}
        </li>
        <li>
          <span class="gap" aria-hidden="true">
            ·
          </span>
          {words('web.matrix.gap')}
        </li>
        {past === undefined ? null : (
          <li>
            {words('web.members.compare.key', { year: past.year })}{' '}
            <a href={page.to('/matrix', { snapshot: past.source.id, year: String(past.year) })}>
              {words('web.snapshot.id', { id: past.source.id.slice(0, 12) })}
            </a>
          </li>
        )}
      </ul>
    </Layout>
  );
}

interface MapProps extends Pick<ExplorerProps, 'page' | 'year' | 'tally' | 'past' | 'compiled'> {
  readonly snapshot: string;
}

function ExplorerMap({ page, ...map }: MapProps) {
  const { language, words } = page;
  const asked = map.year === undefined ? {} : { year: map.year };
  const count = (line: MatrixRowName, goal: number): number =>
    countAt(map.tally, 'activities', { line, goal, ...asked });
  const others = (['C7', 'cross-cutting'] as const).filter(
    (line) =>
      countAt(map.tally, 'activities', { line, ...asked }) > 0 ||
      (map.past && countAt(map.past.tally, 'activities', { line, year: map.past.year }) > 0),
  );
  const rows: readonly MatrixRowName[] = [...ACTION_LINE_IDS, ...others];
  const most = Math.max(5, ...rows.flatMap((line) => goals.map(({ goal }) => count(line, goal))));
  return (
    <Scroll label={words('web.matrix.caption')}>
      <table class="matrix">
        <caption>{words('web.matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('web.matrix.line')}</th>
            {goals.map(({ goal, shortTitle }) => (
              <th scope="col" class={`g${goal}`}>
                <abbr title={words('web.matrix.goal', { goal, name: shortTitle[language].text })}>
                  {String(goal)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr>
              <th scope="row">
                {line === 'cross-cutting' ? (
                  words('report.line.cross-cutting')
                ) : (
                  <>
                    <bdi>{line}</bdi> {lineTitle(line, language)}
                  </>
                )}
              </th>
              {goals.map(({ goal }) => (
                <Cell page={page} line={line} goal={goal} count={count(line, goal)} most={most} {...map} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface CellProps extends MapProps {
  readonly line: MatrixRowName;
  readonly goal: number;
  readonly count: number;
  readonly most: number;
}

/** A number, or a dot where the matrix has a link and nothing was done; both open the cell. Else nothing. */
function Cell({ page, compiled, count, goal, line, most, past, snapshot, year }: CellProps) {
  const { words } = page;
  // Only single lines have gaps, and a page for each of their cells; the others open their records.
  const own = isActionLineId(line) ? line : undefined;
  const isIn = own !== undefined && supportOf(compiled, [own], String(goal)) !== 'outside-matrix';
  const before =
    past === undefined ? undefined : countAt(past.tally, 'activities', { line, goal, year: past.year });
  if (count === 0 && !isIn && !before) return <td />;
  const asked = line === 'cross-cutting' ? { crossCutting: true } : { line };
  // Where only the year compared with has records, they are what there is to see.
  const [from, of] = count === 0 && past ? [past.source.id, past.year] : [snapshot, year];
  const id = figureId('activities', { ...asked, goal, ...(of === undefined ? {} : { year: of }) });
  const href =
    own === undefined
      ? page.to(`/snapshots/${from}/figures/${encodeURIComponent(id)}`)
      : page.to(`/matrix/${own}/${goal}`, {
          snapshot,
          ...(year === undefined ? {} : { year: String(year) }),
          ...(past === undefined ? {} : { compare: String(past.year) }),
        });
  const name = line === 'cross-cutting' ? words('report.row.cross-cutting') : line;
  const said = words('web.matrix.cell', { count, line: name, goal });
  const change = before === undefined || past === undefined ? undefined : { before, year: past.year };
  return (
    <td class={count === 0 ? 'gap' : heatClass(count / most)}>
      <a href={href} aria-label={change ? `${said}; ${words('web.members.compare.was', change)}` : said}>
        {count === 0 ? '·' : String(count)}
        {change === undefined || change.before === count ? null : (
          <small class="change">{signed(count - change.before, page.locale)}</small>
        )}
      </a>
    </td>
  );
}

/** `+3`, `−2`. */
export function signed(change: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(change);
}
