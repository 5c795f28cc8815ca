/** Names of countries that a comma has cut in two: what is left of one must not be read as the name of another. */
import { countries } from '../../reference/countries.ts';

/** Words that stand behind the comma of a name: `Samoa, American`, `Dominica, Commonwealth of`. */
const BEHIND: ReadonlySet<string> = new Set(
  (
    'american and arab bolivarian british bolivarienne central commonwealth dem democratic dpr dr east eastern ' +
    'fed federal federated former french fyr great independent island islands islamic kingdom new north northern ' +
    'of part people peoples plurinational province r rb rep republic s sar south southern st state states sts ' +
    'territories territory the u uk union united us west western yugoslav d de del des dém du e la le of rép ' +
    'république república государство королевство республика'
  ).split(' '),
);

/** Places that are no Member States and have a comma in their name, beside a Member State's. */
export const ELSEWHERE: readonly string[] = [
  'China, Hong Kong',
  'China, Hong Kong SAR',
  'China, Macao',
  'China, Macao SAR',
  'China, Taiwan',
  'China, Taiwan Province of',
  'Hong Kong, China',
  'Hong Kong SAR, China',
  'Macao, China',
  'Macao SAR, China',
  'Taiwan, China',
  'Taiwan, Province of China',
  'Virgin Islands, U.S.',
  'Virgin Islands, U.S.A.',
  'Virgin Islands, United States',
  'Virgin Islands, UK',
];

/** Longer than any name. */
const LONGEST = 100;

/**
 * Whether `piece`, which is the name of a country, and `behind`, which is none, may be one name that is not known: the
 * first has its words in common with several countries (`Congo`), or the second only words that belong to a name.
 */
export function mayBeOneName(piece: string, behind: string): boolean {
  if (behind.length > LONGEST || piece.length > LONGEST) return false;
  return sharedParts().has(wordsOf(piece).join(' ')) || wordsOf(behind).every((word) => BEHIND.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

let known: ReadonlySet<string> | undefined;

/** Runs of words that stand in names of more than one country. */
function sharedParts(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const { aliases = [], iso3, name } of countries) {
    for (const run of [...Object.values(name), ...aliases].flatMap(runsOf)) {
      const before = owner.get(run);
      if (before === undefined) owner.set(run, iso3);
      else if (before !== iso3) shared.add(run);
    }
  }
  known = shared;
  return shared;
}

function runsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  return words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join(' ')),
  );
}
