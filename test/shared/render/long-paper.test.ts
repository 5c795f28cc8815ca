import { describe, expect, it } from 'vitest';
import { isLongPaper } from '../../../shared/render/long-paper.ts';
import type { Section } from '../../../shared/reports/document.ts';

const section = (paragraphs: number, sections: readonly Section[] = []): Section => ({
  id: 'part',
  title: 'Part',
  blocks: Array.from({ length: paragraphs }, (_, at) => ({ type: 'paragraph', id: `p${at}`, content: [] })),
  sections,
  words: { count: 0 },
});

describe('a paper is long', () => {
  it('from a hundred headings and blocks of its body on, at whatever depth they stand', () => {
    expect(isLongPaper({ sections: [section(40, [section(58)])] })).toBe(true);
    expect(isLongPaper({ sections: [section(40, [section(57)])] })).toBe(false);
  });
});
