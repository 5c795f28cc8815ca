/** A secret that somebody types without showing it, or that another program writes to the standard input. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The first line; `prompt` is shown where a person types. */
export async function readSecret(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  if (stdin.isTTY) stderr.write(`${prompt} `);
  // What is typed is echoed to an output that shows nothing.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output, terminal: stdin.isTTY });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
  }
}
