import { describe, expect, it } from 'vitest';
import { anchorsOf, findAnchor } from '../../../shared/consultations/anchors.ts';
import type { DocumentModel, Inline, Section, Table } from '../../../shared/reports/document.ts';

const say = (text: string): readonly Inline[] => [{ type: 'text', text }];
const table: Table = {
  type: 'table',
  id: 'by-line',
  number: '1',
  caption: say('Activities by action line'),
  columns: [],
  rows: ['C5', 'C6', 'C5'].map((code) => [{ content: say(code), header: true }, { content: say('4') }]),
  notes: [],
};
const section = (id: string, blocks: Section['blocks'], sections: readonly Section[] = []): Section => ({
  id,
  title: id,
  blocks,
  sections,
  words: { count: 0 },
});
const model = {
  title: 'Report',
  language: 'fr',
  sections: [
    section(
      'one',
      [
        { type: 'paragraph', id: 'lead', number: '1', content: say('In 2025  the Union') },
        { type: 'paragraph', id: 'bare', content: say('No number') },
      ],
      [section('below', [table])],
    ),
  ],
  annexes: [
    section('annex', [{ type: 'paragraph', id: 'last', number: '2', content: say('x'.repeat(400)) }]),
  ],
} as unknown as DocumentModel;

describe('the places of a document', () => {
  const anchors = anchorsOf(model);

  it('stand in the order in which they are read, the document first', () => {
    expect(anchors.map(({ id, kind }) => `${kind} ${id}`.trim())).toEqual([
      'document',
      'paragraph lead',
      'table by-line',
      'row by-line/1',
      'row by-line/2',
      'row by-line/3',
      'paragraph last',
    ]);
    expect(anchors.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are quoted in whole words, but for writing without spaces', () => {
    const quoteOf = (text: string): string => {
      const paragraph = { type: 'paragraph' as const, id: 'p', number: '1', content: say(text) };
      const one = { ...model, sections: [section('one', [paragraph])] } as unknown as DocumentModel;
      return findAnchor(anchorsOf(one), 'paragraph', 'p')?.quote ?? '';
    };
    expect(quoteOf('without '.repeat(40))).toBe(`${'without '.repeat(30).trimEnd()}…`);
    expect(quoteOf(`a${' without'.repeat(40)}`)).toBe(`a${' without'.repeat(29)}…`);
    expect(quoteOf(`WSIS ${'信息'.repeat(200)}`)).toHaveLength(241);
  });

  it('say how they begin, and no more, in the language of the document', () => {
    expect(new Set(anchors.map(({ language }) => language))).toEqual(new Set(['fr']));
    expect(findAnchor(anchors, 'paragraph', 'lead')?.quote).toBe('In 2025 the Union');
    expect(findAnchor(anchors, 'paragraph', 'last')?.quote).toHaveLength(241);
    expect(findAnchor(anchors, 'row', 'by-line/2')).toMatchObject({ number: '1: C6', quote: 'C6 · 4' });
    expect(findAnchor(anchors, 'table', 'lead')).toBeUndefined();
  });
});
