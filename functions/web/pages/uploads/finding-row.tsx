/** One finding of a file as a row: where, how grave, what stands there, what is wrong and how to mend it. */

import type { Finding } from '../../../../shared/activities/finding.ts';
import { findingWords } from '../../../../shared/intake/mark/finding-text.ts';
import { RecordLink, WithRecordIds } from '../../components/record-id.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { placeText } from '../../read-findings.ts';
import type { PageContext } from '../page-context.ts';
import { SeverityBadge } from './severity-badge.tsx';

interface FindingRowProps {
  readonly page: PageContext;
  readonly finding: Finding;
  /** The label of a field by its path. */
  readonly nameOf: (field: string) => string;
  /** Whether it is about a record, which has a page. */
  readonly isOfRecord: boolean;
}

/** A row of the table of findings, whose heads stand in the page that lists them. */
export function FindingRow({ page, finding, isOfRecord, nameOf }: FindingRowProps) {
  const { words } = page;
  const { message, remedy } = findingWords(finding, words);
  const { activity, field } = finding.at;
  return (
    <tr {...STACKED_ROLES.row}>
      <th {...STACKED_ROLES.name} scope="row" class="short beside">
        <bdi>{placeText(finding)}</bdi>
        {activity === undefined || !isOfRecord ? null : (
          <div>
            <RecordLink page={page} id={activity} />
          </div>
        )}
      </th>
      <td {...STACKED_ROLES.cell} class="short beside">
        <SeverityBadge page={page} severity={finding.severity} />
      </td>
      <td {...STACKED_ROLES.cell}>
        {field === undefined ? null : <small>{nameOf(field)}</small>}
        {finding.value === undefined ? null : (
          <div lang="" dir="auto">
            {finding.value}
          </div>
        )}
      </td>
      <td {...STACKED_ROLES.cell}>
        <WithRecordIds text={message} />
        {remedy === undefined ? null : (
          <small>
            {' '}
            <WithRecordIds text={remedy} />
          </small>
        )}
      </td>
    </tr>
  );
}
