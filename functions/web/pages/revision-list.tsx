/** The revisions of one thing: when, who, and why. */
import type { Revision } from '../../../shared/store/ports.ts';
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
      columns={[
        { label: words('web.record.revision'), numeric: true },
        { label: words('web.admin.when') },
        { label: words('web.admin.who') },
        { label: words('web.admin.reason') },
      ]}
    >
      {revisions.toReversed().map(({ at, by, reason, revision }) => (
        <tr>
          <td class="number">{String(revision)}</td>
          <td>{whenText(page, at)}</td>
          <td>
            <bdi lang="">{nameOf(by)}</bdi>
          </td>
          <td>
            <Reason page={page} reason={reason} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
