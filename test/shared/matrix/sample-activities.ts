/** Small activities and updates for the tests of matrix and reports, and generators of random ones. */
import fc from 'fast-check';
import type { Activity, AnnualUpdate, LineCode, SdgClaim } from '../../../shared/activities/record.ts';
import { ACTION_LINE_IDS } from '../../../shared/reference/action-lines.ts';
import { SDG_CODES } from '../../../shared/reference/sdgs.ts';

export function claimOf(code: string, over: Partial<SdgClaim> = {}): SdgClaim {
  return {
    code,
    weight: 'secondary',
    evidenceRefs: [],
    origin: 'declared',
    review: { state: 'unreviewed' },
    ...over,
  };
}

export function activityOf(over: Partial<Activity> = {}): Activity {
  return {
    activityId: 'WA-000412',
    aliases: [],
    title: { en: { text: 'Cybersecurity drills for least developed countries', status: 'original' } },
    sectors: ['ITU-D'],
    primaryLine: 'C5',
    otherLines: [],
    claims: [claimOf('9.c', { weight: 'primary' })],
    gdcObjectives: [],
    gcaPillars: [],
    wsisOutcomeRefs: [],
    mandates: [],
    strategicGoals: [],
    status: 'ongoing',
    regions: ['AFR'],
    countries: ['RWA'],
    countryGroups: ['LDC'],
    beneficiaries: ['regulators'],
    partners: [],
    externalIds: [],
    relatedActivities: [],
    confidentiality: 'public',
    ...over,
  };
}

export function updateOf(year: number, over: Partial<AnnualUpdate> = {}): AnnualUpdate {
  return {
    activityId: 'WA-000412',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    state: 'accepted',
    profile: 'annual',
    milestones: [],
    results: [{ statement: '42 national teams drilled' }],
    emergingTrends: [],
    budget: [],
    events: [],
    outputs: [],
    evidence: [],
    photos: [],
    ...over,
  };
}

const LINES: readonly LineCode[] = [...ACTION_LINE_IDS, 'C7'];

const claims: fc.Arbitrary<SdgClaim> = fc
  .record({
    code: fc.constantFrom(...SDG_CODES, '99.z'),
    origin: fc.constantFrom('declared', 'imported', 'suggested'),
    state: fc.constantFrom('unreviewed', 'accepted', 'questioned', 'rejected'),
  })
  .map(({ code, origin, state }) => claimOf(code, { origin, review: { state } }));

/** Any activity that counting must cope with: no line, C7 alone, cross-cutting, doubled codes, unknown codes. */
export const activities: fc.Arbitrary<Activity> = fc
  .record({
    primaryLine: fc.option(fc.constantFrom(...LINES), { nil: undefined }),
    otherLines: fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
    crossCutting: fc.option(fc.constant('It serves every line.'), { nil: undefined, freq: 5 }),
    claims: fc.array(claims, { maxLength: 6 }),
    sectors: fc.subarray(['ITU-R', 'ITU-T', 'ITU-D', 'GS']),
    regions: fc.subarray(['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR']),
    countryGroups: fc.subarray(['LDC', 'LLDC', 'SIDS']),
    status: fc.constantFrom('planned', 'ongoing', 'completed'),
    confidentiality: fc.constantFrom('public', 'members', 'internal'),
  })
  .map(({ primaryLine, crossCutting, ...rest }) => {
    const { primaryLine: _, ...base } = activityOf(rest);
    return {
      ...base,
      ...(primaryLine === undefined ? {} : { primaryLine }),
      ...(crossCutting === undefined ? {} : { crossCutting }),
    };
  });

/** Updates of one activity: distinct periods, some of them ending in the same year. */
export const updates: fc.Arbitrary<readonly AnnualUpdate[]> = fc.uniqueArray(
  fc
    .record({
      year: fc.integer({ min: 2019, max: 2026 }),
      half: fc.boolean(),
      results: fc.nat({ max: 3 }),
      nothing: fc.boolean(),
    })
    .map(({ year, half, results, nothing }) =>
      updateOf(year, {
        period: { from: half ? `${year}-07-01` : `${year}-01-01`, to: `${year}-12-31` },
        results: Array.from({ length: results }, (_, index) => ({ statement: `Result ${index + 1}` })),
        ...(nothing ? { nothingToReport: 'Between two phases.' } : {}),
      }),
    ),
  { minLength: 1, maxLength: 4, selector: ({ period }) => period.from },
);
