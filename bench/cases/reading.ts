/** Reading, checking and mapping files, without keeping anything. */

import { fileSource } from '../../local/file-source.ts';
import { checkRecord } from '../../shared/activities/check.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { openTable } from '../../shared/intake/read/read-table.ts';
import { readIncoming } from '../../shared/intake/read-incoming.ts';
import { mapActivity, mapUpdate } from '../../shared/matrix/encode.ts';
import { compileEdition, supportOf } from '../../shared/matrix/support.ts';
import { addActivity, emptyTally } from '../../shared/matrix/tally.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import { type DataFile, dataPath } from '../data-files.ts';
import { YEAR } from '../make-rows.ts';
import { type Case, timed } from './case.ts';

export const PERIOD = { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` };
const compiled = compileEdition(latestEdition);

/** Cells only. */
export function reading(file: DataFile): Case {
  return async ({ rows }) => {
    const source = await fileSource(dataPath(file, rows));
    const [seconds, counted] = await timed(async () => {
      const table = await openTable(source);
      if ('objects' in table) return 0;
      let count = -1;
      for await (const batch of table.rows()) count += batch.length;
      return count;
    });
    await source.close();
    return { seconds, counted };
  };
}

/** Cells, records, rules, matrix, tally. */
export function checking(file: DataFile): Case {
  return async ({ rows }) => {
    const source = await fileSource(dataPath(file, rows));
    const tally = emptyTally();
    const [seconds, found] = await timed(async () => {
      const profile = file === 'short.xlsx' ? 'stocktaking' : 'annual';
      const incoming = await readIncoming(await openTable(source), { profile, period: PERIOD });
      const context = { supportOf: supportOf.bind(undefined, compiled) };
      let counted = 0;
      let findings = 0;
      for await (const batch of incoming.batches()) {
        for (const { findings: read, record } of batch) {
          findings += read.length + checkRecord(record, context).length;
          addActivity(tally, mapActivity(record.activity, compiled), [mapUpdate(record.update)]);
          counted += 1;
        }
      }
      return { counted, findings };
    });
    await source.close();
    return { seconds, counted: found.counted, note: `${found.findings} findings` };
  };
}

/** Records held in memory are mapped and tallied again and again. */
export const mapping: Case = async ({ rows }) => {
  const held = Math.min(rows, 10_000);
  const source = await fileSource(dataPath('full.xlsx', held));
  const incoming = await readIncoming(await openTable(source), { profile: 'annual', period: PERIOD });
  const records: ActivityRecord[] = [];
  for await (const batch of incoming.batches()) for (const { record } of batch) records.push(record);
  await source.close();
  const pass = (): number => {
    const tally = emptyTally();
    for (const { activity, update } of records)
      addActivity(tally, mapActivity(activity, compiled), [mapUpdate(update)]);
    return records.length;
  };
  for (let warm = 0; warm < 5; warm += 1) pass();
  const [seconds, counted] = await timed(() => {
    let done = 0;
    while (done < Math.max(rows, 200_000)) done += pass();
    return done;
  });
  return { seconds, counted };
};
