import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/reference/languages.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { overtakenWords } from '../../../shared/reports/overtaken-words.ts';
import { messageIn } from '../../../shared/text/words.ts';

/** As much of a document as is asked. */
function documentIn(
  language: Language,
  runs: readonly string[],
  labels: readonly string[] = [],
): DocumentModel {
  return {
    language,
    sections: [{ blocks: [{ type: 'paragraph', text: runs.map((text) => ({ type: 'text', text })) }] }],
    colophon: { title: '', lines: labels.map((label) => ({ label, value: '1' })) },
  } as unknown as DocumentModel;
}

describe('what of a document is older than what it was translated from', () => {
  it.each(LANGUAGES)('is each place that says so, and the count of its last page (%s)', (language) => {
    const mark = messageIn(language, 'report.stale-translation');
    const stale = messageIn(language, 'report.maker.stale');
    expect(overtakenWords(documentIn(language, ['Title', mark, `Name ${mark}`], [stale]))).toEqual({
      places: 2,
      messages: true,
    });
  });

  it('is nothing where nothing says so', () => {
    expect(overtakenWords(documentIn('fr', ['Titre'], ['Programme']))).toEqual({
      places: 0,
      messages: false,
    });
  });
});
