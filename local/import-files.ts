/** Takes files in on one machine: progress, findings, the marked workbook. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type TakenIn, takeIn } from '../functions/intake/take-in.ts';
import type { Finding } from '../shared/activities/finding.ts';
import type { Period, Profile } from '../shared/activities/record.ts';
import { type CopyOptions, markedCopy } from '../shared/intake/mark/marked-copy.ts';
import type { Language } from '../shared/reference/languages.ts';
import { wordsIn } from '../shared/text/words.ts';
import type { ByteSource } from '../shared/zip/byte-source.ts';
import { operator } from './command.ts';
import { fileSource } from './file-source.ts';
import { type FindingsLog, openFindingsLog, type RuleCount } from './findings-log.ts';
import { requireNoRestore } from './restore-mark.ts';
import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';

export interface ImportOrder {
  readonly file: string;
  readonly profile: Profile;
  readonly period?: Period;
  /** Where the workbook with the findings marked in it goes. */
  readonly marked?: string;
  /** Language of the findings; where it is not said, the template's own in the marked workbook. */
  readonly language?: Language;
  /** Told which updates now say what the file says, by stream. */
  readonly onStreams?: (streams: readonly string[]) => void;
}

export interface ImportedFile {
  readonly taken: TakenIn;
  readonly counts: readonly RuleCount[];
  readonly examples: readonly Finding[];
  readonly log: FindingsLog;
}

let serial = 0;

/**
 * Import one file. The caller removes the log. Problems of reading, and `restore-unfinished`, are thrown; nothing has been
 * written then.
 */
export async function importFile(
  order: ImportOrder,
  workspace: Workspace,
  terminal: Terminal,
): Promise<ImportedFile> {
  await requireNoRestore(workspace.ledger);
  const source = await fileSource(order.file);
  const log = await openFindingsLog(`${workspace.directory}/imports`, `${process.pid}-${++serial}`);
  const label = basename(order.file);
  let progress = terminal.progress(`Reading ${label}`, 1);
  let phase = 1;
  const bases = new Map<number, string>();
  try {
    const taken = await takeIn(
      {
        source,
        profile: order.profile,
        ...(order.period === undefined ? {} : { period: order.period }),
        by: operator(),
        onFindings: (findings) => log.add(findings),
        ...(order.onStreams === undefined ? {} : { onStreams: order.onStreams }),
        ...(order.marked === undefined
          ? {}
          : { onBases: (rows) => rows.forEach(({ base, row }) => void bases.set(row, base)) }),
        onProgress: (now, rows, total) => {
          if (now !== phase) {
            progress.stop();
            progress = terminal.progress(`Taking in ${label}`, total);
            phase = now;
          }
          if (now === 2) progress.set(rows);
        },
      },
      workspace,
    );
    await log.finish();
    if (order.marked !== undefined) {
      const words = wordsIn(order.language ?? taken.language ?? 'en');
      const marking = { findings: () => log.all(), layout: taken.layout, words, bases };
      await writeMarked(order.marked, source, marking);
    }
    return { taken, counts: log.counts(), examples: log.examples(), log };
  } catch (error) {
    await log.finish();
    await log.remove();
    throw error;
  } finally {
    progress.stop();
    await source.close();
  }
}

/** Written beside its place first: it may take the place of the very file that it is made from. */
async function writeMarked(path: string, source: ByteSource, marking: CopyOptions): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(markedCopy(source, marking), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
