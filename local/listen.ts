/** The web application on the loopback address, until the process is asked to stop. */
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { createApp } from '../functions/web/app.tsx';
import { wordsIn } from '../shared/text/words.ts';
import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

/** Only this machine is served: nobody has signed in. */
const HOST = '127.0.0.1';

/** Serve until SIGINT or SIGTERM. */
export async function listen(workspace: Workspace, port: number, terminal: Terminal): Promise<void> {
  const app = createApp({ ...workspace, audience: 'members' });
  const server = serve({ fetch: app.fetch, port, hostname: HOST }, (address) => {
    terminal.say(wordsIn('en')('cli.serve.listening', { address: `http://localhost:${address.port}` }));
  });
  await Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    once(server, 'error').then(([e]) => Promise.reject(e)),
  ]);
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
}
