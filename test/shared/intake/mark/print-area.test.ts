import { describe, expect, it } from 'vitest';
import { withPrintedColumn } from '../../../../shared/intake/mark/print-area.ts';

const area = (text: string) =>
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">${text}</definedName><definedName name="codes">Codes!$A$1:$A$9</definedName></definedNames>`;

describe('what a marked template prints', () => {
  it.each([
    ['its remarks with the rows', "'Records'!$A$1:$BT$30", "'Records'!$A$1:$BU$30"],
    ['them once when it is marked again', 'Records!$A$1:$BU$30', 'Records!$A$1:$BU$30'],
    ['of another sheet what that says', "'Sums'!$A$1:$D$30", "'Sums'!$A$1:$D$30"],
    ['of a part of the sheet what its sender chose', 'Records!$C$4:$D$9', 'Records!$C$4:$D$9'],
  ])('%s', (_, before, after) => {
    expect(withPrintedColumn(area(before), { column: 'BU', sheet: 'Records' })).toBe(area(after));
  });
});
