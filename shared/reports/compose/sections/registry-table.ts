/** Entries of a registry as a table, a row each; or one such table under each line, or under each value of a field. */
import type { Audience } from '../../../activities/field.ts';
import { mayShow } from '../../../people/audience.ts';
import type { Registry } from '../../../registries/registry.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Block } from '../../document.ts';
import type { CellShape, RegistryColumn, SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, paragraph, type SectionDraft, table } from '../draft.ts';
import { captionOf } from '../facts.ts';
import type { RegistryAsked } from '../registry-book.ts';
import { cellRuns } from '../registry-cell.ts';
import { registryColumn } from '../registry-column.ts';
import { inOrder } from '../registry-order.ts';
import { grouped } from './registry-groups.ts';
import { askedOf, registryLead, registryOf } from './registry-lead.ts';

type TablePlan = Extract<SectionPlan, { maker: 'registry-table' }>;

/** Throws RangeError where the plan names a registry that nobody knows. */
export function registryTable(context: ComposeContext, plan: TablePlan): SectionDraft {
  const registry = registryOf(plan.registry);
  const section = { id: plan.id, title: context.writer.plain(plan.title) };
  const lead = registryLead(context, plan);
  const rows = (id: string, asked: RegistryAsked, part?: string) =>
    rowsBlock(context, registry, plan, { id, asked, ...(part !== undefined && { part }) });
  const closed = closedNote(context, registry, plan);
  if (plan.groupBy === undefined) {
    return { ...section, blocks: [lead, ...closed, ...rows(plan.id, askedOf(context, plan))], sections: [] };
  }
  const { gaps, sections } = grouped(context, plan, plan.groupBy, rows);
  return { ...section, blocks: [lead, ...closed, ...gaps], sections };
}

/** Once above the tables, where fields are kept from these readers. */
function closedNote(context: ComposeContext, registry: Registry, plan: TablePlan): readonly Block[] {
  const { audience, registries, writer } = context;
  if (registries.entries(askedOf(context, plan)).length === 0) return [];
  return plan.columns.flatMap(namedIn).every((id) => isOpen(registry, id, audience))
    ? []
    : [paragraph(`${plan.id}-closed`, writer.say('report.means.closed'))];
}

function isOpen({ fields }: Registry, id: string, reader: Audience): boolean {
  return mayShow(fields.find((each) => each.id === id)?.audience ?? 'public', reader);
}

interface Rows {
  readonly id: string;
  readonly asked: RegistryAsked;
  /** Heading that they fall under. */
  readonly part?: string;
}

function rowsBlock(
  context: ComposeContext,
  registry: Registry,
  { columns, most, order, title }: TablePlan,
  { asked, id, part }: Rows,
): readonly Block[] {
  const { registries, writer } = context;
  const entries = inOrder(registries.entries(asked), registry, order);
  if (entries.length === 0) return [];
  const shown = entries.slice(0, most);
  const seen = columns.flatMap((column) => openColumn(registry, column, context.audience));
  return [
    table({
      id: `${id}-table`,
      caption: captionOf(context, title, part),
      wide: seen.length > 7,
      columns: seen.map(({ fields, head, width }) =>
        head === undefined
          ? registryColumn(context, registry, fields[0], width)
          : column(fields.join('-'), writer.plain(head), width),
      ),
      rows: shown.map((entry) =>
        seen.map((column, at) => {
          const shownCell = cell(...cellRuns(context, registry, entry, column));
          return at === 0 ? { ...shownCell, header: true } : shownCell;
        }),
      ),
      notes:
        shown.length === entries.length
          ? []
          : [writer.say('report.registry.shown', { shown: shown.length, all: registries.count(asked) })],
    }),
  ];
}

interface OpenColumn {
  readonly fields: readonly [string, ...string[]];
  readonly width: number;
  /** Of several fields. */
  readonly head?: MessageKey;
  readonly shape?: CellShape;
}

function namedIn([asked]: RegistryColumn): readonly string[] {
  return typeof asked === 'string' ? [asked] : asked;
}

/** What these readers may not see has no column. */
function openColumn(registry: Registry, column: RegistryColumn, reader: Audience): readonly OpenColumn[] {
  const [, width, head, shape] = column;
  const [first, ...others] = namedIn(column).filter((id) => isOpen(registry, id, reader));
  if (first === undefined) return [];
  return [{ fields: [first, ...others], width, ...(head && { head }), ...(shape && { shape }) }];
}
