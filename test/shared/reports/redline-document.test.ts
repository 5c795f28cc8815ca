import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/reports/compose/compose.ts';
import type { SectionTexts } from '../../../shared/reports/compose/edited.ts';
import { redlineDocument } from '../../../shared/reports/redline-document.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../golden/fixture.ts';

function issue(edits: SectionTexts) {
  const options = { year: 2025, makers: MAKERS, edits };
  return compose({
    snapshot: snapshotOf(ENTRIES),
    kind: 'cstd',
    language: 'en',
    words: wordsIn('en'),
    options,
  });
}

describe('a document with its changes marked', () => {
  it('has what came and what went in its paragraphs, and leaves alone what stayed', async () => {
    const before = await issue({ introduction: { en: 'Seven teams.\n\nThis goes.' } });
    const after = await issue({ introduction: { en: 'Nine teams.' } });
    const marked = redlineDocument(before, after, 'Changes');
    expect(marked.masthead.revision).toBe('Changes');
    const [introduction, ...others] = marked.sections;
    expect(introduction?.blocks.slice(0, 2)).toEqual([
      {
        type: 'paragraph',
        id: 'edit-introduction-1',
        number: '1',
        content: [
          { type: 'text', text: 'Seven', change: 'deleted' },
          { type: 'text', text: 'Nine', change: 'inserted' },
          { type: 'text', text: ' teams.' },
          { type: 'note', text: 'Text of the secretariat.' },
        ],
      },
      {
        type: 'paragraph',
        id: 'edit-introduction-2-gone',
        number: '2',
        content: [{ type: 'text', text: 'This goes.', change: 'deleted' }],
      },
    ]);
    expect(introduction?.blocks.slice(2)).toEqual(after.sections[0]?.blocks.slice(1));
    expect(others).toEqual(after.sections.slice(1));
  });
});
