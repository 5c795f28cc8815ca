/** Why the rows of a table do not add up to its total: activities in several rows, and in none, as traced numbers. */
import type { Inline } from '../document.ts';
import type { Breakdown, FigureFilter } from '../figure.ts';
import type { ComposeContext } from './context.ts';
import { plainText } from './run-text.ts';

type Counting = Pick<ComposeContext, 'count' | 'writer'>;

/** How many activities stand in several rows of a breakdown, and in none. */
export function spreadOf(
  { count }: Pick<Counting, 'count'>,
  breakdown: Breakdown,
  filter: FigureFilter = {},
) {
  return {
    several: count('activities', { ...filter, several: breakdown }),
    none: count('activities', { ...filter, without: breakdown }),
  };
}

/** The note below a table by `breakdown`; nothing to say when each activity stands in one row. */
export function spreadNotes(context: Counting, breakdown: Breakdown): readonly (readonly Inline[])[] {
  const spread = spreadOf(context, breakdown);
  if (spread.several.value === 0 && spread.none.value === 0) return [];
  return [context.writer.say(`report.note.spread.${breakdown}`, spread)];
}

/** {@link spreadNotes} as plain text, for sheets. */
export function spreadTexts(context: Counting, breakdown: Breakdown): readonly string[] {
  return spreadNotes(context, breakdown).map(plainText);
}
