/** A terminal that nobody reads. */
import type { Terminal } from '../../local/terminal.ts';

export const silent: Terminal = {
  json: false,
  say: () => undefined,
  warn: () => undefined,
  result: () => undefined,
  write: async () => undefined,
  progress: () => ({ set: () => undefined, stop: () => undefined }),
};
