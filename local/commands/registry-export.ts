/** The entries of a registry on standard output, as NDJSON or CSV that can be imported again. */
import { entriesCsv } from '../../shared/intake/registry/entries-csv.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { allEntries } from '../registry-files.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

/** All entries that stand, each with its revision as a line of NDJSON or of CSV. */
export async function exportEntries(
  registry: Registry,
  asCsv: boolean,
  { ledger }: Pick<Workspace, 'ledger'>,
  terminal: Terminal,
): Promise<void> {
  const entries = await allEntries(ledger, registry);
  if (asCsv) for (const piece of entriesCsv(registry, entries, 'internal')) await terminal.write(piece);
  else
    for (const { revision, state } of entries)
      await terminal.write(`${JSON.stringify({ ...state, revision })}\n`);
}
