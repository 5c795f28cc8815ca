/** `npm run bench`: how fast and how large everything is, against the promises and against others on the same machine. */
import { parseArgs } from 'node:util';
import { CASES } from './cases/index.ts';
import { type Figure, promisesOf } from './promises.ts';
import { bundleCases, hasPandas, machine, prepareFile, runCase, runPandas } from './run-child.ts';
import { pageTable, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100,1000,10000,100000,1000000' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    baseline: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    json: { type: 'boolean', default: false },
  },
});

const sizes = (values.quick ? '100,1000,10000' : values.rows).split(',').map(Number);
if (sizes.some((rows) => !Number.isSafeInteger(rows) || rows < 1))
  throw new RangeError('--rows takes numbers with commas between');
const only = values.only?.split(',');
if (values.baseline !== undefined && !(await hasPandas(values.python))) {
  process.stderr.write('no Python with pandas, openpyxl, xlsxwriter and docx: the script is left out\n');
}
const pandas = values.baseline !== undefined && (await hasPandas(values.python));
const figures: Figure[] = [];
const failed: { readonly id: string; readonly rows: number; readonly error: string }[] = [];

await bundleCases();
for (const rows of sizes) {
  for (const { files, heap, id, label, least, load: _load, most } of CASES) {
    if (rows < least || rows > most || (only && !only.includes(id))) continue;
    await measure(id, label, rows, async () => {
      for (const file of files) await prepareFile(file, rows);
      return runCase(id, rows, heap);
    });
  }
  const { baseline } = values;
  if (pandas && baseline !== undefined && rows <= 100_000 && (!only || only.includes('pandas'))) {
    await measure('pandas', 'whole job, the pandas script', rows, () =>
      runPandas(values.python, baseline, rows),
    );
  }
}

if (values.json) {
  const results = figures.map((figure) => ({ ...figure, promises: promisesOf(figure, figures) }));
  process.stdout.write(`${JSON.stringify({ machine: machine(), figures: results, failed }, null, 1)}\n`);
} else {
  process.stdout.write(`${machine()}\n\n${tableOf(figures)}\n`);
  for (const { pages, rows } of figures) if (pages) process.stdout.write(`\n${pageTable(pages, rows)}\n`);
  for (const { error, id, rows } of failed)
    process.stdout.write(`\n${id} at ${rows} rows failed: ${error}\n`);
}
process.exitCode = failed.length > 0 ? 1 : 0;

async function measure(
  id: string,
  label: string,
  rows: number,
  run: () => ReturnType<typeof runCase>,
): Promise<void> {
  process.stderr.write(`${id} ${rows} … `);
  try {
    const { counted, cpu, megabytes, note, pages, seconds } = await run();
    figures.push({
      id,
      label,
      rows,
      seconds,
      rate: (counted ?? rows) / seconds,
      megabytes,
      ...(cpu === undefined ? {} : { cpu }),
      ...(note ? { note } : {}),
      ...(pages ? { pages } : {}),
    });
    process.stderr.write(
      `${seconds.toFixed(2)} s${cpu === undefined ? '' : ` (${cpu.toFixed(2)} s of processor)`}, ${megabytes} MB${note ? `, ${note}` : ''}\n`,
    );
  } catch (error) {
    failed.push({ id, rows, error: error instanceof Error ? error.message : String(error) });
    process.stderr.write(`failed: ${failed.at(-1)?.error}\n`);
  }
}
