/** The command line `wsis`: every step of the pipeline, and all of them at once. */
import { isProblem } from '../shared/text/problem.ts';
import { wordsIn } from '../shared/text/words.ts';
import { FAILED } from './exit-codes.ts';
import { explainProblem } from './explain-problem.ts';
import { program } from './program.ts';
import { explainSystemError, isSystemError } from './system-error.ts';

// A stream that nobody waits for may fail too: standard output on a full disk.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(FAILED);
});

try {
  await program().parseAsync(dataLast(process.argv.slice(2)), { from: 'user' });
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

/** `wsis --data DIR COMMAND …` means the same as `wsis COMMAND … --data DIR`. */
function dataLast(args: readonly string[]): string[] {
  const [first = '', second] = args;
  if (first.startsWith('--data=')) return [...args.slice(1), first];
  return first === '--data' && second !== undefined ? [...args.slice(2), first, second] : [...args];
}
