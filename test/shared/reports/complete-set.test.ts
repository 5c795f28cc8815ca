/** A set that lacks something that it was ordered with, or that another part of it has, is told. */
import { describe, expect, it } from 'vitest';
import { checkComplete } from '../../../shared/reports/complete-set.ts';
import type { DocumentFigures } from '../../../shared/reports/document-figures.ts';

/** A document as far as completeness asks. */
function documentOf(kind: string, language: string): DocumentFigures {
  return { kind, language, name: `${kind}/${language}/${kind}-${language}.json` } as DocumentFigures;
}

function told(
  documents: readonly (readonly [kind: string, language: string])[],
  endings: readonly string[],
  ordered?: { readonly kinds: string[]; readonly languages: string[]; readonly formats: string[] },
): readonly string[] {
  const made = documents.map(([kind, language]) => documentOf(kind, language));
  const files = made.flatMap(({ name }) =>
    endings.map((ending) => ({ name: name.replace('.json', ending), size: 1, sha256: '' })),
  );
  return [...checkComplete(made, { files, ...(ordered && { ordered }) })].map(
    ({ fault, where }) => `${fault} ${where}`,
  );
}

const ordered = { kinds: ['cstd', 'hlpf'], languages: ['en', 'fr'], formats: ['csv', 'pdf'] };
const whole = [
  ['cstd', 'en'],
  ['cstd', 'fr'],
  ['hlpf', 'en'],
  ['hlpf', 'fr'],
] as const;

describe('a set with an order', () => {
  it('has nothing to be told of when all is there', () => {
    expect(told(whole, ['.json', '.pdf', '-text.csv'], ordered)).toEqual([]);
  });

  it.each([
    [
      'a language that no report has',
      whole.filter(([, language]) => language !== 'fr'),
      ['.json', '.pdf', '-text.csv'],
      ['language-missing cstd#fr', 'language-missing hlpf#fr'],
    ],
    [
      'a report that no language has',
      whole.filter(([kind]) => kind !== 'hlpf'),
      ['.json', '.pdf', '-text.csv'],
      ['document-missing hlpf'],
    ],
    [
      'a format that no report has',
      whole.slice(0, 1),
      ['.json', '.pdf'],
      ['document-missing hlpf', 'language-missing cstd#fr', 'format-missing cstd/en/cstd-en.csv'],
    ],
  ] as const)('lacks %s', (_, documents, endings, expected) => {
    expect(told(documents, endings, ordered)).toEqual(expected);
  });

  it('that says none is measured by what other parts of it have', () => {
    expect(told(whole.slice(0, 3), ['.json', '.pdf'])).toEqual(['language-missing hlpf#fr']);
  });
});
