/** What keeps an entry from being kept, and what its writer should know: each finding with its field and a remedy. */
import type { ItemPart, Range } from '../activities/field.ts';
import { cutValue, type Finding, type FindingParams, type Severity } from '../activities/finding.ts';
import { originalText } from '../activities/original-text.ts';
import { earliestDay, isPartialDate, latestDay } from '../activities/partial-date.ts';
import type { LocalizedText } from '../activities/record.ts';
import { isLink } from '../activities/rules/link-malformed.ts';
import { textTraits } from '../activities/text-traits.ts';
import { wordCount } from '../activities/word-count.ts';
import { type CodeListName, findCode } from '../reference/code-lists.ts';
import type { EntryValue, RegistryEntry } from './entry.ts';
import type { Registry, RegistryField } from './registry.ts';

/** Of one text of a list, or of one part of an item: they are names and lines, not paragraphs. */
const LINE: Range = { max: 500 };

/** Findings in the order of the fields. An error keeps the entry out; a warning does not. */
export function checkEntry(registry: Registry, entry: RegistryEntry): readonly Finding[] {
  const { fields, needs = [], order = [] } = registry;
  const { values } = entry;
  const needed = new Set(needs.flatMap(([id, other]) => (values[id] === undefined ? [] : [other])));
  return [
    ...fields.flatMap((field) => {
      const value = values[field.id];
      if (value !== undefined) return valueFindings(field, value);
      return field.required || needed.has(field.id) ? [found('entry-field-required', field.id)] : [];
    }),
    ...order.flatMap(([earlier, later]) => orderFindings(later, values[earlier], values[later])),
  ];
}

/** The later date at its last day, the earlier at its first: what may be in order is. */
function orderFindings(
  later: string,
  start: EntryValue | undefined,
  end: EntryValue | undefined,
): readonly Finding[] {
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  if (!isPartialDate(start) || !isPartialDate(end) || latestDay(end) >= earliestDay(start)) return [];
  return [found('entry-dates-order', later, { value: end, params: { start, end } })];
}

function valueFindings(field: RegistryField, value: EntryValue): readonly Finding[] {
  const { id, kind } = field;
  switch (kind.type) {
    case 'localized': {
      const original = originalText(value as LocalizedText);
      const versions = Object.entries(value as LocalizedText);
      const originals = versions.filter(([, { status }]) => status === 'original');
      return [
        ...(originals.length === 1
          ? []
          : [found('original-text-missing', id, { params: { count: originals.length } })]),
        ...textFindings(id, original?.text ?? '', kind),
        ...versions.flatMap(([language, { status, text }]) =>
          status === 'stale'
            ? [found('translation-stale', `${id}.${language}`, { value: text }, 'warning')]
            : [],
        ),
        ...versions.flatMap(([language, version]) =>
          language === original?.language
            ? []
            : textFindings(`${id}.${language}`, version.text, atMost(kind)),
        ),
      ];
    }
    case 'text': {
      const isBroken = field.isAddress && !isLink(value as string);
      const broken = isBroken ? [found('link-malformed', id, { value: value as string })] : [];
      return [...broken, ...textFindings(id, value as string, kind)];
    }
    case 'texts':
      return [
        ...countFindings(id, value as readonly string[], kind.max),
        ...(value as readonly string[]).flatMap((text, index) =>
          textFindings(`${id}.${index}`, text, { characters: LINE }),
        ),
      ];
    case 'code':
      return codeFindings(id, kind.list, value as string);
    case 'codes': {
      const codes = value as readonly string[];
      return [
        ...countFindings(id, codes, kind.max),
        ...codes.flatMap((code, index) => codeFindings(`${id}.${index}`, kind.list, code)),
      ];
    }
    case 'date':
      return dateFindings(id, value as string);
    case 'number':
      return numberFindings(id, value as number, kind.range);
    case 'items': {
      const items = value as readonly Readonly<Record<string, string | number>>[];
      return [
        ...countFindings(id, items, kind.max),
        ...items.flatMap((item, index) =>
          kind.parts.flatMap((part) => partFindings(`${id}.${index}`, index, part, item[part.id])),
        ),
      ];
    }
  }
}

function partFindings(
  item: string,
  index: number,
  { id, kind, list, required }: ItemPart,
  value: string | number | undefined,
): readonly Finding[] {
  const path = `${item}.${id}`;
  if (value === undefined)
    return required ? [found('item-part-required', path, { params: { item: index + 1 } })] : [];
  switch (kind) {
    case 'code':
      return list === undefined ? [] : codeFindings(path, list, String(value));
    case 'date':
      return dateFindings(path, String(value));
    case 'url':
      return isLink(String(value)) ? [] : [found('link-malformed', path, { value: String(value) })];
    case 'number':
      return [];
    case 'text':
      return textFindings(path, String(value), { characters: LINE });
  }
}

interface TextLimits {
  readonly characters?: Range;
  readonly words?: Range;
}

/** A translation may be longer by half, as from English into French, and is as short as its language has it. */
function atMost({ characters, words }: TextLimits): TextLimits {
  const half = ({ max }: Range = {}): Range => (max === undefined ? {} : { max: Math.ceil(max * 1.5) });
  return { characters: half(characters), words: half(words) };
}

function textFindings(id: string, text: string, { characters, words }: TextLimits): readonly Finding[] {
  const traits = textTraits(text);
  const findings: Finding[] = [];
  const limit = (unit: 'words' | 'characters', count: number, { max = Infinity, min = 0 }: Range): void => {
    if (count > max) findings.push(found('text-too-long', id, { params: { unit, count, limit: max } }));
    if (count < min) findings.push(found('text-too-short', id, { params: { unit, count, limit: min } }));
  };
  if (characters) limit('characters', traits.characters, characters);
  if (words) limit('words', wordCount(text, traits), words);
  if (traits.hiddenAt >= 0) {
    const code = text.charCodeAt(traits.hiddenAt).toString(16).toUpperCase().padStart(4, '0');
    const params = { character: `U+${code}`, position: traits.hiddenAt + 1 };
    findings.push(found('hidden-characters', id, { params }));
  }
  return findings;
}

function countFindings(id: string, list: readonly unknown[], max = Infinity): readonly Finding[] {
  const params = { count: list.length, limit: max };
  return list.length > max ? [found('list-too-long', id, { params })] : [];
}

function codeFindings(id: string, list: CodeListName, code: string): readonly Finding[] {
  return findCode(list, code) ? [] : [found('code-not-in-list', id, { value: code, params: { list } })];
}

function dateFindings(id: string, date: string): readonly Finding[] {
  return isPartialDate(date) ? [] : [found('date-invalid', id, { value: date })];
}

function numberFindings(id: string, number: number, { max, min }: Range = {}): readonly Finding[] {
  if (number >= (min ?? -Infinity) && number <= (max ?? Infinity)) return [];
  const params = { min: min ?? 'none', max: max ?? 'none' };
  return [found('number-out-of-range', id, { value: String(number), params })];
}

function found(
  rule: string,
  field: string,
  { params, value }: { readonly params?: FindingParams; readonly value?: string } = {},
  severity: Severity = 'error',
): Finding {
  return {
    rule,
    severity,
    at: { field },
    ...(value === undefined ? {} : { value: cutValue(value) }),
    ...(params && { params }),
  };
}
