/** A file as a stream of incoming entries of a registry, whatever its kind: our workbook, a foreign sheet, CSV, JSON. */
import type { Finding } from '../../activities/finding.ts';
import type { Language } from '../../reference/languages.ts';
import type { Registry } from '../../registries/registry.ts';
import { Problem } from '../../text/problem.ts';
import { locateSheet, markCells } from '../locate-sheet.ts';
import { isOurCsv, withoutApostrophes } from '../our-csv.ts';
import type { Row } from '../read/cell.ts';
import type { OpenObjects, OpenSheets, OpenTable } from '../read/read-table.ts';
import type { Proof } from '../read-incoming.ts';
import { type PlanOptions, planRows } from '../rows/plan.ts';
import { isRemarksHead, sheetLayout } from '../sheet-layout.ts';
import { readMark } from '../template/template-mark.ts';
import { TEMPLATE_VERSION } from '../template/template-version.ts';
import { entryColumns } from './entry-columns.ts';
import { type EntryMark, readEntryMark } from './entry-mark.ts';
import { otherRegistry, refuseOtherCsv } from './other-registry.ts';
import { type IncomingEntry, objectToEntry, rowToEntry } from './row-to-entry.ts';

export interface EntryFile {
  /** Language of the template that it is; absent for other files. */
  readonly language?: Language;
  /** Names the template that it is. */
  readonly templateId?: string;
  /** Letters of each column by its machine name; empty for JSON. */
  readonly columns: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  /** Reads everything and keeps nothing; ends in the Problem that the file has, if any. */
  prove(): Promise<Proof>;
  /** A fresh pass over the entries. */
  batches(): AsyncIterable<readonly IncomingEntry[]>;
}

/** Opens a table as entries. Problems as of findHeader; `file-of-registry`, `file-of-records` for a file of ours that is about something else. */
export async function readEntryFile(table: OpenTable, registry: Registry): Promise<EntryFile> {
  return 'objects' in table ? objectFile(table, registry) : sheetFile(table, registry);
}

const OPTIONS: PlanOptions = { profile: 'annual' };

function objectFile(table: OpenObjects, registry: Registry): EntryFile {
  return {
    columns: new Map(),
    findings: [],
    prove: async () => {
      let rows = 0;
      let others = 0;
      let other: string | undefined;
      for await (const batch of table.objects()) {
        rows += batch.length;
        for (const { value } of batch) {
          const named = otherRegistry(value, registry);
          if (named === undefined) continue;
          others += 1;
          other ??= named;
        }
      }
      // A file of several registries gives each its own; one without any of this was sent to the wrong place.
      if (other !== undefined && others === rows) throw new Problem('file-of-registry', { registry: other });
      return { rows };
    },
    async *batches() {
      for await (const batch of table.objects()) {
        yield batch.flatMap(({ line, value }) => objectToEntry(value, line, OPTIONS, registry) ?? []);
      }
    },
  };
}

async function sheetFile(table: OpenSheets, registry: Registry): Promise<EntryFile> {
  const mark = await markOf(table, registry);
  if (mark === undefined) await refuseOtherCsv(table, registry);
  const set = entryColumns(registry);
  const marked = mark !== undefined;
  const {
    header,
    rows: firstOnes,
    sheet,
  } = await locateSheet(table, mark?.sheet, {
    profile: 'annual',
    marked,
    set,
  });
  const plan = planRows(header.columns, {
    ...OPTIONS,
    date1904: table.date1904 === true,
    ...(mark ? { keyPrefix: mark.templateId, language: mark.language } : {}),
  });
  const ids = new Set(set.columns.map(({ id }) => id));
  const isOurs =
    table.kind === 'csv' &&
    firstOnes.some(({ cells, row }) => row <= header.row && isOurCsv(cells, (id) => ids.has(id)));
  const tidy = isOurs ? withoutApostrophes : (row: Row): Row => row;
  return {
    columns: new Map(plan.columns.map(({ id, letters }) => [id, letters])),
    ...(mark ? { language: mark.language, templateId: mark.templateId } : {}),
    findings: header.findings.filter(({ value }) => !isRemarksHead(value)),
    prove: async () => {
      let rows = 0;
      let width = 0;
      for await (const batch of table.rows(sheet)) {
        for (const { cells } of batch) width = Math.max(width, cells.length);
        rows += batch.length;
      }
      return { rows, layout: sheetLayout(sheet, header, { rows: firstOnes, width }) };
    },
    async *batches() {
      for await (const batch of table.rows(sheet)) {
        yield batch.flatMap((row) =>
          row.row <= header.row ? [] : (rowToEntry(tidy(row), plan, registry) ?? []),
        );
      }
    },
  };
}

async function markOf(table: OpenSheets, registry: Registry): Promise<EntryMark | undefined> {
  const cells = await markCells(table);
  if (cells === undefined) return undefined;
  const mark = readEntryMark(cells);
  if (mark && mark.registry !== registry.id)
    throw new Problem('file-of-registry', { registry: mark.registry });
  if (!mark && readMark(cells) !== undefined) throw new Problem('file-of-records');
  if (mark && mark.version !== TEMPLATE_VERSION)
    throw new Problem('template-unknown', { found: mark.version });
  return mark;
}
