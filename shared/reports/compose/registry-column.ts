/** Head of a column of entries: the field's own name. */

import type { Registry } from '../../registries/registry.ts';
import { fieldName } from '../../registries/registry-words.ts';
import type { Column } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { column } from './draft.ts';

export function registryColumn(
  { writer }: Pick<ComposeContext, 'writer'>,
  registry: Registry,
  field: string,
  width: number,
): Column {
  const kind = registry.fields.find(({ id }) => id === field)?.kind;
  return column(
    field,
    fieldName(registry, field, writer.plain),
    width,
    kind?.type === 'number' ? 'end' : 'start',
  );
}
