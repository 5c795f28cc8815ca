/** The columns that a sheet of entries may have, made from the fields of their registry: one row is one entry. */
import type { Field } from '../../activities/field.ts';
import type { Registry, RegistryField } from '../../registries/registry.ts';
import { fieldName, partName } from '../../registries/registry-words.ts';
import { type Column, type ColumnNames, type ColumnSet, fieldColumns } from '../rows/columns.ts';

const known = new WeakMap<Registry, ColumnSet>();

/** Columns in the order of the template: the entry's key, its fields, its language and who may see it. */
export function entryColumns(registry: Registry): ColumnSet {
  const before = known.get(registry);
  if (before) return before;
  const named = (id: string): ColumnNames => ({
    label: (words) => fieldName(registry, id, words),
    partLabel: (part, words) => partName(registry, id, part, words),
  });
  const asColumns = (field: Field): readonly Column[] =>
    fieldColumns(field).map((column) => ({ ...column, names: named(field.id) }));
  const { title } = registry.parts;
  // What it is called stands first, beside the key: both stay in sight.
  const fields = registry.fields.toSorted((a, b) => Number(b.id === title) - Number(a.id === title));
  const set: ColumnSet = {
    columns: [
      { id: 'rowKey', shown: 'hidden', holds: { type: 'rowKey' } },
      { id: 'id', shown: 'visible', holds: { type: 'activityId' }, names: named('id') },
      { id: 'baseRevision', shown: 'hidden', holds: { type: 'baseRevision' } },
      ...fields.flatMap((field) => asColumns(asField(field))),
      ...asColumns(codeField('language', 'languages')),
      ...asColumns(codeField('audience', 'confidentialities')),
    ],
    naming: [title, 'id'],
    isNeeded: ({ holds, id, shown }) =>
      id === 'rowKey' ||
      (shown === 'visible' &&
        (holds.type === 'field' || holds.type === 'original') &&
        holds.field.required === 'submit'),
  };
  known.set(registry, set);
  return set;
}

/** A registry's field as cells and notes ask about it. */
function asField({ audience = 'public', example, id, kind, required }: RegistryField): Field {
  return { id, of: 'update', kind, required: required ? 'submit' : 'no', audience, usedBy: '', example };
}

function codeField(id: string, list: 'languages' | 'confidentialities'): Field {
  return asField({ id, kind: { type: 'code', list }, example: '' });
}
