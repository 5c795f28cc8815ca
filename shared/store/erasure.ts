/**
 * Erasing what a revision says without breaking its chain: the revision keeps its hash, its place and who made it when; another
 * text stands in the place of its own, and a record, itself a revision, says which one and why. Who proves the chain takes that
 * text for good, and no other.
 */
import { hashOf } from './chain.ts';
import type { Clock, Ledger } from './ports.ts';
import type { StoredRevision } from './whole-ledger.ts';

/** What was erased of one stream. */
export interface ErasureRecord {
  readonly erased: string;
  readonly revisions: readonly ErasedRevision[];
}

interface ErasedRevision {
  readonly revision: number;
  /** Of the text that was written first: it stays in the chain. */
  readonly hash: string;
  /** What the hash of the revision would be with the text that stands there now. */
  readonly now: string;
}

/** Puts another text in the place of a revision's. Handed to operators' commands only. */
export interface Erasure {
  /** @throws Error where the revision does not stand there any more as it was read. */
  replaceBody(revision: StoredRevision, body: string): Promise<void>;
}

/** Ledger stream of what was erased of `stream`. */
export function erasureStream(stream: string): string {
  return `erasure/${stream}`;
}

/** The record that `revision` is; undefined for all others. */
export function erasedBy({
  state,
  stream,
}: Pick<StoredRevision, 'stream'> & { readonly state: unknown }): ErasureRecord | undefined {
  if (!stream.startsWith(erasureStream(''))) return undefined;
  const { erased, revisions } = (state ?? {}) as Partial<ErasureRecord>;
  return erased === undefined || revisions === undefined ? undefined : { erased, revisions };
}

/** Whether what stands in the place of `revision` is what its record says. */
export function isErased(revision: StoredRevision, record: unknown): boolean {
  const { erased, revisions = [] } = (record ?? {}) as Partial<ErasureRecord>;
  if (erased !== revision.stream) return false;
  const own = revisions.find((each) => each.revision === revision.revision);
  return own !== undefined && own.hash === revision.hash && own.now === hashOf(revision);
}

interface ErasureOrder {
  readonly stream: string;
  /** The state without what must go; the same where nothing must. Its own result stays as it is. */
  readonly redact: (state: unknown) => unknown;
  readonly by: string;
  readonly reason: string;
}

/**
 * How many revisions of the stream lost something. The record comes first: broken off in the middle, the chain is sound, and
 * running it again ends it.
 * @throws Error where somebody else appends to the record meanwhile.
 */
export async function eraseFromStream(
  { by, reason, redact, stream }: ErasureOrder,
  { clock, erasure, ledger }: { readonly ledger: Ledger; readonly erasure: Erasure; readonly clock: Clock },
): Promise<number> {
  const found = (await ledger.history(stream)).map((revision) => ({
    revision,
    body: JSON.stringify(redact(revision.state)),
  }));
  const due = found.filter(({ body, revision }) => body !== revision.body);
  if (due.length === 0) return 0;
  const name = erasureStream(stream);
  const [known] = await ledger.newest([name]);
  const before = (known?.state as ErasureRecord | undefined)?.revisions ?? [];
  const now = due.map(({ body, revision }) => {
    const { hash, revision: number } = revision;
    return { revision: number, hash, now: hashOf({ ...revision, body }) };
  });
  const kept = before.filter((each) => !now.some(({ revision }) => revision === each.revision));
  const revisions = [...kept, ...now].sort((a, b) => a.revision - b.revision);
  if (JSON.stringify(revisions) !== JSON.stringify(before)) {
    const state: ErasureRecord = { erased: stream, revisions };
    const step = { revision: (known?.revision ?? 0) + 1, at: clock().toISOString(), by, reason };
    const [outcome] = await ledger.append([{ stream: name, ...step, state }]);
    if (outcome?.kind !== 'appended') throw new Error(`Somebody else erases ${stream}`);
  }
  for (const { body, revision } of due) await erasure.replaceBody(revision, body);
  return due.length;
}
