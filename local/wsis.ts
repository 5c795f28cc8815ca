/** The command line `wsis`: every step of the pipeline, and all of them at once. */
import { Command } from 'commander';
import { isProblem } from '../shared/text/problem.ts';
import { wordsIn } from '../shared/text/words.ts';
import { codeVersion } from './code-version.ts';
import { registerDemo } from './commands/demo.ts';
import { registerExport } from './commands/export.ts';
import { registerFreeze } from './commands/freeze.ts';
import { registerHistory } from './commands/history.ts';
import { registerImport } from './commands/import.ts';
import { registerMatrix } from './commands/matrix.ts';
import { registerReport } from './commands/report.ts';
import { registerReview } from './commands/review.ts';
import { registerRun } from './commands/run.ts';
import { registerServe } from './commands/serve.ts';
import { registerStart } from './commands/start.ts';
import { registerTemplate } from './commands/template.ts';
import { registerTrace } from './commands/trace.ts';
import { registerVerify } from './commands/verify.ts';
import { FAILED } from './exit-codes.ts';
import { explainProblem } from './explain-problem.ts';
import { explainSystemError, isSystemError } from './system-error.ts';

const program = new Command('wsis')
  .description('From a year of activity records to reports that can be trusted.')
  .version(codeVersion())
  .showHelpAfterError()
  .addHelpText(
    'after',
    '\nEnds with 0 when done, 2 when done with findings that need mending, 1 when it failed.',
  );

for (const register of [
  registerTemplate,
  registerImport,
  registerReview,
  registerFreeze,
  registerReport,
  registerRun,
  registerTrace,
  registerVerify,
  registerMatrix,
  registerExport,
  registerHistory,
  registerDemo,
  registerServe,
  registerStart,
]) {
  register(program);
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = FAILED;
  process.stderr.write(`${explain(error)}\n`);
}

function explain(error: unknown): string {
  const words = wordsIn('en');
  if (isProblem(error)) return explainProblem(error, words);
  if (process.env.WSIS_DEBUG && error instanceof Error) return error.stack ?? error.message;
  if (isSystemError(error)) return explainSystemError(error, words, process.argv.slice(2));
  const reason = error instanceof Error ? error.message : String(error);
  return words('cli.unexpected', { reason });
}
