import { describe, expect, it } from 'vitest';
import { changeElements, elementsNamed } from '../../../../shared/intake/mark/elements-named.ts';
import { withNotes } from '../../../../shared/intake/mark/note-comments.ts';
import { withShapes } from '../../../../shared/intake/mark/note-shapes.ts';
import { withPrintedColumn } from '../../../../shared/intake/mark/print-area.ts';
import { expectOnePass } from '../../../growth.ts';

describe('the elements of a part', () => {
  it('are found by their name, with or without a prefix, empty or not', () => {
    const xml = '<a><x:b at="1">one</x:b><b/><bc>no</bc><b>two</b></a>';
    const found = [...elementsNamed(xml, 'b')].map(({ inner, prefix, tag }) => [prefix, tag, inner]);
    expect(found).toEqual([
      ['x:', '<x:b at="1">', 'one'],
      ['', '<b/>', ''],
      ['', '<b>', 'two'],
    ]);
    expect(changeElements(xml, 'b', ({ inner }) => `[${inner}]`)).toBe('<a>[one][]<bc>no</bc>[two]</a>');
  });

  it.each(['<b', '<b><b>', '<b>no end'])('end where there is no end: %s', (xml) => {
    expect([...elementsNamed(xml, 'b')]).toEqual([]);
    expect(changeElements(xml, 'b', () => '!')).toBe(xml);
  });
});

describe('a part that was made to take long', () => {
  const heading = 'What to mend';
  const notes = [{ column: 'A', row: 2, text: 'x' }];
  const room = { heights: new Map(), widthOf: () => 9 };
  const shapes = { placed: notes, gone: new Set(['A1']), heading, rightToLeft: false, room };
  it.each([
    ['a comment of brackets', (n: number) => `<comment ref="A1">${'<'.repeat(n)}</comment>`],
    ['comments without an end of their tag', (n: number) => '<comment '.repeat(n / 8)],
    ['comments without an end', (n: number) => '<comment ref="A1">'.repeat(n / 16)],
    ['shapes without an end', (n: number) => '<v:shape id="">'.repeat(n / 16)],
    ['names without an end', (n: number) => '<definedName '.repeat(n / 12)],
    ['one name of many areas', (n: number) => `<definedName ${'name="_xlnm.Print_Area" '.repeat(n / 24)}`],
  ])('is read once: %s', (_, text) => {
    const read = (xml: string): void => {
      withNotes(xml, { heading, notes });
      withShapes(xml, shapes);
      withPrintedColumn(xml, { column: 'B', sheet: 'Records' });
    };
    expectOnePass(text, read, 2 ** 20);
  });
});
