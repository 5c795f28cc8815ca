/** Entries of a registry as a table: title, lines, owner, deadline or date, status. */
import type { RegistryEntry } from '../../../../shared/registries/entry.ts';
import { textAt } from '../../../../shared/registries/entry.ts';
import { isOverdue } from '../../../../shared/registries/entry-year.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { fieldName, registryName } from '../../../../shared/registries/registry-words.ts';
import { Badge } from '../../components/badge.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { FieldValue } from '../field-value.tsx';
import type { PageContext } from '../page-context.ts';
import { entryTitle, entryValue } from './entry-value.ts';

interface EntryTableProps {
  readonly page: PageContext;
  readonly registry: Registry;
  readonly entries: readonly RegistryEntry[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function EntryTable({ page, registry, entries, today }: EntryTableProps) {
  const { to, words } = page;
  const columns = columnsOf(registry);
  return (
    <Table
      caption={registryName(registry, words, 'many')}
      captionUnseen
      class="stacked wordy"
      columns={[
        { label: fieldName(registry, registry.parts.title, words) },
        ...columns.map((id) => ({ label: fieldName(registry, id, words) })),
      ]}
    >
      {entries.map((entry) => {
        const { language, text } = entryTitle(page, registry, entry);
        return (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <a href={to(`/registries/${registry.id}/entry/${entry.id}`)}>
                <bdi lang={language}>{text}</bdi>
              </a>
            </th>
            {columns.map((id) => (
              <td {...STACKED_ROLES.cell} data-label={fieldName(registry, id, words)}>
                <span class={id === registry.parts.due ? 'short' : undefined}>
                  <Cell page={page} registry={registry} entry={entry} id={id} />
                </span>{' '}
                {id === registry.parts.due && isOverdue(registry, entry, today) ? (
                  <Badge tone="warn">{words('web.registries.overdue')}</Badge>
                ) : null}
              </td>
            ))}
          </tr>
        );
      })}
    </Table>
  );
}

interface CellProps {
  readonly page: PageContext;
  readonly registry: Registry;
  readonly entry: RegistryEntry;
  readonly id: string;
}

/** Lines and goals by their codes; whatever else by name. */
function Cell({ page, registry, entry, id }: CellProps) {
  const { parts } = registry;
  if (id === parts.lines || id === parts.goals) {
    const codes = entry.values[id];
    return <>{Array.isArray(codes) ? codes.join(', ') : textAt(entry, id)}</>;
  }
  const value = entryValue(page, registry, entry, id);
  return value === undefined ? null : <FieldValue value={value} />;
}

/** What tells entries apart at a glance, and no more. */
function columnsOf({ parts }: Registry): readonly string[] {
  const told = [parts.lines, parts.owner, parts.due, parts.date ?? parts.year, parts.status?.field];
  return [...new Set(told.flatMap((id) => id ?? []))].filter((id) => id !== parts.title);
}
