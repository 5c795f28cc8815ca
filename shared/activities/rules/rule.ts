/** What a rule is: a question to one record, with a severity for each profile and the places it finds wanting. */
import type { FindingParams, Severity } from '../finding.ts';
import type { ActivityRecord, AnnualUpdate, LineCode, Profile } from '../record.ts';
import type { TextAt } from '../texts.ts';

/** How hard a rule is under each profile; `off` = not asked. */
export type RuleSeverity = Readonly<Record<Profile, Severity | 'off'>>;

/** What every rule has, whoever asks it; its words are `rule.<id>` and `rule.<id>.remedy`. */
export interface RuleHead {
  readonly id: string;
  readonly severity: RuleSeverity;
  /** Ids of the fields it looks at; empty = any field, or the row as a whole. */
  readonly fields: readonly string[];
  /** Names of the parameters that each of its findings carries, for its words. */
  readonly params: readonly string[];
}

/** One place that a rule finds wanting. */
export interface Hit {
  /** Field path, list places counted from 0: `title`, `claims.2.code`. */
  readonly field: string;
  /** The offending value, uncut. */
  readonly value?: string | undefined;
  readonly params?: FindingParams;
}

/** How the matrix sees a claim, given the lines of its activity. */
export type MatrixSupport = 'in-matrix' | 'goal-in-matrix' | 'outside-matrix' | 'not-assessable';

/** What a rule may ask beside the record. */
export interface CheckContext {
  /** Matrix support of goal or target `code` under any of `lines`. */
  readonly supportOf: (lines: readonly LineCode[], code: string) => MatrixSupport;
  /** The same activity's update of the period before, where there is one. */
  readonly previous?: AnnualUpdate | undefined;
}

/** What a rule is given: the caller's context and the record's texts, read once for all rules. */
export interface RuleContext extends CheckContext {
  readonly texts: readonly TextAt[];
}

/** A rule of one record. Pure: the same record and context give the same hits, in field order. */
export interface Rule extends RuleHead {
  readonly check: (record: ActivityRecord, context: RuleContext) => readonly Hit[];
}

/** The answer of a rule that has nothing to say; shared, because it is the usual answer. */
export const NO_HITS: readonly Hit[] = [];

/** Severity in the order annual, stocktaking, legacy. */
export function severities(
  annual: Severity | 'off',
  stocktaking: Severity | 'off',
  legacy: Severity | 'off',
): RuleSeverity {
  return { annual, stocktaking, legacy };
}
