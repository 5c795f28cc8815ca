/** Runs the command line in a process of its own, as a user does. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

/** `wsis …args`, and how it ended. */
export function runWsis(args: readonly string[], { env = {}, node = [] }: Surroundings = {}): Promise<Ended> {
  const nodeArgs = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', ...node];
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [...nodeArgs, 'local/wsis.ts', ...args],
      { cwd: ROOT, env: { ...process.env, ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        if (error && child.exitCode === null) reject(error);
        else resolve({ code: child.exitCode ?? 0, stdout, stderr });
      },
    );
  });
}
