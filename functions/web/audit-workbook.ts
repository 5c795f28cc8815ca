/** The audit as a spreadsheet: one row a step, the latest first. */

import { type AuditFilters, kindOf } from '../../shared/audit/read-audit.ts';
import { isStreamKind } from '../../shared/audit/stream-kinds.ts';
import { type Language, languageDirection } from '../../shared/reference/languages.ts';
import { writerFor } from '../../shared/reports/compose/writer.ts';
import { sheetColumn } from '../../shared/reports/sheet-column.ts';
import type { WorkbookModel } from '../../shared/reports/sheets.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import { whenText } from '../../shared/text/when-text.ts';
import { localeOf, type Words } from '../../shared/text/words.ts';
import { snapshotMakers } from '../reports/makers.ts';
import type { ToldEntry } from './audit-file.ts';

interface AuditWorkbook {
  readonly filters: AuditFilters;
  readonly entries: () => AsyncIterable<ToldEntry>;
  readonly language: Language;
  readonly words: Words;
  /** Version of the program. */
  readonly code: string;
}

/** One sheet that says above its rows which days, person and kind were asked for. */
export function auditWorkbook({ code, entries, filters, language, words }: AuditWorkbook): WorkbookModel {
  const title = words('web.admin.audit');
  const { by, from, kind, to } = filters;
  const forPrograms = (what: string): string => words('report.column.for-programs', { what });
  return {
    schema: 1,
    kind: 'audit',
    language,
    direction: languageDirection(language),
    title,
    audience: 'internal',
    makers: { ...snapshotMakers(), snapshot: '', template: '', text: TEXT_VERSION, code },
    sheets: [
      {
        id: 'audit',
        title,
        notes: [
          writerFor(language, words).span({ from, to }),
          ...(by === '' ? [] : [words('web.members.label', { what: words('web.admin.who'), place: by })]),
          ...(kind === ''
            ? []
            : [words('web.members.label', { what: words('web.admin.what'), place: kindText(words, kind) })]),
        ],
        columns: [
          sheetColumn('when', words('web.admin.when'), 'text', 26),
          sheetColumn('name', words('web.admin.who'), 'text', 28),
          sheetColumn('kind', words('web.admin.what'), 'text', 24),
          sheetColumn('id', words('report.label.id'), 'code', 30),
          sheetColumn('revision', words('web.record.revision'), 'number', 10),
          sheetColumn('reason', words('web.admin.reason'), 'long-text', 60),
          { ...sheetColumn('at', forPrograms(words('web.admin.when')), 'code', 26), hidden: true },
          { ...sheetColumn('by', forPrograms(words('web.admin.who')), 'code', 26), hidden: true },
          { ...sheetColumn('stream', forPrograms(words('web.admin.what')), 'code', 44), hidden: true },
          { ...sheetColumn('reasonCode', forPrograms(words('web.admin.reason')), 'code', 40), hidden: true },
          { ...sheetColumn('hash', words('web.record.hash'), 'code', 66), hidden: true },
        ],
        frozenColumns: 1,
        rows: () => rowsOf(entries(), language, words),
      },
    ],
  };
}

async function* rowsOf(entries: AsyncIterable<ToldEntry>, language: Language, words: Words) {
  const locale = localeOf(language);
  for await (const { at, by, hash, name, reason, reasonCode, revision, stream } of entries) {
    const kind = kindOf(stream);
    const told = [whenText(locale, at), name, kindText(words, kind), stream.slice(kind.length + 1)];
    yield [...told, revision, reason, at, by, stream, reasonCode, hash];
  }
}

/** A kind of stream in words; what has none says its own. */
function kindText(words: Words, kind: string): string {
  return isStreamKind(kind) ? words(`web.admin.kind.${kind}`) : kind;
}
