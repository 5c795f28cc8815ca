/** What is closed to a class of reader stands in no byte of any file made for it. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { produceSet } from '../../functions/reports/produce-set.ts';
import { exampleRecords } from '../../local/demo/example-records.ts';
import { importFile } from '../../local/import-files.ts';
import { reportMakers } from '../../local/makers.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import type { Audience } from '../../shared/activities/field.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { review } from '../../shared/activities/review.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import { readPdf } from '../shared/render/pdf/read-pdf.ts';
import { standingWorkspace } from './demo-reports.ts';
import { KINDS_BY_SHAPE } from './kinds-by-shape.ts';
import { silentTerminal } from './silent-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipParts } from './zip-parts.ts';

/** Every format reads the same model: what another language adds stands in the lightest ones, too. */
const MADE = [
  { languages: ['en'], formats: FORMATS },
  { languages: ['ar'], formats: ['html', 'csv'] },
] as const;

const SPAN = { from: '2025-01-01', to: '2025-12-31' };

/** Words that stand in the example records of that class and nowhere else. */
const CLOSED_RECORDS = {
  members: [
    'Standards for quantum-safe protection of digital identity',
    'Archive of community radio programmes on disasters',
    'zzmembersheadline',
    'zzmembersnarrative',
    'zzmembersrationale',
  ],
  internal: [
    'Internal trial of a shared numbering desk for regulators',
    'zzinternalheadline',
    'zzinternalnarrative',
    'zzinternalrationale',
  ],
};
/** Values of fields of that class in records that are public. */
const CLOSED_FIELDS = {
  members: ['zzfocalpoint', 'zzdeputy'],
  internal: ['zzbudgetsource', '876543', '987653'],
};
const OPEN = ['zzpublicheadline', 'zzpublicnarrative'];

/** Each text of the record with a word that tells its class, and every closed field filled. */
function marked({ activity, update }: ActivityRecord): ActivityRecord {
  const { confidentiality: of } = activity;
  const word = (field: string): string => `zz${of}${field}`;
  const first = (field: string, texts: ActivityRecord['update']['headline']) =>
    Object.fromEntries(
      Object.entries(texts ?? {}).map(([language, each]) => [
        language,
        { ...each, text: `${word(field)} ${each?.text}` },
      ]),
    );
  return {
    activity: {
      ...activity,
      activityId: '',
      focalPoint: 'zzfocalpoint',
      deputy: 'zzdeputy',
      claims: activity.claims.map((claim) => ({ ...claim, rationale: first('rationale', claim.rationale) })),
    },
    update: {
      ...update,
      activityId: '',
      headline: first('headline', update.headline),
      narrative: first('narrative', update.narrative),
      staffMonths: 987_653,
      budget: [{ amount: 876_543, currency: 'CHF', source: 'zzbudgetsource', kind: 'regular' }],
    },
  };
}

/** All that the files made for `audience` say, by name; the parts of ZIPs unpacked. */
async function filesFor(audience: Audience, data: string): Promise<ReadonlyMap<string, string>> {
  const workspace = standingWorkspace(data);
  const id = await freezeSpan(workspace)(SPAN);
  const snapshot = await readSnapshot(workspace.objects, id);
  const said = new Map<string, string>();
  const take = async (name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    const file = await buffer(bytes);
    if (/\.(?:docx|xlsx)$/.test(name)) {
      for (const [part, words] of await zipParts(file)) said.set(`${name}!${part}`, words);
    } else if (name.endsWith('.pdf')) {
      const { pages } = await readPdf(file);
      said.set(name, pages.map(({ text }) => text).join('\n'));
    } else if (!name.endsWith('.gz')) said.set(name, file.toString('utf8'));
  };
  for (const languageAndFormats of MADE) {
    const order = {
      // Every kind can be made for the public; for members, those that are theirs.
      kinds: KINDS_BY_SHAPE.filter((kind) => audience !== 'members' || kind.audience === 'members'),
      ...languageAndFormats,
      snapshot,
      snapshotBytes: () => workspace.objects.get(snapshotKey(id)),
      makers: reportMakers(snapshot),
      options: { year: 2025, audience },
    };
    await produceSet(order, take);
  }
  workspace.close();
  return said;
}

const root = temporaryFolder();
const data = join(root, 'data');

beforeAll(async () => {
  const file = join(root, 'marked.ndjson');
  const records = (await exampleRecords(2025)).map(marked);
  await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const workspace = standingWorkspace(data);
  const { log, taken } = await importFile(
    { file, profile: 'annual', period: SPAN },
    workspace,
    silentTerminal(),
  );
  await log.remove();
  const by = { by: 'secretariat', reason: 'in order' };
  const { reviewed } = await review({ action: 'accept', span: SPAN, ...by }, workspace);
  workspace.close();
  expect([taken.created, reviewed]).toEqual([33, 33]);
}, 60_000);

function tellingFiles(files: ReadonlyMap<string, string>, secrets: readonly string[]): readonly string[] {
  // Word and Excel may part a word between runs; digits may be grouped.
  return [...files].flatMap(([name, words]) => {
    const plain = name.includes('!') ? words.replace(/<[^>]+>/g, '') : words;
    const digits = plain.replace(/(?<=\d)[\s,.'\u00A0\u202F](?=\d)/gu, '');
    return secrets
      .filter((secret) => words.includes(secret) || plain.includes(secret) || digits.includes(secret))
      .map((secret) => `${name}: ${secret}`);
  });
}

describe('the files made for', () => {
  it('the public hold no members’ or internal record and no such field', async () => {
    const files = await filesFor('public', data);
    expect(new Set([...files.keys()].map((name) => name.split('/')[0]))).toEqual(
      new Set([...KINDS_BY_SHAPE.map(({ id }) => id), 'manifest.json']),
    );
    const closed = [CLOSED_RECORDS, CLOSED_FIELDS].flatMap(({ internal, members }) => [
      ...members,
      ...internal,
    ]);
    expect(tellingFiles(files, closed)).toEqual([]);
    expect(tellingFiles(files, OPEN).length).toBeGreaterThan(4);
    // Every kind in every format.
  }, 300_000);

  it('members hold theirs, but no internal record and no internal field', async () => {
    const files = await filesFor('members', data);
    expect(tellingFiles(files, [...CLOSED_RECORDS.internal, ...CLOSED_FIELDS.internal])).toEqual([]);
    const told = tellingFiles(files, [...CLOSED_RECORDS.members, ...CLOSED_FIELDS.members]);
    expect(new Set(told.map((line) => line.split(': ')[1]))).toEqual(
      new Set([...CLOSED_RECORDS.members, ...CLOSED_FIELDS.members]),
    );
  });
});
