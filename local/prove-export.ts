/** What the lines of an export must agree on with each other, and with the register that is to take them. */
import { numberIn } from '../shared/store/activity-id.ts';
import type { EmbeddedIdentities } from '../shared/store/embedded/sqlite-identities.ts';
import { Problem } from '../shared/text/problem.ts';
import { type ExportLine, keyOf, type PlacedLine } from './export-line.ts';
import { same } from './restore-batch.ts';

/**
 * Reads the groups to their end: each activity once, under a key of its own, with one update a period. Problems
 * `export-damaged` with the line, `id-taken` where the register has given the id or the key to something else.
 */
export async function proveExport(
  groups: AsyncIterable<readonly PlacedLine[]>,
  identities: Pick<EmbeddedIdentities, 'keysOf' | 'known'>,
): Promise<void> {
  const ids = new Set<number>();
  const keys = new Set<string>();
  for await (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const key = keyOf(first.read);
    const id = first.read.activity.activityId;
    const number = numberIn(id);
    if (ids.has(number) || keys.has(key)) throw new Problem('export-damaged', { line: first.line });
    ids.add(number);
    keys.add(key);
    proveGroup(group, first.read);
    const [known] = await identities.known([key]);
    const [held] = identities.keysOf([id]);
    if ((known ?? id) !== id || (held ?? key) !== key) throw new Problem('id-taken', { id });
  }
}

/** Lines of one activity: the same activity and key, each period once, one content for each revision that was accepted. */
function proveGroup(group: readonly PlacedLine[], first: ExportLine): void {
  const periods = new Set<string>();
  const pins = new Map<number, unknown>();
  for (const { line, read } of group) {
    const { accepted, activity, key, update } = read;
    const period = `${update.period.from}..${update.period.to}`;
    const pin = update.acceptedActivity;
    const then = accepted ?? activity;
    if (
      key !== first.key ||
      periods.has(period) ||
      !same(activity, first.activity) ||
      (pin !== undefined && !same(pins.get(pin) ?? then, then))
    ) {
      throw new Problem('export-damaged', { line });
    }
    periods.add(period);
    if (pin !== undefined) pins.set(pin, then);
  }
}
