/** The sections of the record form, in the order in which one thinks of an activity. */
import type { Field } from '../activities/field.ts';
import { FIELDS } from '../activities/fields.ts';

export interface FormSection {
  readonly id: (typeof SECTION_FIELDS)[number][0];
  readonly of: Field['of'];
  readonly fields: readonly Field[];
}

// biome-ignore format: a table, one section a line
const SECTION_FIELDS = [
  ['year', 'update', ['originalLanguage', 'nothingToReport', 'headline', 'narrative', 'obstacles', 'lessons', 'proposals', 'objective']],
  ['results', 'update', ['results', 'evidence', 'milestones', 'outputs', 'events', 'photos']],
  ['impact', 'update', ['economicImpact', 'socialImpact', 'environmentalImpact', 'culturalImpact', 'leaveNoOneBehind', 'emergingTrends']],
  ['resources', 'update', ['budget', 'staffMonths']],
  ['activity', 'activity', ['title', 'summary', 'activityType', 'status', 'startDate', 'endDate', 'confidentiality', 'aliases']],
  ['who', 'activity', ['sectors', 'unit', 'ituRole', 'focalPoint', 'deputy', 'organization', 'partners']],
  ['mapping', 'activity', ['primaryLine', 'otherLines', 'crossCutting', 'claims', 'gdcObjectives', 'gcaPillars']],
  ['reach', 'activity', ['coverage', 'regions', 'countries', 'countryGroups', 'beneficiaries', 'genderMarker', 'humanRightsMarker']],
  ['mandate', 'activity', ['mandates', 'wsisOutcomeRefs', 'operationalPlanRef', 'strategicGoals', 'externalIds', 'relatedActivities']],
] as const;

const byId = new Map(FIELDS.map((field) => [field.id, field]));

const SECTIONS: readonly FormSection[] = SECTION_FIELDS.map(([id, of, fields]) => ({
  id,
  of,
  fields: fields.flatMap((field) => byId.get(field) ?? []),
}));

/** Of a known activity, what is new this year comes first; a new one is described first. */
export function formSections(isNew: boolean): readonly FormSection[] {
  const halves: readonly Field['of'][] = isNew ? ['activity', 'update'] : ['update', 'activity'];
  return halves.flatMap((half) => SECTIONS.filter(({ of }) => of === half));
}
