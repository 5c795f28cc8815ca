/** What became of a file of entries: the counts, and each finding with its row and field. */
import type { Finding } from '../../../../shared/activities/finding.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { fieldName } from '../../../../shared/registries/registry-words.ts';
import { Notice } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { FindingRow } from '../uploads/finding-row.tsx';

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
  const nameOf = (field: string): string => fieldName(registry, field.split('.', 1)[0] ?? field, words);
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
          {findings.map((finding) => (
            <FindingRow page={page} finding={finding} nameOf={nameOf} />
          ))}
        </Table>
      )}
      {more > 0 ? <p class="note">{words('web.registries.more-findings', { count: more })}</p> : null}
    </>
  );
}
