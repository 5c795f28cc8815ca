/** What the rules find in codes, numbers, dates, places and parts that are missing. */
import type { SdgClaim } from '../../../../shared/activities/record.ts';
import { damaged, GOOD } from '../sample-record.ts';
import { type RuleCase, update } from './rule-case.ts';

const second = GOOD.activity.claims[1] as SdgClaim;

export const FACT_CASES: readonly RuleCase[] = [
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
];
