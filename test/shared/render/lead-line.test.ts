import { describe, expect, it } from 'vitest';
import { leadsOn } from '../../../shared/render/lead-line.ts';
import type { Block, Section } from '../../../shared/reports/document.ts';

const said = (text: string): Block => ({ type: 'paragraph', id: 'p', content: [{ type: 'text', text }] });
const section = (...blocks: Block[]) => ({ blocks, sections: [] });
const BELOW = { id: 's', level: 2 } as unknown as Section;
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
    expect(blocks.map((_, at) => leadsOn(section(...blocks), at))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('of one line leads to what it opens', () => {
    expect(leadsOn(section(said('Entries: 7.'), said('The first of them.')), 0)).toBe(true);
    expect(leadsOn(section(said('Entries: 7.')), 0)).toBe(false);
  });

  it('of one line leads to the first part of the section that it opens', () => {
    expect(leadsOn({ blocks: [said('Entries: 7.')], sections: [BELOW] }, 0)).toBe(true);
    expect(leadsOn({ blocks: [TABLE, said('After.')], sections: [BELOW] }, 1)).toBe(false);
  });

  it('of half a page does not: to move it would leave the page before empty', () => {
    expect(leadsOn(section(said('Long. '.repeat(100)), TABLE), 0)).toBe(false);
  });
});
