/** The executive summary of an action line: how much was done, by whom, for which goals, with whom. */
import { REGIONS, SECTORS } from '../../../matrix/axes.ts';
import { actionLine } from '../../../reference/action-lines.ts';
import { codeName, sectorShortName } from '../../../reference/names.ts';
import { findGoal } from '../../../reference/sdgs.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { FigureFilter } from '../../figure.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { leaders } from '../leaders.ts';
import { lineCode } from '../line-groups.ts';
import { recordRun } from '../local-text.ts';
import { nothingToReport } from '../nothing.ts';
import { spreadOf } from '../spread-note.ts';
import type { Heading } from './lines.ts';

/** Named after the goals a heading is most often claimed for. */
const MOST_GOALS = 3;
const MOST_PARTNERS = 8;
const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** Two or three paragraphs; a line without activity says what that may mean. */
export function lineSummary(context: ComposeContext, heading: Heading): readonly Paragraph[] {
  const { count, writer } = context;
  const facts = factsOf(context);
  const { filter, id } = heading;
  const activities = count('activities', filter);
  const role = ituRole(context, heading);
  if (activities.value === 0) {
    return [
      paragraph(
        `${id}-silent`,
        writer.sentences([
          writer.say('report.line.silent', facts),
          ...nothingToReport(context, heading.place),
          ...(role.length > 0 ? [role] : []),
        ]),
      ),
    ];
  }
  const results = count('results', filter);
  const done = writer.sentences([
    writer.say('report.line.activities', { ...facts, activities, results }),
    ...bySector(context, filter),
    ...breakdown(
      context,
      'report.line.regions',
      filter,
      REGIONS,
      'region',
      (id) => codeName('regions', id, writer.language).text,
    ),
    ...nothingToReport(context, heading.place),
  ]);
  const paragraphs = [paragraph(`${id}-activities`, done)];
  const goals = goalSentences(context, filter);
  if (goals.length > 0) paragraphs.push(paragraph(`${id}-goals`, goals));
  const partners = partnerNames(context, heading);
  const withWhom = [
    ...(role.length > 0 ? [role] : []),
    ...(partners.length > 0 ? [writer.say('report.line.partners', { partners: writer.list(partners) })] : []),
  ];
  if (withWhom.length > 0) paragraphs.push(paragraph(`${id}-collaboration`, writer.sentences(withWhom)));
  return paragraphs;
}

/** How the activities spread over the Sectors; of a report on one Sector, how many of them it shares. */
function bySector(context: ComposeContext, filter: FigureFilter): readonly (readonly Inline[])[] {
  const { count, kind, writer } = context;
  if (kind.only?.sector === undefined) {
    const nameOf = (id: string): string => sectorShortName(id, writer.language);
    return breakdown(context, 'report.line.sectors', filter, SECTORS, 'sector', nameOf);
  }
  const several = count('activities', { ...filter, several: 'sector' });
  return several.value === 0 ? [] : [writer.say('report.line.shared', { several })];
}

/** How the activities of a filter spread over Sectors or regions, told so that the numbers add up. */
export function breakdown(
  { count, writer }: ComposeContext,
  key: 'report.line.sectors' | 'report.line.regions',
  filter: FigureFilter,
  values: readonly string[],
  axis: 'sector' | 'region',
  name: (value: string) => string,
): readonly (readonly Inline[])[] {
  const parts = values.flatMap((value) => {
    const counted = count('activities', { ...filter, [axis]: value });
    return counted.value === 0
      ? []
      : [writer.say('report.name-count', { name: name(value), count: counted.run })];
  });
  if (parts.length === 0) return [];
  const { several, none } = spreadOf({ count }, axis, filter);
  if (none.value > 0) {
    const unstated = writer.plain(axis === 'sector' ? 'report.spread.no-sector' : 'report.spread.none');
    parts.push(writer.say('report.name-count', { name: unstated, count: none.run }));
  }
  return [
    writer.say(key, { list: writer.list(parts) }),
    ...(several.value === 0 ? [] : [writer.say('report.spread.several', { several })]),
  ];
}

function goalSentences({ count, writer }: ComposeContext, filter: FigureFilter): readonly Inline[] {
  const claims = count('claims', filter);
  if (claims.value === 0) return [];
  const { first, isCut } = leaders(
    GOALS.map((goal) => ({ goal, counted: count('activities', { ...filter, goal }) })),
    MOST_GOALS,
  );
  const goals = first.map(({ goal, counted }) =>
    writer.say('report.goal-count', {
      goal: String(goal),
      title: findGoal(String(goal))?.shortTitle[writer.language].text ?? '',
      count: counted.run,
    }),
  );
  const outside = count('claims', { ...filter, support: 'outside-matrix' });
  return writer.sentences([
    writer.say(isCut ? 'report.line.goals' : 'report.line.goals-all', { goals: writer.list(goals) }),
    writer.say('report.line.claims', { claims, outside }),
  ]);
}

/** ITU's part in the line (Council Resolution 1332); of combined lines where it is another part in each, one by one. */
function ituRole({ writer }: ComposeContext, { group }: Heading): readonly Inline[] {
  const roles = (group?.lines ?? []).flatMap((line) =>
    line === 'C7' ? [] : [{ line, role: actionLine(line).ituRole.value }],
  );
  const [first, ...others] = roles;
  if (first === undefined) return [];
  if (others.length === 0) return writer.say(`report.role.${first.role}`);
  if (roles.every(({ role }) => role === 'co-facilitator')) return writer.say('report.role.co-facilitators');
  const sentences = roles.map(({ line, role }) =>
    writer.say('report.role.of-line', { line: lineCode(line), role: writer.say(`report.role.${role}`) }),
  );
  return writer.sentences(sentences);
}

/** Partners of the activities that are told below, each once, in the order of the telling. */
function partnerNames(
  { digest, writer }: ComposeContext,
  { place }: Heading,
): readonly (readonly Inline[])[] {
  const names = new Map<string, Inline>();
  for (const { activity, update } of digest.best.of('examples', place)) {
    for (const { name } of activity.partners) {
      if (names.size < MOST_PARTNERS && !names.has(name)) {
        names.set(name, recordRun(name, update.originalLanguage, writer.language));
      }
    }
  }
  return [...names.values()].map((run) => [run]);
}
