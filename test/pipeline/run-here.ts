/** Runs a command in this process: as `runWsis`, without the time that a new process takes. */
import { Command } from 'commander';
import { vi } from 'vitest';
import type { Registration } from '../../local/command.ts';
import { explainProblem } from '../../local/explain-problem.ts';
import { isProblem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { Ended } from './run-wsis.ts';

/** `wsis …args` where `register` knows the command. Errors other than problems are thrown. One at a time. */
export async function runHere(register: Registration, args: readonly string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  const codeBefore = process.exitCode;
  try {
    const program = new Command('wsis').exitOverride();
    register(program);
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!isProblem(error)) throw error;
    process.exitCode = 1;
    said.stderr += `${explainProblem(error, wordsIn('en'))}\n`;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = codeBefore;
  return { code, ...said };
}
