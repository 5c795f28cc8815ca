/** Asks for one page again and again, and weighs what a browser loads with it. */
import { brotliCompressSync } from 'node:zlib';
import type { PageFigure } from '../cases/case.ts';
import type { OpenApp } from './open-app.ts';
import type { PageAsk } from './page-list.ts';

const TIMES = 15;
/** Drawn after the page stands, and only where there are charts. */
const CHARTS = 'chart.js';

/** The figures of a page. Throws where it doesn't answer 200. */
export async function askOften([asker, path]: PageAsk, { ask, assets }: OpenApp): Promise<PageFigure> {
  const times: number[] = [];
  let body = '';
  let first = 0;
  let before = process.cpuUsage();
  for (let time = 0; time <= TIMES; time += 1) {
    if (time === 1) before = process.cpuUsage();
    const start = performance.now();
    const response = await ask(asker, path);
    body = await response.text();
    const took = performance.now() - start;
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${body.slice(0, 500)}`);
    if (time === 0) first = took;
    else times.push(took);
  }
  const { system, user } = process.cpuUsage(before);
  const sorted = times.toSorted((a, b) => a - b);
  const named = assets.filter(({ file, name }) => name !== CHARTS && body.includes(`/assets/${file}`));
  const bytes = brotliCompressSync(body).length + named.reduce((sum, { brotli }) => sum + brotli.length, 0);
  return {
    path,
    asker,
    median: sorted[Math.floor(TIMES / 2)] ?? 0,
    p95: sorted[Math.ceil(TIMES * 0.95) - 1] ?? 0,
    first,
    cpu: (user + system) / 1000 / TIMES,
    kilobytes: bytes / 1024,
  };
}
