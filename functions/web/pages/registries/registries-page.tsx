/** All registries: how many entries stand in each, how many are overdue, and which clauses ask for them. */
import type { EntryCount } from '../../../../shared/registries/count-entries.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { registryName } from '../../../../shared/registries/registry-words.ts';
import { Badge } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { anchorOf } from '../duties/due-next.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Readers } from '../readers.tsx';

interface RegistriesProps {
  readonly page: PageContext;
  readonly summaries: readonly EntryCount[];
}

export function RegistriesPage({ page, summaries }: RegistriesProps) {
  const { to, words } = page;
  const number = new Intl.NumberFormat(page.locale);
  return (
    <Layout page={page} title={words('web.registries.heading')}>
      <p class="lead">{words('web.registries.lead')}</p>
      <Readers page={page} />
      <Table
        caption={words('web.registries.heading')}
        captionUnseen
        class="stacked"
        columns={[
          { label: words('web.registries.registry') },
          { label: words('web.registries.entries'), numeric: true },
          { label: words('web.registries.overdue'), numeric: true },
          { label: words('web.registries.basis') },
        ]}
      >
        {summaries.map(({ registry, entries, overdue }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <a href={to(`/registries/${registry.id}`)}>{registryName(registry, words, 'many')}</a>
            </th>
            <td {...STACKED_ROLES.cell} class="number beside" data-label={words('web.registries.entries')}>
              {number.format(entries)}
            </td>
            <td {...STACKED_ROLES.cell} class="number beside" data-label={words('web.registries.overdue')}>
              {overdue === undefined || overdue === 0 ? (
                (overdue ?? '–')
              ) : (
                <a href={to(`/registries/${registry.id}`, { overdue: 'yes' })}>
                  <Badge tone="warn">{number.format(overdue)}</Badge>
                </a>
              )}
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.registries.basis')}>
              <BasisLink page={page} registry={registry} />
            </td>
          </tr>
        ))}
      </Table>
    </Layout>
  );
}

function BasisLink({
  page,
  registry: { basis },
}: {
  readonly page: PageContext;
  readonly registry: Registry;
}) {
  const [first] = basis;
  if (first === undefined) return null;
  return (
    <a href={`${page.to('/duties')}#${anchorOf(first)}`}>
      {page.words('web.registries.clauses', { count: basis.length })}
    </a>
  );
}
