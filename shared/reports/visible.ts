/** Who may see what of an entry: every path that shows or counts records asks here. */
import type { Audience, Field } from '../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../activities/fields.ts';
import type { Activity } from '../activities/record.ts';
import type { SnapshotEntry } from './snapshot.ts';

const RANKS: Readonly<Record<Audience, number>> = { public: 0, members: 1, internal: 2 };

/** Whether readers of class `audience` may see the activity at all. A record without a known class is internal. */
export function isVisible({ confidentiality }: Activity, audience: Audience): boolean {
  const rank = RANKS[confidentiality as Audience] ?? RANKS.internal;
  return rank <= RANKS[audience];
}

/**
 * The entry as `audience` may see it: undefined when its class is narrower, without the fields of a narrower class.
 * The class itself stays: whoever sees the entry may know that others do.
 */
export function visible(entry: SnapshotEntry, audience: Audience): SnapshotEntry | undefined {
  if (!isVisible(entry.activity, audience)) return undefined;
  if (audience === 'internal') return entry;
  return {
    ...entry,
    activity: without(entry.activity, HIDDEN_ACTIVITY_FIELDS[audience]),
    update: without(entry.update, HIDDEN_UPDATE_FIELDS[audience]),
  };
}

const HIDDEN_ACTIVITY_FIELDS = hiddenFields(ACTIVITY_FIELDS);
const HIDDEN_UPDATE_FIELDS = hiddenFields(UPDATE_FIELDS);

function hiddenFields(fields: readonly Field[]): Readonly<Record<Audience, readonly string[]>> {
  const hiddenFrom = (audience: Audience): readonly string[] =>
    fields
      .filter((field) => RANKS[field.audience] > RANKS[audience] && field.id !== 'confidentiality')
      .map(({ id }) => id);
  return { public: hiddenFrom('public'), members: hiddenFrom('members'), internal: [] };
}

/** Lists become empty, everything else absent. */
function without<T extends object>(record: T, hidden: readonly string[]): T {
  const copy = { ...record } as Record<string, unknown>;
  for (const id of hidden) {
    if (Array.isArray(copy[id])) copy[id] = [];
    else delete copy[id];
  }
  return copy as T;
}
