/** `wsis export`: every record's newest revision in a stable order, as NDJSON or CSV that can be imported again. */
import Papa from 'papaparse';
import { type ListedRecord, listRecords } from '../../shared/activities/list-records.ts';
import { printBaseRevision } from '../../shared/intake/import/base-revision.ts';
import { COLUMNS } from '../../shared/intake/rows/columns.ts';
import { recordToRow } from '../../shared/intake/rows/record-to-row.ts';
import { NEEDS_APOSTROPHE } from '../../shared/intake/spreadsheet-apostrophe.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { type CommonOptions, parseYear, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';

interface ExportOptions extends CommonOptions {
  readonly year?: number;
  readonly csv?: boolean;
}

export const registerExport: Registration = (program) => {
  program
    .command('export')
    .description("write every record's newest revision to standard output, in a stable order")
    .option('--year <year>', 'only updates whose period ends in this year', parseYear)
    .option('--csv', 'as CSV in the layout of the template')
    .option('--json', 'as NDJSON, one record a line (the default)')
    .option('--data <dir>', 'data folder', '.wsis')
    .action((options: ExportOptions) =>
      withWorkspace(options, async ({ ledger }, terminal) => {
        if (options.csv) await terminal.write(`\uFEFF${Papa.unparse([COLUMNS.map(({ id }) => id)])}\r\n`);
        for await (const batch of records(ledger, options.year)) {
          if (terminal.unread?.()) break;
          const text = options.csv ? csvLines(batch) : batch.map(jsonLine).join('');
          if (text !== '') await terminal.write(text);
        }
        return DONE;
      }),
    );
};

/** Pages of records, those of other years left out. */
async function* records(ledger: Ledger, year: number | undefined): AsyncGenerator<readonly ListedRecord[]> {
  for await (const page of listRecords(ledger)) {
    yield year === undefined
      ? page
      : page.filter(({ update }) => update.state.period.to.startsWith(`${year}-`));
  }
}

function jsonLine({ activity, update }: ListedRecord): string {
  return `{"activity":${activity.body},"update":${update.body}}\n`;
}

function csvLines(batch: readonly ListedRecord[]): string {
  const rows = batch.map(({ activity, update }) =>
    recordToRow({ activity: activity.state, update: update.state }, COLUMNS, {
      baseRevision: printBaseRevision({ activity: activity.revision, update: update.revision }),
    }),
  );
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { escapeFormulae: NEEDS_APOSTROPHE })}\r\n`;
}
