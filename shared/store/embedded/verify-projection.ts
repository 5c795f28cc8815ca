/** Rows of the projection that no stream asks for: a newest row without revisions, a look-up key too many. */
import type { DatabaseSync } from 'node:sqlite';
import type { ChainFault } from '../ports.ts';
import { originalText } from '../stored-text.ts';

/** Rows that are missing or wrong are found with each stream (verify-chains); this finds what is left over. */
export function* verifyProjection(db: DatabaseSync): Iterable<ChainFault> {
  const orphans = db.prepare(
    'SELECT stream, revision FROM newest n WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE stream = n.stream)',
  );
  for (const row of orphans.iterate())
    yield {
      stream: originalText(String(row.stream)),
      revision: Number(row.revision),
      fault: 'projection',
    };
  const extra = db.prepare(`
    SELECT k.stream AS stream, n.revision AS revision FROM keys k LEFT JOIN newest n ON n.stream = k.stream
    WHERE n.stream IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(n.keys) WHERE value = k.key)`);
  for (const row of extra.iterate())
    yield {
      stream: originalText(String(row.stream)),
      revision: Number(row.revision ?? 0),
      fault: 'projection',
    };
}
