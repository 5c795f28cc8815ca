/** The findings of an upload rolled up: how often each rule was broken, in the words of an example. */
import { findingWords } from '../../../../shared/intake/mark/finding-text.ts';
import type { IntakeResult } from '../../../intake/intake-result.ts';
import { WithRecordIds } from '../../components/record-id.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { SeverityBadge } from './severity-badge.tsx';

interface RuleTableProps {
  readonly page: PageContext;
  readonly id: string;
  readonly result: IntakeResult;
}

/** Hardest and most frequent first; the number of a rule leads to its findings. */
export function RuleTable({ page, id, result: { examples, rules } }: RuleTableProps) {
  const { words } = page;
  const number = new Intl.NumberFormat(page.locale);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{words('web.upload.rules')}</h2>
      <Table
        caption={words('web.upload.rules')}
        captionUnseen
        class="stacked rolled"
        columns={[
          { label: words('web.upload.count'), numeric: true },
          { label: words('marks.severity'), narrow: true },
          { label: words('web.upload.rule') },
        ]}
      >
        {rules.map(({ count, rule, severity }) => {
          const example = examples.find((each) => each.rule === rule && each.severity === severity);
          return (
            <tr {...STACKED_ROLES.row}>
              <td {...STACKED_ROLES.cell} class="number beside">
                <a href={`${page.to(`/uploads/${id}`, { rule, severity })}#findings`}>
                  {number.format(count)}
                </a>
              </td>
              <td {...STACKED_ROLES.cell} class="short beside">
                <SeverityBadge page={page} severity={severity} />
              </td>
              <th {...STACKED_ROLES.name} scope="row">
                {example === undefined ? null : (
                  <div>
                    <WithRecordIds text={findingWords(example, words).message} />
                  </div>
                )}
                <small>
                  <code>{rule}</code>
                </small>
              </th>
            </tr>
          );
        })}
      </Table>
    </section>
  );
}
