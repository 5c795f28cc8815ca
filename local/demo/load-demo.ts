/** Takes the demonstration data set in: real published entries, the example focal points' workbooks, entries of registries. */

import type { Profile } from '../../shared/activities/record.ts';
import { review } from '../../shared/activities/review.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { operator } from '../command.ts';
import { importFile } from '../import-files.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';
import { loadDemoEntries } from './demo-entries.ts';
import { demoFile, exampleWorkbookName } from './demo-files.ts';
import { addDemoPeople } from './demo-people.ts';
import { EXAMPLE_YEARS } from './example-records.ts';

export interface LoadedDemo {
  readonly records: number;
  readonly created: number;
  readonly updated: number;
  readonly accepted: number;
  /** Entries of registries. */
  readonly entries: number;
}

const FILES: readonly { readonly name: string; readonly profile: Profile }[] = [
  { name: 'real-records.jsonl', profile: 'stocktaking' },
  ...EXAMPLE_YEARS.map((year) => ({ name: exampleWorkbookName(year), profile: 'annual' as const })),
];
/** Everything ever published lies in it. */
const ALL_TIME = { from: '1990-01-01', to: '2099-12-31' };

/** Import and accept all of it; what is there already stays as it is. */
export async function loadDemo(workspace: Workspace, terminal: Terminal): Promise<LoadedDemo> {
  const words = wordsIn('en');
  let records = 0;
  let created = 0;
  let updated = 0;
  for (const { name, profile } of FILES) {
    const { log, taken } = await importFile({ file: demoFile(name), profile }, workspace, terminal);
    await log.remove();
    const { proof: _, rest: __, ...outcome } = taken;
    if (!terminal.json) terminal.say(words('cli.import.counts', outcome));
    records += taken.created + taken.updated + taken.unchanged;
    created += taken.created;
    updated += taken.updated;
  }
  await addDemoPeople(workspace);
  const entries = await loadDemoEntries(workspace);
  const order = {
    action: 'accept',
    span: ALL_TIME,
    by: operator(),
    reason: systemReason('demonstration'),
  } as const;
  const { reviewed } = await review(order, workspace);
  const loaded = { records, created, updated, accepted: reviewed, entries };
  if (terminal.json) terminal.result(loaded);
  else
    terminal.say(
      [words('cli.review.done', { count: reviewed }), words('cli.demo.done', { records, entries })].join(
        '\n',
      ),
    );
  return loaded;
}
