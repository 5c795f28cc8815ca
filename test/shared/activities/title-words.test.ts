import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNear, sketchOf, titleWords } from '../../../shared/activities/title-words.ts';

const near = (a: string, b: string): boolean => areNear(sketchOf(titleWords(a)), sketchOf(titleWords(b)));

/** A title of `length` characters from the 3000 that begin at `from`, another for each `seed`. */
function unspaced(seed: number, length: number, from: number, size: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return String.fromCodePoint(from + ((state >>> 8) % size));
  }).join('');
}

describe('titles written without spaces', () => {
  it.each([
    ['Chinese', 0x4e00, 3000],
    ['Thai', 0x0e01, 46],
  ])('that say different things are not near, however long they are: %s', (_, from, size) => {
    const found = [20, 40, 60, 100, 150].flatMap((length) =>
      Array.from({ length: 100 }, (__, seed) => seed + 1).filter((seed) =>
        near(unspaced(seed, length, from, size), unspaced(seed + 9999, length, from, size)),
      ),
    );
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it('are near where one has a few characters more', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const title = unspaced(seed, 80, 0x4e00, 3000);
      expect(near(title, `关于${title}`)).toBe(true);
    }
  });
});

describe('the first words of a title', () => {
  it('are the longest, and of one length not those with the lowest letters', () => {
    expect(titleWords('Training of teachers in rural schools')).toEqual(
      expect.arrayContaining(['training', 'teachers', 'schools', 'rural']),
    );
    const firsts = Array.from({ length: 40 }, (_, seed) => {
      const words = titleWords(unspaced(seed + 1, 30, 0x4e00, 3000));
      return [...words].sort().indexOf(words[0] ?? '');
    });
    expect(firsts.filter((place) => place === 0).length).toBeLessThan(10);
  });

  it('are the same in whatever order the title has them', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{4,9}$/), { maxLength: 40 }), (words) => {
        const again = words.toReversed();
        expect(titleWords(again.join(' '))).toEqual(titleWords(words.join(' ')));
        expect(sketchOf(titleWords(again.join(' ')))).toEqual(sketchOf(titleWords(words.join(' '))));
      }),
    );
  });
});
