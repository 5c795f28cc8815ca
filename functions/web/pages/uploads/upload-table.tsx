/** Uploads as a table: each file leads to what became of it. */
import { Badge, type Tone } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { ListedUpload } from '../../list-uploads.ts';
import { type UploadStanding, type UploadState, uploadStanding } from '../../upload-state.ts';
import type { PageContext } from '../page-context.ts';
import { whenText } from '../when-text.ts';

const TONES: Readonly<Record<UploadStanding, Tone>> = {
  waiting: 'neutral',
  running: 'info',
  done: 'good',
  mend: 'warn',
  failed: 'bad',
};

/** How far an upload has come, in a word. */
export function UploadBadge({ page, upload }: { readonly page: PageContext; readonly upload: UploadState }) {
  const standing = uploadStanding(upload);
  return <Badge tone={TONES[standing]}>{page.words(`web.upload.state.${standing}`)}</Badge>;
}

/** The table of at least one upload. */
export function UploadTable({
  page,
  uploads,
}: {
  readonly page: PageContext;
  readonly uploads: readonly ListedUpload[];
}) {
  const { words } = page;
  return (
    <Table
      caption={words('web.upload.list')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.upload.file') },
        { label: words('web.records.state'), narrow: true },
        { label: words('web.upload.when'), narrow: true },
      ]}
    >
      {uploads.map(({ at, id, state }) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row">
            <a href={page.to(`/uploads/${id}`)}>
              <bdi lang="">{state.job.file}</bdi>
            </a>
          </th>
          <td {...STACKED_ROLES.cell} class="short">
            <UploadBadge page={page} upload={state} />
          </td>
          <td {...STACKED_ROLES.cell} class="short">
            <time datetime={at}>{whenText(page, at)}</time>
          </td>
        </tr>
      ))}
    </Table>
  );
}
