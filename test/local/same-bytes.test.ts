/** Same snapshot, same bytes: wherever, in whatever locale and on whatever day the reports are made. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { FORMATS } from '../../shared/render/render.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { DEAREST_KINDS } from '../pipeline/kinds-by-shape.ts';
import { ONLY_HEAD_GAPS } from '../pipeline/only-head-gaps.ts';
import { runWsis, type Surroundings } from '../pipeline/run-wsis.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const KINDS = DEAREST_KINDS.map(({ id }) => id);
const root = temporaryFolder();
const data = join(root, 'data');

/** A module that makes the whole process believe in another day. */
function shiftedDays(days: number): string {
  const code = `
    const Real = Date, shift = ${days} * 86400000;
    globalThis.Date = class extends Real {
      constructor(...args) { super(...(args.length ? args : [Real.now() + shift])); }
      static now() { return Real.now() + shift; }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const PLACES: readonly (Surroundings & { readonly name: string })[] = [
  { name: 'tokyo', env: { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  {
    name: 'los-angeles',
    env: { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    node: ['--import', shiftedDays(701)],
  },
];

async function report({ name, ...surroundings }: (typeof PLACES)[number]) {
  const ended = await runWsis(
    ['report', ...KINDS, '--year', '2025', '--lang', 'en,ar', '--out', join(root, name), '--data', data],
    surroundings,
  );
  expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(ONLY_HEAD_GAPS) });
  return folderBytes(join(root, name));
}

beforeAll(async () => (await demoWorkspace(data)).close(), 60_000);

it('makes every file in every format the same, byte for byte, in two time zones, two locales and two years', async () => {
  const [tokyo, angeles] = await Promise.all(PLACES.map(report));
  const names = [...(tokyo?.keys() ?? [])];
  expect(names).toEqual([...(angeles?.keys() ?? [])]);
  for (const id of KINDS)
    for (const language of ['en', 'ar'])
      for (const format of FORMATS) {
        const made = names.filter(
          (name) => name.includes(`/${id}/${language}/`) && name.endsWith(`.${format}`),
        );
        expect(made, `${id} ${language} ${format}`).not.toEqual([]);
      }
  expect(
    names.filter((name) => tokyo?.get(name)?.equals(angeles?.get(name) ?? Buffer.of()) !== true),
  ).toEqual([]);
}, 300_000);

it('is a test that sees the day, the zone and the locale change', async () => {
  const tell = `console.log([new Date().getFullYear(), new Date(0).getTimezoneOffset(),
    Intl.NumberFormat().resolvedOptions().locale].join(' '))`;
  const seen = await Promise.all(
    PLACES.map(async ({ env, node = [] }) => {
      const surroundings = { env: { ...process.env, ...env } };
      return (await promisify(execFile)(process.execPath, [...node, '-e', tell], surroundings)).stdout.trim();
    }),
  );
  const [tokyo, angeles] = seen.map((line) => line.split(' '));
  expect(Number(angeles?.[0])).toBeGreaterThan(Number(tokyo?.[0]));
  expect([tokyo?.[1], angeles?.[1]]).toEqual(['-540', '480']);
  expect([tokyo?.[2], angeles?.[2]]).toEqual(['tr-TR', 'ar-EG']);
});
