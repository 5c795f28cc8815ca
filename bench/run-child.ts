/** Starts processes, one at a time, and gives what they say. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { writeAssets } from '../functions/web/asset-folder.ts';
import { buildAssets } from '../functions/web/assets.ts';
import type { CaseReport } from './cases/case.ts';
import { type DataFile, dataPath, makeDataFile, workFolder } from './data-files.ts';

/** Where the bundled cases go. */
const BUNDLE = join(import.meta.dirname, '.data', 'code');

/**
 * Puts the cases and all they use into plain JavaScript, as it is deployed: a loader that strips types would add its own
 * memory to every figure.
 */
export async function bundleCases(): Promise<void> {
  await mkdir(BUNDLE, { recursive: true });
  await copyFile(join(import.meta.dirname, '..', 'package.json'), join(BUNDLE, '..', 'package.json'));
  // Read from disk, beside the code.
  await cp(join(import.meta.dirname, '..', 'shared', 'render', 'pdf', 'template'), join(BUNDLE, 'template'), {
    recursive: true,
  });
  await rm(join(BUNDLE, 'assets'), { recursive: true, force: true });
  await writeAssets(await buildAssets(), join(BUNDLE, 'assets'));
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outdir: BUNDLE,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
}

/** How bin/wsis.mjs tells Node to treat young objects. */
const YOUNG = ['--max-semi-space-size=8', '--initial-old-space-size=64', '--no-allocation-site-pretenuring'];

/** A case in a Node of its own. Throws with what it wrote on standard error when it fails. */
export async function runCase(id: string, rows: number, heap: number): Promise<CaseReport> {
  return JSON.parse(await node([`--max-old-space-size=${heap}`, ...YOUNG], [id, String(rows)]));
}

/** Writes a file in a process of its own, so that the memory it takes is given back. */
export async function prepareFile(file: DataFile, rows: number): Promise<void> {
  if (!existsSync(dataPath(file, rows))) await node([], ['--make', file, String(rows)]);
}

/** The pandas script at `path`, on the same rows in its own layout. It measures itself; starting Python does not count. */
export async function runPandas(python: string, path: string, rows: number): Promise<CaseReport> {
  await makeDataFile('pandas.xlsx', rows);
  const out = workFolder('pandas');
  mkdirSync(out, { recursive: true });
  const said = JSON.parse(
    await output(python, [path, dataPath('pandas.xlsx', rows), out, '--fast-read', '--docx']),
  );
  const laps = Object.entries(said.laps as Readonly<Record<string, number>>);
  return {
    seconds: laps.reduce((sum, [, lap]) => sum + lap, 0),
    megabytes: said.rssMB,
    note: laps.map(([name, lap]) => `${name} ${lap}`).join(', '),
  };
}

/** Whether Python with pandas is there. */
export async function hasPandas(python: string): Promise<boolean> {
  return output(python, ['-c', 'import pandas, openpyxl, xlsxwriter, docx']).then(
    () => true,
    () => false,
  );
}

/** Model of the processor and number of cores, so that figures can be compared. */
export function machine(): string {
  const info = existsSync('/proc/cpuinfo') ? readFileSync('/proc/cpuinfo', 'utf8') : '';
  const model = /model name\s*:\s*(.+)/.exec(info)?.[1] ?? process.arch;
  return `${model}, ${info.match(/^processor/gm)?.length ?? '?'} cores, Node ${process.version}`;
}

function node(flags: readonly string[], args: readonly string[]): Promise<string> {
  return output(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    ...flags,
    join(BUNDLE, 'child.js'),
    ...args,
  ]);
}

async function output(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // As bin/wsis.mjs starts it.
    env: {
      MALLOC_ARENA_MAX: '2',
      MALLOC_TRIM_THRESHOLD_: '131072',
      FONTCONFIG_FILE: join(import.meta.dirname, '..', 'bin', 'fonts.conf'),
      ...process.env,
      BENCH_DATA: workFolder(''),
    },
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('close', (code) => resolve(code ?? -1));
    child.on('error', reject);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(err.trim().split('\n').slice(-12).join('\n') || `ended with ${code}`);
  return out;
}
