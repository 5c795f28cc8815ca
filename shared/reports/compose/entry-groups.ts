/** The headings under which a report puts entries of a registry: lines, goals, Sectors, codes of a field, or what the entries say. */
import { createHash } from 'node:crypto';
import type { LineCode } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import { codeName } from '../../reference/names.ts';
import type { Registry } from '../../registries/registry.ts';
import { asHeading } from '../../text/as-heading.ts';
import type { RegisteredEntry } from '../registered.ts';
import type { RegistryPart } from '../report-kind.ts';
import type { ComposeContext } from './context.ts';
import { lineCode, lineTitle } from './line-groups.ts';
import { askedBy } from './named-figures.ts';
import { codesIn, type RegistryAsked } from './registry-book.ts';
import { codesOf, fieldOf, listOf } from './registry-order.ts';
import { goalTitle } from './sections/goals.ts';

export interface EntryGroup {
  /** Of its section: `tasks-C5`. */
  readonly id: string;
  /** How its rows are called; empty where its name says all. */
  readonly code: string;
  readonly name: string;
  /** Of the name, where it is not the document's: what entries say stands in their language. */
  readonly lang?: Language | undefined;
  /** What makes an entry one of it. */
  readonly more: Partial<RegistryAsked>;
}

/** In order, with or without entries; values of free text only as far as entries have them. */
export function entryGroups(
  context: ComposeContext,
  registry: Registry,
  part: RegistryPart,
  by: string,
): readonly EntryGroup[] {
  const { writer } = context;
  if (by === 'line') {
    const lines = part.lines ?? (codesOf(registry, by) as readonly LineCode[]);
    return lines.map((line) => ({
      id: `${part.id}-${line}`,
      code: lineCode(line),
      name: lineTitle(line, writer.language),
      more: { line },
    }));
  }
  if (by === 'goal') {
    return (codesOf(registry, by) ?? []).map((code) => ({
      id: `${part.id}-${code}`,
      code,
      name: goalTitle(context, Number(code)),
      more: { goal: Number(code) },
    }));
  }
  const field = fieldOf(registry, by);
  const list = listOf(registry, field);
  const own = codesOf(registry, field) === undefined;
  const entries = own ? context.registries.entries(askedBy(part, context)) : [];
  const values = codesOf(registry, field) ?? saidIn(entries, field);
  const slugs = slugsOf(values);
  return values.map((value, index) => ({
    id: `${part.id}-${slugs[index]}`,
    code: '',
    name:
      list === undefined ? value : asHeading(codeName(list, value, writer.language).text, writer.language),
    lang: own && list === undefined ? languageOf(value, field, entries, writer.language) : undefined,
    more: by === 'sector' ? { sector: value } : { where: [`${field}~${value}`] },
  }));
}

function saidIn(entries: readonly RegisteredEntry[], field: string): readonly string[] {
  return [...new Set(entries.flatMap(({ values }) => codesIn(values[field])))].sort();
}

/** Of most entries that say `value`, since some quote it in theirs; undefined where it is `document`, or nobody says. */
function languageOf(
  value: string,
  field: string,
  entries: readonly RegisteredEntry[],
  document: Language,
): Language | undefined {
  const by = Map.groupBy(
    entries.filter(({ values }) => codesIn(values[field]).includes(value)),
    (entry) => entry.language,
  );
  const [said] = [...by].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  return said === document ? undefined : said;
}

/** Parts of ids, each its own: names that differ in nothing but signs, or have nothing else, are told apart by their sums. */
export function slugsOf(values: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const short = slug(value);
    const sum = createHash('sha256').update(value).digest('hex').slice(0, 8);
    const own = short === '' || taken.has(short) ? `${short}-${sum}`.replace(/^-/u, '') : short;
    taken.add(own);
    return own;
  });
}

/** A name as a part of an id: letters and figures. */
function slug(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .toLowerCase();
}
