/** One field of a record as text for a page: someone's own words in their language, codes, dates and numbers in the page's. */
import type { Field, FieldKind, ItemPart } from '../../../shared/activities/field.ts';
import { fieldValue } from '../../../shared/activities/field-value.ts';
import { originalText } from '../../../shared/activities/original-text.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../../../shared/activities/record.ts';
import type { CodeListName } from '../../../shared/reference/code-lists.ts';
import { isLanguage, type Language } from '../../../shared/reference/languages.ts';
import { codeName } from '../../../shared/reference/names.ts';
import type { MessageKey } from '../../../shared/text/en/index.ts';
import { localeOf } from '../../../shared/text/words.ts';
import { HOLE } from './around.tsx';
import { partialDateText } from './day-text.ts';
import type { PageContext } from './page-context.ts';

/** Words of one language; '' where nobody noted which (HTML: the empty `lang` says unknown). */
export interface Piece {
  readonly text: string;
  readonly language: Language | '';
  /** In the page's language, with a hole for the words themselves. */
  readonly label?: string;
}

export interface FieldText {
  readonly text: string;
  /** Set where all of it is of one language, or of one that nobody noted. */
  readonly language?: Language | '';
  /** The same line by line, each in its pieces; present where a line may be of several languages. */
  readonly lines?: readonly (readonly Piece[])[];
}

type Item = Readonly<Record<string, unknown>>;

/** The field's text; undefined when it is empty. Lists have one item a line. */
export function fieldText(
  record: ActivityRecord,
  field: Field,
  { language, words }: Pick<PageContext, 'language' | 'words'>,
): FieldText | undefined {
  const { originalLanguage: own = '' } = record.update;
  return valueText(field.kind, fieldValue(record, field), {
    language,
    own: isLanguage(own) ? own : '',
    labelOf: (part) => partLabel(words, words(`field.${field.id}.${part}.label` as MessageKey)),
  });
}

/** What stands around a part of an item to say what it is. */
export function partLabel(words: PageContext['words'], name: string): string {
  return words('report.registry.labelled', { name, value: HOLE });
}

interface Tongues {
  /** The page's. */
  readonly language: Language;
  /** In which the plain texts of the record are written; '' where nobody noted it. */
  readonly own: Piece['language'];
  /** What stands around a part of an item, by its id. */
  readonly labelOf: (part: string) => string;
}

/** A value by its kind; undefined when it is empty. */
export function valueText(kind: FieldKind, value: unknown, tongues: Tongues): FieldText | undefined {
  const { language } = tongues;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  switch (kind.type) {
    case 'localized':
      return originalText(value as LocalizedText);
    case 'code':
      return codesText(kind.list, [String(value)], language);
    case 'codes':
      return codesText(kind.list, value as readonly string[], language);
    case 'texts':
      return { text: (value as readonly string[]).join('\n'), language: '' };
    case 'claims':
      return ofLines((value as readonly SdgClaim[]).map((claim) => claimPieces(claim, language)));
    case 'items':
      return ofLines((value as readonly Item[]).map((item) => itemPieces(item, kind, tongues)));
    case 'text':
      return { text: String(value), language: '' };
    case 'date':
    case 'number':
      return { text: plainText(kind.type, value, language), language };
  }
}

/** Lists whose codes people say: the code stands before its name. */
const SPOKEN: readonly CodeListName[] = ['actionLines', 'sdgCodes'];

function codesText(list: CodeListName, codes: readonly string[], language: Language): FieldText {
  const names = codes.map((code) => codeName(list, code, language).text);
  if (!SPOKEN.includes(list)) return { text: names.join('\n'), language };
  return ofLines(
    codes.map((code, index): readonly Piece[] => {
      const name = names[index] ?? code;
      return [{ text: code, language: '' }, ...(name === code ? [] : [{ text: name, language }])];
    }),
  );
}

function ofLines(lines: readonly (readonly Piece[])[]): FieldText {
  return { text: lines.map((line) => line.map(pieceText).join(' · ')).join('\n'), lines };
}

function pieceText({ label = HOLE, text }: Piece): string {
  return label.replace(HOLE, () => text);
}

/** What comes first names the item; what follows says what it is. */
function itemPieces(
  item: Item,
  { parts }: Extract<FieldKind, { type: 'items' }>,
  { labelOf, language, own }: Tongues,
): readonly Piece[] {
  return parts
    .filter(({ id }) => item[id] !== undefined && item[id] !== '')
    .map((part, index) => ({
      ...partPiece(part, item[part.id], language, own),
      ...(index > 0 && { label: labelOf(part.id) }),
    }));
}

/** What is written in a list is of the language of its update. */
function partPiece(
  { kind, list }: ItemPart,
  value: unknown,
  language: Language,
  own: Piece['language'],
): Piece {
  switch (kind) {
    case 'code':
      return list === undefined
        ? { text: String(value), language: '' }
        : { text: codeName(list, String(value), language).text, language };
    case 'date':
    case 'number':
      return { text: plainText(kind, value, language), language };
    case 'url':
      return { text: String(value), language: '' };
    case 'text':
      return { text: String(value), language: /^https?:/.test(String(value)) ? '' : own };
  }
}

function plainText(kind: 'date' | 'number', value: unknown, language: Language): string {
  const locale = localeOf(language);
  return kind === 'date'
    ? partialDateText({ locale }, String(value))
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(Number(value));
}

function claimPieces({ code, weight, rationale }: SdgClaim, language: Language): readonly Piece[] {
  const why = originalText(rationale);
  const claim: Piece = { text: `${code} (${codeName('claimWeights', weight, language).text})`, language };
  return why === undefined ? [claim] : [claim, why];
}
