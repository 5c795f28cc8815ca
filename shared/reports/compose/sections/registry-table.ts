/** Entries of a registry as a table, a row each; or one such table under each line, or under each value of a field. */
import type { Audience } from '../../../activities/field.ts';
import { mayShow } from '../../../people/audience.ts';
import type { Registry } from '../../../registries/registry.ts';
import type { Block, Cell } from '../../document.ts';
import type { RegisteredEntry } from '../../registered.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, type SectionDraft, table } from '../draft.ts';
import { captionOf } from '../facts.ts';
import type { RegistryAsked } from '../registry-book.ts';
import { registryColumn } from '../registry-column.ts';
import { inOrder } from '../registry-order.ts';
import { valueRuns } from '../registry-value.ts';
import { grouped } from './registry-groups.ts';
import { askedOf, registryLead, registryOf } from './registry-lead.ts';

type TablePlan = Extract<SectionPlan, { maker: 'registry-table' }>;

/** Throws RangeError where the plan names a registry that nobody knows. */
export function registryTable(context: ComposeContext, plan: TablePlan): SectionDraft {
  const registry = registryOf(plan.registry);
  const section = { id: plan.id, title: context.writer.plain(plan.title) };
  const lead = registryLead(context, plan);
  const rows = (id: string, asked: RegistryAsked) => rowsBlock(context, registry, plan, { id, asked });
  if (plan.groupBy === undefined) {
    return { ...section, blocks: [lead, ...rows(plan.id, askedOf(context, plan))], sections: [] };
  }
  const { gaps, sections } = grouped(context, plan, plan.groupBy, rows);
  return { ...section, blocks: [lead, ...gaps], sections };
}

interface Rows {
  readonly id: string;
  readonly asked: RegistryAsked;
}

function rowsBlock(
  context: ComposeContext,
  registry: Registry,
  { columns, most, order, title }: TablePlan,
  { asked, id }: Rows,
): readonly Block[] {
  const { registries, writer } = context;
  const entries = inOrder(registries.entries(asked), registry, order);
  if (entries.length === 0) return [];
  const shown = entries.slice(0, most);
  // What these readers may not see has no column.
  const seen = columns.filter(([field]) => isOpenTo(registry, field, context.audience));
  return [
    table({
      id: `${id}-table`,
      caption: captionOf(context, title),
      wide: seen.length > 5,
      columns: seen.map(([field, width]) => registryColumn(context, registry, field, width)),
      rows: shown.map((entry) =>
        seen.map(([field], at) => cellOf(context, registry, entry, { field, isHead: at === 0 })),
      ),
      notes:
        shown.length === entries.length
          ? []
          : [writer.say('report.registry.shown', { shown: shown.length, all: registries.count(asked) })],
    }),
  ];
}

function isOpenTo({ fields }: Registry, id: string, reader: Audience): boolean {
  return mayShow(fields.find((field) => field.id === id)?.audience ?? 'public', reader);
}

function cellOf(
  context: ComposeContext,
  registry: Registry,
  entry: RegisteredEntry,
  { field, isHead }: { readonly field: string; readonly isHead: boolean },
): Cell {
  const runs = cell(...valueRuns(context, registry, entry, field));
  return isHead ? { ...runs, header: true } : runs;
}
