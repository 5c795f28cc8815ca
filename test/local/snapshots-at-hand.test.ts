/** Where the data set of last year is found: in an unpacked evidence pack, a set beside, or a data folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snapshotsInPack, snapshotsOfSets, yearsNotAtHand } from '../../local/snapshots-at-hand.ts';
import { manifestOf } from '../../shared/reports/manifest.ts';
import { MAKERS } from '../golden/fixture.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const LAST_YEAR = 'b'.repeat(64);

function setOf(name: string, lastYear?: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  const text = manifestOf([], {
    makers: MAKERS,
    snapshot: { id: MAKERS.snapshot, gzSha256: 'c'.repeat(64) },
    ...(lastYear && { lastYear }),
    documents: [],
  });
  writeFileSync(join(folder, 'manifest.json'), text);
  return folder;
}

describe('the data set of last year', () => {
  const sets = [setOf('compared', LAST_YEAR), setOf('alone')];

  it('is told of where it is nowhere', async () => {
    expect(await yearsNotAtHand(sets, snapshotsOfSets(sets))).toEqual([LAST_YEAR]);
  });

  it('is found with the evidence of a pack', async () => {
    const folder = join(root, 'evidence', 'snapshots');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${LAST_YEAR}.ndjson.gz`), 'gzip');
    expect(await yearsNotAtHand(sets, snapshotsOfSets(sets, snapshotsInPack(root)))).toEqual([]);
  });
});
