import { describe, expect, it } from 'vitest';
import type { DocumentModel, Section } from '../../../shared/reports/document.ts';
import { redline, redlineText } from '../../../shared/reports/redline.ts';

type Said = readonly (readonly [id: string, number: string, text: string])[];

function issue(said: Said): Pick<DocumentModel, 'sections' | 'annexes' | 'language'> {
  const section: Section = {
    id: 'lines',
    number: '2',
    title: 'Progress',
    blocks: said.map(([id, number, text]) => ({
      type: 'paragraph',
      id,
      number,
      content: [{ type: 'text', text }],
    })),
    sections: [],
    words: { count: 0 },
  };
  return { language: 'en', sections: [section], annexes: [] };
}

const BEFORE = issue([
  ['a', '1', 'Seven teams were trained.'],
  ['b', '2', 'Nothing else changed.'],
  ['c', '3', 'This goes.'],
]);

describe('a redline', () => {
  it('tells what changed, word by word, what came and what went, where it stood', () => {
    const after = issue([
      ['a', '1', 'Nine teams were trained.'],
      ['b', '2', 'Nothing else changed.'],
      ['d', '2A', 'This is new.'],
    ]);
    const { counts, sections } = redline(BEFORE, after);
    expect(counts).toEqual({ same: 1, changed: 1, added: 1, removed: 1 });
    expect(sections).toEqual([
      {
        id: 'lines',
        number: '2',
        title: 'Progress',
        paragraphs: [
          {
            id: 'a',
            change: 'changed',
            before: '1',
            after: '1',
            runs: [
              { change: 'deleted', text: 'Seven' },
              { change: 'inserted', text: 'Nine' },
              { change: 'same', text: ' teams were trained.' },
            ],
          },
          { id: 'd', change: 'added', after: '2A', runs: [{ change: 'inserted', text: 'This is new.' }] },
          { id: 'c', change: 'removed', before: '3', runs: [{ change: 'deleted', text: 'This goes.' }] },
        ],
      },
    ]);
  });

  it('is empty between an issue and itself', () => {
    expect(redline(BEFORE, BEFORE)).toEqual({
      sections: [],
      counts: { same: 3, changed: 0, added: 0, removed: 0 },
    });
  });

  it.each([
    ['zh', '报告期内培训了七个小组。', '报告期内培训了九个小组。', '七', '九'],
    ['ar', 'تدرب سبعة فرق', 'تدرب تسعة فرق', 'سبعة', 'تسعة'],
  ] as const)('parts words as %s does', (language, before, after, out, into) => {
    const runs = redlineText(before, after, language);
    expect(runs.find(({ change }) => change === 'deleted')?.text).toContain(out);
    expect(runs.find(({ change }) => change === 'inserted')?.text).toContain(into);
    expect(
      runs
        .filter(({ change }) => change !== 'deleted')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
    expect(
      runs
        .filter(({ change }) => change !== 'inserted')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
  });
});
