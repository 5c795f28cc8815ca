/** The matrix of action lines and goals as a heat map whose cells open their records. */
import { type CompiledEdition, supportOf } from '../../../shared/matrix/support.ts';
import { isActionLineId } from '../../../shared/reference/action-lines.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import { heatColours } from '../../../shared/render/heat-colours.ts';
import { lineTitle } from '../../../shared/reports/compose/line-groups.ts';
import { type MatrixRow, type SnapshotMatrix, SPREADS } from '../snapshot-matrix.ts';
import type { PageContext } from './page-context.ts';
import { Scroll } from './scroll.tsx';

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
    <Scroll label={words('web.matrix.caption')}>
      <table class="matrix">
        <caption>{words('web.matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('web.matrix.line')}</th>
            {goals.map(({ goal, shortTitle }) => (
              <th scope="col">
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
                if (count === 0) return <EmptyCell page={page} compiled={compiled} line={line} goal={goal} />;
                return (
                  <td style={heatStyle(count / matrix.most)}>
                    <a
                      href={behind({ line, goal: String(goal) })}
                      aria-label={words('web.matrix.cell', { count, line, goal })}
                    >
                      {String(count)}
                    </a>
                  </td>
                );
              })}
              <td>
                <a href={behind({ line })}>{String(total)}</a>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('report.row.all')}</th>
            {matrix.goals.map((count, index) => (
              <td>
                <a href={behind({ goal: String(index + 1) })}>{String(count)}</a>
              </td>
            ))}
            <td>
              <a href={behind({})}>{String(matrix.total)}</a>
            </td>
          </tr>
        </tfoot>
      </table>
      <ul class="note">
        {SPREADS.map(([how, breakdown], index) => (
          <li>
            {words(`web.matrix.${how}-${breakdown}`)}
            {': '}
            <a href={behind({ [how]: breakdown })}>{String(matrix.spread[index])}</a>
          </li>
        ))}
      </ul>
    </Scroll>
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

function heatStyle(heat: number): string {
  const { background, text } = heatColours(heat);
  return `background:#${background};color:#${text}`;
}
