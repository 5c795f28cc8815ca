/** A field of an entry by its name, as paragraphs tell it. */
import type { Registry } from '../../registries/registry.ts';
import { fieldName } from '../../registries/registry-words.ts';
import type { Inline } from '../document.ts';
import type { RegisteredEntry } from '../registered.ts';
import type { ComposeContext } from './context.ts';
import { text } from './draft.ts';
import { valueRuns } from './registry-value.ts';

/** `Goals: 9.c and 17`, as one sentence; none where the field is empty. A text is cut to `most` words. */
export function labelledField(
  context: ComposeContext,
  registry: Registry,
  entry: RegisteredEntry,
  { field, most }: { readonly field: string; readonly most: number },
): readonly (readonly Inline[])[] {
  const { writer } = context;
  const value = valueRuns(context, registry, entry, field, most);
  const name = text(fieldName(registry, field, writer.plain));
  return value.length === 0 ? [] : [writer.say('report.registry.labelled', { name, value })];
}
