/** The revisions of one thing: when, who, and why. */
import type { Revision } from '../../../shared/store/ports.ts';
import { STACKED_ROLES } from '../components/stacked-roles.ts';
import { Table } from '../components/table.tsx';
import type { PageContext } from './page-context.ts';
import { Reason } from './reason.tsx';
import { whenText } from './when-text.ts';

interface RevisionListProps {
  readonly page: PageContext;
  readonly revisions: readonly Pick<Revision, 'revision' | 'at' | 'by' | 'reason'>[];
  readonly nameOf: (id: string) => string;
}

/** The newest first. */
export function RevisionList({ page, revisions, nameOf }: RevisionListProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.record.revisions')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.record.revision'), numeric: true },
        { label: words('web.admin.when') },
        { label: words('web.admin.who') },
        { label: words('web.admin.reason') },
      ]}
    >
      {revisions.toReversed().map(({ at, by, reason, revision }) => (
        <tr {...STACKED_ROLES.row}>
          <td {...STACKED_ROLES.cell} data-label={words('web.record.revision')} class="number">
            {String(revision)}
          </td>
          <td {...STACKED_ROLES.cell}>{whenText(page, at)}</td>
          <td {...STACKED_ROLES.cell}>
            <bdi lang="">{nameOf(by)}</bdi>
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.admin.reason')}>
            <Reason page={page} reason={reason} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
