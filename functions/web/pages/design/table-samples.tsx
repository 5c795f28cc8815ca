/** Samples of tables and charts. */
import { goals } from '../../../../shared/reference/sdgs.ts';
import { StateBadge } from '../../components/badge.tsx';
import { ChartFigure } from '../../components/chart-figure.tsx';
import { Facts } from '../../components/facts.tsx';
import { Pager } from '../../components/pager.tsx';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';

const YEARS = ['2022', '2023', '2024', '2025'];

export function TableSamples({ page }: { readonly page: PageContext }) {
  const { words } = page;
  return (
    <section aria-labelledby="tables">
      <h2 id="tables" lang="en">
        Table, Pager, Facts
      </h2>
      <Table
        caption={words('web.records.shown', { count: 2 })}
        columns={[
          { label: words('web.records.id'), sort: { href: page.to('/design'), now: 'ascending' } },
          { label: words('web.records.title'), sort: { href: page.to('/design') } },
          { label: words('web.home.activities'), numeric: true },
          { label: words('web.records.state') },
        ]}
        foot={
          <tr>
            <th scope="row">{words('report.row.all')}</th>
            <td />
            <td class="number">19</td>
            <td />
          </tr>
        }
      >
        {(['accepted', 'returned'] as const).map((state, index) => (
          <tr>
            <th scope="row">
              <a href={page.to('/records')}>{`WA-00000${index + 1}`}</a>
            </th>
            <td>{words('web.home.heading')}</td>
            <td class="number">{String(12 - index * 5)}</td>
            <td>
              <StateBadge page={page} state={state} />
            </td>
          </tr>
        ))}
      </Table>
      <Pager page={page} previous={page.to('/design')} next={page.to('/design')} />
      <Facts
        facts={[
          { name: words('web.records.period'), value: '2025' },
          { name: words('web.records.title'), value: words('web.home.lead') },
        ]}
      />
      <h2 lang="en">ChartFigure</h2>
      <ChartFigure
        page={page}
        id="columns"
        kind="columns"
        caption={words('web.matrix.caption')}
        of={words('web.records.goal')}
        labels={goals.map(({ code }) => code)}
        series={[{ label: words('web.home.activities'), values: goals.map(({ goal }) => (goal * 7) % 11) }]}
      />
      <ChartFigure
        page={page}
        id="lines"
        kind="lines"
        caption={words('web.records.period')}
        of={words('web.records.year')}
        labels={YEARS}
        series={['C4', 'C5', 'C6'].map((label, at) => ({
          label,
          values: YEARS.map((_, year) => 3 + (((at + 2) * (year + 1)) % 9)),
        }))}
      />
    </section>
  );
}
