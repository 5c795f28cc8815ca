/** The audit as a spreadsheet: one row a step, the latest first. */

import type { AuditFilters } from '../../shared/audit/read-audit.ts';
import { type Language, languageDirection } from '../../shared/reference/languages.ts';
import { sheetColumn } from '../../shared/reports/sheet-column.ts';
import type { WorkbookModel } from '../../shared/reports/sheets.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import type { Words } from '../../shared/text/words.ts';
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
          `${from} – ${to}`,
          ...(by === '' ? [] : [words('web.members.label', { what: words('web.admin.who'), place: by })]),
          ...(kind === ''
            ? []
            : [words('web.members.label', { what: words('web.admin.what'), place: kind })]),
        ],
        columns: [
          sheetColumn('at', words('web.admin.when'), 'text', 26),
          sheetColumn('name', words('web.admin.who'), 'text', 28),
          sheetColumn('stream', words('web.admin.what'), 'text', 44),
          sheetColumn('revision', words('web.record.revision'), 'number', 10),
          sheetColumn('reason', words('web.admin.reason'), 'long-text', 60),
          { ...sheetColumn('by', 'by', 'code', 26), hidden: true },
          { ...sheetColumn('reasonCode', 'reasonCode', 'code', 40), hidden: true },
          { ...sheetColumn('hash', words('web.record.hash'), 'code', 66), hidden: true },
        ],
        frozenColumns: 1,
        rows: () => rowsOf(entries()),
      },
    ],
  };
}

async function* rowsOf(entries: AsyncIterable<ToldEntry>) {
  for await (const { at, by, hash, name, reason, reasonCode, revision, stream } of entries) {
    yield [at, name, stream, revision, reason, by, reasonCode, hash];
  }
}
