import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('a reader that goes away (`wsis … | head`) is no failure, and nothing to complain of', async () => {
  const args = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'local/wsis.ts', 'matrix'];
  const child = spawn(process.execPath, [...args, '--format', 'json'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect({ code, said }).toEqual({ code: 0, said: '' });
}, 30_000);
