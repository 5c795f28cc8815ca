/** What a sheet cannot say about a record stays as it is: reviews and origins of claims, translations without a column. */

import { canonicalRecord } from '../../activities/canonical.ts';
import { fieldValue } from '../../activities/field-value.ts';
import { FIELDS } from '../../activities/fields.ts';
import { markStaleTexts } from '../../activities/mark-stale-texts.ts';
import type { Activity, ActivityRecord, LocalizedText, SdgClaim } from '../../activities/record.ts';
import { LANGUAGES } from '../../reference/languages.ts';
import { originalLanguage } from './localized-text.ts';

/**
 * `offered` with what only the system may say taken from `known`: origin and review of a claim that is unchanged (a
 * claim that was changed waits for review again), state of the update, and translations of unchanged originals for
 * whose language the sheet has no column; translations that are older than their original now are marked as such.
 * `present`: columns of the sheet.
 */
export function keepKnown(
  offered: ActivityRecord,
  known: Partial<ActivityRecord>,
  present: ReadonlySet<string>,
): ActivityRecord {
  const halves: Record<'activity' | 'update', Record<string, unknown>> = {
    activity: {
      ...offered.activity,
      claims: keepReviews(offered.activity.claims, known.activity?.claims ?? []),
    },
    update: {
      ...offered.update,
      state: known.update?.state ?? offered.update.state,
      returnedBecause: known.update?.returnedBecause,
    },
  };
  for (const field of FIELDS) {
    if (field.kind.type !== 'localized') continue;
    const text = fieldValue(offered, field) as LocalizedText | undefined;
    const half = known[field.of] as Readonly<Record<string, unknown>> | undefined;
    const before = half?.[field.id] as LocalizedText | undefined;
    if (text === undefined || before === undefined) continue;
    halves[field.of][field.id] = keepTranslations(text, before, (language) =>
      present.has(`${field.id}.${language}`),
    );
  }
  const kept = canonicalRecord(halves as unknown as Parameters<typeof canonicalRecord>[0]);
  return markStaleTexts(kept, known);
}

/** Origin and review of each claim from the same claim in `known`: equal code, weight, original reason, evidence. */
function keepReviews(claims: Activity['claims'], known: Activity['claims']): readonly SdgClaim[] {
  if (known.length === 0) return claims;
  const before = new Map(known.map((claim) => [contentOf(claim), claim]));
  return claims.map((claim) => {
    const same = before.get(contentOf(claim));
    if (same === undefined) return claim;
    const rationale = { ...same.rationale, ...claim.rationale };
    return { ...claim, rationale, origin: same.origin, review: same.review };
  });
}

function contentOf({ code, weight, rationale, evidenceRefs }: SdgClaim): string {
  const language = rationale && originalLanguage(rationale);
  return JSON.stringify([code, weight, language && rationale?.[language]?.text, evidenceRefs]);
}

function keepTranslations(
  text: LocalizedText,
  before: LocalizedText,
  hasColumn: (language: (typeof LANGUAGES)[number]) => boolean,
): LocalizedText {
  const original = originalLanguage(text);
  if (original === undefined || text[original]?.text !== before[original]?.text) return text;
  const kept = LANGUAGES.filter(
    (language) => language !== original && !hasColumn(language) && before[language] && !text[language],
  );
  return Object.assign({}, text, ...kept.map((language) => ({ [language]: before[language] })));
}
