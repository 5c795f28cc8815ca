/** `wsis restore FILE`: an export put back into an empty data folder as it was. */
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, type Registration, withNewWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { restoreExport } from '../restore-export.ts';

export const registerRestore: Registration = (program) => {
  program
    .command('restore')
    .argument('<file>', 'NDJSON as “wsis export” wrote it')
    .description('put an export back into an empty data folder, with the ids and states of its records')
    .option('--data <dir>', 'data folder: a new one, or one without records', '.wsis')
    .option('--json', 'how many records were put back, for machines')
    .action((file: string, options: CommonOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        const records = await restoreExport(file, workspace);
        if (terminal.json) terminal.result({ file, restored: records });
        else terminal.say(wordsIn('en')('cli.restore.done', { file, records }));
        return DONE;
      }),
    );
};
