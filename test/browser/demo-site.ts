/** The web application over the demonstration data and its reports, on a free port of this machine, with a browser beside it. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { createApp } from '../../functions/web/app.tsx';
import { buildAssets } from '../../functions/web/assets.ts';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import type { Terminal } from '../../local/terminal.ts';
import { openWorkspace } from '../../local/workspace.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { launchChromium } from './chromium.ts';

export interface DemoSite {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Load, freeze and report the demonstration data in HTML, and serve it to the public. */
export async function openDemoSite(languages: readonly Language[]): Promise<DemoSite> {
  const folder = await mkdtemp(join(tmpdir(), 'wsis-browser-'));
  const workspace = openWorkspace(join(folder, 'data'));
  await loadDemo(workspace, silent);
  await produceReports(
    {
      kinds: REPORT_KINDS,
      languages,
      formats: ['html'],
      year: 2025,
      snapshotOf: freezeSpan(workspace),
      out: join(folder, 'reports'),
    },
    workspace,
  );
  const app = createApp({
    ...workspace,
    newId: () => 'unused',
    assets: await buildAssets(),
    showsDesign: true,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const browser = await launchChromium();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    async close() {
      await browser.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      workspace.close();
      await rm(folder, { recursive: true });
    },
  };
}

const silent: Terminal = {
  json: false,
  say: () => undefined,
  warn: () => undefined,
  result: () => undefined,
  write: async () => undefined,
  progress: () => ({ set: () => undefined, stop: () => undefined }),
};
