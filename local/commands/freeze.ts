/** `wsis freeze`: the accepted updates of a period become a snapshot, named by its content. */
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, parseDay, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { freezeNow } from '../snapshot-for.ts';

interface FreezeOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
}

export const registerFreeze: Registration = (program) => {
  program
    .command('freeze')
    .description('freeze the accepted updates of a period; prints the id of the snapshot')
    .requiredOption('--from <day>', 'first day, e.g. 2025-01-01', parseDay)
    .requiredOption('--to <day>', 'last day, e.g. 2025-12-31', parseDay)
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((options: FreezeOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        const { from, to } = options;
        if (from > to) throw new Problem('period-invalid', { from, to });
        const frozen = await freezeNow(workspace, { from, to });
        if (terminal.json) {
          terminal.result(frozen);
          return DONE;
        }
        const words = wordsIn('en');
        const { accepted, changed, drafted, expected, missing, nothingToReport, returned, submitted } =
          frozen.header.coverage;
        terminal.say(words('cli.freeze.done', { id: frozen.id, entries: frozen.entries, from, to }));
        terminal.say(
          words('cli.freeze.coverage', {
            expected,
            accepted,
            nothing: nothingToReport,
            submitted,
            drafted,
            returned,
            missing,
          }),
        );
        if (changed) terminal.warn(words('cli.freeze.changed', { changed }));
        return DONE;
      }),
    );
};
