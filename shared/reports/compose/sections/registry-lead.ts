/** What every section on a registry begins with: its sentences, how many entries there are, or that there is none. */
import { findRegistry } from '../../../registries/registries.ts';
import type { Registry } from '../../../registries/registry.ts';
import type { Paragraph } from '../../document.ts';
import type { RegistryPart } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { askedBy } from '../named-figures.ts';
import type { RegistryAsked } from '../registry-book.ts';

/** What the section asks of its registry, with more that must hold. */
export function askedOf(
  context: ComposeContext,
  part: RegistryPart,
  more: Partial<RegistryAsked> = {},
): RegistryAsked {
  const asked = askedBy(part, context);
  const where = [...(asked.where ?? []), ...(more.where ?? [])];
  return { ...asked, ...more, ...(where.length > 0 && { where }) };
}

/** One paragraph; the plan's own sentences stand before the number of entries. */
export function registryLead(context: ComposeContext, part: RegistryPart): Paragraph {
  const { named, registries, writer } = context;
  const entries = registries.count(askedOf(context, part));
  const facts = { ...factsOf(context), ...named, entries };
  const lead = (part.lead ?? []).map((key) => writer.say(key, facts));
  const isNone = entries.value === 0;
  const count = isNone ? (part.none ?? 'report.registry.none') : 'report.registry.entries';
  return paragraph(
    `${part.id}-${isNone ? 'none' : 'lead'}`,
    writer.sentences([...lead, writer.say(count, facts)]),
  );
}

/** The registry named `id`. Throws RangeError where a plan names one that nobody knows. */
export function registryOf(id: string): Registry {
  const registry = findRegistry(id);
  if (registry === undefined) throw new RangeError(`No registry ${id}`);
  return registry;
}
