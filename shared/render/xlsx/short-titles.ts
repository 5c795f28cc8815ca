/** Titles cut to what a sheet's tab holds, so that one still knows which is which. */

/** Characters of its beginning that a title keeps at least, where it is cut in the middle. */
const LEAST_HEAD = 4;
/** A bracket with a year at the end of a title, and else a part behind its last comma: the days of what was counted. */
const BRACKET = /\s*[(（][^()（）]*\d{4}[^()（）]*[)）]$/u;
const LAST_PART = /[,،，][^,،，]*\d{4}[^,،，]*$/u;

/** `titles` without the days that those longer than `limit` end with; they stay where nothing else parts two titles. */
export function withoutDays(titles: readonly string[], limit: number): readonly string[] {
  const short = titles.map((title) => {
    if (title.length <= limit) return title;
    return title.replace(BRACKET.test(title) ? BRACKET : LAST_PART, '') || title;
  });
  const names = short.map((title) => wordsOf(title));
  return titles.map((title, at) => {
    const isAlone = names.every((name, other) => other === at || name !== names[at]);
    return isAlone ? (short[at] ?? title) : title;
  });
}

/** `titles` of at most `limit` characters: where two would begin alike, what follows is kept. */
export function toldApart(titles: readonly string[], limit: number): readonly string[] {
  const cut = titles.map((title) => shortened(title, limit));
  const isCut = (at: number): boolean => cut[at] !== titles[at];
  const stems = cut.map((title) => wordsOf(title).replace(/…$/, ''));
  return titles.map((title, at) => {
    const stem = stems[at] ?? '';
    const alike = titles.filter((_, other) => {
      const its = stems[other] ?? '';
      return other !== at && isCut(other) && (its.startsWith(stem) || stem.startsWith(its));
    });
    return isCut(at) && alike.length > 0 ? cutInTheMiddle(title, alike, limit) : (cut[at] ?? title);
  });
}

/** Cut after a whole word where there is one in the second half, and with a sign that it was cut. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = [...text].reduce((all, c) => (all.length + c.length < limit ? all + c : all), '');
  const word = text[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(word > limit / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:…–-]+$/, '')}…`;
}

/** The number of a title, its first words and `…`, then those in which it differs from the ones that begin alike. */
function cutInTheMiddle(title: string, alike: readonly string[], limit: number): string {
  const { number, words } = partsOf(title);
  const common = Math.max(...alike.map((other) => commonWords(words, partsOf(other).words)));
  const own = words.slice(common).join(' ');
  if (own === '') return shortened(title, limit);
  let head = '';
  for (const word of words.slice(0, common)) {
    const longer = head === '' ? word : `${head} ${word}`;
    if (`${number}${longer}… ${own}`.length > limit) break;
    head = longer;
  }
  if (head.length < LEAST_HEAD) return shortened(`${number}…${own}`, limit);
  return `${number}${head.replace(/[\s,;–-]+$/, '')}… ${own}`;
}

function commonWords(one: readonly string[], other: readonly string[]): number {
  const parts = one.findIndex((word, at) => word.toLowerCase() !== other[at]?.toLowerCase());
  return parts < 0 ? one.length : parts;
}

function wordsOf(title: string): string {
  return partsOf(title).words.join(' ').toLowerCase();
}

function partsOf(title: string): { readonly number: string; readonly words: readonly string[] } {
  const number = /^\d+ /.exec(title)?.[0] ?? '';
  return { number, words: title.slice(number.length).split(' ') };
}
