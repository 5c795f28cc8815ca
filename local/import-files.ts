/** Takes files in on one machine: progress, findings, the marked workbook. */
import { basename, join } from 'node:path';
import { fileSource } from '../functions/intake/file-source.ts';
import { FINDINGS_FOLDER, type FindingsLog, openFindingsLog } from '../functions/intake/findings-log.ts';
import type { RuleCount } from '../functions/intake/intake-result.ts';
import { type TakenIn, takeIn } from '../functions/intake/take-in.ts';
import type { Finding } from '../shared/activities/finding.ts';
import type { Period, Profile } from '../shared/activities/record.ts';
import { markedCopy } from '../shared/intake/mark/marked-copy.ts';
import type { Language } from '../shared/reference/languages.ts';
import { wordsIn } from '../shared/text/words.ts';
import { operator } from './command.ts';
import { requireNoRestore } from './restore-mark.ts';
import type { Terminal } from './terminal.ts';
import type { Workspace } from './workspace.ts';
import { writeMarked } from './write-marked.ts';

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

/** Whether nothing of a file is left to mend: a file without a record is not what its sender meant to send. */
export function isClean({ counts, taken }: Pick<ImportedFile, 'counts' | 'taken'>): boolean {
  return taken.rows > 0 && counts.every(({ severity }) => severity === 'warning');
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
  const log = await openFindingsLog(join(workspace.directory, FINDINGS_FOLDER), `${process.pid}-${++serial}`);
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
      const marking = { findings: () => log.all(), layout: taken.proof.layout, words, bases };
      await writeMarked(order.marked, markedCopy(source, marking));
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
