/** Words of a text cut to what their forms share, in any of the six languages: plain enough to be shown as a reason. */
import { foldText } from '../reference/fold-text.ts';

/** Letters that a longer word keeps: `security`, `secure` and `securing` meet, `agriculture` and `agricole` too. */
const STEM = 6;
/** Letters of the shortest word that means something; Chinese words have two. */
const SHORTEST = 4;

const segmenters = new Map<string, Intl.Segmenter>();

/** Each stem with the first word of `text` that has it. */
export function stemsOf(text: string): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const word of wordsOf(text)) {
    // `e-health` says health.
    const stem = stemOf(foldText(word.replace(/^[em]-/i, '')));
    if (stem !== '' && !stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}

function wordsOf(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return text.match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  let segmenter = segmenters.get('zh');
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    segmenters.set('zh', segmenter);
  }
  return [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));
}

function stemOf(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return word.length > 1 ? word : '';
  const bare = /\p{Script=Arabic}/u.test(word) ? word.replace(/^(?:و?ال|لل|بال)/u, '') : word;
  if (/^\d/.test(bare)) return '';
  if (bare.length < SHORTEST || COMMON.has(bare)) return '';
  return bare.length <= STEM ? bare.replace(/s$/, '') : bare.slice(0, STEM);
}

/** Words that stand in nearly every text of this field and tell nothing. */
const COMMON: ReadonlySet<string> = new Set(
  `about access across action actions activity activities also among best between both countries country development digital each
  event every forum from global goals have help helps high into international internet itu level line more most national nations
  online other over people policy practice project session some sustainable support technologies technology than that their them
  these they this through under united used uses using wsis with world which while your
  avec dans pour leur leurs cette entre les des aux sont plus par sur pays développement
  para como entre esta este desde sobre países desarrollo más
  для или что это как при развития`
    .split(/\s+/)
    .map(foldText),
);
