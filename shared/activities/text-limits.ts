/** Which length each text field may have, and how far a text is outside it. */
import type { Range } from './field.ts';
import { FIELDS } from './fields.ts';
import type { TextAt } from './texts.ts';
import { wordCount } from './word-count.ts';

interface Limits {
  readonly words?: Range | undefined;
  readonly characters?: Range | undefined;
}

const LIMITS: ReadonlyMap<string, Limits> = new Map(
  FIELDS.flatMap((field): [string, Limits][] => {
    const { kind } = field;
    if (kind.type !== 'localized' && kind.type !== 'text') return [];
    return [[field.id, { words: kind.words, characters: kind.characters }]];
  }),
);

/** The reason for concerning all lines has a rule of its own. */
const OWN_RULE: ReadonlySet<string> = new Set(['crossCutting']);

/** A text outside its limit: counted in `unit`, it has `count` where `limit` is allowed. */
export interface Excess {
  readonly unit: 'words' | 'characters';
  readonly count: number;
  readonly limit: number;
}

/** How the original text at `at` misses the `side` of its limits; undefined where it keeps them or has none. */
export function excessOf(at: TextAt, side: 'min' | 'max'): Excess | undefined {
  if (!at.whole || !at.original) return undefined;
  const limits = LIMITS.get(at.fieldId);
  if (limits === undefined || OWN_RULE.has(at.fieldId)) return undefined;
  const words = limits.words?.[side];
  // No text has more words than characters, so a short one needs no counting.
  if (words !== undefined && (side === 'min' || at.traits.characters > words)) {
    const count = wordCount(at.text, at.traits);
    if (side === 'max' ? count > words : count < words) return { unit: 'words', count, limit: words };
  }
  const characters = limits.characters?.[side];
  if (characters !== undefined) {
    const count = at.traits.characters;
    if (side === 'max' ? count > characters : count < characters) {
      return { unit: 'characters', count, limit: characters };
    }
  }
  return undefined;
}
