/** Entries of a registry against action lines or goals: a mark where an entry names one, and how many name it. */
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, type SectionDraft, table, text } from '../draft.ts';
import { type EntryGroup, entryGroups } from '../entry-groups.ts';
import { captionOf } from '../facts.ts';
import { inOrder } from '../registry-order.ts';
import { valueRuns } from '../registry-value.ts';
import { gapsParagraph } from './registry-groups.ts';
import { askedOf, registryLead, registryOf } from './registry-lead.ts';

type MatrixPlan = Extract<SectionPlan, { maker: 'registry-matrix' }>;

/** As documents print it; a letter, so that it is read aloud. */
const MARK = 'X';

/** What no entry names has no column: a sentence names it. */
export function registryMatrix(context: ComposeContext, plan: MatrixPlan): SectionDraft {
  const { registries, writer } = context;
  const registry = registryOf(plan.registry);
  const asked = askedOf(context, plan);
  const entries = inOrder(registries.entries(asked), registry, plan.order);
  const groups = entryGroups(context, registry, plan, plan.by);
  const entriesOf = ({ more }: EntryGroup) => new Set(registries.entries(askedOf(context, plan, more)));
  const columns = groups
    .map((group) => ({ ...group, entries: entriesOf(group) }))
    .filter(({ entries: named }) => named.size > 0);
  const empty = groups.filter(({ id }) => !columns.some((each) => each.id === id));
  const shown = entries.slice(0, plan.most);
  const title = writer.plain(plan.title);
  const lead = registryLead(context, plan);
  if (entries.length === 0) return { id: plan.id, title, blocks: [lead], sections: [] };
  return {
    id: plan.id,
    title,
    sections: [],
    blocks: [
      lead,
      ...(empty.length === 0 ? [] : [gapsParagraph(context, plan.id, 'report.registry.gaps', empty)]),
      table({
        id: `${plan.id}-table`,
        caption: captionOf(context, plan.title),
        wide: columns.length > 12,
        columns: [
          column('title', writer.plain('report.column.title'), 10),
          ...columns.map(({ code, id }) => column(id, code, 2, 'center')),
        ],
        rows: [
          ...shown.map((entry) => [
            { ...cell(...valueRuns(context, registry, entry, registry.parts.title, 25)), header: true },
            ...columns.map(({ entries: named }) => cell(...(named.has(entry) ? [text(MARK)] : []))),
          ]),
          [
            { ...cell(text(writer.plain('report.row.all'))), header: true },
            ...columns.map(({ more }) => cell(registries.count(askedOf(context, plan, more)).run)),
          ],
        ],
        totalRows: 1,
        notes: [
          writer.say('report.registry.mark', { mark: MARK }),
          ...(shown.length === entries.length
            ? []
            : [writer.say('report.registry.shown', { shown: shown.length, all: registries.count(asked) })]),
        ],
      }),
    ],
  };
}
