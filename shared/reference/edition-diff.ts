/** What changed between two editions of the WSIS–SDG Matrix. */
import type { ActionLineId } from './action-lines.ts';
import { countedLinks, type MatrixEdition, type MatrixLink } from './matrix-edition.ts';
import type { SdgCode } from './sdgs.ts';

/** The same row and code in both editions, with other words or another mark. */
export interface ChangedLink {
  readonly line: ActionLineId;
  readonly code: SdgCode;
  readonly before: MatrixLink;
  readonly after: MatrixLink;
  readonly changes: readonly ('rationale' | 'level' | 'status')[];
}

/** Counted links only: a link that becomes disputed is removed, one that is cleared is added. */
export interface EditionDiff {
  readonly from: string;
  readonly to: string;
  readonly added: readonly MatrixLink[];
  readonly removed: readonly MatrixLink[];
  readonly changed: readonly ChangedLink[];
}

const COMPARED = ['rationale', 'level', 'status'] as const;

const keyOf = (link: MatrixLink): string => `${link.line} ${link.code}`;

/** Compares the counted links of `a` (older) and `b` (newer) by row and code; order follows the edition that has the link. */
export function diffEditions(a: MatrixEdition, b: MatrixEdition): EditionDiff {
  const before = new Map(countedLinks(a).map((link) => [keyOf(link), link]));
  const added: MatrixLink[] = [];
  const changed: ChangedLink[] = [];
  for (const after of countedLinks(b)) {
    const old = before.get(keyOf(after));
    before.delete(keyOf(after));
    if (old === undefined) {
      added.push(after);
      continue;
    }
    const changes = COMPARED.filter((field) => old[field] !== after[field]);
    if (changes.length > 0) changed.push({ line: after.line, code: after.code, before: old, after, changes });
  }
  return { from: a.edition, to: b.edition, added, removed: [...before.values()], changed };
}
