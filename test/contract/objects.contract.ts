/** What every object store promises. */
import { describe, expect, it } from 'vitest';
import type { Objects } from '../../shared/store/ports.ts';
import { isProblem } from '../../shared/text/problem.ts';

const HELLO = 'hello, 世界';

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function* inPieces(text: string): AsyncIterable<Uint8Array> {
  for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
}

const BAD_KEYS = [
  '',
  '/a',
  'a/',
  'a//b',
  '../a',
  'a/../../b',
  './a',
  'a\\..\\b',
  'a\0b',
  'a\nb',
  `a/${'x'.repeat(300)}`,
];

/** `order`: an emulator that sorts by locale is only asked for the right set of keys. */
export function objectsContract(
  name: string,
  make: () => Promise<Objects>,
  order: 'bytes' | 'any' = 'bytes',
): void {
  describe(`${name}: objects`, () => {
    it('keeps bytes under a key, whole or streamed', async () => {
      const objects = await make();
      const whole = await objects.putIfAbsent('reports/a/file.txt', Buffer.from(HELLO));
      const streamed = await objects.putIfAbsent('reports/b.txt', inPieces(HELLO));
      expect(streamed.sha256).toBe(whole.sha256);
      expect(whole.size).toBe(Buffer.byteLength(HELLO));
      expect(await textOf(await objects.get('reports/b.txt'))).toBe(HELLO);
      expect(await objects.head('reports/a/file.txt')).toEqual(whole);
    });

    it('takes the same bytes again and refuses others', async () => {
      const objects = await make();
      const first = await objects.putIfAbsent('a.txt', Buffer.from('one'));
      expect(await objects.putIfAbsent('a.txt', inPieces('one'))).toEqual(first);
      await expect(objects.putIfAbsent('a.txt', Buffer.from('two'))).rejects.toSatisfy((error) =>
        isProblem(error, 'object-differs'),
      );
      expect(await textOf(await objects.get('a.txt'))).toBe('one');
    });

    it('keeps an empty object', async () => {
      const objects = await make();
      await objects.putIfAbsent('empty', new Uint8Array());
      expect(await textOf(await objects.get('empty'))).toBe('');
      expect((await objects.head('empty'))?.size).toBe(0);
    });

    it('says what is not there', async () => {
      const objects = await make();
      expect(await objects.head('nothing/here')).toBeUndefined();
      await expect(objects.get('nothing/here')).rejects.toSatisfy((error) =>
        isProblem(error, 'object-unknown'),
      );
      await expect(objects.link('nothing/here', 'x', 60)).rejects.toSatisfy((error) =>
        isProblem(error, 'object-unknown'),
      );
    });

    it.each(BAD_KEYS)('refuses the key %j', async (key) => {
      const objects = await make();
      const unknown = (error: unknown): boolean => isProblem(error, 'object-unknown');
      await expect(objects.putIfAbsent(key, Buffer.from('x'))).rejects.toSatisfy(unknown);
      await expect(objects.get(key)).rejects.toSatisfy(unknown);
      await expect(objects.head(key)).rejects.toSatisfy(unknown);
    });

    it('lists what is below a prefix in the order of the bytes', async () => {
      const objects = await make();
      const keys = ['r/b', 'r/a/z', 'r/a.txt', 'r/é', 'r/Z', 'r/a-b/c', 's/x', 'r/😀', 'r/\uffee'];
      for (const key of keys) await objects.putIfAbsent(key, Buffer.from(key));
      const listed = async (prefix: string): Promise<readonly string[]> => {
        const found: string[] = [];
        for await (const info of objects.list(prefix)) {
          expect(info).toEqual(await objects.head(info.key));
          found.push(info.key);
        }
        return found;
      };
      const inOrder = (found: readonly string[]): readonly string[] =>
        order === 'bytes' ? found : [...found].sort();
      expect(inOrder(await listed('r/'))).toEqual(
        inOrder(['r/Z', 'r/a-b/c', 'r/a.txt', 'r/a/z', 'r/b', 'r/é', 'r/\uffee', 'r/😀']),
      );
      expect(await listed('r/a')).toEqual(['r/a-b/c', 'r/a.txt', 'r/a/z']);
      expect(await listed('nothing/')).toEqual([]);
      expect(await listed('')).toHaveLength(keys.length);
    });
  });
}
