/** `wsis demo`: the demonstration data set into a data folder. */
import { type CommonOptions, type Registration, withNewWorkspace } from '../command.ts';
import { addDemoReports } from '../demo/demo-reports.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { DONE } from '../exit-codes.ts';

export const registerDemo: Registration = (program) => {
  program
    .command('demo')
    .description(
      'load the demonstration data set, as “wsis start” does: records, entries of registries, people, reports and a consultation',
    )
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((options: CommonOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        await loadDemo(workspace, terminal);
        await addDemoReports(workspace);
        return DONE;
      }),
    );
};
