/** Where a field of a record stands in the sheet that it came from: the column of its cell. */
import type { Finding } from '../../activities/finding.ts';
import type { Incoming } from '../incoming.ts';
import { PRIMARY_SLOTS } from '../rows/columns.ts';

/** Letters of each column of the sheet by the column's machine name; empty for files without columns. */
export type SheetColumns = ReadonlyMap<string, string>;

/** `finding` with the column of its field, where it has none yet and the sheet has one. */
export function placeFinding(finding: Finding, incoming: Incoming, columns: SheetColumns): Finding {
  const { at } = finding;
  if (at.column !== undefined || at.field === undefined || columns.size === 0) return finding;
  const column = columnOf(at.field, incoming, columns);
  return column === undefined ? finding : { ...finding, at: { ...at, column } };
}

/** Column of a field path such as `title.fr`, `results.0.value` or `claims.2.rationale` (list places count from 0). */
export function columnOf(path: string, incoming: Incoming, columns: SheetColumns): string | undefined {
  const [field = '', index, part = '', ...rest] = path.split('.');
  const candidates =
    field === 'claims'
      ? index === undefined || index === 'other'
        ? [path, 'claims.1.code', 'claims.other']
        : claimColumns(Number(index), [part, ...rest], incoming)
      : field === 'period'
        ? ['period.to', 'period.from', 'year']
        : [path, field];
  for (const id of candidates) {
    const letters = columns.get(id);
    if (letters !== undefined) return letters;
  }
  return undefined;
}

function claimColumns(
  index: number,
  [part, language]: readonly string[],
  incoming: Incoming,
): readonly string[] {
  const cell = incoming.claimCells?.[index] ?? arrangedCell(index, incoming);
  if (cell === 'claims.other') return [cell];
  switch (part) {
    case 'rationale':
      return [
        ...(language === undefined ? [] : [`${cell}.rationale.${language}`]),
        `${cell}.rationale`,
        `${cell}.code`,
      ];
    case 'evidenceRefs':
      return [`${cell}.evidence`, `${cell}.code`];
    default:
      return [`${cell}.code`];
  }
}

/** Where a claim stands that the file did not bring itself: primary ones take the columns of their own first. */
function arrangedCell(index: number, { record }: Incoming): string {
  const { claims } = record.activity;
  const slot = claims.slice(0, index).filter(({ weight }) => weight === 'primary').length;
  return claims[index]?.weight === 'primary' && slot < PRIMARY_SLOTS ? `claims.${slot + 1}` : 'claims.other';
}
