import { describe, expect, it } from 'vitest';
import { cellEdge } from '../../../../shared/render/docx/cell-edge.ts';

const ARABIC = { direction: 'rtl' } as const;
const ENGLISH = { direction: 'ltr' } as const;

describe('the edge that a cell of Word stands at', () => {
  it('is the right one for numbers, where Arabic lines begin and English lines end', () => {
    expect(cellEdge('end', ARABIC)).toEqual({});
    expect(cellEdge('end', ENGLISH)).toEqual({ align: 'end' });
  });

  it('is where lines begin for words, and the middle for what is centred', () => {
    expect(cellEdge('start', ARABIC)).toEqual({});
    expect(cellEdge('start', ENGLISH)).toEqual({});
    expect(cellEdge('center', ARABIC)).toEqual({ align: 'center' });
  });
});
