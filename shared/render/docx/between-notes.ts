/** The comma between two marks of footnotes at one place, without which 1 and 2 read as 12. */
import type { Language } from '../../reference/languages.ts';

/** The style of the marks, and of what stands between them. */
export const NOTE_STYLE = 'FootnoteReference';

/** No line ends here: Word's own sign for it, then that of Unicode, which LibreOffice asks for and Word's fonts have. */
const NO_BREAK = '\u200d\ufeff';

/** What stands between two marks in a document in `language`. */
export function betweenNotes(language: Language): string {
  return `${language === 'ar' ? '،' : ','}${NO_BREAK}`;
}

/** Whether `text` in {@link NOTE_STYLE} is only that, and nothing that the report says. */
export function isBetweenNotes(text: string): boolean {
  return text === `،${NO_BREAK}` || text === `,${NO_BREAK}`;
}
