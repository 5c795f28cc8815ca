/** `wsis serve`: the web application on this machine, for this machine. */
import { type CommonOptions, parsePort, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { listen } from '../listen.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
}

export const registerServe: Registration = (program) => {
  program
    .command('serve')
    .description('serve the matrix, the records and the reports on this machine')
    .option('--port <number>', 'port of this machine, 0 for any that is free', parsePort, 8080)
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .action((options: ServeOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        await listen(workspace, options.port, terminal);
        return DONE;
      }),
    );
};
