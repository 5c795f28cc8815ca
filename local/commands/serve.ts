/** `wsis serve`: the web application on this machine, for this machine. */
import { type CommonOptions, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { listen } from '../listen.ts';

interface ServeOptions extends CommonOptions {
  readonly port: string;
}

export const registerServe: Registration = (program) => {
  program
    .command('serve')
    .description('serve the matrix, the records and the reports on this machine')
    .option('--port <number>', 'port', '8080')
    .option('--data <dir>', 'data folder', '.wsis')
    .action((options: ServeOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        await listen(workspace, Number(options.port), terminal);
        return DONE;
      }),
    );
};
