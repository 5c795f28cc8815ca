import { describe, expect, it } from 'vitest';
import { editionSource, latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { matrixNote } from '../../../../shared/reports/compose/note.ts';
import { plainText } from '../../../../shared/reports/compose/run-text.ts';
import { writerFor } from '../../../../shared/reports/compose/writer.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

describe('a footnote', () => {
  it('names the edition of the matrix and where it is published', () => {
    const writer = writerFor('en', wordsIn('en'));
    const note = matrixNote({ edition: latestEdition, writer } as Parameters<typeof matrixNote>[0]);
    expect(editionSource(latestEdition)).toMatch(/^https:/);
    expect(note).toMatchObject({ type: 'note', text: expect.stringContaining('WSIS–SDG Matrix') });
    expect(note).toMatchObject({ text: expect.stringContaining(String(editionSource(latestEdition))) });
  });

  it('has the comma of its language before an address', () => {
    const writer = writerFor('ar', wordsIn('ar'));
    const note = matrixNote({ edition: latestEdition, writer } as Parameters<typeof matrixNote>[0]);
    expect(note).toMatchObject({ text: expect.stringMatching(/،\u200f? https:/u) });
  });

  it('has a comma there in Chinese, too, not the mark of a list', () => {
    const writer = writerFor('zh', wordsIn('zh'));
    const note = matrixNote({ edition: latestEdition, writer } as Parameters<typeof matrixNote>[0]);
    expect(note).toMatchObject({ text: expect.stringContaining('，https:') });
  });

  it('is no part of the sentence that it stands in', () => {
    expect(
      plainText([
        { type: 'text', text: 'Said.' },
        { type: 'note', text: 'Source' },
      ]),
    ).toBe('Said.');
  });
});
