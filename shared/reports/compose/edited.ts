/** The secretariat's texts above the generated ones: the same paragraphs in every language, marked as its own. */
import { LANGUAGES, type Language } from '../../reference/languages.ts';
import type { Inline, Paragraph } from '../document.ts';
import { paragraph, type SectionDraft, text } from './draft.ts';
import type { Writer } from './writer.ts';

/** By section id, then by language: paragraphs with empty lines between. */
export type SectionTexts = Readonly<Record<string, { readonly [lang in Language]?: string }>>;

/** The texts, and what their paragraphs are known by. */
interface OwnTexts {
  readonly edits?: SectionTexts;
  readonly editIds?: Readonly<Record<string, readonly number[]>>;
}

/** `drafts` with the text of each section, and of those below it, as its first paragraphs: `edit-SECTION-1` … */
export function withEdits(
  drafts: readonly SectionDraft[],
  writer: Writer,
  options: OwnTexts,
): readonly SectionDraft[] {
  return drafts.map((draft) => ({
    ...draft,
    blocks: [...editParagraphs(draft.id, writer, options), ...draft.blocks],
    sections: withEdits(draft.sections, writer, options),
  }));
}

/** Whether a block is the secretariat's. */
export function isEdit({ id }: { readonly id: string }): boolean {
  return id.startsWith('edit-');
}

/** The paragraphs of a text: an empty line is between two of them. */
export function paragraphsIn(said: string): readonly string[] {
  return said
    .split(/\n\s*\n/u)
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter((each) => each !== '');
}

/**
 * The original (English where there is one) says how many paragraphs there are: a language has as many, so that numbers
 * agree. What it lacks stands in the original's words and says so.
 */
function editParagraphs(
  section: string,
  writer: Writer,
  { editIds = {}, edits = {} }: OwnTexts,
): readonly Paragraph[] {
  const texts = edits[section] ?? {};
  const said = (language: Language): readonly string[] => paragraphsIn(texts[language] ?? '');
  const source = (['en', ...LANGUAGES] as const).find((language) => said(language).length > 0);
  if (source === undefined) return [];
  const original = said(source);
  const ids = editIds[section] ?? [];
  const own = fitted(said(writer.language), original.length);
  return original.map((first, index) => {
    const runs: readonly Inline[] =
      own[index] === undefined ? borrowed(writer, first, source) : [text(own[index])];
    const mark: readonly Inline[] =
      index === 0 ? [{ type: 'note', text: writer.plain('report.edited') }] : [];
    const id = ids.length === original.length ? ids[index] : index + 1;
    return paragraph(`edit-${section}-${id}`, [...runs, ...mark]);
  });
}

/** At most `count` paragraphs: what is too many is one with the last. */
function fitted(paragraphs: readonly string[], count: number): readonly string[] {
  if (paragraphs.length <= count) return paragraphs;
  return [...paragraphs.slice(0, count - 1), paragraphs.slice(count - 1).join(' ')];
}

function borrowed(writer: Writer, said: string, lang: Language): readonly Inline[] {
  const language = writer.plain(`report.language.${lang}`);
  return [
    { type: 'text', text: said, lang },
    text(' '),
    ...writer.say('report.needs-translation', { language }),
  ];
}
