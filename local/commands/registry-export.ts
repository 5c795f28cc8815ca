/** The entries of a registry on standard output, as NDJSON or CSV that can be imported again. */
import Papa from 'papaparse';
import { entryColumns } from '../../shared/intake/registry/entry-columns.ts';
import { columnsForEntries, entryToRow } from '../../shared/intake/registry/entry-to-row.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { NEEDS_APOSTROPHE } from '../../shared/text/formula-guard.ts';
import { allEntries } from '../registry-files.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

/** All entries that stand, each as a line of NDJSON or of CSV. */
export async function exportEntries(
  registry: Registry,
  asCsv: boolean,
  { ledger }: Pick<Workspace, 'ledger'>,
  terminal: Terminal,
): Promise<void> {
  const entries = await allEntries(ledger, registry);
  if (!asCsv) {
    for (const { body } of entries) await terminal.write(`${body}\n`);
    return;
  }
  const shown = columnsForEntries(
    entryColumns(registry),
    entries.map(({ state }) => state),
  );
  const rows = entries.map(({ revision, state }) => entryToRow(state, shown, { base: revision }));
  const text = Papa.unparse([shown.map(({ id }) => id), ...rows], { escapeFormulae: NEEDS_APOSTROPHE });
  await terminal.write(`\uFEFF${text}\r\n`);
}
