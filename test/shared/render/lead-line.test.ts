import { describe, expect, it } from 'vitest';
import { leadsToTable } from '../../../shared/render/lead-line.ts';
import type { Block } from '../../../shared/reports/document.ts';

const said = (text: string): Block => ({ type: 'paragraph', id: 'p', content: [{ type: 'text', text }] });
const TABLE: Block = {
  type: 'table',
  id: 't',
  number: '1',
  caption: [],
  columns: [],
  rows: [],
  notes: [],
};

describe('a paragraph', () => {
  it('leads to the table right below it', () => {
    const blocks = [said('Before.'), said('Entries: 7.'), TABLE, said('After.')];
    expect(blocks.map((_, at) => leadsToTable(blocks, at))).toEqual([false, true, false, false]);
  });

  it('of half a page does not: to move it would leave the page before empty', () => {
    expect(leadsToTable([said('Long. '.repeat(100)), TABLE], 0)).toBe(false);
  });
});
