/** Progress by action line: one section under each heading, in official order, combined lines once. */
import { ACTION_LINE_IDS } from '../../../reference/action-lines.ts';
import type { Paragraph } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { LinePart, LinesPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import {
  C7_WHOLE,
  groupCodes,
  groupFilter,
  type LineGroup,
  lineCode,
  lineGroup,
  lineHeadingKey,
  lineName,
} from '../line-groups.ts';
import { headingName } from '../official-name.ts';
import { linePart, titleOf } from './line-part.ts';
import { lineSummary } from './line-summary.ts';
import { NOT_ELSEWHERE, toldElsewhere } from './told-elsewhere.ts';
import { toldInApplications } from './told-in-applications.ts';

/** A heading of the body: its place among the best lists, its filter, and the group when it is one of lines. */
export interface Heading {
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly filter: FigureFilter;
  readonly group?: LineGroup;
  /** Where a line is printed that is reported together with others. */
  readonly printedAt?: LineGroup;
  readonly withoutTopics?: boolean;
}

/** All headings; C7 as a whole and cross-cutting activities only when there are some. */
export function lines(context: ComposeContext, plan: LinesPlan): SectionDraft {
  const { writer } = context;
  const { withoutTopics = false } = plan;
  const asked = headings(context).filter((heading) => isAsked(plan, heading));
  const wanted = plan.spokenOnly ? asked.filter((heading) => isSpoken(context, heading)) : asked;
  return {
    id: plan.id ?? 'lines',
    title: writer.plain(plan.title ?? 'report.section.lines'),
    blocks: unspoken(
      context,
      plan,
      asked.filter((heading) => !wanted.includes(heading)),
    ),
    sections: wanted.map((heading) => lineSection(context, { ...heading, withoutTopics }, plan.parts)),
  };
}

function isSpoken({ count }: ComposeContext, { filter, printedAt }: Heading): boolean {
  return printedAt === undefined && count('activities', filter).value > 0;
}

/** The lines that have no heading, because nothing was reported under them. */
function unspoken(
  context: ComposeContext,
  { id = 'lines' }: LinesPlan,
  left: readonly Heading[],
): readonly Paragraph[] {
  const { writer } = context;
  const codes = left.flatMap(({ group, printedAt }) => {
    if (printedAt !== undefined || group === undefined) return [];
    return [[text(group.lines.map(lineCode).join('/'))]];
  });
  if (codes.length === 0) return [];
  const slots = { ...factsOf(context), lines: writer.list(codes) };
  return [paragraph(`${id}-unspoken`, writer.say('report.lines.unspoken', slots))];
}

function isAsked({ except = [], only }: LinesPlan, { group, printedAt }: Heading): boolean {
  const id = (printedAt ?? group)?.id;
  if (only !== undefined) return id !== undefined && only.includes(id);
  return id === undefined || !except.includes(id);
}

/** In official order; a line that is printed with another has a heading that points there. */
function headings({ writer, count }: ComposeContext): readonly Heading[] {
  const some = (filter: FigureFilter): boolean => count('activities', filter).value > 0;
  const groups: readonly PrintedGroup[] = some(groupFilter(C7_WHOLE)) ? [...PRINTED, C7_WHOLE] : PRINTED;
  const ofLines = groups.map((group): Heading => {
    const titles = writer.clausesText(
      group.lines.map((line) => headingName(lineName(line, writer.language))),
    );
    const codes = groupCodes(group, writer.language);
    return {
      id: `line-${group.id}`,
      place: `line/${group.id}`,
      title: writer.plain(lineHeadingKey(group), { codes, titles }),
      filter: groupFilter(group),
      ...(group.printedAt === undefined ? { group } : { printedAt: group.printedAt }),
    };
  });
  if (!some({ crossCutting: true })) return ofLines;
  const title = writer.plain('report.line.cross-cutting');
  return [
    ...ofLines,
    { id: 'line-cross-cutting', place: 'cross-cutting', title, filter: { crossCutting: true } },
  ];
}

interface PrintedGroup extends LineGroup {
  readonly printedAt?: LineGroup;
}

/** The eighteen lines: groups where they are printed, and single lines that are printed elsewhere. */
const PRINTED: readonly PrintedGroup[] = ACTION_LINE_IDS.map((id) => {
  const group = lineGroup(id);
  return group.id === id ? group : { id, lines: [id], printedAt: group };
});

/** A line without activity has its summary only, which says so. */
function lineSection(context: ComposeContext, heading: Heading, parts: readonly LinePart[]): SectionDraft {
  const { id, printedAt, title } = heading;
  if (printedAt !== undefined) {
    const place = { type: 'ref', target: `line-${printedAt.id}`, text: lineCode(printedAt.id) } as const;
    const content = context.writer.say('report.line.printed-at', { place });
    return { id, title, blocks: [paragraph(`${id}-printed-at`, content)], sections: [] };
  }
  const silent = context.count('activities', heading.filter).value === 0;
  if (silent) return { id, title, blocks: lineSummary(context, heading), sections: [] };
  return { id, title, blocks: [], sections: partSections(context, heading, parts) };
}

/** The parts that have something to say; what was left empty is named once, under the summary. */
function partSections(
  context: ComposeContext,
  heading: Heading,
  parts: readonly LinePart[],
): readonly SectionDraft[] {
  const { writer } = context;
  const drafts = parts.map(
    (part): SectionDraft => ({
      id: `${heading.id}-${part.part}`,
      title: writer.plain(titleOf(part)),
      limit: part.limit,
      blocks: part.part === 'summary' ? lineSummary(context, heading) : linePart(context, heading, part),
      sections: [],
    }),
  );
  const told = drafts.filter(({ blocks }) => blocks.length > 0);
  const empty = parts.filter((_, index) => drafts[index]?.blocks.length === 0);
  const { isAll, pointer } =
    empty.length === 0 || told.length > 1 ? NOT_ELSEWHERE : toldElsewhere(context, heading, parts);
  const applications = toldInApplications(context, heading, empty);
  const untold = isAll ? [] : applications.untold;
  const headings = writer.clausesText(untold.map((part) => writer.plain(titleOf(part))));
  const nothingOn = paragraph(`${heading.id}-nothing-on`, writer.say('report.part.nothing-on', { headings }));
  const notes = [...pointer, ...applications.pointer, ...(untold.length === 0 ? [] : [nothingOn])];
  return told.map((draft, index) =>
    index === 0 ? { ...draft, blocks: [...draft.blocks, ...notes] } : draft,
  );
}
