/** Rows of activities, made from a seed and a row number alone: files of different lengths share their first rows. */
import { ACTION_LINE_IDS } from '../shared/reference/action-lines.ts';
import { countries } from '../shared/reference/countries.ts';
import { goals } from '../shared/reference/sdgs.ts';
import { type Chance, chance, from, pick, some } from './chance.ts';
import { PHRASES, type Phrases, type RowLanguage } from './phrases.ts';

export const BAD_KINDS = [
  'title-missing',
  'line-unknown',
  'target-unknown',
  'target-a-date',
  'country-unknown',
  'region-wrong',
  'number-bad',
  'end-before-start',
  'link-bad',
  'key-twice',
  'text-formula',
] as const;
export type BadKind = (typeof BAD_KINDS)[number];

/** What both layouts say of an activity. Texts are already spoiled where `bad` says so. */
export interface BenchRow {
  /** From 1. */
  readonly number: number;
  readonly language: RowLanguage;
  readonly title: string;
  readonly summary: string;
  readonly headline: string;
  /** Long texts, which only the full layout has. */
  readonly narrative: string;
  readonly obstacles: string;
  readonly proposals: string;
  readonly rationales: readonly string[];
  readonly lines: readonly string[];
  readonly targets: readonly string[];
  readonly country: string;
  readonly region: string;
  readonly organization: string;
  readonly partners: readonly string[];
  readonly budget: string | number;
  readonly start: string;
  readonly end: string;
  readonly link: string;
  readonly id: string;
  readonly bad?: BadKind;
}

export const YEAR = 2025;
export const SEED = 1;
const BAD_SHARE = 0.06;

const LINES: readonly string[] = ACTION_LINE_IDS;
const TARGETS = goals.flatMap(({ targets }) => targets.map(({ code }) => code));
const LANGUAGES = Object.keys(PHRASES) as readonly RowLanguage[];
const WHERE: Partial<Record<RowLanguage, readonly string[]>> = {
  fr: ['FRA', 'SEN', 'CMR', 'CIV'],
  es: ['ESP', 'MEX', 'COL', 'PER'],
  pt: ['BRA', 'PRT', 'MOZ'],
  ar: ['EGY', 'MAR', 'SAU', 'JOR'],
  zh: ['CHN'],
  ru: ['RUS', 'KAZ', 'KGZ'],
  hi: ['IND'],
  ja: ['JPN'],
  el: ['GRC'],
  th: ['THA'],
  sw: ['TZA', 'KEN'],
  fa: ['IRN'],
};
const ENGLISH = ['GBR', 'USA', 'GHA', 'RWA', 'FJI', 'JAM', 'DEU', 'EST', 'IDN', 'LKA', 'ZAF', 'NGA'];
const REGION_OF = new Map(countries.map(({ iso3, region }) => [iso3, region as string]));
const OFFICES = ['Ministry of', 'Agency for', 'Institute of', 'Network for', 'University of', 'Centre for'];
const FIELDS = [
  'Digital Transformation',
  'Communications',
  'Open Data',
  'Rural Development',
  'Education',
  'Standards',
];
const SYLLABLES = [
  'ka',
  'mo',
  'ri',
  'ta',
  'len',
  'ba',
  'su',
  'no',
  'dar',
  'vi',
  'el',
  'pu',
  'wen',
  'sha',
  'gor',
  'ti',
];
/** Characters of a word, and of a text that must have at least so many words, by script. */
const DENSE: ReadonlySet<RowLanguage> = new Set(['zh', 'ja', 'th']);

/** Row `number` (from 1); the first ten are never bad. */
export function makeRow(number: number, seed: number = SEED): BenchRow {
  const random = chance(seed, number);
  const language = random() < 0.45 ? 'en' : pick(random, LANGUAGES);
  const phrases = PHRASES[language];
  const country = pick(random, WHERE[language] ?? ENGLISH);
  const organization = `${pick(random, OFFICES)} ${pick(random, FIELDS)} (${country})`;
  const topic = pick(random, phrases.topics);
  const text = (words: number): string =>
    makeText(random, { phrases, topic, organization, dense: DENSE.has(language) }, words);
  const targets = some(random, TARGETS, from(random, 1, 5));
  const day = from(random, 1, 200);
  const row: BenchRow = {
    number,
    language,
    title: `${pick(random, phrases.programmes)}: ${topic} — ${country} ${number}`,
    summary: text(55),
    headline: text(9),
    narrative: text(105),
    obstacles: text(12),
    proposals: text(18),
    rationales: targets.map(() => text(17)),
    lines: some(random, LINES, from(random, 1, 3)),
    targets,
    country,
    region: REGION_OF.get(country) ?? 'EUR',
    organization,
    partners: Array.from(
      { length: from(random, 0, 2) },
      () => `${pick(random, OFFICES)} ${pick(random, FIELDS)}`,
    ),
    budget: Math.round(Math.exp(8 + 6 * random())),
    start: isoDay(YEAR, day),
    end: random() < 0.15 ? '' : isoDay(YEAR, day + from(random, 10, 700)),
    link: `https://example.org/${language}/activity/${(number * 7919 + seed) % 1_000_003}`,
    id: `B-${String(number).padStart(7, '0')}`,
  };
  return number > 10 && random() < BAD_SHARE ? spoil(row, pick(random, BAD_KINDS), random) : row;
}

interface Speech {
  readonly phrases: Phrases;
  readonly topic: string;
  readonly organization: string;
  readonly dense: boolean;
}

/** Sentences until there are about `words` words (or as many characters as they would take). */
function makeText(random: Chance, { phrases, topic, organization, dense }: Speech, words: number): string {
  let text = '';
  for (let made = 0; made < words; ) {
    const sentence = pick(random, phrases.sentences)
      .replaceAll('%n', () => String(from(random, 3, 9800)))
      .replaceAll('%T', () => (random() < 0.6 ? topic : pick(random, phrases.topics)))
      .replaceAll('%B', () => pick(random, phrases.groups))
      .replaceAll('%o', organization);
    const named = random() < 0.6 ? `${sentence} (${placeName(random)})` : sentence;
    text += text === '' || dense ? named : ` ${named}`;
    made += dense ? named.length / 3 : named.split(' ').length - 1;
  }
  return text;
}

/** A made-up name keeps texts apart. */
function placeName(random: Chance): string {
  const name = Array.from({ length: from(random, 2, 4) }, () => pick(random, SYLLABLES)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function spoil(row: BenchRow, bad: BadKind, random: Chance): BenchRow {
  switch (bad) {
    case 'title-missing':
      return { ...row, bad, title: pick(random, ['', ' ', '\u00a0']) };
    case 'line-unknown':
      return { ...row, bad, lines: [pick(random, ['C12', 'C7-ESPORT', 'C0'])] };
    case 'target-unknown':
      return {
        ...row,
        bad,
        targets: [pick(random, ['3.14', '18.2', '4.z', 'SDG']), ...row.targets.slice(1)],
      };
    case 'target-a-date':
      return {
        ...row,
        bad,
        targets: [pick(random, ['4-Jan', '2026-09-05', '44927']), ...row.targets.slice(1)],
      };
    case 'country-unknown':
      return { ...row, bad, country: pick(random, ['XX', 'Atlantis', '??']) };
    case 'region-wrong':
      return { ...row, bad, region: row.region === 'AFR' ? 'EUR' : 'AFR' };
    case 'number-bad':
      return { ...row, bad, budget: pick(random, ['USD 1.2m', 'approx. 20k', '#REF!']) };
    case 'end-before-start':
      return { ...row, bad, end: isoDay(YEAR - 2, from(random, 1, 360)) };
    case 'link-bad':
      return { ...row, bad, link: pick(random, ['javascript:alert(1)', 'http//broken.example', 'https://']) };
    case 'key-twice':
      return { ...row, bad, id: `B-${String(row.number - 1).padStart(7, '0')}` };
    case 'text-formula':
      return { ...row, bad, summary: `=HYPERLINK("https://example.org","open")${row.summary}` };
  }
}

function isoDay(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);
}
