/** What a waiver can be about: units and action lines that are known, records that stand, rules of the rule table. */
import { type Activity, activityStream, isActivityId } from '../activities/record.ts';
import { type BriefActivity, recordsAtHand } from '../activities/records-at-hand.ts';
import { RULES } from '../activities/rules/index.ts';
import { stands } from '../activities/stands.ts';
import { listAssignments } from '../people/list-people.ts';
import { isActionLineId } from '../reference/action-lines.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { wrongField } from '../text/wrong-field.ts';
import type { Waiver } from './waivers.ts';

/** Characters of a waiver's reason. */
export const LONGEST_WAIVER_REASON = 400;

/** Ids of the rules that can be waived, in the order in which findings are listed. */
export const WAIVABLE_RULES: readonly string[] = RULES.map(({ id }) => id);

/** Units that report or have a focal point, in order of names. */
export async function knownUnits(ledger: Ledger): Promise<readonly string[]> {
  const units = new Set<string>();
  for (const { state } of await listAssignments(ledger)) {
    if (state.place.kind === 'unit') units.add(state.place.unit);
  }
  for await (const page of pagesUnder<BriefActivity>(recordsAtHand(ledger), 'activities', 500)) {
    for (const { state } of page) if (state.unit !== undefined) units.add(state.unit);
  }
  return [...units].filter((unit) => unit !== '').sort();
}

/** @throws Problem `field-invalid` (`unit`, `record`, `rule`, `reason`) for what nobody knows, or is missing or too long. */
export async function requireKnownWaiver(ledger: Ledger, waiver: Waiver): Promise<void> {
  const { record, rule, unit } = waiver;
  if (unit === '') throw wrongField('unit', 'missing');
  if (!isActionLineId(unit) && !(await knownUnits(ledger)).includes(unit))
    throw wrongField('unit', 'unknown');
  if (record !== undefined && !(await isKnownRecord(ledger, record))) throw wrongField('record', 'unknown');
  if (rule !== undefined && !WAIVABLE_RULES.includes(rule)) throw wrongField('rule', 'unknown');
  const longest = Math.max(...Object.values(waiver.reason).map(({ text }) => text.trim().length), 0);
  if (longest === 0) throw wrongField('reason', 'missing');
  if (longest > LONGEST_WAIVER_REASON) throw wrongField('reason', 'long', LONGEST_WAIVER_REASON);
}

async function isKnownRecord(ledger: Ledger, id: string): Promise<boolean> {
  if (!isActivityId(id)) return false;
  const [newest] = await ledger.newest([activityStream(id)]);
  return newest !== undefined && stands(newest.state as Activity);
}
