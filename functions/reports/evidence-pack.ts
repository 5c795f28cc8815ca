/** What an auditor or an archive takes of one issue of a report: its files, and all that speaks for them. */
import canonicalize from 'canonicalize';
import { commentStream } from '../../shared/consultations/comment.ts';
import { listComments } from '../../shared/consultations/list-comments.ts';
import { inputsOn } from '../../shared/consultations/list-inputs.ts';
import { reportNamed } from '../../shared/consultations/papers/paper.ts';
import { letterKey, letterStream, postedLetters } from '../../shared/consultations/papers/posted-letter.ts';
import { scheduleFor } from '../../shared/consultations/schedule/change-schedule.ts';
import { scheduleStream } from '../../shared/consultations/schedule/schedule.ts';
import type { PersonActor } from '../../shared/people/actor.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { entryStream } from '../../shared/registries/entry.ts';
import { writerFor } from '../../shared/reports/compose/writer.ts';
import { redlineKey, setFileKey } from '../../shared/reports/issue-files.ts';
import { issueName } from '../../shared/reports/issue-name.ts';
import { MANIFEST_NAME, type Manifest } from '../../shared/reports/manifest.ts';
import type { PackFile } from '../../shared/reports/pack-zip.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { type Report, type ReportIssue, reportStream } from '../../shared/reports/report.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { manifestOf, matrixFiles } from './matrix-files.ts';
import { waiverSheet } from './waiver-sheet.ts';

export interface PackPorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
  /** Version of the program. */
  readonly code: string;
}

/** The office as it reads everything; it writes nothing. */
export const OFFICE: PersonActor = {
  ...{ kind: 'person', id: 'worker', name: 'worker', language: 'en', roles: ['auditor'] },
  ...{ lines: [], units: [], sectors: [] },
};

/**
 * The files of the pack, the read-me first. What was said and decided meanwhile is in it: the same issue has the same pack as long
 * as nothing is added. Problem `object-unknown` where files of the issue are gone.
 */
export async function evidenceFiles(
  report: Report,
  issue: ReportIssue,
  ports: PackPorts,
): Promise<readonly PackFile[]> {
  const { ledger, objects } = ports;
  const manifest = await manifestOf(issue, objects);
  const said = await listComments(ledger, OFFICE, report);
  const inputs = await inputsOn(ledger, report.id, 'members');
  const order = report.issues.map(({ set }) => set);
  const comments = said.filter(({ comment }) => order.indexOf(comment.issue.set) <= order.indexOf(issue.set));
  const evidence: PackFile[] = [];
  for (const language of issue.languages) {
    const matrix = await matrixFiles({ report, issue, manifest, comments, inputs, language }, ports);
    evidence.push(...matrix.map(({ bytes, name }) => ({ name: `evidence/${name}`, bytes })));
    const redline = await redlineOf(report, issue, { language, objects });
    if (redline) evidence.push(redline);
  }
  const waivers = (await readSnapshot(objects, issue.snapshot)).header.waivers ?? [];
  evidence.push({
    name: 'evidence/waivers.csv',
    bytes: () => waiverSheet(waivers, issue.languages[0] ?? 'en'),
  });
  const { lastYear } = manifest;
  // The set itself has the data set that it rests on alone.
  if (lastYear !== undefined) {
    const key = snapshotKey(lastYear);
    evidence.push({ name: `evidence/${key}`, bytes: () => objects.get(key) });
  }
  const known = await scheduleFor(ledger, report.id);
  if (known !== undefined) {
    evidence.push({
      name: 'evidence/schedule.json',
      bytes: async () => utf8(`${canonicalize(known.schedule)}\n`),
    });
  }
  const letters = known === undefined ? [] : await postedLetters(ledger, known.schedule.report);
  for (const letter of letters) {
    evidence.push(
      ...letter.files.map(({ name }) => ({
        name: `evidence/letters/${name}`,
        bytes: () => objects.get(letterKey(letter, name)),
      })),
    );
  }
  const streams = [
    reportStream(report.id),
    ...(known === undefined ? [] : [scheduleStream(known.schedule.report)]),
    ...letters.map(letterStream),
    ...inputs.map(({ entry }) => entryStream(entry)).toSorted(),
    ...said.map(({ comment }) => commentStream(comment.id)).toSorted(),
  ];
  evidence.push({ name: 'evidence/history.ndjson', bytes: () => historyOf(ledger, streams) });
  const files = [...manifest.files.map(({ name }) => name), MANIFEST_NAME];
  return [
    { name: 'README.txt', bytes: async () => utf8(readMe(report, issue, manifest)) },
    ...files.map((name) => ({
      name: `report/${name}`,
      bytes: () => objects.get(setFileKey(issue.set, name)),
    })),
    ...evidence,
  ];
}

interface In {
  readonly language: Language;
  readonly objects: Objects;
}

/** What the issue says differently from the one before it, where both have the language. */
async function redlineOf(
  { issues, kind }: Report,
  issue: ReportIssue,
  { language, objects }: In,
): Promise<PackFile | undefined> {
  const before = issues[issues.findIndex(({ set }) => set === issue.set) - 1];
  if (before === undefined) return undefined;
  const key = redlineKey(before.set, issue.set, { kind, language });
  if ((await objects.head(key)) === undefined) return undefined;
  return { name: `evidence/redline-${language}.docx`, bytes: () => objects.get(key) };
}

/** Every revision as it was kept, one a line: each names the hash of the one before. */
async function* historyOf(ledger: Ledger, streams: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const stream of streams) {
    for (const { at, by, hash, previous, reason, revision, state } of await ledger.history(stream)) {
      yield utf8(`${canonicalize({ stream, revision, at, by, reason, state, previous, hash })}\n`);
    }
  }
}

/** In each language of the issue. */
function readMe(report: Report, issue: ReportIssue, { hash, snapshot }: Manifest): string {
  const parts = issue.languages.map((language) => {
    const words = wordsIn(language);
    const name = reportNamed(report, writerFor(language, words));
    return [
      words('report.pack.title', { report: name, issue: issueName(words, issue.label) }),
      words('report.pack.report'),
      words('report.pack.evidence'),
      words('report.pack.check'),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n\nset ${issue.set}\nmanifest ${hash}\nsnapshot ${snapshot.id}\n`;
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
