/** Every rule finds what breaks it, and nothing in a good record. */
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../shared/activities/check.ts';
import { ALL_RULES, RULES } from '../../../../shared/activities/rules/index.ts';
import { damaged, GOOD, original, words } from '../sample-record.ts';
import { CLAIM_CASES } from './claim-cases.ts';
import { FACT_CASES } from './fact-cases.ts';
import { inMatrix, outside, update } from './rule-case.ts';
import { TEXT_CASES } from './text-cases.ts';

/** What each rule must find; that it keeps silent otherwise is the case of the good record. */
const CASES = [...CLAIM_CASES, ...TEXT_CASES, ...FACT_CASES];

describe('the rules', () => {
  it('have nothing to say about a good record', () => {
    expect(checkRecord(GOOD, inMatrix)).toEqual([]);
  });

  it.each(CASES)('$rule points to $at', ({ rule, record, at, context }) => {
    const found = checkRecord(record, context ?? inMatrix).filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.at.field)).toEqual(at);
    const named = ALL_RULES.find(({ id }) => id === rule)?.params;
    for (const { params } of found)
      expect(Object.keys(params ?? {}).sort()).toEqual([...(named ?? [])].sort());
  });

  it('have each a case here', () => {
    expect(RULES.map(({ id }) => id).filter((id) => !CASES.some(({ rule }) => rule === id))).toEqual([]);
  });

  it('have ids that are unique', () => {
    expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
  });

  it('never refuse an import for a gap', () => {
    const empty = damaged({
      activity: { title: undefined, claims: [], primaryLine: undefined, countries: [], regions: [] },
      update: { profile: 'legacy', narrative: undefined, results: [], evidence: [] },
    });
    expect(checkRecord(empty, outside).map(({ severity }) => severity)).not.toContain('error');
  });

  it('take a short form from an update with nothing to report', () => {
    const quiet = damaged({
      activity: { summary: undefined, unit: undefined, mandates: [], operationalPlanRef: undefined },
      update: {
        nothingToReport: 'The project pauses until 2026.',
        headline: undefined,
        narrative: undefined,
        results: [],
        evidence: [],
        obstacles: undefined,
        proposals: undefined,
        events: [],
        outputs: [],
        originalLanguage: undefined,
      },
    });
    expect(checkRecord(quiet, inMatrix)).toEqual([]);
  });

  it('let an acronym pass that is spelt out, listed or known', () => {
    const narrative = original(
      `${words(100)} computer incident response teams (CIRT) met. A CIRT and GÉANT and the ITU`,
    );
    expect(checkRecord(update({ narrative }), inMatrix)).toEqual([]);
  });

  it('do not mind text that starts like a formula, or right-to-left marks', () => {
    expect(checkRecord(update({ obstacles: original('=SUM(A1) \u200Fand more') }), inMatrix)).toEqual([]);
  });
});
