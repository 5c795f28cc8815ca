/** Asks every rule about one record. A rule that fails is a finding too: what wasn't checked must not pass as checked. */
import { cutValue, type Finding, type FindingParams, type Severity } from './finding.ts';
import type { ActivityRecord, Profile } from './record.ts';
import { RULES } from './rules/index.ts';
import type { CheckContext, Hit, Rule, RuleContext } from './rules/rule.ts';
import { textsOf } from './texts.ts';

interface Asked {
  readonly rule: Rule;
  readonly severity: Severity;
}

const BY_PROFILE = rulesByProfile(RULES);
const NONE: readonly Finding[] = Object.freeze([]);

/**
 * Findings of `record` under the profile of its update, in the order of the rules, at most `PER_RULE` for each rule.
 * `at` holds the field path and the activity id; the caller adds file, sheet, row and column. Never throws.
 */
export function checkRecord(
  record: ActivityRecord,
  context: CheckContext,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const asked = (rules === RULES ? BY_PROFILE : rulesByProfile(rules))[record.update.profile] ?? [];
  const activity = record.activity.activityId;
  let findings: Finding[] | undefined;
  const full = readTexts(record, context);
  for (const { rule, severity } of asked) {
    let hits: readonly Hit[];
    try {
      hits = rule.check(record, full);
    } catch {
      findings ??= [];
      findings.push({
        rule: 'checker-failed',
        severity: 'error',
        at: { activity },
        params: { checker: rule.id },
      });
      continue;
    }
    if (hits.length === 0) continue;
    findings ??= [];
    for (const hit of hits.length > PER_RULE ? hits.slice(0, PER_RULE) : hits) {
      findings.push(findingOf(hit, rule.id, severity, activity));
    }
  }
  return findings ?? NONE;
}

/** A record with ten thousand bad cells is as wrong as one with fifty, and cheaper to report. */
const PER_RULE = 50;

/** Whether `findings` keep a record from being submitted: an error or worse. */
export function blocksSubmission(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity !== 'warning');
}

function findingOf(hit: Hit, rule: string, severity: Severity, activity: string): Finding {
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    rule,
    severity,
    at: { field: hit.field, activity },
  };
  if (hit.value !== undefined) finding.value = cutValue(hit.value);
  if (hit.params !== undefined) finding.params = shortParams(hit.params);
  return finding;
}

/** Parameters may quote the record: they are cut like values. */
function shortParams(params: FindingParams): FindingParams {
  const long = Object.values(params).some((value) => typeof value === 'string' && value.length > 120);
  if (!long) return params;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? cutValue(value) : value,
    ]),
  );
}

/** The texts are read once for all rules; where a damaged record breaks the reading, the rules that ask for them fail. */
function readTexts(record: ActivityRecord, { supportOf, previous }: CheckContext): RuleContext {
  try {
    return { supportOf, previous, texts: textsOf(record) };
  } catch (cause) {
    return {
      supportOf,
      previous,
      get texts(): never {
        throw cause;
      },
    };
  }
}

function rulesByProfile(rules: readonly Rule[]): Readonly<Record<Profile, readonly Asked[]>> {
  const asked = (profile: Profile): readonly Asked[] =>
    rules.flatMap((rule) => {
      const severity = rule.severity[profile];
      return severity === 'off' ? [] : [{ rule, severity }];
    });
  return { annual: asked('annual'), stocktaking: asked('stocktaking'), legacy: asked('legacy') };
}
