/** Builds the files of a report as it stands at one of its revisions, and keeps them under the name of their content. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Language } from '../../shared/reference/languages.ts';
import { FORMATS } from '../../shared/render/render.ts';
import { prepare } from '../../shared/reports/compose/prepare.ts';
import { keyMessageCandidates } from '../../shared/reports/compose/sections/goal-quotes.ts';
import { comparedYear } from '../../shared/reports/compose/year-before.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { candidatesKey, redlineKey, setFileKey } from '../../shared/reports/issue-files.ts';
import { issueName } from '../../shared/reports/issue-name.ts';
import { issueOptions } from '../../shared/reports/issue-options.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { MANIFEST_NAME, type ManifestFile } from '../../shared/reports/manifest.ts';
import { overtakenWords } from '../../shared/reports/overtaken-words.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { redlineDocument } from '../../shared/reports/redline-document.ts';
import {
  contentHash,
  issueLabel,
  type Report,
  type ReportIssue,
  revisionOf,
  sourceLanguage,
  textHash,
} from '../../shared/reports/report.ts';
import { allSections, generatedText } from '../../shared/reports/section-text.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import { snapshotAsOf } from '../../shared/reports/snapshot-record.ts';
import type { Clock, Ledger, Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { reportMakers } from './makers.ts';
import { formatsOf, produceSet, type ReportOrder } from './produce-set.ts';
import { readModel } from './read-model.ts';
import { rememberKept } from './remember-kept.ts';

export interface BuildPorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
  readonly clock: Clock;
  /** Version of the program. */
  readonly code: string;
  /** What tells it from others of its version, where that is known. */
  readonly program?: string | undefined;
  /** Public address of this installation, where it has one. */
  readonly address?: string | undefined;
}

export interface BuildOrder {
  readonly report: Report;
  readonly formats: readonly string[];
  readonly by: string;
  /** Told after each file; `total` is about how many there will be. */
  readonly onFile: (done: number, total: number) => Promise<void>;
  /** What was made before, part by part; everything is made here where it is absent. */
  readonly madeBefore?: ReportOrder['madeBefore'];
}

interface SetOrder {
  readonly order: ReportOrder;
  readonly snapshot: Snapshot;
  /** The issue of the revision before, where there is one. */
  readonly before: ReportIssue | undefined;
}

/** What a set is made of. Problem `report-step-refused` without a snapshot. */
export async function setOrder(
  report: Report,
  formats: readonly string[],
  {
    address,
    code,
    ledger,
    objects,
    program,
  }: Pick<BuildPorts, 'address' | 'code' | 'ledger' | 'objects' | 'program'>,
): Promise<SetOrder> {
  if (report.snapshot === undefined) {
    throw new Problem('report-step-refused', { step: 'build', state: report.state, because: 'unfrozen' });
  }
  const { kind, languages } = report;
  const snapshot = await readSnapshot(objects, report.snapshot);
  const before = report.issues.findLast(({ label }) => revisionOf(label) < report.revision);
  const order: ReportOrder = {
    kinds: [reportKind(kind)],
    languages,
    formats: FORMATS.filter((format) => formats.includes(format)),
    snapshot,
    ...(before &&
      before.snapshot !== snapshot.id && { previous: await readSnapshot(objects, before.snapshot) }),
    ...(await lastYearOf(report, snapshot, { ledger, objects })),
    snapshotBytes: () => objects.get(snapshotKey(snapshot.id)),
    makers: reportMakers(snapshot, code),
    program,
    options: issueOptions(report, address),
    previousIssue: async () =>
      before === undefined
        ? undefined
        : readModel(objects, before.set, { kind, language: before.languages[0] ?? 'en' }),
  };
  return { order, snapshot, before };
}

/** The data set of the year before, for kinds that tell what changed since. */
async function lastYearOf(
  report: Report,
  snapshot: Snapshot,
  { ledger, objects }: Pick<BuildPorts, 'ledger' | 'objects'>,
): Promise<Pick<ReportOrder, 'lastYear'>> {
  const { period, year } = issueOptions(report);
  const before = comparedYear(reportKind(report.kind), year, period);
  if (before === undefined) return {};
  const id = await snapshotAsOf(ledger, before, { id: snapshot.id, own: snapshot.header.period });
  return id === undefined ? {} : { lastYear: await readSnapshot(objects, id) };
}

/**
 * The same report gives the same set. Problems `report-step-refused` without a snapshot, those of composing, and
 * `languages-differ`: then nothing is kept.
 */
export async function buildIssue(
  { by, formats, madeBefore, onFile, report }: BuildOrder,
  ports: BuildPorts,
): Promise<ReportIssue> {
  const { clock, ledger, objects } = ports;
  const { before, order, snapshot } = await setOrder(report, formats, ports);
  const { kind, languages } = report;
  const folder = await mkdtemp(join(tmpdir(), 'wsis-issue-'));
  try {
    let generated: Readonly<Record<string, string>> = {};
    let gaps: ReportIssue['gaps'];
    let overtaken: ReportIssue['overtaken'];
    let done = 0;
    const total = languages.length * formatsOf(order.formats).length + 2;
    const files = await produceSet(
      {
        ...order,
        ...(madeBefore === undefined ? {} : { madeBefore }),
        onDocument: (model) => {
          overtaken = withWords(overtaken, model);
          if (model.language !== sourceLanguage(report)) return;
          generated = generatedHashes(report, model);
          gaps = model.masthead.gaps;
        },
      },
      async (name, bytes) => {
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true });
        await pipeline(bytes, createWriteStream(path));
        done++;
        await onFile(Math.min(done, total), total);
      },
    );
    const { set, sha256 } = setOf(files);
    for (const { name } of files) {
      // Whose set it is stands before the manifest makes it one: a draft is nobody else's for a moment.
      if (name === MANIFEST_NAME) {
        await rememberKept({ clock, ledger }, { key: setFileKey(set, name), sha256 }, by);
      }
      await objects.putIfAbsent(setFileKey(set, name), createReadStream(join(folder, name)));
    }
    await keepCandidates(set, { report, snapshot }, ports);
    const now = { label: issueLabel(report), set };
    if (before)
      for (const language of languages) await keepRedline([before, now], { kind, language }, objects);
    return {
      label: issueLabel(report),
      set,
      manifest: sha256,
      snapshot: snapshot.id,
      content: contentHash(report),
      languages,
      generated,
      ...(gaps && { gaps }),
      ...(overtaken && { overtaken }),
      at: clock().toISOString(),
      by,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withWords(known: ReportIssue['overtaken'], model: DocumentModel): ReportIssue['overtaken'] {
  const { messages, places } = overtakenWords(model);
  if (places === 0 && !messages) return known;
  return {
    places: (known?.places ?? 0) + places,
    messages: [...(known?.messages ?? []), ...(messages ? [model.language] : [])],
  };
}

function setOf(files: readonly ManifestFile[]): { readonly set: string; readonly sha256: string } {
  const manifest = files.find(({ name }) => name === MANIFEST_NAME);
  if (manifest === undefined) throw new Error('a set of reports was made without its manifest');
  return { set: manifest.sha256.slice(0, 16), sha256: manifest.sha256 };
}

function generatedHashes({ edits }: Report, model: DocumentModel): Readonly<Record<string, string>> {
  return Object.fromEntries(
    allSections(model)
      .filter(({ id }) => edits[id] !== undefined)
      .map((section) => [section.id, textHash(generatedText(section))]),
  );
}

/** Reports with key messages: what they can be chosen from. */
async function keepCandidates(
  set: string,
  { report, snapshot }: { readonly report: Report; readonly snapshot: Snapshot },
  { code, objects }: BuildPorts,
): Promise<void> {
  const kind = reportKind(report.kind);
  if (!kind.sections.some(({ maker }) => maker === 'key-messages')) return;
  const language = sourceLanguage(report);
  const options = { ...issueOptions(report), makers: reportMakers(snapshot, code) };
  const { context } = await prepare({ snapshot, kind, language, words: wordsIn(language), options });
  const candidates = JSON.stringify(keyMessageCandidates(context));
  await objects.putIfAbsent(candidatesKey(set), Buffer.from(candidates, 'utf8'));
}

/** Nothing where the earlier issue does not have the language. */
async function keepRedline(
  [before, after]: readonly [ReportIssue, Pick<ReportIssue, 'label' | 'set'>],
  document: { readonly kind: string; readonly language: Language },
  objects: Objects,
): Promise<void> {
  if (!before.languages.includes(document.language) || before.set === after.set) return;
  const [old, now] = [
    await readModel(objects, before.set, document),
    await readModel(objects, after.set, document),
  ];
  const words = wordsIn(document.language);
  // With a symbol the head of a first draft names no revision.
  const revision = words('report.redline', {
    revision: now.masthead.revision || issueName(words, after.label),
    issue: old.masthead.revision || issueName(words, before.label),
  });
  const { renderDocument } = await import('../../shared/render/render.ts');
  const [file] = await renderDocument(redlineDocument(old, now, revision), 'docx');
  if (file === undefined) return;
  await objects.putIfAbsent(redlineKey(before.set, after.set, document), file.bytes);
}
