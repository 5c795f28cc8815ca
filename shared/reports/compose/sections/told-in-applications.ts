/** C7 as a whole: how many activities its eight applications have, and where each application is told. */
import { namedLines } from '../../../matrix/counted.ts';
import { type ActionLineId, actionLines } from '../../../reference/action-lines.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { LinePart } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, text } from '../draft.ts';
import { C7_WHOLE, lineGroup, lineTitle } from '../line-groups.ts';
import { isPrinted } from '../printed-lines.ts';
import { linePart, titleOf } from './line-part.ts';
import type { Heading } from './lines.ts';

const APPLICATIONS: readonly ActionLineId[] = actionLines.flatMap(({ id, parent }) =>
  parent === 'C7' ? [id] : [],
);

interface InApplications {
  /** One paragraph, or none. */
  readonly pointer: readonly Paragraph[];
  /** Of the parts left empty, those on which no application tells anything either. */
  readonly untold: readonly LinePart[];
}

/** The way from C7 as a whole to its applications, which tell what `empty` parts leave out; none from any other heading. */
export function toldInApplications(
  context: ComposeContext,
  heading: Heading,
  empty: readonly LinePart[],
): InApplications {
  const { count, writer } = context;
  if (heading.group?.id !== C7_WHOLE.id) return { pointer: [], untold: empty };
  const activities = count('activities', { lines: APPLICATIONS });
  if (activities.value === 0) return { pointer: [], untold: empty };
  const applications = APPLICATIONS.map((line) => {
    const { id } = lineGroup(line);
    const title = lineTitle(line, writer.language);
    const name: Inline = isPrinted(context, line)
      ? { type: 'ref', target: `line-${id}`, text: title }
      : text(title);
    return writer.say('report.name-count', { name, count: count('activities', { line }).run });
  });
  const told = empty.filter((part) => APPLICATIONS.some((line) => tells(context, heading, line, part)));
  const headings = writer.clausesText(told.map((part) => writer.plain(titleOf(part))));
  const content = writer.sentences([
    writer.say('report.line.c7-applications', { activities, applications: writer.list(applications) }),
    ...(told.length === 0 ? [] : [writer.say('report.part.in-applications', { headings })]),
  ]);
  return {
    pointer: [paragraph(`${heading.id}-applications`, content)],
    untold: empty.filter((part) => !told.includes(part)),
  };
}

/** Whether a record of `line` is quoted in this part of the heading that prints the line, alone or with another. */
function tells(
  context: ComposeContext,
  { withoutTopics }: Heading,
  line: ActionLineId,
  part: LinePart,
): boolean {
  if (part.part === 'summary') return true;
  const { id } = lineGroup(line);
  const place = {
    id: `line-${id}`,
    place: `line/${id}`,
    ...(withoutTopics !== undefined && { withoutTopics }),
  };
  const runs = linePart(context, place, part).flatMap(({ content }) => content);
  return runs.some((run) => {
    const activity = run.type === 'record' ? context.cited.get(run.record) : undefined;
    return activity !== undefined && namedLines(activity).includes(line);
  });
}
