/** The evidence pack: what is in it, that it is the same each time, and that its unpacked folder proves itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { evidenceFiles } from '../../functions/reports/evidence-pack.ts';
import { runReportJob } from '../../functions/reports/run-report-job.ts';
import { verifyFolder } from '../../local/commands/verify.ts';
import { folderPack } from '../../local/folder-pack.ts';
import { addComment, answerComment } from '../../shared/consultations/write-comment.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { type PackFile, packZip } from '../../shared/reports/pack-zip.ts';
import { revise } from '../../shared/reports/report-steps.ts';
import { type ConsultedSite, openConsultedSite, REPORT } from '../functions/web/consulted-site.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { EDITOR, MEMBER } from '../shared/consultations/sample-report.ts';

const root = temporaryFolder();
let world: ConsultedSite;
let packed: Buffer;

beforeAll(async () => {
  world = await openConsultedSite();
  const { office } = world;
  const report = await newest();
  const ports = { ...office, newId: () => 'c-1' };
  const anchor = { kind: 'document', id: '', number: '', place: 0, quote: 'The report' } as const;
  await addComment(MEMBER, { report, anchor, text: 'Name the countries', language: 'en' }, ports);
  const [comment] = await office.ledger.newest(['comment/c-1']);
  const answer = { comment: comment as never, revision: 1, outcome: 'accepted', text: 'Done in 3' } as const;
  await answerComment(EDITOR, answer, ports);
  await world.change(revise);
  const { revision = 0 } = (await readReport(office.ledger, REPORT)) ?? {};
  const job = { kind: 'report', report: REPORT, languages: ['en', 'fr'], formats: ['html', 'docx'] } as const;
  await runReportJob({ ...job, revision, by: 'erin' }, async () => undefined, office);
  packed = await pack();
}, 60_000);
afterAll(() => world.office.close());

async function newest() {
  const known = await readReport(world.office.ledger, REPORT);
  return known?.state ?? expect.unreachable('no report');
}

async function pack(): Promise<Buffer> {
  const report = await newest();
  const issue = report.issues.at(-1) ?? expect.unreachable('no issue');
  return zipOf(await evidenceFiles(report, issue, world.office));
}

const zipOf = (files: readonly PackFile[]): Promise<Buffer> => buffer(packZip(files));

async function unpack(zip: Buffer, folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of opened.eachEntry()) {
    const { fileDataStart } = await opened.readLocalFileHeaderPromise(entry, { minimal: true });
    const path = join(folder, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inflateRawSync(zip.subarray(fileDataStart, fileDataStart + entry.compressedSize)));
    names.push(entry.fileName);
  }
  return names;
}

describe('the evidence pack of a report', () => {
  it('holds every file of the issue, what was said, what changed, and the list of hashes', async () => {
    const names = await unpack(packed, join(root, 'pack'));
    expect(names[0]).toBe('README.txt');
    expect(names.at(-1)).toBe('SHA256SUMS');
    expect(names).toEqual(
      expect.arrayContaining([
        ...['report/manifest.json', 'report/snapshot.ndjson.gz', 'report/cstd/fr/cstd-fr.docx'],
        ...['evidence/comments-en.xlsx', 'evidence/comments-fr.docx', 'evidence/redline-en.docx'],
        ...['evidence/waivers.csv', 'evidence/history.ndjson'],
      ]),
    );
  });

  it('is the same, byte for byte, each time it is made', async () => {
    expect(packed.equals(await pack())).toBe(true);
  });

  it('proves itself once it is unpacked, and betrays what was changed, added or taken away', async () => {
    const folder = join(root, 'pack');
    expect(await verifyFolder(folder)).toEqual([]);
    writeFileSync(join(folder, 'evidence/waivers.csv'), 'nobody');
    writeFileSync(join(folder, 'evidence/more.txt'), 'x');
    expect(await verifyFolder(folder)).toMatchObject([
      { fault: 'file-hash', where: 'evidence/waivers.csv' },
      { fault: 'file-extra', where: 'evidence/more.txt' },
    ]);
  }, 30_000);

  it('can be made of a folder of reports too', async () => {
    await unpack(packed, join(root, 'again'));
    const folder = join(root, 'again', 'report');
    const zip = await zipOf(await folderPack(folder));
    const names = await unpack(zip, join(root, 'of-folder'));
    expect(names).toContain('evidence/waivers-report.csv');
    expect(await verifyFolder(join(root, 'of-folder'))).toEqual([]);
  }, 30_000);
});
