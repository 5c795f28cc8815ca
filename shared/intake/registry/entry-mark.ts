/** The mark of our own workbooks of entries: a sheet nobody sees says which registry, template and version it is. */
import { isLanguage, type Language } from '../../reference/languages.ts';
import type { CellValue } from '../read/cell.ts';

export interface EntryMark {
  readonly version: string;
  /** Id of the registry. */
  readonly registry: string;
  /** Names this one workbook: row keys of two workbooks never meet. */
  readonly templateId: string;
  readonly language: Language;
  /** Name of the sheet of entries. */
  readonly sheet: string;
}

/** Rows of the mark's sheet: a key and its value. */
export function entryMarkRows(mark: EntryMark): readonly (readonly [string, string])[] {
  return [
    ['version', mark.version],
    ['registry', mark.registry],
    ['templateId', mark.templateId],
    ['language', mark.language],
    ['sheet', mark.sheet],
  ];
}

/** The mark that the cells of the mark's sheet hold; undefined when they hold none, a damaged one, or that of records. */
export function readEntryMark(rows: readonly (readonly CellValue[])[]): EntryMark | undefined {
  const values = new Map(rows.map(([key, value]) => [String(key ?? ''), String(value ?? '')]));
  const told = (key: string): string => values.get(key) ?? '';
  const [version, registry, templateId] = [told('version'), told('registry'), told('templateId')];
  if (version === '' || registry === '' || templateId === '') return undefined;
  const language = told('language');
  return {
    version,
    registry,
    templateId,
    language: isLanguage(language) ? language : 'en',
    sheet: told('sheet'),
  };
}
