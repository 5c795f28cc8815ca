/** A file of entries of a registry has arrived: prove it sound, take its entries in, say what was found. */

import { reasonOf } from '../../shared/intake/import/own-sending.ts';
import { openTable, type ReadLimits } from '../../shared/intake/read/read-table.ts';
import type { Proof } from '../../shared/intake/read-incoming.ts';
import {
  type ImportEntriesOrder,
  type ImportedEntries,
  importEntries,
} from '../../shared/intake/registry/import-entries.ts';
import { readEntryFile } from '../../shared/intake/registry/read-entries.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { EntryPorts } from '../../shared/registries/write-entry.ts';
import type { ByteSource } from '../../shared/zip/byte-source.ts';

export type TakenEntries = ImportedEntries & {
  readonly file: string;
  /** Language of the template that was sent: its sender reads it. */
  readonly language?: Language;
  readonly proof: Proof;
};

type TakeEntriesOrder = Omit<ImportEntriesOrder, 'reason'> & {
  /** How much the file may ask of us; as a file of records without it. */
  readonly limits?: Partial<ReadLimits>;
};

/** Take one file in. Problems of reading are thrown before anything is written. */
export async function takeEntries(
  source: ByteSource,
  { limits, ...order }: TakeEntriesOrder,
  ports: EntryPorts,
): Promise<TakenEntries> {
  const file = await readEntryFile(await openTable(source, limits), order.registry);
  const proof = await file.prove();
  const reason = reasonOf(source.name, file.templateId);
  const taken = await importEntries(file, { ...order, reason }, ports);
  return { file: source.name, ...taken, proof, ...(file.language ? { language: file.language } : {}) };
}
