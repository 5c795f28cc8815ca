/** Entries of a registry as a table, a row each; or one such table under each line, or under each value of a field. */
import type { Audience } from '../../../activities/field.ts';
import { mayShow } from '../../../people/audience.ts';
import type { Registry } from '../../../registries/registry.ts';
import { fieldName } from '../../../registries/registry-words.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Block, Inline } from '../../document.ts';
import type { RegisteredEntry } from '../../registered.ts';
import type { PairShape, RegistryColumn, SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { captionOf } from '../facts.ts';
import type { RegistryAsked } from '../registry-book.ts';
import { registryColumn } from '../registry-column.ts';
import { inOrder } from '../registry-order.ts';
import { valueRuns } from '../registry-value.ts';
import { plainText } from '../run-text.ts';
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
          const shownCell = cell(...fieldRuns(context, registry, entry, column));
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
  readonly shape?: PairShape;
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

/**
 * Several fields are told apart by their names; two of which the column says how they stand together need none.
 */
function fieldRuns(
  context: ComposeContext,
  registry: Registry,
  entry: RegisteredEntry,
  { fields, shape }: Pick<OpenColumn, 'fields' | 'shape'>,
): readonly Inline[] {
  const { writer } = context;
  const [first, second] = fields;
  const value = valueRuns(context, registry, entry, first);
  if (second === undefined) return value;
  const other = valueRuns(context, registry, entry, second);
  if (shape !== undefined && value.length > 0 && other.length > 0) {
    switch (shape) {
      case 'in-year':
        return [text(plainText(writer.say('report.registry.in-year', { value, year: other })))];
      case 'labelled':
        return writer.say('report.registry.labelled', { name: value, value: other });
      case 'aside':
        return writer.say('report.registry.aside', { value, aside: other });
      case 'span':
        return writer.say('report.registry.span', { from: value, to: other });
    }
  }
  return writer.clauses(
    fields.flatMap((id) => {
      const value = valueRuns(context, registry, entry, id);
      const name = text(fieldName(registry, id, writer.plain));
      return value.length === 0 ? [] : [writer.say('report.registry.labelled', { name, value })];
    }),
  );
}
