/** The three layouts in which the same rows are written. */
import { findCountry } from '../shared/reference/countries.ts';
import { isLanguage } from '../shared/reference/languages.ts';
import { type BenchRow, YEAR } from './make-rows.ts';

/** A cell: text, number, or a day that a spreadsheet keeps as a number with a style. */
export type BenchCell = string | number | { readonly day: string };

export interface Layout {
  readonly name: 'full' | 'short' | 'pandas';
  readonly heads: readonly string[];
  readonly cells: (row: BenchRow) => readonly BenchCell[];
}

const dayCell = (day: string): BenchCell => (day === '' ? '' : { day });
const languageCell = ({ language }: BenchRow): string => (isLanguage(language) ? language : 'en');

/** Everything that the annual rules ask for, in columns of our template: rows that are accepted and reported. */
export const FULL: Layout = {
  name: 'full',
  // biome-ignore format: the heads in the order of the cells below
  heads: ['title', 'summary', 'activityType', 'sectors', 'unit', 'ituRole', 'primaryLine', 'otherLines',
    'claims.1.code', 'claims.1.rationale', 'claims.1.evidence', 'claims.2.code', 'claims.2.rationale', 'claims.2.evidence',
    'claims.other', 'mandates', 'operationalPlanRef', 'wsisOutcomeRefs', 'status', 'startDate', 'endDate', 'coverage', 'regions', 'countries', 'beneficiaries',
    'partners', 'focalPoint', 'externalIds', 'confidentiality', 'originalLanguage', 'headline', 'narrative', 'results',
    'evidence', 'obstacles', 'proposals', 'budget'],
  cells: (row) => {
    const [first = '', second = '', ...others] = row.targets;
    const [reason = '', reason2 = '', ...reasons] = row.rationales;
    // biome-ignore format: the cells in the order of the heads above
    return [row.title, row.summary, 'training', 'ITU-D', 'BDT', 'implementer', row.lines[0] ?? '', row.lines.slice(1).join('; '),
      first, reason, 'R1, E1', second, second === '' ? '' : reason2, second === '' ? '' : 'R1',
      others.map((code, index) => `${code} | ${reasons[index] ?? ''} | E1`).join('\n'),
      'PP Res. 130 (Rev. Bucharest, 2022)', 'ITU-D 2026-2029, 2.3', 'GPA C5 12.a', 'ongoing', dayCell(row.start), dayCell(row.end), 'national', row.region,
      row.country, 'rural-communities; youth', row.partners.map((name) => `${name} | academia | implementing`).join('\n'),
      `ITU focal point for ${row.lines[0] ?? ''}`, `stocktaking | ${row.id}`, 'public', languageCell(row), row.headline,
      row.narrative, `${row.headline} | people reached | people | ${row.number % 900} | 2000 | 1500 | ${YEAR}-11-30 | ${row.link}`,
      `Report ${row.number} | ${row.link} | ${YEAR}-11-30`, row.obstacles, row.proposals,
      typeof row.budget === 'number' ? `${row.budget} | USD | ITU-D | regular` : `${row.budget} | USD`];
  },
};

/** What the layout of the pandas script says, in our columns: for the same work, and for a million rows in one sheet. */
export const SHORT: Layout = {
  name: 'short',
  // biome-ignore format: the heads in the order of the cells below
  heads: ['externalIds', 'title', 'summary', 'year', 'primaryLine', 'otherLines', 'claims.other', 'regions', 'countries',
    'organization', 'partners', 'budget', 'startDate', 'endDate', 'results', 'evidence', 'originalLanguage', 'focalPoint',
    'confidentiality', 'activityType'],
  cells: (row) => [
    `stocktaking | ${row.id}`,
    row.title,
    row.summary,
    YEAR,
    row.lines[0] ?? '',
    row.lines.slice(1).join('; '),
    row.targets.join('; '),
    row.region,
    row.country,
    row.organization,
    row.partners.join('\n'),
    `${row.budget} | USD`,
    dayCell(row.start),
    dayCell(row.end),
    row.headline,
    `Report | ${row.link}`,
    languageCell(row),
    `focal.${row.country.toLowerCase()}@example.org`,
    'public',
    'project',
  ],
};

const PANDAS_REGIONS: Readonly<Record<string, string>> = {
  AFR: 'Africa',
  ARB: 'Arab States',
  ASP: 'Asia and the Pacific',
  CIS: 'CIS',
  EUR: 'Europe',
  AMS: 'The Americas',
};
/** Where its codes are more than our codes in capitals. */
const PANDAS_LINES: Readonly<Record<string, string>> = { 'C7-elea': 'C7-ELRN', 'C7-ehea': 'C7-EHLT' };

/** The layout of the pandas script. */
export const PANDAS: Layout = {
  name: 'pandas',
  // biome-ignore format: the heads in the order of the cells below
  heads: ['id', 'title', 'description', 'year', 'action_lines', 'sdg_targets', 'region', 'country', 'stakeholder',
    'organization', 'partners', 'budget_usd', 'start_date', 'end_date', 'outcome', 'links', 'language', 'focal_point'],
  cells: (row) => [
    row.id,
    row.title,
    row.summary,
    YEAR,
    row.lines.map((line) => PANDAS_LINES[line] ?? line.toUpperCase()).join('; '),
    row.targets.join('; '),
    PANDAS_REGIONS[row.region] ?? row.region,
    findCountry(row.country)?.iso2 ?? row.country,
    'Academia',
    row.organization,
    row.partners.join('; '),
    row.budget,
    dayCell(row.start),
    dayCell(row.end),
    row.headline,
    row.link,
    row.language,
    `focal.${row.country.toLowerCase()}@example.org`,
  ],
};
