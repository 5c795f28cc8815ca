import { describe, expect, it } from 'vitest';
import { picturesInPlace } from '../../../../shared/render/pdf/pictures-in-place.ts';

/** A tree: a paragraph, a table with a note, two pictures with theirs, a paragraph. */
const OBJECTS: Readonly<Record<number, string>> = {
  1: '<< /Type /Catalog /StructTreeRoot 2 0 R >>',
  2: '<< /Type /StructTreeRoot /K [3 0 R] >>',
  3: '<< /S /Document /K [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R 17 0 R] >>',
  10: '<< /S /P /K [0] >>',
  11: '<< /S /Table /K [30 0 R] >>',
  12: '<< /S /P /K [1] >>',
  13: '<< /S /Div /K [31 0 R 32 0 R] >>',
  14: '<< /S /P /K [2] >>',
  15: '<< /S /Div /K [31 0 R 32 0 R] >>',
  16: '<< /S /P /K [3] >>',
  17: '<< /S /P /K [4] >>',
  30: '<< /S /TR /K [5] >>',
  31: '<< /S /Caption /K [6] >>',
  32: '<< /S /Figure /Alt (/S /Table /K [1 0 R]) /K [7] >>',
};
const FILE = {
  text: 'trailer << /Root 1 0 R >>',
  numbers: Object.keys(OBJECTS).map(Number),
  body: (number: number) => OBJECTS[number] ?? '',
};

describe('pictures that stand below their table', () => {
  const kidsAfter = (...lowered: readonly boolean[]) =>
    [...(picturesInPlace(FILE, lowered).get(3) ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));

  it('are read before it with the lines below them, in their order', () => {
    expect(kidsAfter(true, true)).toEqual([10, 13, 14, 15, 16, 11, 12, 17]);
    expect(kidsAfter(false, true)).toEqual([10, 15, 16, 11, 12, 13, 14, 17]);
  });

  it('change nothing where there are none', () => {
    expect(picturesInPlace(FILE, [false, false]).size).toBe(0);
  });

  it('are not guessed at where the tags do not hold them all', () => {
    expect(() => picturesInPlace(FILE, [true])).toThrow('2 pictures tagged of 1');
  });
});
