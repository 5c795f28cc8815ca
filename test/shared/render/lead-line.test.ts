import { describe, expect, it } from 'vitest';
import { leadsOn } from '../../../shared/render/lead-line.ts';
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
    const long = said('Before. '.repeat(20));
    const blocks = [long, said('Entries: 7.'), TABLE, said('After.'), long];
    expect(blocks.map((_, at) => leadsOn(blocks, at))).toEqual([false, true, false, false, false]);
  });

  it('of one line leads to what it opens', () => {
    expect(leadsOn([said('Entries: 7.'), said('The first of them.')], 0)).toBe(true);
    expect(leadsOn([said('Entries: 7.')], 0)).toBe(false);
  });

  it('of half a page does not: to move it would leave the page before empty', () => {
    expect(leadsOn([said('Long. '.repeat(100)), TABLE], 0)).toBe(false);
  });
});
