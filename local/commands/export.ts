/** `wsis export`: every record's newest revision in a stable order, as NDJSON or CSV that can be imported again. */
import Papa from 'papaparse';
import type { Activity, AnnualUpdate } from '../../shared/activities/record.ts';
import { activityStream } from '../../shared/activities/record.ts';
import { printBaseRevision } from '../../shared/intake/import/base-revision.ts';
import { COLUMNS } from '../../shared/intake/rows/columns.ts';
import { recordToRow } from '../../shared/intake/rows/record-to-row.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { type CommonOptions, parseYear, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';

interface ExportOptions extends CommonOptions {
  readonly year?: number;
  readonly csv?: boolean;
}

interface Exported {
  readonly activity: Revision<Activity>;
  readonly update: Revision<AnnualUpdate>;
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
          const text = options.csv ? csvLines(batch) : batch.map(jsonLine).join('');
          if (text !== '') await terminal.write(text);
        }
        return DONE;
      }),
    );
};

async function* records(ledger: Ledger, year: number | undefined): AsyncGenerator<readonly Exported[]> {
  let after: string | undefined;
  do {
    const page = await ledger.list('updates', { limit: 500, ...(after === undefined ? {} : { after }) });
    const updates = (page.items as readonly Revision<AnnualUpdate>[]).filter(
      ({ state }) => year === undefined || state.period.to.startsWith(`${year}-`),
    );
    const activities = await ledger.newest(updates.map(({ state }) => activityStream(state.activityId)));
    yield updates.flatMap((update, index) => {
      const activity = activities[index] as Revision<Activity> | undefined;
      return activity ? [{ activity, update }] : [];
    });
    after = page.next;
  } while (after !== undefined);
}

function jsonLine({ activity, update }: Exported): string {
  return `{"activity":${activity.body},"update":${update.body}}\n`;
}

function csvLines(batch: readonly Exported[]): string {
  const rows = batch.map(({ activity, update }) =>
    recordToRow({ activity: activity.state, update: update.state }, COLUMNS, {
      baseRevision: printBaseRevision({ activity: activity.revision, update: update.revision }),
    }),
  );
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { escapeFormulae: true })}\r\n`;
}
