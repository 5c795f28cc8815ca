/** Every page of the application over a full store, asked as a person who has signed in asks it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { workFolder } from '../data-files.ts';
import { askOften } from '../site/ask-often.ts';
import { fillSite, NOW, THIS_YEAR } from '../site/fill-site.ts';
import { openApp } from '../site/open-app.ts';
import { pageList, type SiteFacts } from '../site/page-list.ts';
import type { Case, PageFigure } from './case.ts';
import { emptyWorkspace, take } from './keeping.ts';

/** The median of the slowest page; the figures of each page beside. */
export const webPages: Case = async ({ rows }) => {
  const workspace = await siteOf(rows);
  const site = await openApp(workspace);
  const pages: PageFigure[] = [];
  for (const ask of pageList(await factsOf(workspace))) pages.push(await askOften(ask, site));
  workspace.close();
  const slowest = pages.toSorted((a, b) => b.median - a.median)[0];
  return {
    seconds: (slowest?.median ?? 0) / 1000,
    counted: pages.length,
    note: `slowest ${slowest?.path}`,
    pages,
  };
};

/** Filled once and kept: asking changes nothing. */
async function siteOf(rows: number): Promise<Workspace> {
  const name = `web-${rows}`;
  const ready = join(workFolder(name), 'ready');
  const clock = () => NOW;
  if (existsSync(ready)) return { ...openWorkspace(workFolder(name)), clock };
  const workspace = { ...emptyWorkspace(name), clock };
  await take('full.xlsx', rows, workspace);
  await fillSite(workspace);
  writeFileSync(ready, '');
  return workspace;
}

async function factsOf({ ledger, objects }: Workspace): Promise<SiteFacts> {
  const firstIn = async (state: string): Promise<string> => {
    const { items } = await ledger.list(`updates/${state}/${THIS_YEAR.from}..${THIS_YEAR.to}`, { limit: 1 });
    return (items[0]?.state as { readonly activityId: string } | undefined)?.activityId ?? '';
  };
  const line = await ledger.list('activities/line/C5', { limit: 100 });
  const ids = line.items.map(({ stream }) => stream.slice('activity/'.length));
  const snapshots: string[] = [];
  for await (const { key } of objects.list('snapshots/')) snapshots.push(key.replace(/^.*\/|\..*$/g, ''));
  return {
    waiting: await firstIn('submitted'),
    accepted: await firstIn('accepted'),
    drafted: ids.find((id) => Number(id.slice(3)) % 10 === 4) ?? '',
    snapshot: snapshots[0] ?? '',
  };
}
