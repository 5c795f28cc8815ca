/** Every rule of one record in the order in which findings are listed, and the version of the whole set. */
import { acronymUnexplained } from './acronym-unexplained.ts';
import { activityOutsidePeriod } from './activity-outside-period.ts';
import { altTextMissing } from './alt-text-missing.ts';
import { claimDoubled } from './claim-doubled.ts';
import { claimOutsideMatrix } from './claim-outside-matrix.ts';
import { claimsTooMany } from './claims-too-many.ts';
import { codeNotInList } from './code-not-in-list.ts';
import { countryMissing } from './country-missing.ts';
import { countryOutsideRegion } from './country-outside-region.ts';
import { coverageMismatch } from './coverage-mismatch.ts';
import { crossCuttingReason } from './cross-cutting-reason.ts';
import { dateInvalid } from './date-invalid.ts';
import { dateOutsidePeriod } from './date-outside-period.ts';
import { emergingTrendsMissing } from './emerging-trends-missing.ts';
import { endBeforeStart } from './end-before-start.ts';
import { evidenceRefNowhere } from './evidence-ref-nowhere.ts';
import { fieldRequired } from './field-required.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { importGap } from './import-gap.ts';
import { INTAKE_RULES } from './intake-rules.ts';
import { itemPartRequired } from './item-part-required.ts';
import { languageMismatch } from './language-mismatch.ts';
import { lineC7Alone } from './line-c7-alone.ts';
import { lineDoubled } from './line-doubled.ts';
import { linkMalformed } from './link-malformed.ts';
import { listTooLong } from './list-too-long.ts';
import { milestoneWithoutDue } from './milestone-without-due.ts';
import { nothingToReportContradicted } from './nothing-to-report-contradicted.ts';
import { numberOutOfRange } from './number-out-of-range.ts';
import { originalTextMissing } from './original-text-missing.ts';
import { periodInvalid } from './period-invalid.ts';
import { primaryClaimWithoutEvidence } from './primary-claim-without-evidence.ts';
import { primaryClaimsTooMany } from './primary-claims-too-many.ts';
import { primaryLineMissing } from './primary-line-missing.ts';
import { rationaleLength } from './rationale-length.ts';
import { rationaleMissing } from './rationale-missing.ts';
import { rationaleRepeated } from './rationale-repeated.ts';
import { rationaleRepeatsTarget } from './rationale-repeats-target.ts';
import { regionMissing } from './region-missing.ts';
import { resultIncomplete } from './result-incomplete.ts';
import { roadMapReference } from './road-map-reference.ts';
import { type Rule, type RuleHead, severities } from './rule.ts';
import { textDamaged } from './text-damaged.ts';
import { textTooLong } from './text-too-long.ts';
import { textTooShort } from './text-too-short.ts';
import { textUnchanged } from './text-unchanged.ts';
import { translationStale } from './translation-stale.ts';

/** Version of the rule set, named by every output. Raise it when a rule is added, dropped or judges otherwise. */
export const RULE_SET = '2026.3';

/** Rules that look at one record. */
export const RULES: readonly Rule[] = [
  fieldRequired,
  importGap,
  itemPartRequired,
  primaryLineMissing,
  lineC7Alone,
  lineDoubled,
  crossCuttingReason,
  roadMapReference,
  claimsTooMany,
  primaryClaimsTooMany,
  claimDoubled,
  claimOutsideMatrix,
  rationaleMissing,
  rationaleLength,
  rationaleRepeatsTarget,
  rationaleRepeated,
  primaryClaimWithoutEvidence,
  evidenceRefNowhere,
  textTooLong,
  textTooShort,
  textUnchanged,
  languageMismatch,
  originalTextMissing,
  translationStale,
  acronymUnexplained,
  textDamaged,
  hiddenCharacters,
  codeNotInList,
  listTooLong,
  numberOutOfRange,
  resultIncomplete,
  periodInvalid,
  dateInvalid,
  endBeforeStart,
  dateOutsidePeriod,
  activityOutsidePeriod,
  milestoneWithoutDue,
  regionMissing,
  countryMissing,
  countryOutsideRegion,
  coverageMismatch,
  emergingTrendsMissing,
  nothingToReportContradicted,
  altTextMissing,
  linkMalformed,
];

/** Rules that the checker itself and the comparison of records speak with; nothing to ask one record. */
// biome-ignore format: a table, one rule a line
export const OTHER_RULES = [
  /** `checker`: id of the rule that failed. */
  { id: 'checker-failed', severity: severities('error', 'error', 'error'), fields: [], params: ['checker'] },
  /** Same folded title, same partners, overlapping dates. `other`: id of the other activity. */
  { id: 'duplicate-title', severity: severities('warning', 'warning', 'warning'), fields: ['title', 'partners', 'startDate', 'endDate'], params: ['other'] },
  /** The same web address. `other`: id of the other activity. */
  { id: 'duplicate-address', severity: severities('warning', 'warning', 'warning'), fields: ['evidence', 'outputs', 'externalIds'], params: ['other'] },
  /** `start`, `end`: the dates as they are written. */
  { id: 'entry-dates-order', severity: severities('error', 'error', 'error'), fields: [], params: ['start', 'end'] },
  /** Value: the key that no entry of the other registry has. */
  { id: 'entry-reference-unknown', severity: severities('warning', 'warning', 'warning'), fields: [], params: [] },
  /** Value: the key of an entry of the other registry that was withdrawn. */
  { id: 'entry-reference-withdrawn', severity: severities('warning', 'warning', 'warning'), fields: [], params: [] },
  /** An entry of a registry lacks what its registry asks for: see registries/check-entry.ts. */
  { id: 'entry-field-required', severity: severities('error', 'error', 'error'), fields: [], params: [] },
] as const satisfies readonly RuleHead[];

/** Every rule that a finding may name. */
export const ALL_RULES: readonly RuleHead[] = [...RULES, ...OTHER_RULES, ...INTAKE_RULES];
