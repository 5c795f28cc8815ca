import { describe, expect, it } from 'vitest';
import { diffEditions } from '../../../shared/reference/edition-diff.ts';
import { latestEdition, matrixCounts } from '../../../shared/reference/matrix-edition.ts';
import { parseEdition } from '../../../shared/reference/parse-edition.ts';

describe('a draft edition', () => {
  it('that is a copy of the one in force differs in nothing', () => {
    const copy = parseEdition(JSON.stringify(latestEdition));
    expect(matrixCounts(copy)).toEqual(matrixCounts(latestEdition));
    const diff = diffEditions(latestEdition, copy);
    expect([diff.added, diff.removed, diff.changed]).toEqual([[], [], []]);
  });

  it('may say no more than its links', () => {
    const draft = parseEdition(
      '{"edition":"2027","links":[{"line":"C5","code":"16.4"},{"line":"C6","code":"9","status":"disputed"}]}',
    );
    expect(draft.links).toEqual([
      { line: 'C5', code: '16.4', level: 'target', status: 'agreed', counted: true },
      { line: 'C6', code: '9', level: 'goal', status: 'disputed', counted: false },
    ]);
  });

  it.each([
    ['not JSON', '{', 'it is not JSON'],
    ['a list', '[]', 'it is not one JSON object'],
    ['without a name', '{"links":[]}', 'it has no “edition”'],
    ['without links', '{"edition":"2027"}', 'it has no “links”'],
    [
      'with an unknown line',
      '{"edition":"2027","links":[{"line":"C12","code":"9"}]}',
      'link 1 names no action line',
    ],
    [
      'with an unknown target',
      '{"edition":"2027","links":[{"line":"C5","code":"9.z"}]}',
      'link 1 names no goal or target',
    ],
    [
      'with an unknown status',
      '{"edition":"2027","links":[{"line":"C5","code":"9","status":"new"}]}',
      'link 1 has an unknown status',
    ],
  ])('%s is refused with the reason', (_, text, reason) => {
    expect(() => parseEdition(text)).toThrow(
      expect.objectContaining({ code: 'edition-damaged', params: { reason } }),
    );
  });
});
