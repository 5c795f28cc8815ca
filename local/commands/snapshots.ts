/** `wsis snapshots`: what was frozen, so that a report can be made from it again. */
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { type KeptSnapshot, listSnapshots } from '../list-snapshots.ts';
import { columns } from '../terminal.ts';

export const registerSnapshots: Registration = (program) => {
  program
    .command('snapshots')
    .description('list the snapshots that were frozen')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((options: CommonOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        const snapshots = await listSnapshots(workspace);
        if (terminal.json) terminal.result(snapshots);
        else if (snapshots.length === 0) terminal.say(wordsIn('en')('cli.snapshots.none'));
        else terminal.say(columns(snapshots.map(asLine)));
        return DONE;
      }),
    );
};

function asLine({ at, entries, id, matrixEdition, period, ruleSet }: KeptSnapshot): string[] {
  return [id, `${period.from}..${period.to}`, String(entries), matrixEdition, ruleSet, at];
}
