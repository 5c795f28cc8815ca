/** The work of an intake job: a file that was uploaded is taken in; its findings and the marked workbook are kept beside it. */
import type { Finding } from '../../shared/activities/finding.ts';
import type { Activity } from '../../shared/activities/record.ts';
import type { Permits } from '../../shared/intake/import/permits.ts';
import { markedCopy } from '../../shared/intake/mark/marked-copy.ts';
import type { IntakeJob } from '../../shared/jobs/job.ts';
import type { MachineActor, PersonActor } from '../../shared/people/actor.ts';
import { machineActor, personActor } from '../../shared/people/actor-of.ts';
import { may } from '../../shared/people/permission.ts';
import { SCOPES } from '../../shared/people/scope.ts';
import type { Clock, Identities, Ledger, Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { ByteSource } from '../../shared/zip/byte-source.ts';
import type { TellProgress } from '../jobs/work-off.ts';
import { recordThing } from '../web/record-thing.ts';
import type { IntakeResult, RuleCount } from './intake-result.ts';
import { objectSource } from './object-source.ts';
import { takeIn } from './take-in.ts';

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

/**
 * Take the job's file in, as far as its sender may write. Bears to be run again: rows that were taken before are unchanged then.
 * @throws Problem `forbidden` when the sender has left or may send nothing any more; those of reading, and nothing was written then.
 */
export async function runIntakeJob(
  job: IntakeJob,
  tell: TellProgress,
  ports: IntakeJobPorts,
): Promise<IntakeResult> {
  const actor = await senderOf(job, ports);
  const upload = { kind: 'upload', by: job.by } as const;
  if (actor === undefined || !may(actor, 'upload.make', upload)) throw new Problem('forbidden');
  const { scratch } = ports;
  const kept = await objectSource(ports.objects, job.upload, job.file);
  const source = scratch === undefined ? kept : { ...kept, scratch };
  const log = await ports.openLog();
  try {
    return await takeWith(log, { actor, job, source, tell }, ports);
  } finally {
    await log.remove();
  }
}

/** As far as they may write today; a machine as far as it was given the scope, whatever its token said when it sent the file. */
async function senderOf(
  { by, sender }: IntakeJob,
  { clock, ledger }: IntakeJobPorts,
): Promise<PersonActor | MachineActor | undefined> {
  if (sender === 'machine') return machineActor(ledger, by, SCOPES);
  return personActor(ledger, by, clock().toISOString().slice(0, 10));
}

interface Sent {
  readonly actor: PersonActor | MachineActor;
  readonly job: IntakeJob;
  readonly source: ByteSource;
  readonly tell: TellProgress;
}

async function takeWith(
  log: FindingsLog,
  { actor, job, source, tell }: Sent,
  ports: IntakeJobPorts,
): Promise<IntakeResult> {
  const bases = new Map<number, string>();
  const examples = new Map<string, Finding>();
  let told: Promise<unknown> = Promise.resolve();
  const taken = await takeIn(
    {
      source,
      profile: job.profile,
      ...(job.period === undefined ? {} : { period: job.period }),
      by: job.by,
      permits: permitsOf(actor),
      onFindings: (findings) => {
        for (const finding of findings) {
          const key = `${finding.severity} ${finding.rule}`;
          if (!examples.has(key)) examples.set(key, finding);
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
  const { drafts, created, language, layout, notBegun, refused, rows, unchanged, updated } = taken;
  const folder = `${job.upload.slice(0, job.upload.lastIndexOf('/'))}/result-${ports.newId()}`;
  const words = wordsIn(language ?? (actor.kind === 'person' ? actor.language : 'en'));
  const marking = { findings: () => log.all(), layout, words, bases };
  const findings = await ports.objects.putIfAbsent(`${folder}/findings.ndjson`, linesOf(log.all()));
  const marked = await ports.objects.putIfAbsent(`${folder}/marked.xlsx`, markedCopy(source, marking));
  return {
    ...{ rows, created, updated, unchanged, notBegun, refused, drafts },
    rules: log.counts(),
    examples: [...examples.values()],
    ...(layout === undefined ? {} : { sheet: layout.sheet }),
    findings: findings.key,
    marked: marked.key,
  };
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

async function* linesOf(findings: AsyncIterable<Finding>): AsyncGenerator<Uint8Array> {
  let lines: string[] = [];
  for await (const finding of findings) {
    lines.push(JSON.stringify(finding));
    if (lines.length < 1000) continue;
    yield Buffer.from(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
}
