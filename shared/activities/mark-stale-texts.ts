/** The translations of a whole record, each beside the same text as it was saved before. */
import { FIELDS } from './fields.ts';
import { markStale } from './mark-stale.ts';
import type { Activity, ActivityRecord, AnnualUpdate, LocalizedText, SdgClaim } from './record.ts';

export interface SavedBefore {
  readonly activity?: Partial<Activity> | undefined;
  /** Of the same period, or where there is none yet of the year before: what was carried over is no newer for that. */
  readonly update?: Partial<AnnualUpdate> | undefined;
}

/** `record` with every translation marked by {@link markStale}; of claims by that of the same goal or target. */
export function markStaleTexts({ activity, update }: ActivityRecord, before: SavedBefore): ActivityRecord {
  return { activity: markedActivity(activity, before.activity), update: markedHalf(update, before.update) };
}

function markedActivity(activity: Activity, before: SavedBefore['activity']): Activity {
  if (before === undefined) return activity;
  const marked = markedHalf(activity, before);
  const claims = markedClaims(activity.claims, before.claims ?? []);
  return claims === activity.claims ? marked : { ...marked, claims };
}

const TEXTS = FIELDS.filter(({ kind }) => kind.type === 'localized').map(({ id }) => id);

type Texts = Readonly<Record<string, LocalizedText | undefined>>;

/** A field has one half, so that the other has no text of its name. */
function markedHalf<T extends Activity | AnnualUpdate>(half: T, before: Partial<T> | undefined): T {
  if (before === undefined) return half;
  const [texts, known] = [half as unknown as Texts, before as unknown as Texts];
  const marked = TEXTS.flatMap((id) => {
    const text = texts[id];
    const now = text && markStale(text, known[id]);
    return now === text ? [] : [[id, now]];
  });
  return marked.length === 0 ? half : { ...half, ...Object.fromEntries(marked) };
}

function markedClaims(claims: readonly SdgClaim[], before: readonly SdgClaim[]): readonly SdgClaim[] {
  if (before.length === 0) return claims;
  const marked = claims.map((claim) => {
    const { code, rationale } = claim;
    const known = before.find((each) => each.code === code)?.rationale;
    const now = rationale && markStale(rationale, known);
    return now === rationale ? claim : { ...claim, rationale: now as LocalizedText };
  });
  return marked.some((claim, index) => claim !== claims[index]) ? marked : claims;
}
