import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../../shared/intake/read/json/read-json.ts';
import { DEFAULT_LIMITS, openTable } from '../../../../../shared/intake/read/read-table.ts';
import { bytesSource } from '../../../../../shared/zip/byte-source.ts';
import { inSteps, problemOf } from '../read-all.ts';

async function records(
  text: string,
  array: boolean,
  step = 1000,
  limits = DEFAULT_LIMITS,
): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const batch of readJson(inSteps(Buffer.from(text), step), array, limits)) all.push(...batch);
  return all;
}

const ARRAY = '\uFEFF[\n  {"a": "x ] } \\" 社会"},\n  {"b": [1, {"c": 2}]}\n]\n';

describe('JSON records', () => {
  it('come one by one out of an array, with the line where each starts, however the bytes are cut', async () => {
    for (const step of [1, 2, 3, 5, 1000])
      expect(await records(ARRAY, true, step)).toEqual([
        { line: 2, value: { a: 'x ] } " 社会' } },
        { line: 3, value: { b: [1, { c: 2 }] } },
      ]);
  });

  it('come out of NDJSON, with blank lines and without a last line end', async () => {
    for (const step of [1, 4, 1000])
      expect(await records('{"a":"é"}\r\n\n{"a":2}', false, step)).toEqual([
        { line: 1, value: { a: 'é' } },
        { line: 3, value: { a: 2 } },
      ]);
  });

  it('are told from each other by content', async () => {
    expect((await openTable(bytesSource('a.json', Buffer.from('[]')))).kind).toBe('json');
    expect((await openTable(bytesSource('a.json', Buffer.from('{"a":1}\n{"a":2}')))).kind).toBe('ndjson');
    expect((await openTable(bytesSource('upload', Buffer.from('{"a":1}')))).kind).toBe('ndjson');
  });

  it.each([
    ['[1]', 'json-damaged'],
    ['[{}', 'json-damaged'],
    ['[{}]x', 'json-damaged'],
    ['[{} {}]', 'json-damaged'],
    ['[{},]', 'json-damaged'],
    ['[,{}]', 'json-damaged'],
    ['[{"a":"x]', 'json-damaged'],
    ['{}{', 'json-damaged'],
    ['[{}}]', 'json-damaged'],
  ])('%s is %s', async (text, code) => {
    expect(await problemOf('a.json', Buffer.from(text))).toBe(code);
  });

  it('may not be larger than the limit', async () => {
    const limits = { maxObjectBytes: 100 };
    expect(await problemOf('a.json', Buffer.from(`[{"a":"${'x'.repeat(200)}"`), limits)).toBe(
      'file-too-large',
    );
  });
});
