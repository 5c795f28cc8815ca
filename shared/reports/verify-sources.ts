/** Whether a snapshot says what the ledger said: each of its entries against the revision that it names. */
import { activityStream, updateStream } from '../activities/record.ts';
import { type Assignment, assignmentStream } from '../people/assignment.ts';
import { type Person, personStream } from '../people/person.ts';
import { entryStream } from '../registries/entry.ts';
import { focalPoint } from '../registries/types/focal-point.ts';
import { erasureStream, isErased } from '../store/erasure.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import type { RegisteredEntry } from './registered.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';

/** A part of an entry, as the snapshot has it. */
interface Source {
  readonly stream: string;
  readonly revision: readonly [revision: number, hash: string];
  /** Asked of the revision that is named: whether the part says what it says. */
  readonly isSame: (known: Revision) => boolean;
}

type Reads = Pick<Ledger, 'newest' | 'history'>;

/** Parts that are asked for together. */
const TOGETHER = 250;

/**
 * Faults `snapshot-source`, each at `where` with the stream behind a `#`. A full pass over the snapshot, with its Problems. What was
 * erased since is not compared: the revision has to be there.
 */
export async function* verifySources(
  snapshot: Snapshot,
  where: string,
  ledger: Reads,
): AsyncGenerator<ReportFault> {
  let waiting: Source[] = [];
  for await (const source of sourcesOf(snapshot, ledger)) {
    waiting.push(source);
    if (waiting.length < TOGETHER) continue;
    yield* faultsOf(waiting, where, ledger);
    waiting = [];
  }
  yield* faultsOf(waiting, where, ledger);
}

async function* sourcesOf({ entries, registries }: Snapshot, ledger: Reads): AsyncGenerator<Source> {
  const whole = (part: unknown) => (known: Revision) => JSON.stringify(part) === known.body;
  for await (const { activity, revisions, update } of entries()) {
    const { activityId, period } = update;
    yield {
      stream: activityStream(activity.activityId),
      revision: revisions.activity,
      isSame: whole(activity),
    };
    yield { stream: updateStream(activityId, period), revision: revisions.update, isSame: whole(update) };
  }
  for await (const entry of registries?.() ?? []) {
    const { holder: _, revision, ...said } = entry;
    if (entry.registry === focalPoint.id) yield* focalPointSources(entry, ledger);
    else yield { stream: entryStream(entry), revision, isSame: whole(said) };
  }
}

/** Made of an assignment and its person: what both say for ever is compared, not what was derived of them. */
async function* focalPointSources(
  { holder, id, revision, values }: RegisteredEntry,
  ledger: Reads,
): AsyncGenerator<Source> {
  const stream = assignmentStream(id);
  yield {
    stream,
    revision,
    isSame: ({ state }) => {
      const { from, part, to } = state as Assignment;
      return values.from === from && values.part === part && values.to === to;
    },
  };
  if (holder === undefined) return;
  const [assignment] = await ledger.newest([stream]);
  if (assignment === undefined) return;
  yield {
    stream: personStream((assignment.state as Assignment).person),
    revision: holder,
    isSame: ({ state }) => (state as Person).name === values.holder,
  };
}

async function* faultsOf(
  sources: readonly Source[],
  where: string,
  ledger: Reads,
): AsyncGenerator<ReportFault> {
  const newest = await ledger.newest(sources.map(({ stream }) => stream));
  for (const [index, { isSame, revision, stream }] of sources.entries()) {
    const [number, hash] = revision;
    const last = newest[index];
    const known =
      last === undefined || last.revision === number
        ? last
        : (await ledger.history(stream)).find((each) => each.revision === number);
    const isThere = known !== undefined && known.hash === hash;
    if (isThere && (isSame(known) || (await wasErased(known, ledger)))) continue;
    yield {
      fault: 'snapshot-source',
      where: `${where}#${stream}`,
      expected: `${number} ${hash.slice(0, 12)}`,
      ...(known && { found: `${known.revision} ${known.hash.slice(0, 12)}` }),
    };
  }
}

async function wasErased(known: Revision, ledger: Reads): Promise<boolean> {
  const [record] = await ledger.newest([erasureStream(known.stream)]);
  return isErased(known, record?.state);
}
