/** What the rules find in action lines and SDG claims. */
import type { SdgClaim } from '../../../../shared/activities/record.ts';
import { damaged, GOOD, original, words } from '../sample-record.ts';
import { outside, type RuleCase } from './rule-case.ts';

const first = GOOD.activity.claims[0] as SdgClaim;
const second = GOOD.activity.claims[1] as SdgClaim;
const { rationale: _, ...bare } = second;
const claims = (...list: readonly SdgClaim[]) => damaged({ activity: { claims: list } });

export const CLAIM_CASES: readonly RuleCase[] = [
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
];
