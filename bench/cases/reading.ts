/** Reading, checking and mapping files, without keeping anything. */

import { fileSource } from '../../functions/intake/file-source.ts';
import { checkRecord } from '../../shared/activities/check.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { openTable } from '../../shared/intake/read/read-table.ts';
import { readIncoming } from '../../shared/intake/read-incoming.ts';
import { encodeActivity, mapActivity, mapEncoded, mapUpdate } from '../../shared/matrix/encode.ts';
import { compileEdition, supportOf } from '../../shared/matrix/support.ts';
import { addActivity, emptyTally } from '../../shared/matrix/tally.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import { type DataFile, dataPath } from '../data-files.ts';
import { YEAR } from '../make-rows.ts';
import { type Case, type Measured, timed } from './case.ts';

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

/** Record objects in memory become numbers, are mapped and tallied, again and again. */
export const encoding: Case = async ({ rows }) => {
  const records = await recordsOf(rows);
  return repeated(() => {
    const tally = emptyTally();
    for (const { activity, update } of records)
      addActivity(tally, mapActivity(activity, compiled), [mapUpdate(update)]);
    return records.length;
  });
};

/** Records that are numbers already are mapped against the edition and tallied, again and again. */
export const mapping: Case = async ({ rows }) => {
  const encoded = (await recordsOf(rows)).map(
    ({ activity, update }) => [encodeActivity(activity), [mapUpdate(update)]] as const,
  );
  return repeated(() => {
    const tally = emptyTally();
    for (const [activity, updates] of encoded) addActivity(tally, mapEncoded(activity, compiled), updates);
    return encoded.length;
  });
};

async function recordsOf(rows: number): Promise<readonly ActivityRecord[]> {
  const source = await fileSource(dataPath('full.xlsx', Math.min(rows, 10_000)));
  const incoming = await readIncoming(await openTable(source), { profile: 'annual', period: PERIOD });
  const records: ActivityRecord[] = [];
  for await (const batch of incoming.batches()) for (const { record } of batch) records.push(record);
  await source.close();
  return records;
}

/** Seconds of warm-up, and of measuring at least: a compiler that still works, or a short pause, would be the figure otherwise. */
const WARM = 1;
const LEAST = 5;
const LEAST_RECORDS = 5_000_000;

/** The average over all passes after the warm-up. */
async function repeated(pass: () => number): Promise<Measured> {
  for (const end = performance.now() + WARM * 1000; performance.now() < end; ) pass();
  const before = process.cpuUsage();
  const [seconds, counted] = await timed(() => {
    const end = performance.now() + LEAST * 1000;
    let done = 0;
    while (done < LEAST_RECORDS || performance.now() < end) done += pass();
    return done;
  });
  const { user } = process.cpuUsage(before);
  return { seconds, counted, note: `${Math.round(counted / (user / 1e6))} a second of the processor` };
}
