/** Rules that intake asks while it reads a file: they need words and severities, and have no record to check. */
import { cutValue, type Finding, type Place } from '../finding.ts';
import type { Profile } from '../record.ts';
import { type RuleHead, severities } from './rule.ts';

/** Every rule of the reading of a file, in the order of docs/rules.md. */
// biome-ignore format: a table, one rule a line
export const INTAKE_RULES = [
  /** `list`: name of the code list; `suggestion`: the nearest code, or `none`. Value: as written. */
  { id: 'unknown-code', severity: severities('error', 'warning', 'warning'), fields: [], params: ['list', 'suggestion'] },
  /** `code`: what was understood. Value: as written. */
  { id: 'code-normalized', severity: severities('warning', 'warning', 'warning'), fields: [], params: ['code'] },
  /** An SDG cell that a spreadsheet program turned into a date. Never guessed. */
  { id: 'mangled-code', severity: severities('error', 'error', 'error'), fields: ['claims'], params: [] },
  { id: 'bad-number', severity: severities('error', 'warning', 'warning'), fields: [], params: [] },
  { id: 'bad-date', severity: severities('error', 'warning', 'warning'), fields: [], params: [] },
  /** `first`, `second`: the days that it may mean; neither was taken. Value: as written. */
  { id: 'date-ambiguous', severity: severities('error', 'warning', 'warning'), fields: [], params: ['first', 'second'] },
  /** A number where a date belongs: the day that a spreadsheet keeps under it. `date`: that day. Value: the number. */
  { id: 'date-from-number', severity: severities('warning', 'warning', 'warning'), fields: [], params: ['date'] },
  /** `length`, `limit`: characters. */
  { id: 'text-too-long-for-cell', severity: severities('error', 'error', 'error'), fields: [], params: ['limit'] },
  /** `found`, `limit`: number of parts of one list item. */
  { id: 'cell-parts', severity: severities('error', 'warning', 'warning'), fields: [], params: ['found', 'limit'] },
  /** The shown value was used, the formula dropped. */
  { id: 'formula-cell', severity: severities('warning', 'warning', 'warning'), fields: [], params: [] },
  /** A cell holds an error of the spreadsheet program (#REF!, #N/A). */
  { id: 'error-cell', severity: severities('error', 'warning', 'warning'), fields: [], params: [] },
  /** Value: the heading. */
  { id: 'column-unknown', severity: severities('warning', 'warning', 'warning'), fields: [], params: [] },
  { id: 'row-without-title', severity: severities('critical', 'critical', 'critical'), fields: ['title'], params: [] },
  /** `first`: row number of the first of the two. */
  { id: 'row-duplicate-in-file', severity: severities('critical', 'critical', 'critical'), fields: [], params: ['first'] },
  /** Two rows of one entry of a registry. `first`: row number of the first of the two. */
  { id: 'entry-duplicate-in-file', severity: severities('critical', 'critical', 'critical'), fields: [], params: ['first'] },
  /** Value: what cannot be the key of an entry. */
  { id: 'entry-key-invalid', severity: severities('critical', 'critical', 'critical'), fields: [], params: [] },
  /** The entry stands no more, and a file does not change that. `date`: day of its withdrawal. */
  { id: 'entry-withdrawn', severity: severities('critical', 'critical', 'critical'), fields: [], params: ['date'] },
  /** Value: the activity id that nobody knows. */
  { id: 'activity-unknown', severity: severities('critical', 'critical', 'critical'), fields: [], params: [] },
  /** `base`: revision the workbook was made from; `newest`: revision now; `theirs`: what it holds. Value: the sender's. Nothing is overwritten, both are shown. */
  { id: 'changed-since-template', severity: severities('critical', 'critical', 'critical'), fields: [], params: ['base', 'newest', 'theirs'] },
  /** The hidden cell of the revision that a row was filled from can't be read. Value: as found. */
  { id: 'base-damaged', severity: severities('warning', 'warning', 'warning'), fields: [], params: [] },
  /** The update was kept, the activity was not: `theirs` made revision `newest` of it at the same moment. */
  { id: 'activity-not-kept', severity: severities('error', 'error', 'error'), fields: [], params: ['newest', 'theirs'] },
  /** More records than the search for duplicates holds. `limit`: titles, and addresses, that it holds. */
  { id: 'duplicates-incomplete', severity: severities('warning', 'warning', 'warning'), fields: [], params: ['limit'] },
  /** An accepted update was changed: it waits for review again. `state`: the state it leaves. */
  { id: 'reopened', severity: severities('warning', 'warning', 'warning'), fields: [], params: ['state'] },
  /** Two texts of one field in the same language; the first was taken. Value: the other one. */
  { id: 'translation-doubled', severity: severities('error', 'warning', 'warning'), fields: [], params: ['language'] },
  /** `expected`, `found`: `from..to`. */
  { id: 'period-mismatch', severity: severities('critical', 'warning', 'warning'), fields: [], params: ['expected', 'found'] },
  /** Neither the row nor the file says which period it is about. */
  { id: 'period-missing', severity: severities('critical', 'critical', 'critical'), fields: [], params: [] },
  /** `state`: the update's state, which takes no changes. */
  { id: 'row-closed', severity: severities('critical', 'critical', 'critical'), fields: [], params: ['state'] },
  /** The sender may not write this activity. */
  { id: 'row-not-permitted', severity: severities('critical', 'critical', 'critical'), fields: [], params: [] },
] as const satisfies readonly RuleHead[];

type IntakeRule = (typeof INTAKE_RULES)[number];
export type IntakeRuleId = IntakeRule['id'];
/** The parameters that a finding of rule `Id` must carry. */
export type IntakeParams<Id extends IntakeRuleId> = Readonly<
  Record<Extract<IntakeRule, { readonly id: Id }>['params'][number], string | number>
>;

const byId: ReadonlyMap<string, RuleHead> = new Map(INTAKE_RULES.map((rule) => [rule.id, rule]));

/**
 * A finding of an intake rule under `profile`; `value` is cut to 120 characters. Undefined where the profile has the
 * rule off.
 */
export function intakeFinding<Id extends IntakeRuleId>(
  rule: Id,
  profile: Profile,
  found: { readonly at: Place; readonly value?: string | undefined; readonly params: IntakeParams<Id> },
): Finding | undefined {
  const severity = byId.get(rule)?.severity[profile] ?? 'off';
  if (severity === 'off') return undefined;
  return {
    rule,
    severity,
    at: found.at,
    ...(found.value === undefined ? {} : { value: cutValue(found.value) }),
    ...(Object.keys(found.params).length === 0 ? {} : { params: found.params }),
  };
}
