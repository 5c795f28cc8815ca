/** What a section of a report is called in another language than that of the document it stands in. */
import type { Language } from '../reference/languages.ts';
import { findGoal } from '../reference/sdgs.ts';
import { asHeading } from '../text/as-heading.ts';
import { punctuationOf } from '../text/punctuation.ts';
import { messageIn, messageKeysFrom, wordsIn } from '../text/words.ts';
import { C7_WHOLE, groupCodes, LINE_GROUPS, lineHeadingKey, lineName } from './compose/line-groups.ts';
import { headingName } from './compose/official-name.ts';

/** Messages that are titles of sections as they stand. */
const TITLES = ['report.section.', 'report.topic.', 'report.part.', 'report.line.cross-cutting'];

/**
 * The title of the section `id`, which a document in `from` calls `title`, in the language `to`; undefined where only the document
 * has a name for it. The words of both languages are loaded.
 */
export function sectionName(
  { id, title }: { readonly id: string; readonly title: string },
  from: Language,
  to: Language,
): string | undefined {
  if (from === to) return title;
  const words = wordsIn(to);
  const group = [...LINE_GROUPS, C7_WHOLE].find((each) => id === `line-${each.id}`);
  if (group !== undefined) {
    const { semicolon } = punctuationOf(to);
    const titles = group.lines.map((line) => headingName(lineName(line, to))).join(semicolon);
    return words(lineHeadingKey(group), { codes: groupCodes(group, to), titles });
  }
  const [, code = ''] = /^goal-(\d+)$/.exec(id) ?? [];
  const goal = findGoal(code)?.shortTitle[to];
  if (goal !== undefined) return words('report.goal.heading', { goal: code, title: headingName(goal) });
  const key = messageKeysFrom(TITLES).find((each) => asHeading(messageIn(from, each), from) === title);
  return key === undefined ? undefined : asHeading(words(key), to);
}
