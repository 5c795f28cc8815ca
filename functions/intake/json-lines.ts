/** Things as JSON, one a line, as an object store takes and gives them. */
import { splitLines } from '../../shared/reports/split-lines.ts';
import type { Objects } from '../../shared/store/ports.ts';

/** Lines of a piece. */
const LINES = 1000;

/** UTF-8, a line feed after each; no bytes for nothing. */
export async function* linesOf(things: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let lines: string[] = [];
  for await (const thing of things) {
    lines.push(JSON.stringify(thing));
    if (lines.length < LINES) continue;
    yield Buffer.from(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
}

/** What stands in the object under `key`, in order. Problem `object-unknown`. */
export async function* linesIn<T>(objects: Pick<Objects, 'get'>, key: string): AsyncGenerator<T> {
  for await (const line of splitLines(await objects.get(key))) if (line !== '') yield JSON.parse(line) as T;
}
