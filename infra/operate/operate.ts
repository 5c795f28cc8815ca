/** `npm run -s operate -- COMMAND`: what an administrator of the account does past the application (docs/operations.md). */
import { Command } from 'commander';
import { registerAddAdministrator } from './add-administrator.ts';
import { registerErasePerson } from './erase-person.ts';
import { explainFault } from './explain-fault.ts';
import { registerMendLedger } from './mend-ledger.ts';
import { registerRestoreLedger } from './restore-ledger.ts';

const program = new Command('operate')
  .description('what an administrator of the account does past the application')
  .usage('COMMAND [options]   (npm run -s operate -- COMMAND --help)')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('(--help says what it takes)');
for (const register of [
  registerAddAdministrator,
  registerErasePerson,
  registerMendLedger,
  registerRestoreLedger,
])
  register(program);
for (const command of program.commands)
  command
    .showHelpAfterError('(--help says what it takes)')
    .addHelpText(
      'after',
      '\nCredentials and region are those of the AWS command line: AWS_PROFILE, AWS_REGION.\nExit code: 0 when done, 1 when not.',
    );

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${explainFault(error)}\n`);
}
