import { expect, it } from 'vitest';
import { LARGEST_UPLOAD } from '../../../functions/intake/largest-upload.ts';
import { objectSource } from '../../../functions/intake/object-source.ts';
import { memoryObjects } from '../../shared/reports/memory-stores.ts';

it('reads a file that is too large for memory from disk, under the name of its sender', async () => {
  const objects = memoryObjects();
  const bytes = Buffer.alloc(LARGEST_UPLOAD + 3, 'abc');
  await objects.putIfAbsent('uploads/1/large.csv', bytes);
  const source = await objectSource(objects, 'uploads/1/large.csv', 'Größe.csv');
  expect([source.name, source.size]).toEqual(['Größe.csv', bytes.length]);
  expect(Buffer.from(await source.read(LARGEST_UPLOAD, 10)).toString()).toBe('abc');
  await source.close();
  await expect(source.read(0, 1)).rejects.toThrow();
});

it('refuses what no reader takes, and what is not there', async () => {
  const objects = memoryObjects();
  const head = async (key: string) => ({ key, size: 512 * 2 ** 20 + 1, sha256: '' });
  await expect(objectSource({ ...objects, head }, 'uploads/1/a', 'a')).rejects.toMatchObject({
    code: 'file-too-large',
  });
  await expect(objectSource(objects, 'uploads/1/a', 'a')).rejects.toMatchObject({ code: 'object-unknown' });
});
