/** The words of a document's head that the secretariat gives: once for all languages, and in each language of its own. */
import { LANGUAGES, type Language } from '../reference/languages.ts';
import { type IssueData, type Report, sourceLanguage } from './report.ts';
import { wholeNumber } from './shown-digits.ts';

export const HEAD_TEXTS = ['meeting', 'placeAndDates', 'agendaItem'] as const;
export type HeadText = (typeof HEAD_TEXTS)[number];

export type HeadTexts = { readonly [name in HeadText]?: string };
/** What is said in a language stands before what is said for all. */
export type HeadTranslations = { readonly [lang in Language]?: HeadTexts };

/** A text that stands in a language in the words of another, or tells other days than the one that it translates. */
export interface HeadGap {
  readonly name: HeadText;
  readonly language: Language;
  readonly because: 'missing' | 'source';
}

/** `PL 1.2` is the same in every language; what has words is not. */
const HAS_WORDS = /\p{Ll}{2}|\p{Lo}/u;

/** In order of text and language; none where every language of the report has its own words, of the same days. */
export function headGaps(report: Pick<Report, 'issue' | 'languages'>): readonly HeadGap[] {
  const { issue, languages } = report;
  const source = sourceLanguage(report);
  const given = languages.filter((language) => issue.translations?.[language] !== undefined);
  return HEAD_TEXTS.flatMap((name) => {
    const own = (language: Language) => issue.translations?.[language]?.[name];
    const texts = [issue[name] ?? '', ...given.map((language) => own(language) ?? '')];
    if (!texts.some((text) => HAS_WORDS.test(text))) return [];
    // What stands for all is written in the source language.
    const isSaid = (language: Language): boolean =>
      own(language) !== undefined || (language === source && issue[name] !== undefined);
    const original = own(source) ?? issue[name] ?? '';
    return languages.flatMap((language): readonly HeadGap[] => {
      if (!isSaid(language)) return [{ name, language, because: 'missing' }];
      const isOther = name === 'placeAndDates' && hasOtherDays(original, own(language) ?? original);
      return isOther ? [{ name, language, because: 'source' }] : [];
    });
  });
}

/** Whether `translation` has days, but not those of `original`; some languages write the month as a number, too. */
function hasOtherDays(original: string, translation: string): boolean {
  const told = new Set(numbersOf(translation));
  return told.size > 0 && numbersOf(original).some((number) => !told.has(number));
}

function numbersOf(text: string): readonly string[] {
  return (text.match(/\p{Nd}+/gu) ?? []).map((number) => wholeNumber(number) ?? number);
}

/** What a document of `language` says in its head. */
export function headIn<T extends HeadTexts>(
  options: T & { readonly translations?: HeadTranslations },
  language: Language,
): T {
  return { ...options, ...options.translations?.[language] };
}

type Head = HeadTexts & { readonly translations?: HeadTranslations };

/**
 * `head` where the source language, in which the texts for all are written, goes from `from` to `to`: what `to` says of its own
 * stands for all, and what stood for all is what `from` says. A text that `to` has no words for stays as it is.
 */
export function withSource<T extends Head>(head: T, from: Language, to: Language): T {
  const known: HeadTranslations = head.translations ?? {};
  const { [to]: own = {}, ...others } = known;
  const moved = HEAD_TEXTS.filter((name) => own[name] !== undefined);
  if (from === to || moved.length === 0) return head;
  const before = moved.flatMap((name) => (head[name] === undefined ? [] : [[name, head[name]] as const]));
  const translations = saidTranslations({
    ...others,
    [from]: { ...Object.fromEntries(before), ...known[from] },
  });
  const { translations: _, ...texts } = head;
  return { ...texts, ...own, ...(translations && { translations }) } as T;
}

/** `head` with what `given` says of it, text by text. */
export function withHead(head: IssueData, given: IssueData): IssueData {
  const known: HeadTranslations = head.translations ?? {};
  const own: HeadTranslations = given.translations ?? {};
  const all = LANGUAGES.map((language) => [language, { ...known[language], ...own[language] }] as const);
  const { translations: _, ...texts } = { ...head, ...given };
  const translations = saidTranslations(Object.fromEntries(all));
  return { ...texts, ...(translations && { translations }) };
}

/** The texts that say something, by language in the order of lists; undefined where none does. */
export function saidTranslations(given: HeadTranslations): HeadTranslations | undefined {
  const said = LANGUAGES.flatMap((language) => {
    const texts = HEAD_TEXTS.flatMap((name) => {
      const text = given[language]?.[name]?.trim() ?? '';
      return text === '' ? [] : [[name, text] as const];
    });
    return texts.length === 0 ? [] : [[language, Object.fromEntries(texts)] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
