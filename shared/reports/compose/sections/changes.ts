/** Annex: what changed since the snapshot before, activities first, then entries of the registries that the report uses. */
import { findRegistry } from '../../../registries/registries.ts';
import { fieldName as registryFieldName } from '../../../registries/registry-words.ts';
import { isMessageKey } from '../../../text/words.ts';
import type { Block } from '../../document.ts';
import { registeredId } from '../../registered.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { Changes } from '../changes.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, recordCell, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { quoted } from '../quote.ts';
import type { RegistryChange } from '../registry-changes.ts';
import { valueRuns } from '../registry-value.ts';

type ChangesPlan = Extract<SectionPlan, { maker: 'changes' }>;

/** Nothing when no earlier snapshot was given. */
export function changes(context: ComposeContext, plan: ChangesPlan): SectionDraft | undefined {
  const { changes: found, registryChanges = [] } = context;
  if (found === undefined) return undefined;
  const ofRegistries = registryBlocks(context, plan, found.previous, registryChanges);
  return {
    id: 'changes',
    title: context.writer.plain('report.section.changes'),
    sections: [],
    blocks:
      plan.of === 'registries' ? ofRegistries : [...activityBlocks(context, plan, found), ...ofRegistries],
  };
}

function activityBlocks(context: ComposeContext, plan: ChangesPlan, found: Changes): readonly Block[] {
  const { writer } = context;
  const { added, changed, first, previous, removed } = found;
  const shown = first.slice(0, plan.most);
  const rows = shown.map(({ type, activityId, title, fields }) => [
    recordCell(activityId),
    cell(...quoted(context, title, 40)),
    cell(text(writer.plain(`report.change.${type}`))),
    cell(text(writer.seriesText(fields.map((id) => fieldName(id, writer))))),
  ]);
  const slots = { ...factsOf(context), added, changed, removed, previous, shown: shown.length };
  const isCut = rows.length < added + changed + removed;
  return [
    paragraph('changes-lead', writer.say('report.changes.lead', slots)),
    ...changeTable(context, 'changes-table', rows, isCut),
  ];
}

/** Nothing where the report uses no registry. */
function registryBlocks(
  context: ComposeContext,
  plan: ChangesPlan,
  previous: string,
  found: readonly RegistryChange[],
): readonly Block[] {
  const { kind, writer } = context;
  if (plan.of !== 'registries' && found.length === 0 && kind.named === undefined) return [];
  const number = (type: RegistryChange['type']) => found.filter((each) => each.type === type).length;
  const slots = { previous, added: number('added'), changed: number('changed'), removed: number('removed') };
  const shown = found.slice(0, plan.most);
  const rows = shown.map(({ entry, fields, type }) => {
    const registry = findRegistry(entry.registry);
    return [
      headCell(registeredId(entry)),
      cell(...(registry === undefined ? [] : valueRuns(context, registry, entry, registry.parts.title, 40))),
      cell(text(writer.plain(`report.change.${type}`))),
      cell(
        text(
          writer.seriesText(fields.map((id) => registryFieldName({ id: entry.registry }, id, writer.plain))),
        ),
      ),
    ];
  });
  return [
    paragraph('changes-registries', writer.say('report.registry.changes', slots)),
    ...changeTable(context, 'changes-registries-table', rows, shown.length < found.length),
  ];
}

type Rows = Parameters<typeof table>[0]['rows'];

function changeTable({ writer }: ComposeContext, id: string, rows: Rows, isCut: boolean): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    table({
      id,
      caption: writer.say('report.table.changes'),
      columns: [
        column('record', writer.plain('report.column.record'), 4),
        column('title', writer.plain('report.column.title'), 9),
        column('change', writer.plain('report.column.change'), 3),
        column('fields', writer.plain('report.column.fields'), 6),
      ],
      rows,
      notes: isCut ? [writer.say('report.note.changes-shown')] : [],
    }),
  ];
}

/** A field as its readers call it. */
function fieldName(id: string, { plain }: ComposeContext['writer']): string {
  const key = `field.${id}.label`;
  return isMessageKey(key) ? plain(key) : id;
}
