/** What a figure may ask of a snapshot entry, worked out once per entry. */
import type { LineCode } from '../activities/record.ts';
import type { Support } from '../matrix/axes.ts';
import { countedClaims, namedLines, supportingLines } from '../matrix/counted.ts';
import { type CompiledEdition, supportOf } from '../matrix/support.ts';
import { goalOf } from '../reference/sdgs.ts';
import type { SnapshotEntry } from './snapshot.ts';

/** A counted claim as figures see it. */
export interface ClaimFact {
  readonly code: string;
  readonly goal: number;
  readonly support: Support;
}

export interface EntryFacts {
  readonly entry: SnapshotEntry;
  /** Lines named, each once. */
  readonly lines: readonly LineCode[];
  readonly claims: readonly ClaimFact[];
  /** Calendar year in which the period ends. */
  readonly year: number;
}

/** The facts of an entry under a matrix edition; claims are weighed when they are first asked for. */
export function entryFacts(entry: SnapshotEntry, compiled: CompiledEdition): EntryFacts {
  let claims: readonly ClaimFact[] | undefined;
  return {
    entry,
    lines: namedLines(entry.activity),
    get claims() {
      claims ??= claimFacts(entry, compiled);
      return claims;
    },
    year: Number(entry.update.period.to.slice(0, 4)),
  };
}

function claimFacts({ activity }: SnapshotEntry, compiled: CompiledEdition): readonly ClaimFact[] {
  const asked = supportingLines(activity);
  return countedClaims(activity).map(({ code }) => ({
    code,
    goal: goalOf(code),
    support: supportOf(compiled, asked, code),
  }));
}
