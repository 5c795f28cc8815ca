/** The web application on the loopback address, until the process is asked to stop. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { createApp } from '../functions/web/app.tsx';
import { buildAssets } from '../functions/web/assets.ts';
import { wordsIn } from '../shared/text/words.ts';
import { codeVersion } from './code-version.ts';
import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

/** Only this machine is served: nobody has signed in. */
const HOST = '127.0.0.1';
const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Serve until SIGINT or SIGTERM. */
export async function listen(workspace: Workspace, port: number, terminal: Terminal): Promise<void> {
  const app = createApp({
    ...workspace,
    newId: () => randomBytes(20).toString('base64url'),
    assets: await buildAssets(),
    code: codeVersion(),
    showsDesign: true,
    logFault: (reference, error) =>
      terminal.warn(`${reference} ${error instanceof Error ? error.stack : String(error)}`),
  });
  let opened = port;
  const fetch = hereOnly(app.fetch, () => opened);
  const server = serve({ fetch, port, hostname: HOST }, (address) => {
    opened = address.port;
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

type Fetch = (request: Request, ...more: never[]) => Response | Promise<Response>;

/**
 * Answers only who asked for this machine by a name of its own. A page from elsewhere whose name was made to point here
 * (DNS rebinding) would else read the records with the eyes of whoever looks at it; it gets 421 (RFC 9110, 15.5.20).
 */
export function hereOnly<F extends Fetch>(fetch: F, port: () => number): F {
  return ((request: Request, ...more: never[]) => {
    const host = request.headers.get('host')?.toLowerCase() ?? '';
    const here = NAMES.some((name) => host === `${name}:${port()}` || (port() === 80 && host === name));
    return here ? fetch(request, ...more) : new Response('Open http://localhost instead.\n', { status: 421 });
  }) as F;
}
