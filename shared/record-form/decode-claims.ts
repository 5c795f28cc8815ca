/** The rows of SDG claims: code, weight, reason and evidence; origin and review are the system's to say (settle-claims.ts). */
import { canonicalClaim } from '../activities/canonical.ts';
import type { SdgClaim } from '../activities/record.ts';
import { normalizeSdgCode } from '../reference/normalize-sdg-code.ts';
import { isSdgCode } from '../reference/sdgs.ts';
import type { Reading } from './decode-form.ts';
import { decodeText } from './decode-text.ts';
import { oneValue, rowCount } from './form-fields.ts';
import { keptRows } from './kept-rows.ts';

/** Claims in the order of their rows; one without a code that is known is told as unreadable and left out. */
export function decodeClaims(id: string, reading: Reading): readonly SdgClaim[] {
  const { fields, unreadable } = reading;
  return keptRows(fields, id, rowCount(fields, id)).flatMap((row) => {
    const name = `${id}.${row}`;
    const typed = oneValue(fields, `${name}.code`);
    const code = codeIn(typed);
    if (code === undefined) {
      unreadable.push({ rule: 'unknown-code', path: `${name}.code`, value: typed, list: 'sdgCodes' });
      return [];
    }
    return canonicalClaim({
      code,
      weight: oneValue(fields, `${name}.weight`) === 'primary' ? 'primary' : 'secondary',
      rationale: decodeText(`${name}.rationale`, reading),
      evidenceRefs: (fields.get(`${name}.evidenceRefs`) ?? []).toSorted(byKindAndNumber),
      origin: oneValue(fields, `${name}.origin`) === 'suggested' ? 'suggested' : 'declared',
    });
  });
}

/** `9.c`, `SDG 9`, or what a list of suggestions puts in: `9.c – Universal access`. */
function codeIn(typed: string): string | undefined {
  const [first = ''] = typed.split(/\s[–—-]\s/);
  if (isSdgCode(first.trim())) return first.trim();
  return normalizeSdgCode(first.trim())?.code;
}

/** R1, R2, R10, E1: results before evidence. */
export function byKindAndNumber(a: string, b: string): number {
  if (a[0] !== b[0]) return (a[0] ?? '') > (b[0] ?? '') ? -1 : 1;
  return Number(a.slice(1)) - Number(b.slice(1)) || a.localeCompare(b);
}
