import { describe, expect, it } from 'vitest';
import { wordCount } from '../../../../shared/activities/word-count.ts';
import { compose } from '../../../../shared/reports/compose/compose.ts';
import type { SectionTexts } from '../../../../shared/reports/compose/edited.ts';
import { plainText } from '../../../../shared/reports/compose/run-text.ts';
import { firstDifference } from '../../../../shared/reports/parity.ts';
import { skeletonOf } from '../../../../shared/reports/skeleton.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../../golden/fixture.ts';

const EDITS: SectionTexts = {
  introduction: { en: 'One.\n\nTwo\nlines.', fr: 'Un.\n\nDeux.\n\nTrois.' },
};

function report(language: 'en' | 'fr' | 'ar', edits?: SectionTexts) {
  const options = { year: 2025, makers: MAKERS, ...(edits && { edits }) };
  return compose({
    snapshot: snapshotOf(ENTRIES),
    kind: 'cstd',
    language,
    words: wordsIn(language),
    options,
  });
}

async function firstParagraphs(language: 'en' | 'fr' | 'ar'): Promise<readonly string[]> {
  const { sections } = await report(language, EDITS);
  const blocks = sections.find(({ id }) => id === 'introduction')?.blocks ?? [];
  return blocks.slice(0, 2).map((block) => (block.type === 'paragraph' ? plainText(block.content) : ''));
}

describe('a text of the secretariat', () => {
  it('stands above the generated text, numbered and counted with it, marked by a note', async () => {
    const [plain, edited] = [await report('en'), await report('en', EDITS)];
    const [before, after] = [plain, edited].map(({ sections }) => sections[0]);
    expect(after?.blocks.slice(0, 2)).toMatchObject([
      {
        id: 'edit-introduction-1',
        number: '1',
        content: [
          { type: 'text', text: 'One.' },
          { type: 'note', text: 'Text of the secretariat.' },
        ],
      },
      { id: 'edit-introduction-2', number: '2', content: [{ type: 'text', text: 'Two lines.' }] },
    ]);
    expect(after?.blocks.slice(2).map(({ id }) => id)).toEqual(before?.blocks.map(({ id }) => id));
    expect(after?.words.count).toBe(
      (before?.words.count ?? 0) + wordCount('One.Text of the secretariat. Two lines.'),
    );
  });

  it('has as many paragraphs in every language; what a language lacks is said in the original’s words', async () => {
    expect(await firstParagraphs('fr')).toEqual(['Un.', 'Deux. Trois.']);
    expect((await firstParagraphs('ar'))[0]).toMatch(/^One\. \[/);
    const [en, fr, ar] = await Promise.all((['en', 'fr', 'ar'] as const).map((each) => report(each, EDITS)));
    expect(firstDifference(skeletonOf(en), skeletonOf(fr))).toBeUndefined();
    expect(firstDifference(skeletonOf(en), skeletonOf(ar))).toBeUndefined();
  });
});

describe('key messages', () => {
  it('are those that were chosen, in their order', async () => {
    const snapshot = snapshotOf(ENTRIES);
    const ask = (keyMessages?: readonly string[]) =>
      compose({
        snapshot,
        kind: 'hlpf',
        language: 'en',
        words: wordsIn('en'),
        options: { year: 2025, makers: MAKERS, ...(keyMessages && { keyMessages }) },
      });
    const idsOf = (model: Awaited<ReturnType<typeof ask>>) =>
      (model.sections.find(({ id }) => id === 'key-messages')?.blocks ?? [])
        .map(({ id }) => id)
        .filter((id) => id.startsWith('key-message-'));
    const ranked = idsOf(await ask());
    expect(ranked.length).toBeGreaterThan(1);
    const chosen = ranked.slice(0, 2).reverse();
    expect(idsOf(await ask(chosen.map((id) => id.replace('key-message-', ''))))).toEqual(chosen);
  });
});
