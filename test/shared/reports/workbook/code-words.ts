/** The code words that stand in the cells and heads of a workbook in place of words of its language. */
import { CLAIM_ORIGINS, PROFILES } from '../../../../shared/activities/record.ts';
import { STREAM_KINDS } from '../../../../shared/audit/stream-kinds.ts';
import { OUTCOMES } from '../../../../shared/consultations/comment.ts';
import { SUPPORTS } from '../../../../shared/matrix/axes.ts';
import { CODE_LISTS } from '../../../../shared/reference/code-lists.ts';
import type { SheetValue, WorkbookModel } from '../../../../shared/reports/sheets.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

const TYPES = ['localized', 'code', 'codes', 'texts', 'text', 'long-text', 'items', 'link', 'heat', 'number'];
const MARKS = ['confirmed', 'from-memory', 'derived'];
const ids = Object.values(CODE_LISTS).flatMap((list) => list.map(({ id }) => id));
const CODES: ReadonlySet<string> = new Set(
  [
    ...ids,
    ...TYPES,
    ...MARKS,
    ...SUPPORTS,
    ...CLAIM_ORIGINS,
    ...PROFILES,
    ...OUTCOMES,
    ...STREAM_KINDS,
  ].filter((code) => /^[a-z][a-z-]{2,}$/.test(code)),
);
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:/;
/** Columns of a sheet that hold codes beside their words. */
const CODE_COLUMNS = ['code', 'list'];
/** The matrix was written in English, and is quoted. */
const QUOTED = ['matrix-rationale'];

/** `SHEET COLUMN: VALUE` of each, columns for programs and those whose column says that it holds codes left out. */
export async function codeWordsOf(model: WorkbookModel): Promise<readonly string[]> {
  const words = wordsIn(model.language);
  const own = OWN[model.language];
  const forPrograms = words('report.column.for-programs', { what: '' }).trim();
  const isCode = (value: SheetValue): boolean =>
    typeof value === 'string' &&
    (INSTANT.test(value) || value.split(/[;|\s]+/).some((word) => CODES.has(word) && !own.has(word)));
  const found: string[] = [];
  for (const { columns, id, notes, rows, title } of model.sheets) {
    const heads = columns.map(({ head }) => head);
    for (const text of [title, ...heads, ...notes]) if (isCode(text)) found.push(`${id}: ${text}`);
    for await (const row of rows()) {
      for (const [at, value] of row.entries()) {
        const column = columns[at];
        if (
          column === undefined ||
          column.head.includes(forPrograms) ||
          [...CODE_COLUMNS, ...QUOTED].includes(column.id)
        )
          continue;
        if (isCode(value)) found.push(`${id} ${column.id}: ${value}`);
      }
    }
  }
  return found;
}

/** What is a word of the language as well: *local* is Spanish, *national* French. */
const OWN: Readonly<Record<WorkbookModel['language'], ReadonlySet<string>>> = {
  en: CODES,
  fr: new Set(['code', 'codes', 'comment', 'date', 'national', 'programme', 'public']),
  es: new Set(['global', 'local', 'regional', 'no']),
  ar: new Set(),
  zh: new Set(),
  ru: new Set(),
};
