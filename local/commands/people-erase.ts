/** `wsis people erase`: what is kept of a person who has left, erased without breaking a chain. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { erasePerson } from '../../shared/erasure/erase-person.ts';
import { typedReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, operator, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { secretHashes } from '../sign-in/secret-hashes.ts';
import { openSignInDatabase } from '../sign-in/sign-in-database.ts';
import { MAIL_FOLDER } from '../workspace.ts';

interface EraseOptions extends CommonOptions {
  readonly reason: string;
}

export function registerErase(people: Command): void {
  people
    .command('erase')
    .argument('<id>', 'id of a person who has left: see “wsis people list --json”')
    .description('erase name, address, letters and password of a person; what they did stays under their id')
    .requiredOption('--reason <text>', 'who decided it and why, without naming the person', typedReason)
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'what was erased, for machines')
    .action((id: string, { reason, ...options }: EraseOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        const { clock, directory } = workspace;
        const { letters, revisions, streams } = await erasePerson({ id, by: operator(), reason }, workspace);
        for (const letter of letters)
          await rm(join(directory, MAIL_FOLDER, `${letter}.eml`), { force: true });
        const db = openSignInDatabase(directory);
        try {
          secretHashes(db, clock).forget(id);
        } finally {
          db.close();
        }
        const counts = { streams: streams.length, revisions, letters: letters.length };
        if (terminal.json) terminal.result({ id, streams, revisions, letters });
        else terminal.say(wordsIn('en')('cli.people.erased', counts));
        return DONE;
      }),
    );
}
