/** The first page: the matrix of action lines and goals as a heat map whose cells open their records. */
import type { CompiledEdition } from '../../../shared/matrix/support.ts';
import { supportOf } from '../../../shared/matrix/support.ts';
import { actionLine } from '../../../shared/reference/action-lines.ts';
import { goals } from '../../../shared/reference/sdgs.ts';
import type { SnapshotMatrix } from '../snapshot-matrix.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';

interface HomeProps {
  readonly page: PageContext;
  readonly snapshots: readonly SnapshotSummary[];
  readonly chosen?: {
    readonly summary: SnapshotSummary;
    readonly matrix: SnapshotMatrix;
    readonly compiled: CompiledEdition;
  };
}

/** The heat map of one snapshot, or how to make one when there is none. */
export function HomePage({ page, snapshots, chosen }: HomeProps) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.matrix.heading')}>
      {chosen ? (
        <Matrix page={page} snapshots={snapshots} {...chosen} />
      ) : (
        <p class="lead">{words('web.matrix.none')}</p>
      )}
    </Layout>
  );
}

type MatrixProps = Omit<HomeProps, 'chosen'> & NonNullable<HomeProps['chosen']>;

function Matrix({ page, snapshots, summary, matrix, compiled }: MatrixProps) {
  const { language, words } = page;
  const { from, to } = summary.header.period;
  return (
    <>
      <p class="lead">
        {words('web.matrix.lead', {
          activities: matrix.total,
          from,
          to,
          edition: summary.header.matrixEdition,
        })}
      </p>
      <form class="filters" action="/">
        <label>
          {words('web.snapshot.choose')}
          <select name="snapshot">
            {snapshots.map(({ header, id }) => (
              <option value={id} selected={id === summary.id}>
                {`${header.period.from} – ${header.period.to} (${id.slice(0, 12)})`}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{words('web.snapshot.show')}</button>
      </form>
      <section class="scroll" tabindex={0} aria-label={words('web.matrix.caption')}>
        <table class="matrix">
          <caption>{words('web.matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('web.matrix.line')}</th>
              {goals.map(({ goal, shortTitle }) => (
                <th scope="col" title={shortTitle[language].text}>
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
                <th scope="row">{`${line} ${actionLine(line).title[language].text}`}</th>
                {cells.map((count, index) => {
                  const goal = index + 1;
                  if (count > 0) {
                    return (
                      <td style={heat(count / matrix.most)}>
                        <a
                          href={`/snapshots/${summary.id}/records?line=${line}&goal=${goal}`}
                          aria-label={words('web.matrix.cell', { count, line, goal })}
                        >
                          {String(count)}
                        </a>
                      </td>
                    );
                  }
                  return supportOf(compiled, [line], String(goal)) === 'outside-matrix' ? (
                    <td />
                  ) : (
                    <td class="gap" title={words('web.matrix.gap')}>
                      <span aria-label={words('web.matrix.gap')} role="img">
                        ·
                      </span>
                    </td>
                  );
                })}
                <td>
                  <a href={`/snapshots/${summary.id}/records?line=${line}`}>{String(total)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="note">
        {words('web.snapshot.id', { id: '' })}
        <code>{summary.id}</code>
      </p>
    </>
  );
}

/** White to deep blue; the text turns white where dark text would fall below 4.5 : 1. */
function heat(share: number): string {
  const mix = (from: number, to: number): number => Math.round(from + (to - from) * Math.sqrt(share));
  return `background:rgb(${mix(235, 31)},${mix(243, 78)},${mix(250, 121)});color:${share > 0.3 ? '#fff' : '#1b1f24'}`;
}
