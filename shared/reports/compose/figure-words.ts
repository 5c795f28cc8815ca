/** A figure's question in words: what was counted and over which records, from names that the catalogue has already. */

import type { LineCode } from '../../activities/record.ts';
import { codeName, sectorShortName } from '../../reference/names.ts';
import { findRegistry } from '../../registries/registries.ts';
import { fieldName, registryName } from '../../registries/registry-words.ts';
import type { MessageKey } from '../../text/en/index.ts';
import { punctuationOf } from '../../text/punctuation.ts';
import { isMessageKey } from '../../text/words.ts';
import { isCoverage } from '../coverage-question.ts';
import type { FigureWords } from '../document.ts';
import type { Figure, FigureFilter, FigureMeasure } from '../figure.ts';
import { lineCode } from './line-groups.ts';
import type { Writer } from './writer.ts';

const MEASURES: Readonly<Record<FigureMeasure, MessageKey>> = {
  activities: 'report.column.activities',
  distinct: 'report.column.distinct',
  updates: 'report.column.updates',
  claims: 'report.column.claims',
  links: 'report.section.sdg-links',
  results: 'field.results.label',
  'staff-months': 'field.staffMonths.label',
  budget: 'field.budget.label',
  'matrix-cells': 'report.figure.matrix-cells',
  'matrix-cells-with-activity': 'report.figure.matrix-cells-with-activity',
  'matrix-links': 'report.figure.matrix-links',
  'matrix-links-claimed': 'report.figure.matrix-links-claimed',
  'coverage-expected': 'report.coverage.expected',
  'coverage-accepted': 'report.column.accepted',
  'coverage-nothing-to-report': 'field.nothingToReport.label',
  'coverage-drafted': 'report.figure.drafted',
  'coverage-submitted': 'report.figure.submitted',
  'coverage-returned': 'report.figure.returned',
  'coverage-changed': 'report.figure.changed',
  'coverage-open': 'report.coverage.open',
  'coverage-missing': 'report.coverage.missing',
  'coverage-imported': 'report.figure.imported',
  entries: 'report.column.entries',
  sum: 'report.figure.sum',
};

const HEADS: Readonly<Record<keyof FigureFilter, MessageKey>> = {
  line: 'report.column.line',
  lines: 'report.column.lines',
  goal: 'report.column.goal',
  goals: 'report.column.goal',
  target: 'report.column.codes',
  sector: 'web.records.sector',
  reporter: 'report.column.reporter',
  unit: 'field.unit.label',
  unitsBeyond: 'field.unit.label',
  topic: 'report.column.subject',
  pillar: 'field.gcaPillars.label',
  region: 'field.regions.label',
  country: 'field.countries.label',
  countryGroup: 'field.countryGroups.label',
  beneficiary: 'field.beneficiaries.label',
  stakeholderType: 'field.partners.label',
  activityType: 'field.activityType.label',
  status: 'field.status.label',
  year: 'report.column.year',
  period: 'report.maker.period',
  support: 'report.column.support',
  several: 'report.column.activities',
  without: 'report.column.activities',
  lacking: 'report.figure.lacking',
  currency: 'field.budget.currency.label',
  profile: 'report.column.profile',
  crossCutting: 'report.column.line',
  nothingToReport: 'field.nothingToReport.label',
  registry: 'report.figure.registry',
  where: 'report.figure.where',
  overdue: 'report.figure.overdue',
  of: 'report.figure.of',
};

/** `Activities` counted over `Line: C5; SDG: 9`; empty where all records are counted. */
export function figureWords({ filter, measure }: Figure, writer: Writer): FigureWords {
  const { colon } = punctuationOf(writer.language);
  const over = Object.entries(filter).map(([name, value]) => {
    const part = name as keyof FigureFilter;
    // A breakdown names the axis on which an activity has several values, or none.
    const head = writer.plain(
      part === 'several' || part === 'without' ? HEADS[value as 'line'] : HEADS[part],
    );
    const said = part === 'where' ? conditions(filter, writer) : valueWords(part, value, writer);
    return `${head}${colon}${said}`;
  });
  if (isCoverage(measure) && over.length === 0) over.push(writer.plain('report.figure.all-readers'));
  return { counted: writer.plain(MEASURES[measure]), over: writer.clausesText(over) };
}

type Value = NonNullable<FigureFilter[keyof FigureFilter]>;

function valueWords(part: keyof FigureFilter, value: Value, writer: Writer): string {
  const { language, plain } = writer;
  const text = String(value);
  switch (part) {
    case 'line':
      return lineCode(value as LineCode);
    case 'lines':
      return writer.seriesText((value as readonly LineCode[]).map(lineCode));
    case 'goals':
      return writer.seriesText((value as readonly number[]).map(String));
    case 'sector':
      return sectorShortName(text, language);
    case 'pillar':
      return text === 'none' ? plain('report.spread.none') : codeName('gcaPillars', text, language).text;
    case 'region':
      return codeName('regions', text, language).text;
    case 'country':
      return codeName('countries', text, language).text;
    case 'countryGroup':
      return codeName('countryGroups', text, language).text;
    case 'beneficiary':
      return codeName('beneficiaries', text, language).text;
    case 'stakeholderType':
      return codeName('stakeholderTypes', text, language).text;
    case 'activityType':
      return codeName('activityTypes', text, language).text;
    case 'status':
      return codeName('statuses', text, language).text;
    case 'period':
      return writer.span(value as Exclude<FigureFilter['period'], undefined>);
    case 'support':
      return keyed(`web.support.${text}`, text, writer);
    case 'profile':
      return keyed(`report.profile.${text}`, text, writer);
    case 'several':
      return '> 1';
    case 'without':
      return plain('report.spread.none');
    case 'crossCutting':
      return value === true ? plain('report.row.cross-cutting') : `≠ ${plain('report.row.cross-cutting')}`;
    case 'nothingToReport':
      return codeName('yesNo', value === true ? 'yes' : 'no', language).text;
    case 'reporter':
      return keyed(`report.reporter.${text}`, text, writer);
    case 'topic':
      return keyed(`report.topic.${text}`, text, writer);
    case 'unit':
      return text === '' ? plain('report.row.no-unit') : text;
    case 'unitsBeyond':
      return plain('report.figure.units-beyond', { most: Number(value) });
    case 'lacking':
      return plain(text === 'mandate' ? 'field.mandates.label' : 'field.operationalPlanRef.label');
    case 'registry':
      return registryName({ id: text }, plain, 'many');
    case 'overdue':
      return writer.date(text);
    case 'of':
      return fieldName({ id: '' }, text, plain);
    case 'where':
    case 'goal':
    case 'currency':
    case 'target':
    case 'year':
      return text;
  }
}

/** `Status = Under way`: codes by their names; a field that holds nothing by a dash. */
function conditions({ registry = '', where = [] }: FigureFilter, writer: Writer): string {
  const { language, plain } = writer;
  const fields = findRegistry(registry)?.fields ?? [];
  return writer.seriesText(
    where.map((each) => {
      const [field = '', value = ''] = each.split('~');
      const kind = fields.find(({ id }) => id === field)?.kind;
      const isCoded = kind?.type === 'code' || kind?.type === 'codes';
      const said = isCoded && value !== '' ? codeName(kind.list, value, language).text : value || '–';
      return `${fieldName({ id: registry }, field, plain)} = ${said}`;
    }),
  );
}

function keyed(key: string, text: string, { plain }: Writer): string {
  return isMessageKey(key) ? plain(key) : text;
}
