/** Runs of text as Word runs, each with its own language; text is only ever text. */
import type { Language } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import { holdTogether } from '../held-together.ts';
import { passages } from '../passages.ts';
import { safeAddress } from '../safe-address.ts';
import { betweenNotes, NOTE_STYLE } from './between-notes.ts';
import { bookmarkName, figureMark, recordPlace } from './bookmark-name.ts';
import { chineseRuns } from './chinese-runs.ts';
import type { DocxContext } from './context.ts';
import { directedText } from './directed-text.ts';
import { isInBrackets, keepBrackets } from './keep-brackets.ts';
import { languageXml } from './language-tags.ts';
import { paragraph } from './paragraph.ts';
import { escapeXml, flag, valued } from './xml.ts';

type Note = Extract<Inline, { type: 'note' }>;

export interface RunLook {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  /** Between brackets that go with it. */
  readonly inBrackets?: boolean;
}

/** A tab. */
export const TAB = '<w:r><w:tab/></w:r>';

/** Word runs of `runs`; `look` holds for all of them. */
export function renderRuns(runs: readonly Inline[], context: DocxContext, look: RunLook = {}): string {
  const { direction, language } = context.model;
  const joined = passages(runs, direction);
  const shown = direction === 'rtl' ? keepBrackets(joined) : language === 'zh' ? chineseRuns(joined) : joined;
  return shown
    .map((run, at) => {
      if (run.type === 'note') return footnote(run, context) + (isNote(shown[at + 1]) ? comma(language) : '');
      return renderRun(run, context, { ...look, inBrackets: isInBrackets(shown, at) });
    })
    .join('');
}

/**
 * `text` in `lang`, else in the document's language. The spaces of a code hold it together; its hyphens and strokes are
 * what they are, for whoever searches for it or copies it finds nothing with unseen signs in it.
 */
export function textRun(
  text: string,
  { model }: Pick<DocxContext, 'model'>,
  look: RunLook = {},
  lang: Language = model.language,
): string {
  const space = AMONG_OTHERS.has(model.language) ? NARROW_SPACE : NO_BREAK_SPACE;
  const hold = (code: string): string => code.replaceAll(' ', space);
  return directedText(text, lang, model.language, look.inBrackets)
    .map(({ language, text: said }) =>
      runXml(
        `${TEXT}${holdTogether(escapeXml(said).replace(LISTED, '、\u200b'), hold)}</w:t>`,
        look,
        language,
      ),
    )
    .join('');
}

/** In lists of codes, where LibreOffice does not see that a line may end. */
const LISTED = /、(?=[0-9A-Z]|$)/gu;

const TEXT = '<w:t xml:space="preserve">';

/** Languages of documents in whose writing a Latin code stands among other letters. */
const AMONG_OTHERS: ReadonlySet<Language> = new Set(['ar', 'zh']);
/** Where no other space stands before it on the line, LibreOffice ends the line at a no-break space, but at no narrow one. */
const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';

/** A run around `content` (ECMA-376 part 1, 17.3.2.28: properties stand in a fixed order). */
export function runXml(content: string, look: RunLook, language: Language): string {
  const { bold, colour, italics, style } = look;
  const weight = bold ? '<w:b/><w:bCs/>' : '';
  const slant = flag('i', italics) + flag('iCs', italics);
  return `<w:r><w:rPr>${valued('rStyle', style)}${weight}${slant}${valued('color', colour)}${languageXml(language)}</w:rPr>${content}</w:r>`;
}

/** `children` as a place that links can point at. */
export function place(name: string, children: string, { register }: DocxContext): string {
  const id = register.nextId();
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${children}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field with what it showed last; programs bring it up to date when asked to. */
export function field(instruction: string, shown: string): string {
  return `<w:fldSimple w:instr=" ${escapeXml(instruction)} ">${shown}</w:fldSimple>`;
}

function renderRun(run: Exclude<Inline, Note>, context: DocxContext, look: RunLook): string {
  switch (run.type) {
    case 'text': {
      const own = { ...(run.strong && { bold: true }), ...(run.emphasis && { italics: true }) };
      const shown = textRun(run.text, context, { ...look, ...own }, run.lang);
      return run.change === undefined ? shown : tracked(shown, run.change, context);
    }
    case 'figure': {
      const shown = textRun(run.text, context, { style: 'Figure', ...look });
      const row = context.listed.get(run.figure);
      if (row === undefined) return shown;
      // Whoever points at the number sees its id; a click leads to it in the list of figures.
      return `<w:hyperlink w:anchor="${figureMark(row)}" w:tooltip="${escapeXml(run.figure.slice(0, 250))}" w:history="0">${shown}</w:hyperlink>`;
    }
    case 'link': {
      const address = safeAddress(run.href);
      if (address === undefined) return textRun(run.text, context, look, run.lang);
      const shown = textRun(run.text, context, { ...look, style: 'Hyperlink' }, run.lang);
      return `<w:hyperlink r:id="${context.register.link(address)}" w:history="1">${shown}</w:hyperlink>`;
    }
    case 'record': {
      const known = context.outline.records.has(run.record);
      const shown = textRun(run.record, context, known ? { ...look, style: 'Reference' } : look, 'en');
      return known ? toPlace(recordPlace(run.record), shown) : shown;
    }
    case 'ref': {
      if (!context.outline.places.has(run.target)) return textRun(run.text, context, look);
      const shown = textRun(run.text, context, { ...look, style: 'Reference' });
      // A field would take over whatever stands at the place: only where that is what is said here.
      return context.marks.get(run.target) === run.text
        ? field(`REF ${bookmarkName(run.target)} \\h \\* MERGEFORMAT`, shown)
        : toPlace(run.target, shown);
    }
  }
}

/** A tracked change (ECMA-376 part 1, 17.13.5): readers accept or reject it. */
function tracked(shown: string, change: 'inserted' | 'deleted', { model, register }: DocxContext): string {
  const attributes = `w:id="${register.nextId()}" w:author="${escapeXml(model.masthead.organization)}"`;
  if (change === 'inserted') return `<w:ins ${attributes}>${shown}</w:ins>`;
  const said = shown.replaceAll(/(<\/?)w:t(?=[ >])/g, '$1w:delText');
  return `<w:del ${attributes}>${said}</w:del>`;
}

function isNote(run: Inline | undefined): boolean {
  return run?.type === 'note';
}

function comma(language: Language): string {
  return runXml(`${TEXT}${betweenNotes(language)}</w:t>`, { style: NOTE_STYLE }, language);
}

function footnote({ lang, text }: Note, context: DocxContext): string {
  const look = { style: NOTE_STYLE };
  const { language } = context.model;
  const number = runXml('<w:footnoteRef/>', look, language);
  const said = number + textRun(' ', context) + textRun(text, context, {}, lang);
  const id = context.register.note(paragraph({ style: 'FootnoteText' }, context, said));
  return runXml(`<w:footnoteReference w:id="${id}"/>`, look, language);
}

function toPlace(id: string, shown: string): string {
  return `<w:hyperlink w:anchor="${bookmarkName(id)}" w:history="1">${shown}</w:hyperlink>`;
}
