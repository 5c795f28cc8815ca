/** What the command line says and where: results on standard output, progress and trouble on standard error. */
import { once } from 'node:events';
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  set(done: number): void;
  stop(): void;
}

export interface Terminal {
  /** Whether machines read the output. */
  readonly json: boolean;
  /** A line of the result. */
  say(line: string): void;
  /** A line about trouble. */
  warn(line: string): void;
  /** The result for machines: one JSON value. */
  result(value: unknown): void;
  /** Raw text, waiting while the reader is slow. */
  write(text: string): Promise<void>;
  /** Whether nobody reads the output any more (`wsis … | head`): what is only told need not be made. */
  unread?(): boolean;
  /** A progress bar where a person watches, nothing elsewhere. */
  progress(label: string, total: number): Progress;
}

let unread = false;

/** A reader that has gone away is no failure: the work goes on to its end, and ends as it would have. */
function noteUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  unread = true;
}

/** The terminal of this process. */
export function processTerminal(json: boolean): Terminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr])
    if (!stream.listeners('error').includes(noteUnread)) stream.on('error', noteUnread);
  return {
    json,
    say: (line) => void (unread || stdout.write(`${line}\n`)),
    warn: (line) => void stderr.write(`${line}\n`),
    result: (value) => void stdout.write(`${JSON.stringify(value, null, 1)}\n`),
    write: async (text) => {
      if (!unread && !stdout.write(text)) await once(stdout, 'drain').catch(noteUnread);
    },
    unread: () => unread,
    progress: (label, total) => {
      if (json || !stderr.isTTY) return { set: () => undefined, stop: () => undefined };
      const bar = new SingleBar(
        { format: `${label} {bar} {percentage}% {value}/{total}`, stream: stderr, clearOnComplete: true },
        Presets.shades_classic,
      );
      bar.start(total, 0);
      return { set: (done) => bar.update(done), stop: () => bar.stop() };
    },
  };
}

/** Rows as aligned columns of text. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows
    .map((row) =>
      row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}
