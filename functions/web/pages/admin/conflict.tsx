/** Two changed the same: who was faster and why, and each value in which the two differ. */
import type { ChangedField } from '../../../../shared/audit/changed-fields.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { Reason } from '../reason.tsx';
import { momentText } from './day-text.ts';

export interface Conflict {
  /** The step that came first. */
  readonly newest: Pick<Revision, 'at' | 'by' | 'reason'>;
  /** `before` is what is stored, `after` what was sent. */
  readonly changed: readonly ChangedField[];
}

interface ConflictProps {
  readonly page: PageContext;
  readonly conflict: Conflict | undefined;
  readonly nameOf: (id: string) => string;
}

/** Nothing where there is no conflict. */
export function ConflictNotice({ page, conflict, nameOf }: ConflictProps) {
  if (conflict === undefined) return null;
  const { words } = page;
  const { at, by, reason } = conflict.newest;
  const params = { name: nameOf(by), date: momentText(page, at) };
  return (
    <>
      <Notice page={page} tone="warn" live="assertive">
        <p>{words('web.admin.conflict', params)}</p>
        <Facts facts={[{ name: words('web.admin.reason'), value: <Reason page={page} reason={reason} /> }]} />
      </Notice>
      <Table
        caption={words('web.admin.conflict.table')}
        columns={[
          { label: words('web.admin.audit.value') },
          { label: words('web.admin.conflict.stored') },
          { label: words('web.admin.conflict.yours') },
        ]}
      >
        {conflict.changed.map(({ after, before, path }) => (
          <tr>
            <th scope="row">
              <code dir="ltr">{path}</code>
            </th>
            <td>
              <bdi lang="">{before ?? '–'}</bdi>
            </td>
            <td>
              <bdi lang="">{after ?? '–'}</bdi>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
