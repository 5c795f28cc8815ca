/** Activities by the five pillars of the Global Cybersecurity Agenda: a table, then what was done under each pillar. */
import { codeName } from '../../../reference/names.ts';
import type { Block, Inline, Paragraph } from '../../document.ts';
import { GCA_PILLARS } from '../../gca-pillar.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { exampleParagraph, withinLimit } from '../quote.ts';
import { entryId } from './line-part.ts';

type PillarsPlan = Extract<SectionPlan, { maker: 'pillars' }>;

/** One section a pillar with activities; the others are named in a sentence. An activity of several pillars is told once. */
export function pillars(context: ComposeContext, plan: PillarsPlan): SectionDraft {
  const { count, writer } = context;
  const isSpoken = (pillar: string): boolean => count('activities', { pillar }).value > 0;
  const spoken = GCA_PILLARS.filter(isSpoken);
  const told = new Set<string>();
  return {
    id: 'pillars',
    title: writer.plain('report.section.pillars'),
    blocks: [
      pillarTable(context),
      ...silent(
        context,
        GCA_PILLARS.filter((each) => !isSpoken(each)),
      ),
    ],
    sections: spoken.map((pillar) => ({
      id: `pillar-${pillar}`,
      title: nameOf(context, pillar),
      limit: plan.limitEach,
      blocks: pillarBlocks(context, plan, pillar, told),
      sections: [],
    })),
  };
}

function pillarTable(context: ComposeContext): Block {
  const { count, writer } = context;
  const row = (head: string, counted: Inline) => [headCell(head), cell(counted)];
  return table({
    id: 'by-pillar',
    caption: writer.say('report.table.by-pillar', factsOf(context)),
    columns: [
      column('pillar', writer.plain('field.gcaPillars.label'), 12),
      column('activities', writer.plain('report.column.activities'), 4, 'end'),
    ],
    rows: [
      ...GCA_PILLARS.map((pillar) => row(nameOf(context, pillar), count('activities', { pillar }).run)),
      row(writer.plain('report.row.no-pillar'), count('activities', { pillar: 'none' }).run),
      row(writer.plain('report.row.all'), count('activities').run),
    ],
    totalRows: 1,
    notes: [writer.say('report.note.once')],
  });
}

function silent(context: ComposeContext, names: readonly string[]): readonly Paragraph[] {
  if (names.length === 0) return [];
  const { writer } = context;
  const list = writer.list(names.map((pillar) => [text(nameOf(context, pillar))]));
  return [
    paragraph('pillars-silent', writer.say('report.pillars.silent', { ...factsOf(context), pillars: list })),
  ];
}

function pillarBlocks(
  context: ComposeContext,
  plan: PillarsPlan,
  pillar: string,
  told: Set<string>,
): readonly Paragraph[] {
  const { count, digest, writer } = context;
  const activities = count('activities', { pillar });
  const found = digest.best.of('examples', `pillar/${pillar}`).slice(0, plan.mostEach);
  const fresh = found.filter(({ activity }) => !told.has(activity.activityId));
  const before = found.filter((entry) => !fresh.includes(entry));
  const lead = writer.sentences([
    writer.say('report.pillar.activities', { ...factsOf(context), activities }),
    ...(before.length === 0
      ? []
      : [
          writer.say('report.part.elsewhere', {
            records: writer.list(
              before.map(({ activity }) => [{ type: 'record', record: activity.activityId }]),
            ),
          }),
        ]),
  ]);
  for (const { activity } of fresh) told.add(activity.activityId);
  const examples = fresh.map((entry) =>
    exampleParagraph(context, `pillar-${pillar}-${entryId(context, entry)}`, entry, plan.wordsEach),
  );
  return withinLimit(context, [paragraph(`pillar-${pillar}-activities`, lead), ...examples], plan.limitEach);
}

function nameOf({ writer }: ComposeContext, pillar: string): string {
  return codeName('gcaPillars', pillar, writer.language).text;
}
