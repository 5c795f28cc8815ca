/** The mark of our own workbooks: a sheet nobody sees says which template, period and version it is. */
import type { Period } from '../../activities/record.ts';
import { isLanguage, type Language } from '../../reference/languages.ts';
import { Problem } from '../../text/problem.ts';
import type { CellValue } from '../read/cell.ts';
import { TEMPLATE_VERSION } from './template-version.ts';

/** Very hidden: only programs see it. */
export const MARK_SHEET = '_wsis';

/** The sheet that holds the records, whatever its language: its place in the mark, not its name, is what counts. */
export interface TemplateMark {
  readonly version: string;
  /** Names this one workbook: row keys of two workbooks never meet. */
  readonly templateId: string;
  readonly period: Period;
  readonly language: Language;
  /** Name of the sheet of records. */
  readonly sheet: string;
}

/** Rows of the mark's sheet: a key and its value. */
export function markRows(mark: TemplateMark): readonly (readonly [string, string])[] {
  return [
    ['version', mark.version],
    ['templateId', mark.templateId],
    ['period.from', mark.period.from],
    ['period.to', mark.period.to],
    ['language', mark.language],
    ['sheet', mark.sheet],
  ];
}

/** The mark that the cells of the mark's sheet hold; undefined when they hold none or a damaged one. */
export function readMark(rows: readonly (readonly CellValue[])[]): TemplateMark | undefined {
  const values = new Map(rows.map(([key, value]) => [String(key ?? ''), String(value ?? '')]));
  const version = values.get('version') ?? '';
  const templateId = values.get('templateId') ?? '';
  const from = values.get('period.from') ?? '';
  const to = values.get('period.to') ?? '';
  const language = values.get('language') ?? '';
  const sheet = values.get('sheet') ?? '';
  if (version === '' || templateId === '' || from === '' || to === '' || sheet === '') return undefined;
  return {
    version,
    templateId,
    period: { from, to },
    language: isLanguage(language) ? language : 'en',
    sheet,
  };
}

/**
 * Refuse a workbook that this version can't read or that asks for another period: Problem `template-unknown` or
 * `template-other-year`.
 */
export function checkMark(mark: TemplateMark, period: Period): void {
  if (mark.version !== TEMPLATE_VERSION) throw new Problem('template-unknown', { found: mark.version });
  if (mark.period.from !== period.from || mark.period.to !== period.to) {
    throw new Problem('template-other-year', {
      expected: `${period.from}..${period.to}`,
      found: `${mark.period.from}..${mark.period.to}`,
    });
  }
}
