/** Runs one case in a process of its own: `child.ts CASE ROWS`; with `--make FILE ROWS` it writes a file. One JSON line. */
import { CASES } from './cases/index.ts';
import { type DataFile, makeDataFile } from './data-files.ts';

const [first = '', second = '', third = ''] = process.argv.slice(2);
if (first === '--make') await makeDataFile(second as DataFile, Number(third));
else {
  const found = CASES.find(({ id }) => id === first);
  if (!found) throw new RangeError(`no case ${first}`);
  const run = await found.load();
  const before = process.cpuUsage();
  const measured = await run({ rows: Number(second) });
  const { system, user } = process.cpuUsage(before);
  // Kilobytes, the most that the process has ever held.
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ ...measured, cpu: (user + system) / 1e6, megabytes })}\n`);
}
