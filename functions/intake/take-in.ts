/**
 * A file has arrived: prove it sound, take its records in, say what was found. Two passes, so that a file that turns out
 * to be damaged has left nothing behind.
 */
import type { Finding } from '../../shared/activities/finding.ts';
import type { Period, Profile } from '../../shared/activities/record.ts';
import {
  type ImportedBatch,
  type ImportMemory,
  type ImportPorts,
  type ImportRest,
  importRecords,
  NOTHING_COUNTED,
  type RowBase,
} from '../../shared/intake/import/import-records.ts';
import { reasonOf } from '../../shared/intake/import/own-sending.ts';
import type { Permits } from '../../shared/intake/import/permits.ts';
import { openTable } from '../../shared/intake/read/read-table.ts';
import { type Proof, readIncoming } from '../../shared/intake/read-incoming.ts';
import { compileEdition, supportOf } from '../../shared/matrix/support.ts';
import { requireOpenPeriod } from '../../shared/periods/change-periods.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import type { ByteSource } from '../../shared/zip/byte-source.ts';

export interface TakeInOrder {
  readonly source: ByteSource;
  readonly profile: Profile;
  /** Period of rows that name none; under the annual profile, the only one that is taken. */
  readonly period?: Period;
  readonly by: string;
  /** Which records the sender may write; all where it is absent. */
  readonly permits?: Permits | undefined;
  /** Findings in the order of rows, as they come. */
  readonly onFindings: (findings: readonly Finding[]) => void | Promise<void>;
  /** Told of the rows whose hidden base is to be brought up to date in the copy that goes back. */
  readonly onBases?: (bases: readonly RowBase[]) => void;
  /** Streams of the updates that now say what the file says, batch by batch. */
  readonly onStreams?: (streams: readonly string[]) => void;
  /** `phase` 1 proves, 2 takes in; `total` is known in the second. */
  readonly onProgress: (phase: 1 | 2, rows: number, total: number) => void;
  /** Where an earlier run over the same file stopped. */
  readonly from?: TakenSoFar | undefined;
  /** Asked after each batch: whether there is time for another one; always where it is absent. */
  readonly hasTime?: (() => boolean) | undefined;
}

export type Counts = Omit<ImportedBatch, 'findings' | 'bases' | 'streams'>;

/** What is known of a file whose first rows were taken in. */
export interface TakenSoFar extends ImportMemory {
  readonly after: number;
  readonly counts: Counts;
  readonly proof: Proof;
}

export type TakenIn = Counts & {
  readonly file: string;
  /** Language of the template that was sent: its sender reads it. */
  readonly language?: Language;
  readonly proof: Proof;
  /** Present where there was no time for all rows. */
  readonly rest?: ImportRest;
};

const compiled = compileEdition(latestEdition);

/** Take one file in. Problems of reading, and `period-locked`, are thrown before anything is written. */
export async function takeIn(order: TakeInOrder, ports: ImportPorts): Promise<TakenIn> {
  const { profile, source } = order;
  const file = await readIncoming(await openTable(source), order);
  const period = file.period ?? order.period;
  if (profile === 'annual' && period !== undefined) await requireOpenPeriod(ports.ledger, period);
  const { from, hasTime } = order;
  const proof = from?.proof ?? (await file.prove((rows) => order.onProgress(1, rows, rows)));
  const sum = { ...(from?.counts ?? NOTHING_COUNTED) };
  if (from === undefined) await order.onFindings(file.findings);
  const rest = await importRecords(
    file.batches(from?.after),
    {
      profile: order.profile,
      by: order.by,
      permits: order.permits,
      reason: reasonOf(source.name, file.templateId),
      columns: file.columns,
      supportOf: (lines, code) => supportOf(compiled, lines, code),
      known: from,
      hasTime,
      onBatch: async ({ bases, findings, streams, ...counts }) => {
        for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
        order.onProgress(2, sum.rows, proof.rows);
        order.onBases?.(bases);
        order.onStreams?.(streams);
        await order.onFindings(findings);
      },
    },
    ports,
  );
  return {
    file: source.name,
    ...sum,
    proof,
    ...(file.language ? { language: file.language } : {}),
    ...(rest ? { rest } : {}),
  };
}
