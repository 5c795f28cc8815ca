/** A terminal that shows nothing. */
import type { Terminal } from '../../local/terminal.ts';

/** A terminal nobody watches. */
export function silentTerminal(): Terminal {
  return {
    json: true,
    say: () => undefined,
    warn: () => undefined,
    result: () => undefined,
    write: async () => undefined,
    progress: () => ({ set: () => undefined, stop: () => undefined }),
  };
}
