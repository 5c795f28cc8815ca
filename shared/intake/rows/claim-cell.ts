/** SDG claims in cells: three primary ones in columns of their own, the rest one to a line `17.6 | reason | R1, E2`. */
import type { LocalizedText, SdgClaim } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import { printOriginal, printTagged, readOriginal, readTagged } from './localized-text.ts';
import { joinCell, PART_BREAKS, splitCell } from './split-cell.ts';
import { splitCodes } from './split-codes.ts';

/** One line of the cell, its code as written. */
export interface ClaimLine {
  readonly code: string;
  readonly rationale: LocalizedText | undefined;
  readonly evidenceRefs: readonly string[];
  readonly weight: SdgClaim['weight'];
  /** Parts that are none of the above. */
  readonly surplus: readonly string[];
}

/** The part that makes a claim of the list primary: needed by the fourth primary claim only. */
const PRIMARY = 'primary';
const OWN_REF = /^[re]\d+$/;
/** Nothing but references of the row: only then are breaks of other scripts surely no part of a reference. */
const OWN_REFS = /^[re\d\s,;،，、；؛]+$/i;
const WIDE_BREAKS = /[،，、；؛]/g;
const LINE_PARTS = 4;

/** The lines of the cell. A line without parts may name several codes (`9.c; 4.4`): each is a claim. */
export function readClaimLines(text: string, rowLanguage: Language): readonly ClaimLine[] {
  const lines: ClaimLine[] = [];
  for (const parts of splitCell(text, '\n', PART_BREAKS)) {
    const [code = '', reason = '', refs = ''] = parts;
    const rationales: LocalizedText[] = reason === '' ? [] : [readOriginal(reason, rowLanguage)];
    const surplus: string[] = [];
    let weight: SdgClaim['weight'] = 'secondary';
    for (let index = 3; index < parts.length; index += 1) {
      const part = parts[index] as string;
      const tagged = readTagged(part);
      if (tagged) rationales.push(tagged);
      else if (part.toLowerCase() === PRIMARY) weight = 'primary';
      else if (part !== '') surplus.push(part);
    }
    const rationale = rationales.length === 0 ? undefined : merged(rationales);
    const evidenceRefs = readRefs(refs);
    for (const each of splitCodes('sdgCodes', code)) {
      lines.push({ code: each, rationale, evidenceRefs, weight, surplus });
    }
  }
  return lines;
}

/** Inverse of {@link readClaimLines} for claims with a known code. */
export function printClaimLines(claims: readonly SdgClaim[], rowLanguage: Language): string {
  const lines = claims.map((claim) => [
    claim.code,
    printOriginal(claim.rationale, rowLanguage),
    printRefs(claim.evidenceRefs),
    claim.weight === 'primary' ? PRIMARY : '',
    ...printTagged(claim.rationale),
  ]);
  return joinCell(lines, '\n', PART_BREAKS, { line: '\n', part: ' | ' });
}

/** `R1, E2` → the two references; `r1` is made `R1`. */
export function readRefs(text: string): readonly string[] {
  if (text === '') return [];
  const plain = OWN_REFS.test(text) ? text.replace(WIDE_BREAKS, ',') : text;
  return splitCell(plain, '\n,;', '').map(([ref = '']) => (OWN_REF.test(ref) ? ref.toUpperCase() : ref));
}

/** Inverse of {@link readRefs}. */
export function printRefs(refs: readonly string[]): string {
  return joinCell(
    refs.map((ref) => [ref]),
    '\n,;',
    '',
    { line: ', ', part: '' },
  );
}

/** How many parts a line may have without its translations. */
export const CLAIM_PARTS = LINE_PARTS;

function merged(texts: readonly LocalizedText[]): LocalizedText {
  return texts.length === 1 ? (texts[0] ?? {}) : Object.assign({}, ...[...texts].reverse());
}
