/** Takes in the demonstration's entries of registries: what was published, and examples that say so. */
import { fileSource } from '../../functions/intake/file-source.ts';
import { takeEntries } from '../../functions/intake/take-entries.ts';
import { WRITTEN_REGISTRIES } from '../../shared/registries/registries.ts';
import type { Clock, Ledger } from '../../shared/store/ports.ts';
import { operator } from '../command.ts';
import { demoFile } from './demo-files.ts';

/** How many there are; what is there already stays as it is. */
export async function loadDemoEntries(ports: {
  readonly clock: Clock;
  readonly ledger: Ledger;
}): Promise<number> {
  const source = await fileSource(demoFile('registry-entries.ndjson'));
  let entries = 0;
  try {
    for (const registry of WRITTEN_REGISTRIES) {
      const order = { registry, by: operator(), onFindings: () => undefined };
      const taken = await takeEntries(source, order, { ...ports, mayWrite: () => true });
      entries += taken.created + taken.updated + taken.unchanged;
    }
  } finally {
    await source.close();
  }
  return entries;
}
