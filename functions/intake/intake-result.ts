/** What a job of intake gives back for the page that shows it: counts, rules, and where the findings and the marked copy lie. */
import type { Finding, Severity } from '../../shared/activities/finding.ts';

/** How often a rule was broken, at one severity. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface IntakeResult {
  readonly rows: number;
  readonly created: number;
  /** Of the created: new updates of activities that were there before; absent for entries, and in results from before they were counted. */
  readonly ofKnown?: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that are still as the template was filled with them; absent in results from before they were counted. */
  readonly notBegun?: number;
  readonly refused: number;
  /** Of the created and updated: those that are kept as drafts because of an error. */
  readonly drafts: number;
  /** Hardest and most frequent first. */
  readonly rules: readonly RuleCount[];
  /** The first finding of each rule at each severity. */
  readonly examples: readonly Finding[];
  /** Sheet of findings that name none; absent for files without sheets. */
  readonly sheet?: string;
  /** Key of the object with the findings: one JSON object a line, in the order of rows. */
  readonly findings: string;
  /** Key of the workbook that was sent with its findings marked in it (XLSX). */
  readonly marked: string;
}
