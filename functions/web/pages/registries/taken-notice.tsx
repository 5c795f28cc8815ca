/** What became of a file of entries: the counts, and each finding with its row and field. */
import type { Finding } from '../../../../shared/activities/finding.ts';
import { findingWords } from '../../../../shared/intake/mark/finding-text.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { fieldName } from '../../../../shared/registries/registry-words.ts';
import { Notice } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { placeText } from '../../read-findings.ts';
import type { PageContext } from '../page-context.ts';
import { SeverityBadge } from '../uploads/severity-badge.tsx';

export interface TakenFile {
  readonly file: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The first of them, in the order of rows. */
  readonly findings: readonly Finding[];
  /** How many there are besides. */
  readonly more: number;
}

interface TakenNoticeProps {
  readonly page: PageContext;
  readonly registry: Registry;
  readonly taken: TakenFile;
}

export function TakenNotice({ page, registry, taken: { findings, more, ...counts } }: TakenNoticeProps) {
  const { words } = page;
  return (
    <>
      <Notice page={page} tone={counts.refused > 0 ? 'warn' : 'good'} live="polite">
        <p>{words('web.registries.taken', { ...counts })}</p>
      </Notice>
      {findings.length === 0 ? null : (
        <Table
          caption={words('marks.sheet')}
          class="findings"
          columns={[
            { label: words('web.upload.place'), narrow: true },
            { label: words('marks.severity'), narrow: true },
            { label: words('marks.field') },
            { label: words('marks.message') },
          ]}
        >
          {findings.map((finding) => {
            const { message, remedy } = findingWords(finding, words);
            const [field] = finding.at.field?.split('.') ?? [];
            return (
              <tr>
                <th scope="row" class="short">
                  <bdi>{placeText(finding)}</bdi>
                </th>
                <td class="short">
                  <SeverityBadge page={page} severity={finding.severity} />
                </td>
                <td>
                  {field === undefined ? null : <small>{fieldName(registry, field, words)}</small>}
                  {finding.value === undefined ? null : (
                    <div lang="" dir="auto">
                      {finding.value}
                    </div>
                  )}
                </td>
                <td>
                  {message}
                  {remedy === undefined ? null : <small>{` ${remedy}`}</small>}
                </td>
              </tr>
            );
          })}
        </Table>
      )}
      {more > 0 ? <p class="note">{words('web.registries.more-findings', { count: more })}</p> : null}
    </>
  );
}
