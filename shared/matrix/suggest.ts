/**
 * Suggests action lines and SDG codes for a paragraph by the words that it shares with the reference texts: titles in six
 * languages, labels of targets, and the reasons that the matrix itself gives. Each suggestion names the words that led to it;
 * nothing is ever claimed by it.
 */
import { type ActionLineId, actionLines } from '../reference/action-lines.ts';
import { LANGUAGES } from '../reference/languages.ts';
import { countedLinks, type MatrixEdition } from '../reference/matrix-edition.ts';
import { targetName } from '../reference/names.ts';
import { goals, type SdgCode, targets } from '../reference/sdgs.ts';
import { LINE_WORDS } from './line-words.ts';
import { stemsOf } from './word-stems.ts';

export interface Suggestion<Code extends string> {
  readonly code: Code;
  /** As they stand in the paragraph, the most telling first. */
  readonly words: readonly string[];
  /** Grows with the number of shared words and their rarity; comparable within one answer only. */
  readonly score: number;
}

export interface Suggestions {
  /** Best first. */
  readonly lines: readonly Suggestion<ActionLineId>[];
  readonly claims: readonly Suggestion<SdgCode>[];
}

/** Suggests for `text`. */
export type Suggester = (text: string) => Suggestions;

const MOST_LINES = 3;
const MOST_CLAIMS = 5;
/** What is far weaker than the best is left out. */
const NEAR_BEST = 0.6;
/** Below it, the paragraph shares a common word at best. */
const TELLING = 3;

/** Reference texts read once for `edition`. */
export function makeSuggester(edition: MatrixEdition): Suggester {
  const links = countedLinks(edition);
  const lines = makeIndex(
    actionLines.map(({ id, title }) => ({
      code: id,
      strong: [...LANGUAGES.map((language) => title[language].text), ...LINE_WORDS[id]],
      weak: links.flatMap((link) => (link.line === id ? (link.rationale ?? '') : [])),
    })),
  );
  const claims = makeIndex([
    ...goals.map(({ code, shortTitle }) => ({
      code,
      strong: LANGUAGES.map((language) => shortTitle[language].text),
      weak: [],
    })),
    ...targets.map(({ code }) => ({
      code,
      strong: LANGUAGES.map((language) => targetName(code, language).text),
      weak: links.flatMap((link) => (link.code === code ? (link.rationale ?? '') : [])),
    })),
  ]);
  return (text) => {
    const stems = stemsOf(text.slice(0, LONGEST));
    return {
      lines: best(namedLines(text), rank(lines, stems), MOST_LINES),
      claims: best(namedCodes(text), rank(claims, stems), MOST_CLAIMS),
    };
  };
}

/** Characters that are read: a paragraph, not a book. */
const LONGEST = 10_000;

interface Entry<Code extends string> {
  readonly code: Code;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

type Index<Code extends string> = ReadonlyMap<string, ReadonlyMap<Code, number>>;

/** By stem: the weight that it gives to each code; rare stems tell more, words of a title more than those of a reason. */
function makeIndex<Code extends string>(entries: readonly Entry<Code>[]): Index<Code> {
  const index = new Map<string, Map<Code, number>>();
  for (const { code, strong, weak } of entries) {
    const own = new Map<string, number>();
    for (const stem of stemsOf(weak.join('. ')).keys()) own.set(stem, 1 / 2);
    for (const stem of stemsOf(strong.join('. ')).keys()) own.set(stem, 2);
    for (const [stem, weight] of own) {
      const codes = index.get(stem) ?? new Map<Code, number>();
      index.set(stem, codes.set(code, weight));
    }
  }
  const weighed = [...index].map(([stem, codes]) => {
    const rarity = Math.log(1 + entries.length / codes.size);
    return [stem, new Map([...codes].map(([code, weight]) => [code, weight * rarity]))] as const;
  });
  return new Map(weighed);
}

function rank<Code extends string>(
  index: Index<Code>,
  stems: ReadonlyMap<string, string>,
): readonly Suggestion<Code>[] {
  const found = new Map<Code, { word: string; weight: number }[]>();
  for (const [stem, word] of stems) {
    for (const [code, weight] of index.get(stem) ?? []) {
      const words = found.get(code) ?? [];
      words.push({ word, weight });
      found.set(code, words);
    }
  }
  return [...found]
    .map(([code, words]) => ({
      code,
      words: words.toSorted((a, b) => b.weight - a.weight).map(({ word }) => word),
      score: words.reduce((sum, { weight }) => sum + weight, 0),
    }))
    .filter(({ score }) => score >= TELLING)
    .toSorted((a, b) => b.score - a.score || a.code.localeCompare(b.code));
}

/** What the text names itself comes first and leaves out the rest only where that is far weaker than the best match. */
function best<Code extends string>(
  named: readonly Suggestion<Code>[],
  ranked: readonly Suggestion<Code>[],
  most: number,
): readonly Suggestion<Code>[] {
  const top = ranked[0]?.score ?? 0;
  const others = ranked.filter(
    ({ code, score }) => score >= top * NEAR_BEST && !named.some((each) => each.code === code),
  );
  return [...named, ...others].slice(0, Math.max(most, named.length));
}

const NAMED = 100;

function namedLines(text: string): readonly Suggestion<ActionLineId>[] {
  return actionLines.flatMap(({ code, id }) => {
    if (code === 'C7') return [];
    const match = new RegExp(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d])`, 'u').exec(text);
    return match ? [{ code: id, words: [match[0]], score: NAMED }] : [];
  });
}

/** `SDG 9`, `ODD 9`, `ЦУР 9`, `目标 9`, `target 9.c`, or a code with a point and a letter. */
const NAMED_CODE =
  /(?:(?:SDGs?|ODD|ODS|ЦУР|goal|target|objectif|cible|objetivo|meta|цель|задача|目标|具体目标|الهدف|الغاية)\s*(\d{1,2}(?:\.[0-9a-d]{1,2})?))|(?<![\d.])(\d{1,2}\.[a-d])(?![\p{L}\d.])/giu;

function namedCodes(text: string): readonly Suggestion<SdgCode>[] {
  const known = new Set([...goals, ...targets].map(({ code }) => code));
  const found = new Map<SdgCode, string>();
  for (const match of text.matchAll(NAMED_CODE)) {
    const code = (match[1] ?? match[2] ?? '').toLowerCase();
    if (known.has(code) && !found.has(code)) found.set(code, match[0]);
  }
  return [...found].map(([code, word]) => ({ code, words: [word], score: NAMED }));
}
