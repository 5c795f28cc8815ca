import { describe, expect, it } from 'vitest';
import { notesInPlace } from '../../../../shared/render/pdf/notes-in-place.ts';

describe('notes in place', () => {
  it('are laid out once where none is torn from its mark', () => {
    const asked: (readonly string[])[] = [];
    const lay = notesInPlace((settled: string, kept) => {
      asked.push(kept);
      return { settled, torn: [] };
    });
    expect(lay('first').settled).toBe('first');
    expect(asked).toEqual([[]]);
  });

  it('have room where one was torn, in that layout and all after it', () => {
    const asked: (readonly string[])[] = [];
    const lay = notesInPlace((_: string, kept) => {
      asked.push(kept);
      return { torn: ['intro'].filter((each) => !kept.includes(each)) };
    });
    lay('first');
    lay('second');
    expect(asked).toEqual([[], ['intro'], ['intro']]);
  });

  it('end where room does not help', () => {
    const lay = notesInPlace((_: string, __) => ({ torn: ['intro'] }));
    expect(lay('first').torn).toEqual(['intro']);
  });
});
