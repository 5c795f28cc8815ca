import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../shared/activities/check.ts';
import type { ActivityRecord, AnnualUpdate, SdgClaim } from '../../../../shared/activities/record.ts';
import { ALL_RULES, RULES } from '../../../../shared/activities/rules/index.ts';
import type { CheckContext } from '../../../../shared/activities/rules/rule.ts';
import { damaged, GOOD, original, words } from '../sample-record.ts';

const inMatrix: CheckContext = { supportOf: () => 'in-matrix' };
const outside: CheckContext = { supportOf: () => 'outside-matrix' };

const first = GOOD.activity.claims[0] as SdgClaim;
const second = GOOD.activity.claims[1] as SdgClaim;
const { rationale: _, ...bare } = second;
const claims = (...list: readonly SdgClaim[]) => damaged({ activity: { claims: list } });
const update = (change: { readonly [K in keyof AnnualUpdate]?: AnnualUpdate[K] | undefined }) =>
  damaged({ update: change });

interface Case {
  readonly rule: string;
  readonly record: ActivityRecord;
  /** Where it must point. */
  readonly at: readonly string[];
  readonly context?: CheckContext;
}

/** What each rule must find; that it keeps silent otherwise is the case of the good record. */
const CASES: readonly Case[] = [
  {
    rule: 'field-required',
    record: update({ narrative: undefined, results: [] }),
    at: ['narrative', 'results'],
  },
  {
    rule: 'import-gap',
    record: damaged({ activity: { summary: undefined }, update: { profile: 'stocktaking' } }),
    at: ['summary'],
  },
  {
    rule: 'item-part-required',
    record: update({ budget: [{ amount: 5 }] as never }),
    at: ['budget.0.currency'],
  },
  {
    rule: 'primary-line-missing',
    record: damaged({ activity: { primaryLine: undefined } }),
    at: ['primaryLine'],
  },
  {
    rule: 'line-c7-alone',
    record: damaged({ activity: { primaryLine: 'C7', otherLines: [] } }),
    at: ['primaryLine'],
  },
  {
    rule: 'line-c7-alone',
    record: damaged({ activity: { otherLines: ['C4', 'C7'] } }),
    at: ['otherLines.1'],
  },
  {
    rule: 'line-doubled',
    record: damaged({ activity: { otherLines: ['C4', 'C5', 'C4'] } }),
    at: ['otherLines.1', 'otherLines.2'],
  },
  {
    rule: 'cross-cutting-reason',
    record: damaged({ activity: { crossCutting: words(19) } }),
    at: ['crossCutting'],
  },
  {
    rule: 'road-map-reference',
    record: damaged({ activity: { wsisOutcomeRefs: [], operationalPlanRef: undefined } }),
    at: ['wsisOutcomeRefs', 'operationalPlanRef'],
  },
  {
    rule: 'claims-too-many',
    record: claims(
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'].map((code) => ({ ...second, code })),
    ),
    at: ['claims'],
  },
  {
    rule: 'primary-claims-too-many',
    record: claims(...['1', '2', '3', '4'].map((code) => ({ ...first, code }))),
    at: ['claims'],
  },
  { rule: 'claim-doubled', record: claims(first, second, first), at: ['claims.2.code'] },
  { rule: 'claim-outside-matrix', record: claims(bare), at: ['claims.0.rationale'], context: outside },
  { rule: 'rationale-missing', record: claims(bare), at: ['claims.0.rationale'] },
  {
    rule: 'rationale-length',
    record: claims(
      { ...first, rationale: original(words(14)) },
      { ...second, rationale: original(words(61)) },
    ),
    at: ['claims.0.rationale', 'claims.1.rationale'],
  },
  {
    rule: 'rationale-repeats-target',
    record: claims({ ...second, code: '4', rationale: original('Quality education (SDG 4).') }),
    at: ['claims.0.rationale'],
  },
  {
    rule: 'rationale-repeats-target',
    record: claims({ ...second, rationale: original(`By 2030, ${words(20)}`) }),
    at: ['claims.0.rationale'],
  },
  {
    rule: 'rationale-repeated',
    record: claims(first, { ...second, rationale: original(words(20)) }),
    at: ['claims.1.rationale'],
  },
  {
    rule: 'primary-claim-without-evidence',
    record: claims({ ...first, evidenceRefs: [] }),
    at: ['claims.0.evidenceRefs'],
  },
  {
    rule: 'evidence-ref-nowhere',
    record: claims({ ...first, evidenceRefs: ['R1', 'R2', 'E0', 'X1'] }),
    at: ['claims.0.evidenceRefs.1', 'claims.0.evidenceRefs.2', 'claims.0.evidenceRefs.3'],
  },
  {
    rule: 'text-too-long',
    record: damaged({
      activity: { title: original('x'.repeat(151)) },
      update: { headline: original(words(31)) },
    }),
    at: ['title', 'headline'],
  },
  {
    rule: 'text-too-short',
    record: damaged({
      activity: { title: original('CyberDril') },
      update: { narrative: original(words(99)) },
    }),
    at: ['title', 'narrative'],
  },
  {
    rule: 'text-unchanged',
    record: update({ narrative: original(`${words(150)}\n`) }),
    at: ['headline', 'narrative'],
    context: {
      ...inMatrix,
      previous: { ...GOOD.update, obstacles: original('Other'), proposals: original('Other') },
    },
  },
  {
    rule: 'language-mismatch',
    record: update({ obstacles: original('Не хватало специалистов и денег на поездки участников.') }),
    at: ['obstacles'],
  },
  { rule: 'language-mismatch', record: update({ obstacles: original(words(20), 'ar') }), at: ['obstacles'] },
  {
    rule: 'language-mismatch',
    record: update({ obstacles: original('缺少专家和资金使许多国家团队无法参加演练', 'fr') }),
    at: ['obstacles'],
  },
  {
    rule: 'original-text-missing',
    record: update({ obstacles: { en: { text: words(20), status: 'human' } } }),
    at: ['obstacles'],
  },
  {
    rule: 'acronym-unexplained',
    record: update({ narrative: original(`${words(100)} with the CIRT and the ITU`) }),
    at: ['narrative'],
  },
  {
    rule: 'text-damaged',
    record: update({ obstacles: original('La coopÃ©ration rÃ©gionale') }),
    at: ['obstacles'],
  },
  { rule: 'text-damaged', record: update({ obstacles: original('La coop\uFFFDration') }), at: ['obstacles'] },
  { rule: 'hidden-characters', record: update({ obstacles: original('Up\u202Eto') }), at: ['obstacles'] },
  {
    rule: 'hidden-characters',
    record: damaged({ activity: { partners: [{ name: 'UNE\u0000SCO' }] } }),
    at: ['partners.0.name'],
  },
  {
    rule: 'code-not-in-list',
    record: damaged({
      activity: {
        status: 'paused',
        regions: ['AFR', 'Mars'],
        claims: [{ ...second, code: '9.z' }],
        partners: [{ name: 'UNESCO', role: 'friend' }],
      },
    }),
    at: ['claims.0.code', 'status', 'regions.1', 'partners.0.role'],
  },
  {
    rule: 'list-too-long',
    record: damaged({ activity: { otherLines: ['C1', 'C2', 'C3', 'C4'] } }),
    at: ['otherLines'],
  },
  { rule: 'number-out-of-range', record: update({ staffMonths: -1 }), at: ['staffMonths'] },
  {
    rule: 'result-incomplete',
    record: update({ results: [{ statement: '42 teams', value: 42 }] }),
    at: ['results.0.unit', 'results.0.asOf'],
  },
  {
    rule: 'period-invalid',
    record: update({ period: { from: '2025-12-31', to: '2025-01-01' } }),
    at: ['period'],
  },
  { rule: 'period-invalid', record: update({ period: { from: '2025', to: '2025-12-31' } }), at: ['period'] },
  {
    rule: 'date-invalid',
    record: damaged({
      activity: { startDate: '2025-13' },
      update: { events: [{ title: 'Drill', date: '2025-02-29' }] },
    }),
    at: ['startDate', 'events.0.date'],
  },
  {
    rule: 'end-before-start',
    record: damaged({ activity: { startDate: '2025-03', endDate: '2024' } }),
    at: ['endDate'],
  },
  {
    rule: 'date-outside-period',
    record: update({
      events: [{ title: 'Drill', date: '2024-12' }],
      milestones: [{ text: 'Toolkit', due: '2027', done: '2026-01' }],
    }),
    at: ['milestones.0.done', 'events.0.date'],
  },
  {
    rule: 'activity-outside-period',
    record: damaged({ activity: { startDate: '2023', endDate: '2024' } }),
    at: ['endDate'],
  },
  {
    rule: 'activity-outside-period',
    record: damaged({ activity: { startDate: '2026-01' } }),
    at: ['startDate'],
  },
  {
    rule: 'milestone-without-due',
    record: update({ milestones: [{ text: 'Toolkit' }] }),
    at: ['milestones.0.due'],
  },
  { rule: 'region-missing', record: damaged({ activity: { regions: [] } }), at: ['regions'] },
  {
    rule: 'country-missing',
    record: damaged({ activity: { coverage: 'national', countries: [] } }),
    at: ['countries'],
  },
  {
    rule: 'country-outside-region',
    record: damaged({ activity: { countries: ['RWA', 'FRA'] } }),
    at: ['countries.1'],
  },
  { rule: 'coverage-mismatch', record: damaged({ activity: { coverage: 'national' } }), at: ['coverage'] },
  {
    rule: 'coverage-mismatch',
    record: damaged({ activity: { coverage: 'regional', regions: ['AFR', 'ARB', 'ASP'] } }),
    at: ['coverage'],
  },
  {
    rule: 'emerging-trends-missing',
    record: damaged({ activity: { sectors: ['ITU-T'] } }),
    at: ['emergingTrends'],
  },
  {
    rule: 'nothing-to-report-contradicted',
    record: update({ nothingToReport: 'The project pauses until 2026.' }),
    at: ['nothingToReport'],
  },
  { rule: 'alt-text-missing', record: update({ photos: [{ file: 'drill.jpg' }] }), at: ['photos.0.altText'] },
  {
    rule: 'link-malformed',
    record: update({
      evidence: [
        { title: 'a', url: 'www.itu.int' },
        { title: 'b', url: 'javascript:alert(1)' },
        { title: 'c', url: 'https://intranet' },
        { title: 'd', url: 'https://вики.рф/стр' },
      ],
    }),
    at: ['evidence.0.url', 'evidence.1.url', 'evidence.2.url'],
  },
];

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
