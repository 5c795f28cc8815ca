/** Entries of a registry as paragraphs: the title, the text, then what else is known, each by its name. */

import type { Registry } from '../../../registries/registry.ts';
import type { Block, Inline } from '../../document.ts';
import type { RegisteredEntry } from '../../registered.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft, strong } from '../draft.ts';
import { labelledField } from '../labelled-field.ts';
import type { RegistryAsked } from '../registry-book.ts';
import { inOrder } from '../registry-order.ts';
import { valueRuns } from '../registry-value.ts';
import { grouped } from './registry-groups.ts';
import { askedOf, registryLead, registryOf } from './registry-lead.ts';

type ListPlan = Extract<SectionPlan, { maker: 'registry-list' }>;

/** Throws RangeError where the plan names a registry that nobody knows. */
export function registryList(context: ComposeContext, plan: ListPlan): SectionDraft {
  const registry = registryOf(plan.registry);
  const section = { id: plan.id, title: context.writer.plain(plan.title) };
  const lead = registryLead(context, plan);
  const told = (asked: RegistryAsked) => entryParagraphs(context, registry, plan, asked);
  if (plan.groupBy === undefined) {
    return { ...section, blocks: [lead, ...told(askedOf(context, plan))], sections: [] };
  }
  const { gaps, sections } = grouped(context, plan, plan.groupBy, (_, asked) => told(asked));
  return { ...section, blocks: [lead, ...gaps], sections };
}

function entryParagraphs(
  context: ComposeContext,
  registry: Registry,
  plan: ListPlan,
  asked: RegistryAsked,
): readonly Block[] {
  const { registries, writer } = context;
  const entries = inOrder(registries.entries(asked), registry, plan.order);
  const shown = entries.slice(0, plan.most);
  const more =
    shown.length === entries.length
      ? []
      : [
          paragraph(
            `${plan.id}-shown`,
            writer.say('report.registry.shown', { shown: shown.length, all: registries.count(asked) }),
          ),
        ];
  return [
    ...shown.map((entry) => paragraph(`${plan.id}-${entry.id}`, told(context, registry, plan, entry))),
    ...more,
  ];
}

function told(
  context: ComposeContext,
  registry: Registry,
  { fields, text: body, wordsEach }: ListPlan,
  entry: RegisteredEntry,
): readonly Inline[] {
  const { writer } = context;
  const title = valueRuns(context, registry, entry, registry.parts.title).map(strong);
  const said = valueRuns(context, registry, entry, body, wordsEach);
  const rest = fields.flatMap((field) => labelledField(context, registry, entry, { field, most: wordsEach }));
  return writer.sentences([title, ...(said.length === 0 ? [] : [said]), ...rest]);
}
