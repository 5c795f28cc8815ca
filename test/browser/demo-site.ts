/** The web application over the demonstration data and its reports, on a free port of this machine, with a browser beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { openSite } from '../../local/listen.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import type { Terminal } from '../../local/terminal.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { launchChromium } from './chromium.ts';

export interface DemoSite {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** With what it is served from. */
export interface ServedDemo extends DemoSite {
  readonly workspace: Workspace;
}

/** Load, freeze and report the demonstration data in HTML (one report, if nothing else is asked), and serve it; `signInAs` lets demonstration people in. */
export async function openDemoSite(
  languages: readonly Language[],
  kinds: readonly ReportKind[] = [reportKind('cstd')],
): Promise<ServedDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'wsis-browser-'));
  const workspace = openWorkspace(join(folder, 'data'));
  await loadDemo(workspace, silent);
  await produceReports(
    {
      kinds,
      languages,
      formats: ['html'],
      year: 2025,
      snapshotOf: freezeSpan(workspace),
      out: join(folder, 'reports'),
    },
    workspace,
  );
  const faults: unknown[] = [];
  const site = await openSite(workspace, 0, (_, error) => void faults.push(error));
  const browser = await launchChromium();
  return {
    address: site.address,
    browser,
    workspace,
    async close() {
      await browser.close();
      site.close();
      workspace.close();
      await rm(folder, { recursive: true });
      if (faults.length > 0) throw faults[0];
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
