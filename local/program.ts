/** All commands of the command line, with their help. */
import { Command } from 'commander';
import { codeVersion } from './code-version.ts';
import { helpCommands } from './command-help.ts';
import { registerConsultations } from './commands/consultations.ts';
import { registerCopy } from './commands/copy.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDuties } from './commands/duties.ts';
import { registerExport } from './commands/export.ts';
import { registerFreeze } from './commands/freeze.ts';
import { registerHistory } from './commands/history.ts';
import { registerImport } from './commands/import.ts';
import { registerMatrix } from './commands/matrix.ts';
import { registerPack } from './commands/pack.ts';
import { registerPeople } from './commands/people.ts';
import { registerPublish } from './commands/publish.ts';
import { registerRegistry } from './commands/registry.ts';
import { registerRemind } from './commands/remind.ts';
import { registerReport } from './commands/report.ts';
import { registerRestore } from './commands/restore.ts';
import { registerReview } from './commands/review.ts';
import { registerRun } from './commands/run.ts';
import { registerServe } from './commands/serve.ts';
import { registerSnapshots } from './commands/snapshots.ts';
import { registerStart } from './commands/start.ts';
import { registerTemplate } from './commands/template.ts';
import { registerTrace } from './commands/trace.ts';
import { registerVerify } from './commands/verify.ts';
import { registerWork } from './commands/work.ts';

/** A fresh one: what it has parsed stays in it. */
export function program(): Command {
  const wsis = new Command('wsis')
    .description('From a year of activity records to reports that can be trusted.')
    .version(codeVersion())
    .showHelpAfterError('Its --help has every option, with examples.')
    .addHelpText(
      'after',
      [
        '',
        'A first look:  npx wsis start',
        'A year:        npx wsis template, import, review accept, freeze, report, verify (in this order)',
        'Each command:  npx wsis COMMAND --help, with examples',
        '',
        'Ends with 0 when done, 2 when done with findings that need mending, 1 when it failed.',
      ].join('\n'),
    );

  for (const register of [
    registerTemplate,
    registerImport,
    registerReview,
    registerFreeze,
    registerSnapshots,
    registerReport,
    registerPublish,
    registerRun,
    registerPack,
    registerTrace,
    registerVerify,
    registerMatrix,
    registerDuties,
    registerConsultations,
    registerRemind,
    registerRegistry,
    registerExport,
    registerRestore,
    registerCopy,
    registerHistory,
    registerPeople,
    registerDemo,
    registerServe,
    registerStart,
    registerWork,
  ]) {
    register(wsis);
  }
  helpCommands(wsis);
  return wsis;
}
