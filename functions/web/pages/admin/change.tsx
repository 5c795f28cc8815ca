/** One step of one thing: who took it, why, and each value that it changed. */
import type { ChangedField } from '../../../../shared/audit/changed-fields.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Facts } from '../../components/facts.tsx';
import { Pager } from '../../components/pager.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { Reason } from '../reason.tsx';
import { AdminLayout } from './admin-layout.tsx';
import { KindName } from './audit.tsx';
import { momentText } from './day-text.ts';

interface ChangeProps {
  readonly page: PageContext;
  readonly revision: Revision;
  /** Number of the newest. */
  readonly newest: number;
  readonly changed: readonly ChangedField[];
  readonly nameOf: (id: string) => string;
}

export function ChangePage({ page, revision, newest, changed, nameOf }: ChangeProps) {
  const { words } = page;
  const { at, by, hash, reason, stream } = revision;
  const step = (number: number): string | undefined =>
    number < 1 || number > newest
      ? undefined
      : page.to('/admin/audit/change', { stream, revision: String(number) });
  return (
    <AdminLayout
      page={page}
      title={words('web.admin.audit.change')}
      trail={[{ label: words('web.admin.audit'), href: page.to('/admin/audit') }]}
    >
      <Facts
        facts={[
          {
            name: <KindName page={page} stream={stream} />,
            value: (
              <bdi lang="" dir="ltr">
                {stream}
              </bdi>
            ),
          },
          { name: words('web.record.revision'), value: String(revision.revision) },
          { name: words('web.admin.when'), value: momentText(page, at) },
          { name: words('web.admin.who'), value: <bdi lang="">{nameOf(by)}</bdi> },
          { name: words('web.admin.reason'), value: <Reason page={page} reason={reason} /> },
          { name: words('web.record.hash'), value: <code class="secret">{hash}</code> },
        ]}
      />
      <Table
        caption={words('web.admin.audit.values', { count: changed.length })}
        class="stacked"
        columns={[
          { label: words('web.admin.audit.value') },
          { label: words('web.admin.audit.before') },
          { label: words('web.admin.audit.after') },
        ]}
      >
        {changed.map(({ after, before, path }) => (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <code dir="ltr">{path}</code>
            </th>
            <td {...STACKED_ROLES.cell} data-label={words('web.admin.audit.before')}>
              <bdi lang="">{before ?? '–'}</bdi>
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.admin.audit.after')}>
              <bdi lang="">{after ?? '–'}</bdi>
            </td>
          </tr>
        ))}
      </Table>
      <Pager page={page} previous={step(revision.revision - 1)} next={step(revision.revision + 1)} />
    </AdminLayout>
  );
}
