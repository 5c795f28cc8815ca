/** The one table of fields, in the order of the form, the template and the canonical record. */
import type { Field, ItemPart } from './field.ts';
import type { Activity, AnnualUpdate } from './record.ts';

type ActivityFieldId = Exclude<keyof Activity, 'activityId' | 'mergedInto' | 'discarded'>;
type UpdateFieldId = Exclude<
  keyof AnnualUpdate,
  | 'activityId'
  | 'period'
  | 'state'
  | 'profile'
  | 'returnedBecause'
  | 'acceptedActivity'
  | 'mergedInto'
  | 'discarded'
>;

const DATED: readonly ItemPart[] = [{ id: 'date', kind: 'date' }];

/** Fields of the long-lived activity (record-fields: Activity). */
// biome-ignore format: a table, one field a line
export const ACTIVITY_FIELDS: readonly (Field<ActivityFieldId> & { readonly of: 'activity' })[] = [
  { id: 'title', of: 'activity', kind: { type: 'localized', characters: { min: 10, max: 150 }, long: false }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: 'Cybersecurity drills for least developed countries' },
  { id: 'aliases', of: 'activity', kind: { type: 'texts', max: 20 }, required: 'no', audience: 'public', usedBy: 'X', example: 'CyberDrill' },
  { id: 'summary', of: 'activity', kind: { type: 'localized', words: { min: 50, max: 100 }, long: true }, required: 'submit', audience: 'public', usedBy: 'ACF', example: 'Regional exercises in which national teams practise …' },
  { id: 'activityType', of: 'activity', kind: { type: 'code', list: 'activityTypes' }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: 'training' },
  { id: 'sectors', of: 'activity', kind: { type: 'codes', list: 'sectors' }, required: 'submit', audience: 'public', usedBy: 'CF', example: 'ITU-D' },
  { id: 'unit', of: 'activity', kind: { type: 'text', characters: { max: 120 } }, required: 'submit', audience: 'public', usedBy: 'CF', example: 'BDT/DNS' },
  { id: 'organization', of: 'activity', kind: { type: 'text', characters: { max: 200 } }, required: 'no', audience: 'public', usedBy: 'X', example: 'UNESCO' },
  { id: 'ituRole', of: 'activity', kind: { type: 'code', list: 'ituRoles' }, required: 'submit', audience: 'public', usedBy: 'AC', example: 'implementer' },
  { id: 'primaryLine', of: 'activity', kind: { type: 'code', list: 'actionLines' }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: 'C5' },
  { id: 'otherLines', of: 'activity', kind: { type: 'codes', list: 'actionLines', max: 3 }, required: 'no', audience: 'public', usedBy: 'ABCDEFPX', example: 'C4' },
  { id: 'crossCutting', of: 'activity', kind: { type: 'text', words: { min: 20, max: 100 } }, required: 'no', audience: 'public', usedBy: 'C', example: '' },
  { id: 'claims', of: 'activity', kind: { type: 'claims', maxPrimary: 3, max: 10 }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: '9.c' },
  { id: 'gdcObjectives', of: 'activity', kind: { type: 'codes', list: 'gdcObjectives' }, required: 'no', audience: 'public', usedBy: 'E', example: '1' },
  { id: 'gcaPillars', of: 'activity', kind: { type: 'codes', list: 'gcaPillars' }, required: 'no', audience: 'public', usedBy: 'C', example: 'capacity' },
  { id: 'wsisOutcomeRefs', of: 'activity', kind: { type: 'texts' }, required: 'some', audience: 'public', usedBy: 'D', example: 'GPA C5 12.a' },
  { id: 'mandates', of: 'activity', kind: { type: 'texts' }, required: 'submit', audience: 'public', usedBy: 'CDP', example: 'PP Res. 130 (Rev. Bucharest, 2022)' },
  { id: 'strategicGoals', of: 'activity', kind: { type: 'codes', list: 'strategicGoals' }, required: 'no', audience: 'public', usedBy: 'CDP', example: 'G1' },
  { id: 'operationalPlanRef', of: 'activity', kind: { type: 'text', characters: { max: 80 } }, required: 'some', audience: 'public', usedBy: 'DF', example: 'ITU-D 2026-2029, 2.3' },
  { id: 'status', of: 'activity', kind: { type: 'code', list: 'statuses' }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: 'ongoing' },
  { id: 'startDate', of: 'activity', kind: { type: 'date' }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: '2025-03' },
  { id: 'endDate', of: 'activity', kind: { type: 'date' }, required: 'no', audience: 'public', usedBy: 'ABCDEFPX', example: '2027-12' },
  { id: 'coverage', of: 'activity', kind: { type: 'code', list: 'coverages' }, required: 'submit', audience: 'public', usedBy: 'BC', example: 'regional' },
  { id: 'regions', of: 'activity', kind: { type: 'codes', list: 'regions' }, required: 'some', audience: 'public', usedBy: 'BCX', example: 'AFR' },
  { id: 'countries', of: 'activity', kind: { type: 'codes', list: 'countries' }, required: 'some', audience: 'public', usedBy: 'X', example: 'RWA' },
  { id: 'countryGroups', of: 'activity', kind: { type: 'codes', list: 'countryGroups' }, required: 'no', audience: 'public', usedBy: 'B', example: 'LDC' },
  { id: 'beneficiaries', of: 'activity', kind: { type: 'codes', list: 'beneficiaries' }, required: 'submit', audience: 'public', usedBy: 'B', example: 'regulators' },
  { id: 'genderMarker', of: 'activity', kind: { type: 'code', list: 'markers' }, required: 'no', audience: 'public', usedBy: 'BX', example: '2' },
  { id: 'humanRightsMarker', of: 'activity', kind: { type: 'code', list: 'markers' }, required: 'no', audience: 'public', usedBy: 'X', example: '1' },
  { id: 'partners', of: 'activity', kind: { type: 'items', parts: [{ id: 'name', kind: 'text', required: true }, { id: 'type', kind: 'code', list: 'partnerTypes' }, { id: 'role', kind: 'code', list: 'partnerRoles' }] }, required: 'no', audience: 'public', usedBy: 'AC', example: 'UNESCO | international-organization | implementing' },
  { id: 'focalPoint', of: 'activity', kind: { type: 'text', characters: { max: 120 } }, required: 'submit', audience: 'members', usedBy: 'X', example: 'ITU focal point for WSIS Action Line C5' },
  { id: 'deputy', of: 'activity', kind: { type: 'text', characters: { max: 120 } }, required: 'no', audience: 'members', usedBy: 'X', example: '' },
  { id: 'externalIds', of: 'activity', kind: { type: 'items', parts: [{ id: 'scheme', kind: 'code', list: 'externalSchemes', required: true }, { id: 'id', kind: 'text', required: true }] }, required: 'no', audience: 'public', usedBy: 'X', example: 'stocktaking | 14502' },
  { id: 'relatedActivities', of: 'activity', kind: { type: 'items', parts: [{ id: 'id', kind: 'text', required: true }, { id: 'kind', kind: 'code', list: 'relatedKinds', required: true }] }, required: 'no', audience: 'public', usedBy: 'X', example: 'WA-000017 | parent' },
  { id: 'confidentiality', of: 'activity', kind: { type: 'code', list: 'confidentialities' }, required: 'submit', audience: 'members', usedBy: 'ABCDEFPX', example: 'public' },
];

/** Fields of the annual update (record-fields: AnnualUpdate). */
// biome-ignore format: a table, one field a line
export const UPDATE_FIELDS: readonly (Field<UpdateFieldId> & { readonly of: 'update' })[] = [
  { id: 'originalLanguage', of: 'update', kind: { type: 'code', list: 'languages' }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: 'fr' },
  { id: 'nothingToReport', of: 'update', kind: { type: 'text', words: { min: 3, max: 50 } }, required: 'no', audience: 'public', usedBy: 'X', example: '' },
  { id: 'headline', of: 'update', kind: { type: 'localized', words: { max: 30 }, long: false }, required: 'submit', audience: 'public', usedBy: 'BP', example: '42 national teams can now answer a cyber incident together.' },
  { id: 'narrative', of: 'update', kind: { type: 'localized', words: { min: 100, max: 200 }, long: true }, required: 'submit', audience: 'public', usedBy: 'ACF', example: 'What was done, with whom, and what changed …' },
  { id: 'results', of: 'update', kind: { type: 'items', parts: [{ id: 'statement', kind: 'text', required: true }, { id: 'indicator', kind: 'text' }, { id: 'unit', kind: 'text' }, { id: 'baseline', kind: 'number' }, { id: 'target', kind: 'number' }, { id: 'value', kind: 'number' }, { id: 'asOf', kind: 'date' }, { id: 'source', kind: 'text' }] }, required: 'submit', audience: 'public', usedBy: 'ABCDEFPX', example: '42 CERTs assessed | CERTs assessed | teams | 30 | 45 | 42 | 2025-11-30 | https://www.itu.int/' },
  { id: 'evidence', of: 'update', kind: { type: 'items', parts: [{ id: 'title', kind: 'text', required: true }, { id: 'url', kind: 'url' }, ...DATED, { id: 'note', kind: 'text' }] }, required: 'submit', audience: 'public', usedBy: 'X', example: 'Drill report | https://www.itu.int/ | 2025-11-30' },
  { id: 'obstacles', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'submit', audience: 'public', usedBy: 'AE', example: '' },
  { id: 'lessons', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'AE', example: '' },
  { id: 'proposals', of: 'update', kind: { type: 'localized', words: { max: 150 }, long: true }, required: 'submit', audience: 'public', usedBy: 'AC', example: '' },
  { id: 'objective', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'DF', example: '' },
  { id: 'milestones', of: 'update', kind: { type: 'items', parts: [{ id: 'text', kind: 'text', required: true }, { id: 'due', kind: 'date' }, { id: 'done', kind: 'date' }, { id: 'status', kind: 'code', list: 'milestoneStatuses' }] }, required: 'no', audience: 'public', usedBy: 'DE', example: 'Toolkit published | 2025-06 | 2025-05-20 | done' },
  { id: 'emergingTrends', of: 'update', kind: { type: 'items', parts: [{ id: 'topic', kind: 'text', required: true }, { id: 'text', kind: 'text' }] }, required: 'some', audience: 'public', usedBy: 'EF', example: 'Quantum-safe networks | First tests in three countries' },
  { id: 'economicImpact', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'B', example: '' },
  { id: 'socialImpact', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'B', example: '' },
  { id: 'environmentalImpact', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'B', example: '' },
  { id: 'culturalImpact', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'B', example: '' },
  { id: 'leaveNoOneBehind', of: 'update', kind: { type: 'localized', words: { max: 50 }, long: true }, required: 'no', audience: 'public', usedBy: 'B', example: '' },
  { id: 'events', of: 'update', kind: { type: 'items', parts: [{ id: 'title', kind: 'text', required: true }, ...DATED, { id: 'place', kind: 'text' }, { id: 'role', kind: 'text' }] }, required: 'no', audience: 'public', usedBy: 'AC', example: 'Regional CyberDrill | 2025-09-16 | Kigali | host' },
  { id: 'outputs', of: 'update', kind: { type: 'items', parts: [{ id: 'title', kind: 'text', required: true }, { id: 'symbol', kind: 'text' }, { id: 'url', kind: 'url' }, { id: 'kind', kind: 'code', list: 'outputKinds' }, ...DATED] }, required: 'no', audience: 'public', usedBy: 'CF', example: 'Guide to national strategies | | https://www.itu.int/ | report | 2025-04' },
  { id: 'photos', of: 'update', kind: { type: 'items', parts: [{ id: 'file', kind: 'text', required: true }, { id: 'altText', kind: 'text' }, { id: 'credit', kind: 'text' }, { id: 'consent', kind: 'code', list: 'yesNo' }] }, required: 'no', audience: 'public', usedBy: 'E', example: '' },
  { id: 'budget', of: 'update', kind: { type: 'items', parts: [{ id: 'amount', kind: 'number', required: true }, { id: 'currency', kind: 'text', required: true }, { id: 'source', kind: 'text' }, { id: 'kind', kind: 'code', list: 'budgetKinds' }] }, required: 'no', audience: 'internal', usedBy: 'D', example: '250000 | CHF | ITU-D | regular' },
  { id: 'staffMonths', of: 'update', kind: { type: 'number', range: { min: 0 } }, required: 'no', audience: 'internal', usedBy: 'D', example: '6' },
];

/** All fields in canonical order: activity first, then update. */
export const FIELDS: readonly Field[] = [...ACTIVITY_FIELDS, ...UPDATE_FIELDS];
