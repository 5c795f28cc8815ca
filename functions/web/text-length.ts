/** How long a text is against its limits: the same for the page as it is made and for its script. */
import { textTraits } from '../../shared/activities/text-traits.ts';
import { wordCount } from '../../shared/activities/word-count.ts';

export interface TextLength {
  readonly count: number;
  /** Words or characters beyond the most. */
  readonly over: number;
  /** Missing to the least; none are missing of a text that was not begun. */
  readonly under: number;
}

/** The limits of the field table (`Range` there): the browser's script takes no more of it along. */
interface Limits {
  readonly min?: number;
  readonly max?: number;
}

export function textLength(text: string, unit: 'words' | 'characters', { max, min }: Limits): TextLength {
  const count = unit === 'words' ? wordCount(text) : textTraits(text).characters;
  return {
    count,
    over: max === undefined ? 0 : Math.max(0, count - max),
    under: min === undefined || count === 0 ? 0 : Math.max(0, min - count),
  };
}

/** Words with `#` where the number stands. */
export interface LengthWords {
  readonly count: string;
  readonly over: string;
  readonly under: string;
}

/** `Words: 35 (at most 30) – 5 too many`, and the part behind the dash by itself. */
export function lengthText({ count, over, under }: TextLength, words: LengthWords) {
  const off =
    over > 0
      ? words.over.replace('#', String(over))
      : under > 0
        ? words.under.replace('#', String(under))
        : '';
  const counted = words.count.replace('#', String(count));
  return { text: off === '' ? counted : `${counted} – ${off}`, off };
}
