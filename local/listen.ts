/** The web application on the loopback address, until the process is asked to stop. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../functions/web/app.tsx';
import { buildAssets } from '../functions/web/assets.ts';
import type { WebPorts } from '../functions/web/web-ports.ts';
import { wordsIn } from '../shared/text/words.ts';
import { codeVersion } from './code-version.ts';
import { keepWorker } from './keep-worker.ts';
import { PROVIDER_PATH } from './sign-in/local-provider.ts';
import { localSignIn } from './sign-in/local-sign-in.tsx';
import { newSecret } from './sign-in/secrets.ts';
import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

/** Only this machine is served. */
const HOST = '127.0.0.1';
const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Serve until SIGINT or SIGTERM, with a worker beside. */
export async function listen(workspace: Workspace, port: number, terminal: Terminal): Promise<void> {
  const site = await openSite(workspace, port, (reference, error) =>
    terminal.warn(`${reference} ${error instanceof Error ? error.stack : String(error)}`),
  );
  terminal.say(wordsIn('en')('cli.serve.listening', { address: site.address }));
  const worker = keepWorker(workspace.directory, (reason) =>
    terminal.warn(wordsIn('en')('cli.serve.worker-ended', { reason })),
  );
  try {
    await Promise.race([
      once(process, 'SIGINT'),
      once(process, 'SIGTERM'),
      once(site.server, 'error').then(([e]) => Promise.reject(e)),
    ]);
  } finally {
    worker.stop();
    site.close();
  }
}

export interface Site {
  /** `http://localhost:8080`. */
  readonly address: string;
  readonly server: Server;
  close(): void;
}

/** The application with its provider of sign-in, listening; `port` 0 takes any that is free. */
export async function openSite(
  workspace: Workspace,
  port: number,
  logFault: (reference: string, error: unknown) => void,
): Promise<Site> {
  let opened = port;
  const address = (): string => `http://localhost:${opened}`;
  const { answer, close, routes, signIn } = await localSignIn(workspace, address);
  const app = createApp({
    ...workspace,
    newId: newSecret,
    buildTemplate: makeTemplate,
    buildEntryTemplate: makeEntryTemplate,
    signIn,
    assets: await buildAssets(),
    code: codeVersion(),
    showsDesign: true,
    logFault,
  });
  app.route('/', routes);
  const server = createServer(
    // The listener's own Request takes the global's place: `bodyLimit` copies requests that tell no length.
    hereOnly(byPath(getRequestListener(app.fetch), answer), () => opened),
  );
  server.listen(port, HOST);
  await once(server, 'listening');
  opened = (server.address() as AddressInfo).port;
  return {
    address: address(),
    server,
    close() {
      server.close();
      server.closeAllConnections();
      close();
    },
  };
}

/** Loaded when it is first asked for: exceljs would take 36 MB and 0.3 s of every start. */
const makeTemplate: NonNullable<WebPorts['buildTemplate']> = async (request, words) => {
  const { buildTemplate } = await import('../shared/intake/template/build-template.ts');
  return buildTemplate(request, words);
};

const makeEntryTemplate: NonNullable<WebPorts['buildEntryTemplate']> = async (request, words) => {
  const { buildEntryTemplate } = await import('../shared/intake/registry/build-entry-template.ts');
  return buildEntryTemplate(request, words);
};

/** The provider answers what lies below its own path, the application everything else. */
function byPath(application: RequestListener, provider: RequestListener): RequestListener {
  return (request, response) => {
    const isProviders = request.url?.startsWith(`${PROVIDER_PATH}/`) ?? false;
    return (isProviders ? provider : application)(request, response);
  };
}

/**
 * Answers only who asked for this machine by a name of its own. A page from elsewhere whose name was made to point here
 * (DNS rebinding) would else read the records with the eyes of whoever looks at it; it gets 421 (RFC 9110, 15.5.20).
 */
export function hereOnly(answer: RequestListener, port: () => number): RequestListener {
  return (request, response) => {
    if (isHere(request, port())) return answer(request, response);
    response.writeHead(421, { 'content-type': 'text/plain' }).end('Open http://localhost instead.\n');
  };
}

function isHere({ headers }: IncomingMessage, port: number): boolean {
  const host = headers.host?.toLowerCase() ?? '';
  return NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}
