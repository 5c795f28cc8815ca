/** The state of reading one row: what has been understood so far and what was found wanting. */
import type { Finding, Place } from '../../activities/finding.ts';
import type { LocalizedText, Period, Profile } from '../../activities/record.ts';
import { type IntakeParams, type IntakeRuleId, intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { Language } from '../../reference/languages.ts';

/** A primary claim's columns, filled in any order. */
export interface ClaimSlot {
  codes: string[];
  rationale: LocalizedText | undefined;
  evidenceRefs: readonly string[];
  /** Column letters of the first of its cells that was read. */
  readonly column: string | undefined;
  /** Its code cell has been read, whatever came of it. */
  codeRead: boolean;
}

/** Changes while its row is read; never leaves the reader. */
export interface Reading {
  readonly at: Place;
  readonly profile: Profile;
  readonly language: Language;
  /** Days are counted from 1904. */
  readonly date1904: boolean;
  /** Column letters of the cell being read; undefined where the source has no columns. */
  column: string | undefined;
  /** Field path of the cell being read. */
  field: string;
  rowKey: string;
  activityId: string;
  baseRevision: string;
  /** Empty days where neither the row nor the file names a period. */
  period: Period;
  readonly activity: Record<string, unknown>;
  readonly update: Record<string, unknown>;
  readonly slots: (ClaimSlot | undefined)[];
  /** Where each claim stands: `claims.1` … for a primary one's own columns, else `claims.other`. */
  readonly claimCells: string[];
  otherClaims: string;
  otherClaimsColumn: string | undefined;
  findings: Finding[] | undefined;
}

/** Put a finding of `rule` at the cell being read, or at `field` of the same cell. */
export function report<Id extends IntakeRuleId>(
  reading: Reading,
  rule: Id,
  found: { readonly value?: string; readonly params: IntakeParams<Id>; readonly field?: string },
): void {
  const field = found.field ?? reading.field;
  const finding = intakeFinding(rule, reading.profile, {
    at: {
      ...reading.at,
      ...(reading.column === undefined ? {} : { column: reading.column }),
      ...(field === '' ? {} : { field }),
    },
    value: found.value,
    params: found.params,
  });
  if (finding === undefined) return;
  if (reading.findings === undefined) reading.findings = [finding];
  else reading.findings.push(finding);
}

/** The slot of a primary claim, made when first used. */
export function slotOf(reading: Reading, slot: number): ClaimSlot {
  const known = reading.slots[slot];
  if (known) return known;
  const made: ClaimSlot = {
    codes: [],
    rationale: undefined,
    evidenceRefs: [],
    column: reading.column,
    codeRead: false,
  };
  reading.slots[slot] = made;
  return made;
}
