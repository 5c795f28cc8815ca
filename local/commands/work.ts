/** `wsis work`: does what the pages have ordered; the web application starts it by itself. */
import { type CommonOptions, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';

export const registerWork: Registration = (program) => {
  program
    .command('work', { hidden: true })
    .description('take in what was uploaded and make what was ordered, until it is stopped')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .action((options: CommonOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        const { work } = await import('../worker.ts');
        const stop = new AbortController();
        const end = (): void => stop.abort();
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
        process.once('disconnect', end);
        await work(workspace, stop.signal, (job, error) =>
          terminal.warn(`${job} ${error instanceof Error ? error.stack : String(error)}`),
        );
        // An open channel would keep the process.
        if (process.connected) process.disconnect();
        return DONE;
      }),
    );
};
