/** One invocation of a bundled function, in a process of its own: as Lambda starts it, and as Lambda ends it when time is up. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Environment = Readonly<Record<string, string>>;

/** What an invocation has used. */
export interface Used {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Memory at its peak; 0 where the system does not tell. */
  readonly megabytes: number;
}

export interface InvokeOptions {
  readonly environment?: Environment;
  /** Killed as soon as this holds. */
  readonly killWhen?: () => Promise<boolean>;
  /** Milliseconds that the function is told to have, and after which it is killed as Lambda kills it. */
  readonly time?: number;
  /** Told when it has ended by itself. */
  readonly onUsed?: (used: Used) => void;
}

const SCRIPT = (file: string, time: number): string => `
  const { handler } = await import(${JSON.stringify(file)});
  const { text } = await import('node:stream/consumers');
  const event = JSON.parse(await text(process.stdin));
  const until = Date.now() + ${time};
  const context = { functionName: 'f', awsRequestId: 'r', getRemainingTimeInMillis: () => until - Date.now() };
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${time}).unref();
  const answer = await handler(event, context);
  const { systemCPUTime, userCPUTime } = process.resourceUsage();
  // Its own maxRSS counts what the process that started it had at that moment.
  const { readFile } = await import('node:fs/promises');
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const peak = Number(/VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? 0);
  const used = [performance.now() / 1000, (systemCPUTime + userCPUTime) / 1e6, peak / 1024].map(Math.round);
  process.stdout.write('\\nUSED ' + JSON.stringify(used) + '\\n');
  process.stdout.write('\\nANSWER ' + JSON.stringify(answer ?? null) + '\\n', () => process.exit());`;

/** What the function answered; undefined where it was killed. @throws Error with what it said, where it failed. */
export async function invoke<T>(
  file: string,
  event: string,
  { environment = {}, killWhen, onUsed, time = 600_000 }: InvokeOptions = {},
): Promise<T | undefined> {
  const script = SCRIPT(file, time);
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: environment });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  child.stdin.end(event);
  const closed = once(child, 'close');
  while (killWhen !== undefined && child.exitCode === null && !child.killed)
    if (await killWhen()) child.kill('SIGKILL');
  const [, signal] = await closed;
  const output = Buffer.concat(said).toString('utf8');
  const used = /^USED (.*)$/m.exec(output)?.[1];
  if (used !== undefined) {
    const [seconds, processorSeconds, megabytes] = JSON.parse(used);
    onUsed?.({ seconds, processorSeconds, megabytes });
  }
  const answer = /^ANSWER (.*)$/m.exec(output)?.[1];
  if (answer !== undefined) return JSON.parse(answer) as T;
  if (signal !== 'SIGKILL') throw new Error(output.slice(-4000));
  return undefined;
}
