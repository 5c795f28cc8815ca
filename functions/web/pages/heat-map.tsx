/** The matrix of action lines and goals as a heat map whose cells open their records. */
import { type CompiledEdition, supportOf } from '../../../shared/matrix/support.ts';
import { isActionLineId } from '../../../shared/reference/action-lines.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { lineTitle } from '../../../shared/reports/compose/line-groups.ts';
import { Scroll } from '../components/scroll.tsx';
import { type MatrixRow, type SnapshotMatrix, SPREADS } from '../snapshot-matrix.ts';
import { heatClass } from '../style/heat.ts';
import type { PageContext } from './page-context.ts';

interface HeatMapProps {
  readonly page: PageContext;
  /** Id of the snapshot that was counted. */
  readonly snapshot: string;
  readonly matrix: SnapshotMatrix;
  readonly compiled: CompiledEdition;
}

/** One row for each action line, one column for each goal. */
export function HeatMap({ page, snapshot, matrix, compiled }: HeatMapProps) {
  const { language, words } = page;
  const behind = (query: Readonly<Record<string, string>>): string =>
    page.to(`/snapshots/${snapshot}/records`, query);
  return (
    <>
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
              <th scope="col">{words('web.matrix.total')}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map(({ cells, line, total }) => (
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
                {cells.map((count, index) => {
                  const goal = index + 1;
                  if (count === 0)
                    return <EmptyCell page={page} compiled={compiled} line={line} goal={goal} />;
                  return (
                    <td class={heatClass(count / matrix.most)}>
                      <a
                        href={behind({ line, goal: String(goal) })}
                        aria-label={words('web.matrix.cell', {
                          count,
                          goal,
                          line: line === 'cross-cutting' ? words('report.row.cross-cutting') : line,
                        })}
                      >
                        {String(count)}
                      </a>
                    </td>
                  );
                })}
                <td class="sum">
                  <a href={behind({ line })}>{String(total)}</a>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words('report.row.all')}</th>
              {matrix.goals.map((count, index) => (
                <td class="sum">
                  <a href={behind({ goal: String(index + 1) })}>{String(count)}</a>
                </td>
              ))}
              <td class="sum">
                <a href={behind({})}>{String(matrix.total)}</a>
              </td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <Key page={page} />
      <ul class="note">
        {SPREADS.map(([how, breakdown], index) => (
          <li>
            {words(`web.matrix.${how}-${breakdown}`)}
            {': '}
            <a href={behind({ [how]: breakdown })}>{String(matrix.spread[index])}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How the colours and the dot are read. */
function Key({ page: { words } }: { readonly page: PageContext }) {
  return (
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
    </ul>
  );
}

interface EmptyCellProps {
  readonly page: PageContext;
  readonly compiled: CompiledEdition;
  readonly line: MatrixRow['line'];
  readonly goal: number;
}

/** A dot where the edition links line and goal, and no activity does. */
function EmptyCell({ page, compiled, line, goal }: EmptyCellProps) {
  // Only the rows of single lines have gaps: nobody is asked to fill a row that stands for several.
  if (!isActionLineId(line) || supportOf(compiled, [line], String(goal)) === 'outside-matrix') return <td />;
  const gap = page.words('web.matrix.gap');
  return (
    <td class="gap" title={gap}>
      <span aria-label={gap} role="img">
        ·
      </span>
    </td>
  );
}
