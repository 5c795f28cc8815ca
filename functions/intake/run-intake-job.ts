/** The work of an intake job: a file that was uploaded is taken in; its findings and the marked workbook are kept beside it. */
import type { Finding } from '../../shared/activities/finding.ts';
import type { Activity } from '../../shared/activities/record.ts';
import { recordThing } from '../../shared/activities/record-thing.ts';
import type { Permits } from '../../shared/intake/import/permits.ts';
import { markedCopy } from '../../shared/intake/mark/marked-copy.ts';
import type { IntakeJob } from '../../shared/jobs/job.ts';
import type { MachineActor, PersonActor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import type { Clock, Identities, Ledger, Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { ByteSource } from '../../shared/zip/byte-source.ts';
import { type GoesOn, goesOn } from '../jobs/goes-on.ts';
import type { TellProgress, Turn } from '../jobs/work-off.ts';
import { WORK_PREFIX } from '../jobs/work-prefix.ts';
import type { IntakeResult, RuleCount } from './intake-result.ts';
import { linesOf } from './json-lines.ts';
import { objectSource } from './object-source.ts';
import { joinCounts } from './rule-counts.ts';
import { senderOf } from './sender-of.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import { basesOf, findingsOf, memoryOf, readTurn, type SavedTurn, saveTurn } from './turns.ts';

/** Findings put aside while a file is read: a large upload can have a million. */
export interface FindingsLog {
  add(findings: readonly Finding[]): Promise<void>;
  counts(): readonly RuleCount[];
  /** A fresh pass over all of them, in the order in which they were added. */
  all(): AsyncIterable<Finding>;
  /** No more will be added. */
  finish(): Promise<void>;
  remove(): Promise<void>;
}

export interface IntakeJobPorts {
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly objects: Pick<Objects, 'putIfAbsent' | 'get' | 'head'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly openLog: () => Promise<FindingsLog>;
  /** Room for what does not fit in memory. */
  readonly scratch?: ByteSource['scratch'];
}

/** Of a message that asks for all of it, where nothing ends a worker before its time. */
const WHOLE: Pick<Turn, 'hasTime' | 'part' | 'place'> = {
  part: undefined,
  place: undefined,
  hasTime: () => true,
};

/**
 * Take the job's file in, as far as its sender may write, or as many of its rows as there is time for: another turn goes on
 * then. Bears to be run again: rows that were taken before are unchanged then.
 * @throws Problem `forbidden` when the sender has left or may send nothing any more; those of reading, and nothing was written then.
 */
export async function runIntakeJob(
  job: IntakeJob,
  tell: TellProgress,
  { turn = WHOLE, ...ports }: IntakeJobPorts & { readonly turn?: Pick<Turn, 'hasTime' | 'part' | 'place'> },
): Promise<IntakeResult | GoesOn> {
  const { part, place } = turn;
  // A message of an earlier turn that came again: its successor is under way, or was never sent.
  if (place !== undefined && part !== String(place.turn)) return goesOn([String(place.turn)]);
  const actor = await senderOf(job, ports);
  const upload = { kind: 'upload', by: job.by } as const;
  if (actor === undefined || !may(actor, 'upload.make', upload)) throw new Problem('forbidden');
  const before = place === undefined ? undefined : await readTurn(ports.objects, place.key);
  const { scratch } = ports;
  const kept = await objectSource(ports.objects, job.upload, job.file);
  const source = scratch === undefined ? kept : { ...kept, scratch };
  const log = await ports.openLog();
  try {
    return await takeWith(log, { actor, job, source, tell, turn, before }, ports);
  } finally {
    await log.remove();
    await kept.close();
  }
}

interface Sent {
  readonly actor: PersonActor | MachineActor;
  readonly job: IntakeJob;
  readonly source: ByteSource;
  readonly tell: TellProgress;
  readonly turn: Pick<Turn, 'hasTime' | 'place'>;
  /** What the turns before came to. */
  readonly before: SavedTurn | undefined;
}

/** What a turn holds in memory and on disk. */
interface Gathered {
  readonly log: FindingsLog;
  readonly examples: ReadonlyMap<string, Finding>;
  readonly bases: ReadonlyMap<number, string>;
}

async function takeWith(log: FindingsLog, sent: Sent, ports: IntakeJobPorts): Promise<IntakeResult | GoesOn> {
  const { actor, before, job, source, tell, turn } = sent;
  if (before !== undefined && before.after === undefined) {
    await log.finish();
    return resultOf(before, { log, bases: new Map() }, { sent, ports });
  }
  const bases = new Map<number, string>();
  const examples = new Map((before?.examples ?? []).map((finding) => [kindOf(finding), finding]));
  const from = before === undefined ? undefined : await memoryOf(ports.objects, before);
  const seenBefore = from?.seen.size ?? 0;
  let told: Promise<unknown> = Promise.resolve();
  const taken = await takeIn(
    {
      source,
      profile: job.profile,
      ...(job.period === undefined ? {} : { period: job.period }),
      by: job.by,
      permits: permitsOf(actor),
      ...{ from, hasTime: turn.hasTime },
      onFindings: (findings) => {
        for (const finding of findings) {
          const kind = kindOf(finding);
          if (!examples.has(kind)) examples.set(kind, finding);
        }
        return log.add(findings);
      },
      onBases: (rows) => rows.forEach(({ base, row }) => void bases.set(row, base)),
      onProgress: (phase, rows, total) => {
        // One at a time: two steps of one job would contend for the same revision. One that is lost is followed by the next.
        if (phase === 2) told = told.then(() => tell(rows, total)).catch(() => undefined);
      },
    },
    ports,
  ).finally(() => log.finish());
  await told;
  const saved = savedOf(taken, { log, examples, bases }, before);
  // What has taken more than one turn is marked in a turn of its own: reading and writing all rows again takes long.
  const isShort = taken.rest !== undefined || before !== undefined || !turn.hasTime();
  if (!isShort) return resultOf({ ...saved, folders: [] }, { log, bases }, { sent, ports });
  const next = (turn.place?.turn ?? 0) + 1;
  const folder = `${WORK_PREFIX}intake/${job.upload.split('/')[1]}/${next}-${ports.newId()}`;
  const { rest } = taken;
  const more = { saved, before: before?.folders ?? [], findings: log.all(), bases, rest, seenBefore };
  const key = await saveTurn(ports.objects, folder, more);
  return goesOn([String(next)], { turn: next, key });
}

function savedOf(
  { drafts, created, language, notBegun, ofKnown, proof, refused, rest, rows, unchanged, updated }: TakenIn,
  { examples, log }: Gathered,
  before: SavedTurn | undefined,
): Omit<SavedTurn, 'folders'> {
  return {
    counts: { rows, created, ofKnown, updated, unchanged, notBegun, refused, drafts },
    proof,
    ...(language === undefined ? {} : { language }),
    rules: joinCounts(before?.rules ?? [], log.counts()),
    examples: [...examples.values()],
    ...(rest === undefined ? {} : { after: rest.after }),
  };
}

interface Ending {
  readonly sent: Sent;
  readonly ports: IntakeJobPorts;
}

/** The files of the result, once all rows were taken in. */
async function resultOf(
  { counts, examples, folders, language, proof, rules }: SavedTurn,
  { bases: own, log }: Pick<Gathered, 'bases' | 'log'>,
  { ports, sent }: Ending,
): Promise<IntakeResult> {
  const { actor, job, source } = sent;
  const { layout } = proof;
  const folder = `${job.upload.slice(0, job.upload.lastIndexOf('/'))}/result-${ports.newId()}`;
  const words = wordsIn(language ?? (actor.kind === 'person' ? actor.language : 'en'));
  const all = async function* (): AsyncGenerator<Finding> {
    yield* findingsOf(ports.objects, folders);
    yield* log.all();
  };
  const bases = new Map([...(await basesOf(ports.objects, folders)), ...own]);
  const marking = { findings: all, layout, words, bases };
  const findings = await ports.objects.putIfAbsent(`${folder}/findings.ndjson`, linesOf(all()));
  const marked = await ports.objects.putIfAbsent(`${folder}/marked.xlsx`, markedCopy(source, marking));
  return {
    ...counts,
    rules,
    examples,
    ...(layout === undefined ? {} : { sheet: layout.sheet }),
    findings: findings.key,
    marked: marked.key,
  };
}

/** Of each of them one is shown. */
function kindOf({ rule, severity }: Finding): string {
  return `${severity} ${rule}`;
}

/** A record that names neither line nor unit yet is whoever’s wrote it: its sender must be able to mend it. */
function permitsOf(actor: PersonActor | MachineActor): Permits {
  return (activity, last) =>
    may(actor, 'record.write', recordThing(activity, { state: 'drafted' })) ||
    (isNobodys(activity) && (last === undefined || last === actor.id));
}

function isNobodys({ otherLines, primaryLine, unit = '' }: Activity): boolean {
  return primaryLine === undefined && otherLines.length === 0 && unit.trim() === '';
}
