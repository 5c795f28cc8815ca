import { describe, expect, it } from 'vitest';
import { figureId } from '../../../../shared/reports/figure-id.ts';
import { parseFigureId } from '../../../../shared/reports/parse-figure-id.ts';
import { readRowFigures, rowFigures } from '../../../../shared/reports/workbook/row-figures.ts';

const isId = (text: string) => parseFigureId(text) !== undefined;
const ID = 'activities.line-C5.goal-9';

describe('ids of the figures of a row', () => {
  it('come back by column, wherever a sort has carried the row', () => {
    const cells = [[], [ID], ['updates', 'claims'], []];
    const row = ['C5', 3, '4 (5)', undefined, rowFigures(cells)];
    expect(readRowFigures(row, isId)).toEqual(cells);
  });

  it('come back whatever signs a name has', () => {
    for (let code = 0x20; code < 0x7f; code += 1) {
      const unit = `R${String.fromCharCode(code)}D`;
      const id = figureId('activities', { unit });
      const row = ['BDT', 3, 4, rowFigures([[], [id], ['updates', id]])];
      expect(readRowFigures(row, isId), unit).toEqual([[], [id], ['updates', id]]);
    }
  });

  it('are left out where a row shows no figure', () => {
    expect(rowFigures([[], []])).toBeUndefined();
  });

  it('can be read by people, and begin no formula', () => {
    expect(rowFigures([[], [ID], ['updates', 'claims']])).toBe(`B=${ID} C=updates&claims`);
  });

  it.each([
    [['C5', 3, '. .']],
    [['C5', 3, 'not a figure']],
    [['C5', 3, `B=${ID} and more`]],
    [['C5', 3, `C=${ID}`]],
    [['C5', 3, `B=${ID} B=${ID}`]],
    [['C5', 3, `=${ID}`]],
    [['C5', 3, `B=${ID}=1`]],
    [['C5', 3, '']],
    [['C5', 3]],
    [[]],
  ])('are not seen in %j', (row) => {
    expect(readRowFigures(row, isId)).toBeUndefined();
  });
});
