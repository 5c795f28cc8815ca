import { describe, expect, it } from 'vitest';
import type { Section } from '../../../shared/reports/document.ts';
import { wordStates } from '../../../shared/reports/word-limits.ts';

const section = (id: string, count: number, limit?: number, sections: readonly Section[] = []): Section => ({
  id,
  title: id,
  blocks: [],
  sections,
  words: limit === undefined ? { count } : { count, limit },
});

describe('wordStates', () => {
  it('names sections at 90 % of their limit and more, at any depth, and the whole body', () => {
    const sections = [
      section('a', 89, 100),
      section('b', 500, undefined, [section('c', 90, 100), section('d', 101, 100)]),
    ];
    expect(
      wordStates({ title: 'All', sections, annexes: [], words: { count: 589, limit: 600 } }).map(
        ({ isOver, section }) => `${section} ${isOver}`,
      ),
    ).toEqual(['c false', 'd true', ' false']);
  });
});
