/** `wsis start`: from nothing to the demonstration reports and the web application, in one step. */
import { FORMATS } from '../../shared/render/render.ts';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, parsePort, type Registration, withNewWorkspace } from '../command.ts';
import { addDemoReports } from '../demo/demo-reports.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { DONE } from '../exit-codes.ts';
import { listen } from '../listen.ts';
import { produceReports } from '../produce-reports.ts';
import { freezeSpan, lastYearOf } from '../snapshot-for.ts';

interface StartOptions extends CommonOptions {
  readonly port: number;
  readonly out: string;
}

/** The newest year of the example records. */
const YEAR = 2025;

export const registerStart: Registration = (program) => {
  program
    .command('start')
    .description(
      'load the demonstration data set where there is no data yet, make its reports, and serve them',
    )
    .option('--port <number>', 'port of this machine, 0 for any that is free', parsePort, 8080)
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--out <dir>', 'folder for the reports', 'out/demo')
    .action((options: StartOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        const words = wordsIn('en');
        const { items } = await workspace.ledger.list('activities', { limit: 1 });
        if (items.length === 0) await loadDemo(workspace, terminal);
        const sets = await produceReports(
          {
            kinds: REPORT_KINDS,
            languages: ['en'],
            formats: FORMATS,
            year: YEAR,
            snapshotOf: freezeSpan(workspace),
            lastYearOf: (period) => lastYearOf(workspace, period, freezeSpan(workspace)),
            out: options.out,
          },
          workspace,
        );
        for (const { files, folder } of sets) {
          terminal.say(words('cli.report.done', { count: files.length - 1, directory: folder }));
        }
        await addDemoReports(workspace);
        await listen(workspace, options.port, terminal);
        return DONE;
      }),
    );
};
