import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileSource } from '../../../functions/intake/file-source.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-source-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('reads any part of a file, less at its end, and all of it as a stream', async () => {
  const path = join(folder, 'records.csv');
  await writeFile(path, 'id,title\n1,two');
  const source = await fileSource(path);
  expect([source.name, source.size]).toEqual(['records.csv', 14]);
  expect(Buffer.from(await source.read(3, 5)).toString()).toBe('title');
  expect(Buffer.from(await source.read(11, 50)).toString()).toBe('two');
  expect((await source.read(99, 5)).length).toBe(0);
  const pieces: Uint8Array[] = [];
  for await (const piece of source.stream()) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe('id,title\n1,two');
  await source.close();
});
