/** Entries of a registry counted by line, goal, Sector or the values of a field, as a table with its total. */
import type { Registry } from '../../../registries/registry.ts';
import { mayCountOver } from '../../../registries/visible-entry.ts';
import type { Block, Cell } from '../../document.ts';
import type { RegistryCount, SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, type SectionDraft, table, text } from '../draft.ts';
import { type EntryGroup, entryGroups } from '../entry-groups.ts';
import { captionOf } from '../facts.ts';
import type { RegistryAsked } from '../registry-book.ts';
import { registryColumn } from '../registry-column.ts';
import { fieldOf } from '../registry-order.ts';
import type { Counted } from '../writer.ts';
import { gapsParagraph } from './registry-groups.ts';
import { askedOf, registryLead, registryOf } from './registry-lead.ts';

type TallyPlan = Extract<SectionPlan, { maker: 'registry-tally' }>;

/** Throws RangeError where the plan names a registry that nobody knows. */
export function registryTally(context: ComposeContext, plan: TallyPlan): SectionDraft {
  const registry = registryOf(plan.registry);
  const { registries, writer } = context;
  const groups = entryGroups(context, registry, plan, plan.by);
  const countIn = ({ more }: EntryGroup) => registries.entries(narrowed(context, plan, more)).length;
  const empty = groups.filter((group) => countIn(group) === 0);
  const isEmpty = registries.entries(askedOf(context, plan)).length === 0;
  const gaps =
    plan.gaps === undefined || empty.length === 0 ? [] : [gapsParagraph(context, plan.id, plan.gaps, empty)];
  const shown = plan.empty === true ? groups : groups.filter((group) => !empty.includes(group));
  const rest = unstated(context, registry, plan);
  const isTold = !isEmpty || plan.empty === true;
  return {
    id: plan.id,
    title: writer.plain(plan.title),
    blocks: [
      registryLead(context, plan),
      ...gaps,
      ...(isTold ? [tallyTable(context, registry, plan, [...shown, ...rest])] : []),
    ],
    sections: [],
  };
}

/** The row of entries whose field is empty, where there are some; not of those that the plan narrows to lines. */
function unstated(context: ComposeContext, registry: Registry, plan: TallyPlan): readonly EntryGroup[] {
  const more = { where: [`${fieldOf(registry, plan.by)}~`] };
  if (context.registries.entries(askedOf(context, plan, more)).length === 0) return [];
  return [
    { id: `${plan.id}-unstated`, code: '', name: context.writer.plain('report.registry.unstated'), more },
  ];
}

/** A line of the plan's own takes the place of them all. */
function narrowed(context: ComposeContext, plan: TallyPlan, more: Partial<RegistryAsked>): RegistryAsked {
  const { lines, ...asked } = askedOf(context, plan, more);
  return more.line === undefined && lines !== undefined ? { ...asked, lines } : asked;
}

function tallyTable(
  context: ComposeContext,
  registry: Registry,
  plan: TallyPlan,
  groups: readonly EntryGroup[],
): Block {
  const { writer } = context;
  const { by, title } = plan;
  // A sum of what these readers are not told would be a row of zeros.
  const asked = plan.columns ?? [];
  const columns = asked.filter((each) => mayCountOver(registry.id, fieldsOf(each), context.audience));
  const isCoded = groups.some(({ code }) => code !== '');
  const field = fieldOf(registry, by);
  const kind = registry.fields.find(({ id }) => id === field)?.kind;
  const numbers = (asked: RegistryAsked): readonly Cell[] =>
    [context.registries.count(asked), ...columns.map((each) => countOf(context, asked, each))].map(
      ({ run }) => cell(run),
    );
  const head = registryColumn(context, registry, field, 10);
  const totals =
    plan.totals === false
      ? []
      : [
          [
            headCell(writer.plain('report.row.all')),
            ...(isCoded ? [cell()] : []),
            ...numbers(askedOf(context, plan)),
          ],
        ];
  return table({
    id: `${plan.id}-table`,
    caption: captionOf(context, title),
    columns: [
      ...(isCoded ? [column('code', writer.plain('report.column.code'), 3)] : []),
      isCoded ? column('name', writer.plain('report.column.title'), 10) : { ...head, align: 'start' },
      column('entries', writer.plain('report.column.entries'), 3, 'end'),
      ...columns.map(({ head }, at) => column(`count-${at + 1}`, writer.plain(head), 3, 'end')),
    ],
    rows: [
      ...groups.map((group) => [...names(group, isCoded), ...numbers(narrowed(context, plan, group.more))]),
      ...totals,
    ],
    ...(totals.length > 0 && { totalRows: 1 }),
    notes: [
      ...(kind?.type === 'codes' ? [writer.say('report.registry.once')] : []),
      ...(columns.length < asked.length ? [writer.say('report.means.closed')] : []),
    ],
  });
}

function names({ code, name }: EntryGroup, isCoded: boolean): readonly Cell[] {
  if (!isCoded) return [headCell(name)];
  return code === '' ? [headCell(name), cell()] : [headCell(code), cell(text(name))];
}

function fieldsOf(count: RegistryCount): readonly string[] {
  if ('sum' in count) return [count.sum];
  return 'overdue' in count ? [] : count.where.map((each) => each.split('~', 1)[0] ?? '');
}

function countOf({ asOf, registries }: ComposeContext, asked: RegistryAsked, count: RegistryCount): Counted {
  if ('sum' in count) return registries.sum(asked, count.sum);
  if ('overdue' in count) return registries.count({ ...asked, overdue: asOf });
  return registries.count({ ...asked, where: [...(asked.where ?? []), ...count.where] });
}
