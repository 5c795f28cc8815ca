/** What becomes of a comment in the next version. */
import { describe, expect, it } from 'vitest';
import { carriedTo } from '../../../shared/consultations/carry-over.ts';
import type { Anchor, AnchorKind, Comment } from '../../../shared/consultations/comment.ts';

const at = (kind: AnchorKind, id: string, number: string): Anchor => ({
  kind,
  id,
  number,
  place: 1,
  quote: '',
});
const NEWER = [
  at('document', '', ''),
  at('paragraph', 'p-intro', '2'),
  at('table', 't-lines', '1'),
  at('row', 't-lines/2', '1: C5'),
];
const comment = (anchor: Anchor): Comment => ({
  ...{ id: 'c-1', report: 'cstd-2025', issue: { label: 'Draft 1', set: 'set1' }, anchor },
  ...{ text: 'Name them', language: 'en', by: 'li', at: '2026-01-12T08:00:00.000Z' },
});

describe('a comment on an earlier version', () => {
  it.each([
    ['the whole document', at('document', '', ''), 'stands', ''],
    ['a paragraph that has another number now', at('paragraph', 'p-intro', '1'), 'stands', '2'],
    ['a paragraph that was left out', at('paragraph', 'p-gone', '7'), 'gone', undefined],
    ['a row that has moved within its table', at('row', 't-lines/1', '1: C5'), 'stands', '1: C5'],
    ['a row that was left out', at('row', 't-lines/2', '1: C9'), 'gone', undefined],
  ])('on %s', (_, anchor, where, number) => {
    const carried = carriedTo(comment(anchor), 'set2', NEWER);
    expect(carried.where).toBe(where);
    expect(carried.where === 'stands' ? carried.anchor.number : undefined).toBe(number);
  });

  it('is at home in its own version', () => {
    expect(carriedTo(comment(at('paragraph', 'p-gone', '7')), 'set1', NEWER)).toEqual({ where: 'same' });
  });
});
