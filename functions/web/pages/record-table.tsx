/** Records as a table, one row for each update; the number of a record opens it. */

import { originalText } from '../../../shared/activities/original-text.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { namedLines } from '../../../shared/matrix/counted.ts';
import { languageDirection } from '../../../shared/reference/languages.ts';
import { StateBadge } from '../components/badge.tsx';
import { RecordLink } from '../components/record-id.tsx';
import { STACKED_ROLES } from '../components/stacked-roles.ts';
import { Table } from '../components/table.tsx';
import type { PageContext } from './page-context.ts';
import { periodText } from './period-text.ts';

interface RecordTableProps {
  readonly page: PageContext;
  readonly rows: readonly ActivityRecord[];
  /** How many there are in all, where `rows` are the first of them. */
  readonly of?: number;
}

const HEADS = ['id', 'title', 'lines', 'claims', 'period', 'state'] as const;

/** The table of at least one record. */
export function RecordTable({ page, rows, of = rows.length }: RecordTableProps) {
  const { words } = page;
  const shown =
    of > rows.length
      ? words('web.records.first', { shown: rows.length, count: of })
      : words('web.records.shown', { count: rows.length });
  return (
    <Table
      caption={shown}
      class="stacked records"
      columns={HEADS.map((head) => ({ label: words(`web.records.${head}`) }))}
    >
      {rows.map((row) => (
        <RecordRow page={page} {...row} />
      ))}
    </Table>
  );
}

function RecordRow({ page, activity, update }: { readonly page: PageContext } & ActivityRecord) {
  const { words } = page;
  const title = originalText(activity.title);
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row" class="short beside">
        <RecordLink page={page} id={activity.activityId} />
      </th>
      <td {...STACKED_ROLES.cell} lang={title?.language} dir={title && languageDirection(title.language)}>
        {title?.text}
      </td>
      <td {...STACKED_ROLES.cell} data-label={words('web.records.lines')}>
        {activity.crossCutting === undefined ? (
          <Codes of={namedLines(activity)} />
        ) : (
          words('web.records.all-lines')
        )}
      </td>
      <td {...STACKED_ROLES.cell} data-label={words('web.records.claims')}>
        <Codes of={activity.claims.map(({ code }) => code)} />
      </td>
      <td {...STACKED_ROLES.cell} class="short">
        {periodText(page, update.period)}
      </td>
      <td {...STACKED_ROLES.cell}>
        <StateBadge page={page} state={update.state} />
      </td>
    </tr>
  );
}

/** Codes read from left to right in every language: `16.2, 5.b` would fall apart among Arabic words. */
function Codes({ of: codes }: { readonly of: readonly string[] }) {
  return (
    <bdi dir="ltr">
      {codes.map((code, index) => (
        <>
          {index === 0 ? null : ', '}
          <span class="id">{code}</span>
        </>
      ))}
    </bdi>
  );
}
