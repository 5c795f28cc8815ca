/** The first page: the matrix of action lines and goals for one snapshot. */
import type { CompiledEdition } from '../../../shared/matrix/support.ts';
import type { SnapshotMatrix } from '../snapshot-matrix.ts';
import type { SnapshotSummary } from '../snapshots.ts';
import { Choice, FilterForm } from './filter-form.tsx';
import { HeatMap } from './heat-map.tsx';
import { Layout } from './layout.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';
import { Readers } from './readers.tsx';

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
  if (!chosen) {
    return (
      <Layout page={page} title={words('web.matrix.heading')}>
        <p class="lead">{words('web.matrix.none')}</p>
      </Layout>
    );
  }
  const { compiled, matrix, summary } = chosen;
  const { matrixEdition: edition, period } = summary.header;
  return (
    <Layout page={page} title={words('web.matrix.heading')}>
      <p class="lead">{words('web.matrix.lead', { activities: matrix.total, ...period, edition })}</p>
      <Readers page={page} />
      <FilterForm page={page} submit={words('web.snapshot.show')}>
        <Choice
          label={words('web.snapshot.choose')}
          name="snapshot"
          chosen={summary.id}
          options={snapshots.map(({ header, id }) => [
            id,
            `${periodText(header.period)} (${id.slice(0, 12)})`,
          ])}
        />
      </FilterForm>
      <HeatMap page={page} snapshot={summary.id} matrix={matrix} compiled={compiled} />
      <p class="note">
        {words('web.snapshot.id', { id: '' })}
        <code>{summary.id}</code>
      </p>
    </Layout>
  );
}
