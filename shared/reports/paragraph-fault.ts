/** Paragraphs agree in every language, so that their numbers do. */
import type { Language } from '../reference/languages.ts';
import { paragraphsIn } from './compose/edited.ts';
import { type Report, sourceLanguage } from './report.ts';

interface SaidText {
  readonly section: string;
  readonly language: Language;
  readonly said: string;
}

/** How many paragraphs there should be, as in the text in `source`. */
export interface ParagraphFault {
  readonly count: number;
  readonly source: Language;
}

/** How many paragraphs the text should have, after which language; undefined where it has as many. */
export function paragraphFault(
  report: Pick<Report, 'edits' | 'languages'>,
  { language, said, section }: SaidText,
): ParagraphFault | undefined {
  const source = sourceLanguage(report);
  const original = report.edits[section]?.[source]?.text;
  if (language === source || said === '' || original === undefined) return undefined;
  const count = paragraphsIn(original).length;
  return paragraphsIn(said).length === count ? undefined : { count, source };
}
