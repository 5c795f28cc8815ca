/** The demonstration data set, taken in, accepted, frozen and reported, for tests of what comes out. */
import { loadDemo } from '../../local/demo/load-demo.ts';
import { type ProducedSet, produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { FORMATS } from '../../shared/render/render.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { DEAREST_KINDS } from './kinds-by-shape.ts';
import { silentTerminal } from './silent-terminal.ts';

/** A data folder whose clock stands still. */
export function standingWorkspace(directory: string): Workspace {
  return { ...openWorkspace(directory), clock: () => new Date('2026-02-01T09:00:00Z') };
}

/** A data folder with the demonstration data in it. */
export async function demoWorkspace(directory: string): Promise<Workspace> {
  const workspace = standingWorkspace(directory);
  await loadDemo(workspace, silentTerminal());
  return workspace;
}

/** Reports on 2025 in every format: of the dearest kinds where no others are asked for. */
export async function allReports(
  workspace: Workspace,
  out: string,
  languages: readonly Language[] = ['en'],
  kinds: readonly ReportKind[] = DEAREST_KINDS,
): Promise<readonly ProducedSet[]> {
  return produceReports(
    {
      kinds,
      languages,
      formats: FORMATS,
      year: 2025,
      snapshotOf: freezeSpan(workspace),
      out,
    },
    workspace,
  );
}
