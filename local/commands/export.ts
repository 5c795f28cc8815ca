/** `wsis export`: every record's newest revision in a stable order, as NDJSON that can be restored, or CSV. */
import Papa from 'papaparse';
import { type ListedRecord, listRecords } from '../../shared/activities/list-records.ts';
import { printBaseRevision } from '../../shared/intake/import/base-revision.ts';
import { COLUMNS } from '../../shared/intake/rows/columns.ts';
import { recordToRow } from '../../shared/intake/rows/record-to-row.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { NEEDS_APOSTROPHE } from '../../shared/text/formula-guard.ts';
import { type CommonOptions, parseYear, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { printExportLine } from '../export-line.ts';
import type { Workspace } from '../workspace.ts';

interface ExportOptions extends CommonOptions {
  readonly year?: number;
  readonly csv?: boolean;
}

export const registerExport: Registration = (program) => {
  program
    .command('export')
    .description("write every record's newest revision to standard output, in a stable order")
    .option('--year <year>', 'only updates whose period ends in this year', parseYear)
    .option('--csv', 'as CSV in the layout of the template, to read or edit; it does not restore')
    .option('--json', 'as NDJSON, one record a line, which can be restored (the default)')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .action((options: ExportOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        if (options.csv) await terminal.write(`\uFEFF${Papa.unparse([COLUMNS.map(({ id }) => id)])}\r\n`);
        for await (const batch of records(workspace.ledger, options.year)) {
          if (terminal.unread?.()) break;
          const text = options.csv ? csvLines(batch) : await jsonLines(batch, workspace);
          if (text !== '') await terminal.write(text);
        }
        return DONE;
      }),
    );
};

/** Pages of records, those of other years left out. */
function records(ledger: Ledger, year: number | undefined): AsyncGenerator<readonly ListedRecord[]> {
  return listRecords(
    ledger,
    year === undefined ? undefined : ({ period }) => period.to.startsWith(`${year}-`),
  );
}

async function jsonLines(batch: readonly ListedRecord[], { identities, ledger }: Workspace): Promise<string> {
  const keys = identities.keysOf(batch.map(({ activity }) => activity.state.activityId));
  let text = '';
  for (const [index, { activity, update }] of batch.entries()) {
    const accepted = await acceptedBody(activity, update.state.acceptedActivity, ledger);
    text += printExportLine({ activity: activity.body, update: update.body, accepted, key: keys[index] });
  }
  return text;
}

/** The activity as it was accepted, where it says something else now. */
async function acceptedBody(
  { body, revision, stream }: Revision,
  accepted: number | undefined,
  ledger: Ledger,
): Promise<string | undefined> {
  if (accepted === undefined || accepted === revision) return undefined;
  const then = (await ledger.history(stream)).find((step) => step.revision === accepted);
  return then === undefined || then.body === body ? undefined : then.body;
}

function csvLines(batch: readonly ListedRecord[]): string {
  const rows = batch.map(({ activity, update }) =>
    recordToRow({ activity: activity.state, update: update.state }, COLUMNS, {
      baseRevision: printBaseRevision({ activity: activity.revision, update: update.revision }),
    }),
  );
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { escapeFormulae: NEEDS_APOSTROPHE })}\r\n`;
}
