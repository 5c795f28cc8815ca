/** Whether JSON read from a file is a figure: every filter known and of its kind, so that asking it cannot fail. */
import { SUPPORTS } from '../matrix/axes.ts';
import { BREAKDOWNS, type Figure, type FigureFilter, type FigureMeasure, LACKINGS } from './figure.ts';
import { PILLAR_CHOICES } from './gca-pillar.ts';
import { REPORTERS } from './reporter.ts';
import { TOPIC_IDS } from './topics.ts';

/** What a filter holds; a list = one of these words. */
export type FilterKind = 'text' | 'number' | 'texts' | 'numbers' | 'flag' | 'period' | readonly string[];

/** What each filter holds. */
export const FILTERS: Readonly<Record<keyof FigureFilter, FilterKind>> = {
  line: 'text',
  lines: 'texts',
  goal: 'number',
  goals: 'numbers',
  target: 'text',
  sector: 'text',
  reporter: REPORTERS,
  unit: 'text',
  unitsBeyond: 'number',
  topic: TOPIC_IDS,
  pillar: PILLAR_CHOICES,
  region: 'text',
  country: 'text',
  countryGroup: 'text',
  beneficiary: 'text',
  stakeholderType: 'text',
  activityType: 'text',
  status: 'text',
  year: 'number',
  period: 'period',
  support: SUPPORTS,
  several: BREAKDOWNS,
  without: BREAKDOWNS,
  lacking: LACKINGS,
  currency: 'text',
  profile: 'text',
  crossCutting: 'flag',
  nothingToReport: 'flag',
  registry: 'text',
  where: 'texts',
  overdue: 'text',
  of: 'text',
};

/** Every measure. */
export const MEASURES: Readonly<Record<FigureMeasure, true>> = {
  activities: true,
  distinct: true,
  updates: true,
  claims: true,
  links: true,
  results: true,
  'staff-months': true,
  budget: true,
  'matrix-cells': true,
  'matrix-cells-with-activity': true,
  'matrix-links': true,
  'matrix-links-claimed': true,
  'coverage-expected': true,
  'coverage-accepted': true,
  'coverage-nothing-to-report': true,
  'coverage-drafted': true,
  'coverage-submitted': true,
  'coverage-returned': true,
  'coverage-changed': true,
  'coverage-open': true,
  'coverage-missing': true,
  'coverage-imported': true,
  entries: true,
  sum: true,
};

/** Whether `value` is a plain object: not null, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether `value` has the shape of a figure with a whole, safe value. Its id is not looked at. */
export function isFigure(value: unknown): value is Figure {
  if (!isObject(value) || !isObject(value.filter)) return false;
  if (!Number.isSafeInteger(value.value) || !Object.hasOwn(MEASURES, String(value.measure))) return false;
  return Object.entries(value.filter).every(
    ([key, filter]) => Object.hasOwn(FILTERS, key) && isKind(FILTERS[key as keyof FigureFilter], filter),
  );
}

function isKind(kind: FilterKind, value: unknown): boolean {
  if (typeof kind !== 'string') return kind.includes(value as string);
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return Number.isSafeInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'texts':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    case 'numbers':
      return Array.isArray(value) && value.every((each) => Number.isSafeInteger(each));
    case 'period':
      return isObject(value) && typeof value.from === 'string' && typeof value.to === 'string';
  }
}
