/** `wsis people machine`: a machine that uses the API with client credentials; its secret is shown once. */
import type { Command } from 'commander';
import { addMachine } from '../../shared/people/machines.ts';
import { ROLES, type Role } from '../../shared/people/role.ts';
import { SCOPES, type Scope } from '../../shared/people/scope.ts';
import { typedReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, listOf, operator, withNewWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { machineOwner, secretHashes } from '../sign-in/secret-hashes.ts';
import { newSecret } from '../sign-in/secrets.ts';
import { openSignInDatabase } from '../sign-in/sign-in-database.ts';

interface MachineOptions extends CommonOptions {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  readonly reason: string;
}

export function registerMachine(people: Command): void {
  people
    .command('machine')
    .argument('<id>', 'its client_id: letters, digits and hyphens')
    .description('add a machine that uses the API, and show its secret once')
    .requiredOption('--name <name>', 'what it is')
    .requiredOption('--roles <list>', `one or more of ${ROLES.join(', ')}`, listOf(ROLES))
    .requiredOption('--scopes <list>', `what its tokens are good for: ${SCOPES.join(', ')}`, listOf(SCOPES))
    .option('--reason <text>', 'kept with the machine', typedReason, 'added on the command line')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((id: string, options: MachineOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        const { name, reason, roles, scopes } = options;
        const machine = { id, name, roles, scopes, units: [], sectors: [] };
        await addMachine({ machine, by: operator(), reason }, workspace);
        const secret = newSecret();
        const db = openSignInDatabase(workspace.directory);
        try {
          await secretHashes(db, workspace.clock).keep(machineOwner(id), secret);
        } finally {
          db.close();
        }
        if (terminal.json) terminal.result({ id, secret });
        else terminal.say(wordsIn('en')('cli.people.machine', { id, secret }));
        return DONE;
      }),
    );
}
