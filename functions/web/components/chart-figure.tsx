/** Numbers as a table with a bar beside each; where scripts run, the same numbers as a chart above it. */
import type { PageContext } from '../pages/page-context.ts';
import { Table } from './table.tsx';

export interface ChartSeries {
  readonly label: string;
  /** One for each label; undefined where nobody knows: drawn as a gap, no zero. */
  readonly values: readonly (number | undefined)[];
  /** What is behind each number that has something behind it. */
  readonly hrefs?: readonly (string | undefined)[];
}

/** What the chart reads where there is no number: it leaves the place empty. */
const NO_NUMBER = 'NaN';

interface ChartFigureProps {
  readonly page: PageContext;
  readonly id: string;
  readonly caption: string;
  /** Heads the column of labels. */
  readonly of: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** `bars` lie along the line of writing; `columns` stand; `lines` for years; `stacked` for shares. */
  readonly kind: 'bars' | 'columns' | 'lines' | 'stacked';
}

/**
 * `<ChartFigure page={page} id="by-goal" caption="…" of="SDG" labels={…} series={[{ label, values }]} kind="columns" />` on a
 * page whose layout has `scripts={['chart']}`.
 */
export function ChartFigure({ page, id, caption, of, labels, series, kind }: ChartFigureProps) {
  const number = new Intl.NumberFormat(page.locale);
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const [only] = series;
  const drawn = series.length === 1 && only !== undefined;
  return (
    <figure class="chart" data-chart={kind} data-table={page.words('web.ui.as-table')} aria-label={caption}>
      <Table
        id={id}
        caption={caption}
        columns={[
          { label: of },
          ...series.map(({ label }) => ({ label, numeric: true })),
          ...(drawn ? [{ label: <span class="unseen">{page.words('web.ui.chart')}</span> }] : []),
        ]}
      >
        {labels.map((label, index) => (
          <tr>
            <th scope="row">{label}</th>
            {series.map(({ hrefs, values }) => {
              const value = values[index];
              const shown = value === undefined ? '–' : number.format(value);
              const href = hrefs?.[index];
              return (
                <td class="number" data-value={String(value ?? NO_NUMBER)}>
                  {href === undefined ? shown : <a href={href}>{shown}</a>}
                </td>
              );
            })}
            {drawn ? (
              <td>
                <svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={String(((only.values[index] ?? 0) / most) * 100)} height="8" rx="1" />
                </svg>
              </td>
            ) : null}
          </tr>
        ))}
      </Table>
    </figure>
  );
}
