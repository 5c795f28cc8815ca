/** The action lines as reports print them: eighteen rows in official order, combined ones once. */
import type { LineCode } from '../../activities/record.ts';
import {
  type ActionLineId,
  actionLine,
  actionLineGroupC7,
  actionLines,
  combinedLines,
} from '../../reference/action-lines.ts';
import type { MarkedText } from '../../reference/confidence.ts';
import type { Language } from '../../reference/languages.ts';
import type { MessageKey } from '../../text/en/index.ts';
import { localeOf } from '../../text/locale-of.ts';
import type { FigureFilter } from '../figure.ts';

/** Lines under one heading. `id` is the line where they are printed. */
export interface LineGroup {
  readonly id: LineCode;
  readonly lines: readonly LineCode[];
}

const combinedAt = new Map<ActionLineId, readonly ActionLineId[]>(
  combinedLines.map((each) => [each.printedAt, each.lines]),
);
const printedElsewhere = new Set<ActionLineId>(
  combinedLines.flatMap((each) => each.lines.filter((line) => line !== each.printedAt)),
);

/** Headings in order: C1 with C11, C2, C3 with e-science, C4 with e-employment, C5 … C10. */
export const LINE_GROUPS: readonly LineGroup[] = actionLines
  .filter((line) => !printedElsewhere.has(line.id))
  .map((line) => ({ id: line.id, lines: combinedAt.get(line.id) ?? [line.id] }));

/** C7 without its application, as some imports have it. */
export const C7_WHOLE: LineGroup = { id: 'C7', lines: ['C7'] };

const groupOf = new Map<LineCode, LineGroup>(
  [...LINE_GROUPS, C7_WHOLE].flatMap((group) => group.lines.map((line) => [line, group] as const)),
);

/** The heading under which `line` is printed. */
export function lineGroup(line: LineCode): LineGroup {
  return groupOf.get(line) ?? C7_WHOLE;
}

/** The filter that counts a heading's activities, each once. */
export function groupFilter(group: LineGroup): FigureFilter {
  return group.lines.length === 1 ? { line: group.id } : { lines: group.lines };
}

/** Official title of a line in `language`. */
export function lineTitle(line: LineCode, language: Language): string {
  return lineName(line, language).text;
}

/** {@link lineTitle} with its mark. */
export function lineName(line: LineCode, language: Language): MarkedText {
  return line === 'C7' ? actionLineGroupC7.title[language] : actionLine(line).title[language];
}

/** Short code for table heads: `C5`, `C7 e-hea`. */
export function lineCode(line: LineCode): string {
  if (line === 'C7') return 'C7';
  const { code, abbr } = actionLine(line);
  return code === abbr ? code : `${code} ${abbr}`;
}

/** Codes of a group, as its heading names them: `C3 and C7 e-sci`. */
export function groupCodes({ lines }: LineGroup, language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(lines.map(lineCode));
}

/** The message that is the heading of a group: of `codes` and `titles`. */
export function lineHeadingKey({ id, lines }: LineGroup): MessageKey {
  if (lines.length > 1) return 'report.line.combined';
  if (id === 'C7') return 'report.line.c7-whole';
  return id.startsWith('C7-') ? 'report.line.application' : 'report.line.heading';
}
