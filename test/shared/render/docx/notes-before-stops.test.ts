import { describe, expect, it } from 'vitest';
import { notesBeforeStops } from '../../../../shared/render/docx/notes-before-stops.ts';
import type { Inline } from '../../../../shared/reports/document.ts';

const text = (said: string): Inline => ({ type: 'text', text: said });
const note = (said: string): Inline => ({ type: 'note', text: said });
const said = (runs: readonly Inline[]): string =>
  notesBeforeStops(runs)
    .map((run) => (run.type === 'note' ? `(${run.text})` : run.type === 'text' ? run.text : ''))
    .join('');

describe('marks of footnotes in Chinese', () => {
  it.each([
    [[text('17'), text('项。'), note('1')], '17项(1)。'],
    [
      [text('31日。'), note('1'), note('2'), text('又说，'), note('3'), text('如此')],
      '31日(1)(2)。又说(3)，如此',
    ],
    [[text('。'), note('1')], '(1)。'],
    [[text('决议'), note('1'), text('。')], '决议(1)。'],
    [[text('没有注。')], '没有注。'],
  ])('stand before the stop', (runs, expected) => {
    expect(said(runs)).toBe(expected);
  });
});
