/** The bookmarks of a PDF report: their words, and the places that they lead to. */
import { seen } from '../../reports/shown-digits.ts';
import { type Pages, spotOf, type Target } from './read-page.ts';

export interface Bookmark {
  readonly text: string;
  readonly target: Target | undefined;
}

type Outline = Awaited<ReturnType<Pages['getOutline']>>;

/** All of them in reading order, those below each behind it. */
export function bookmarksIn(outline: Outline): readonly Bookmark[] {
  // A file without bookmarks has no list.
  return ((outline as Outline | null) ?? []).flatMap(({ dest, items, title, url }) => [
    { text: seen(title), target: url ?? spotOf(dest) },
    ...bookmarksIn(items as Outline),
  ]);
}
