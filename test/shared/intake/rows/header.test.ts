import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../shared/intake/read/cell.ts';
import { COLUMNS } from '../../../../shared/intake/rows/columns.ts';
import { columnOfHeading, findHeader } from '../../../../shared/intake/rows/header.ts';
import { isProblem } from '../../../../shared/text/problem.ts';

function rows(...lines: readonly (readonly string[])[]): readonly Row[] {
  return lines.map((cells, index) => ({ sheet: 'S', row: index + 1, cells }));
}

const annual = { profile: 'annual' } as const;
const TEMPLATE_IDS = COLUMNS.filter(({ shown }) => shown !== 'accepted').map(({ id }) => id);

function problemOf(lines: readonly (readonly string[])[], marked = false) {
  try {
    findHeader(rows(...lines), { ...annual, marked });
  } catch (error) {
    if (isProblem(error)) return { code: error.code, params: error.params };
    throw error;
  }
  return undefined;
}

describe('the header of a sheet', () => {
  it('is found below a title, in any order', () => {
    const header = findHeader(
      rows(['Our activities'], [], ['status', 'Title', 'claims.1.code'], ['ongoing', 'T']),
      annual,
    );
    expect(header.columns.map((column) => column?.id)).toEqual(['status', 'title', 'claims.1.code']);
    expect(header.row).toBe(3);
  });

  it('takes the labels below the machine names as header too', () => {
    expect(findHeader(rows(['title', 'status'], ['TITLE *', 'Status*'], ['T', 'ongoing']), annual).row).toBe(
      2,
    );
    expect(findHeader(rows(['title', 'status'], ['T', 'ongoing']), annual).row).toBe(1);
  });

  it('names columns that nobody knows, with their place', () => {
    const { columns, findings } = findHeader(rows(['title', 'Colour', 'status']), annual);
    expect(columns[1]).toBeUndefined();
    expect(findings).toEqual([
      {
        rule: 'column-unknown',
        severity: 'warning',
        at: { sheet: 'S', row: 1, column: 'B' },
        value: 'Colour',
      },
    ]);
  });

  it('is refused when a column is there twice', () => {
    expect(problemOf([['title', 'status', 'Status']])).toEqual({
      code: 'template-columns-doubled',
      params: { columns: 'status' },
    });
  });

  it('is refused when our own workbook has lost a column that is needed', () => {
    const lost = TEMPLATE_IDS.filter((id) => id !== 'primaryLine' && id !== 'aliases');
    expect(problemOf([lost], true)).toEqual({
      code: 'template-columns-missing',
      params: { columns: 'primaryLine' },
    });
    expect(problemOf([TEMPLATE_IDS], true)).toBeUndefined();
  });

  it('that is nowhere makes the sheet unknown, and says what was found', () => {
    expect(
      problemOf([
        ['Invoice', 'Amount'],
        ['1', '2'],
      ]),
    ).toEqual({
      code: 'template-unknown',
      params: { found: 'Invoice · Amount' },
    });
    expect(problemOf([])).toEqual({ code: 'template-unknown', params: { found: '' } });
  });

  it.each([' title ', 'TITLE', 'ｔｉｔｌｅ', 'title*'])('knows %j', (heading) => {
    expect(columnOfHeading(heading)?.id).toBe('title');
  });
});
