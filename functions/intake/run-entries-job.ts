/** The work of an intake job whose file holds entries of a registry: they are taken in, and the marked copy is kept beside it. */
import type { Finding } from '../../shared/activities/finding.ts';
import { markedCopy } from '../../shared/intake/mark/marked-copy.ts';
import type { IntakeJob } from '../../shared/jobs/job.ts';
import type { MachineActor, PersonActor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import type { EntryThing } from '../../shared/people/thing.ts';
import { mayAddTo, registryNamed } from '../../shared/registries/may-add-entry.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { ByteSource } from '../../shared/zip/byte-source.ts';
import type { IntakeResult } from './intake-result.ts';
import { linesOf } from './json-lines.ts';
import { ENTRIES_LIMITS, LARGEST_ENTRIES } from './largest-upload.ts';
import { objectSource } from './object-source.ts';
import type { FindingsLog, IntakeJobPorts } from './run-intake-job.ts';
import { senderOf } from './sender-of.ts';
import { takeEntries } from './take-entries.ts';

export type EntriesJob = IntakeJob & { readonly registry: string };

/** Whether the job’s file holds entries, not records. */
export function isOfEntries(job: IntakeJob): job is EntriesJob {
  return job.registry !== undefined;
}

/**
 * Take the file in, as far as its sender may write. Bears to be run again: what was taken before is unchanged then.
 * @throws Problem `forbidden` when the sender has left or may add nothing any more, `file-too-large`; those of reading, and nothing
 * was written then.
 */
export async function runEntriesJob(job: EntriesJob, ports: IntakeJobPorts): Promise<IntakeResult> {
  const registry = registryNamed(job.registry);
  const actor = await senderOf(job, ports);
  if (actor === undefined || !mayAddTo(actor, registry)) throw new Problem('forbidden');
  const { objects, openLog, scratch } = ports;
  const kept = await objectSource(objects, job.upload, job.file);
  const source = scratch === undefined ? kept : { ...kept, scratch };
  try {
    if (source.size > LARGEST_ENTRIES)
      throw new Problem('file-too-large', { what: 'bytes', limit: LARGEST_ENTRIES });
    const log = await openLog();
    try {
      return await takeWith(log, { actor, job, registry, source }, ports);
    } finally {
      await log.remove();
    }
  } finally {
    await kept.close();
  }
}

interface Sent {
  readonly actor: PersonActor | MachineActor;
  readonly job: EntriesJob;
  readonly registry: Registry;
  readonly source: ByteSource;
}

async function takeWith(
  log: FindingsLog,
  { actor, job, registry, source }: Sent,
  { clock, ledger, newId, objects }: IntakeJobPorts,
): Promise<IntakeResult> {
  const bases = new Map<number, string>();
  const examples = new Map<string, Finding>();
  const order = {
    ...{ registry, by: job.by, limits: ENTRIES_LIMITS },
    onFindings: (findings: readonly Finding[]) => {
      for (const finding of findings) {
        const kind = `${finding.severity} ${finding.rule}`;
        if (!examples.has(kind)) examples.set(kind, finding);
      }
      return log.add(findings);
    },
    onBase: (row: number, base: string) => void bases.set(row, base),
  };
  const mayWrite = (thing: EntryThing): boolean => may(actor, 'entry.write', thing);
  const mayRead = (thing: EntryThing): boolean => may(actor, 'entry.read', thing);
  const ports = { ledger, clock, mayWrite, mayRead };
  const taken = await takeEntries(source, order, ports).finally(() => log.finish());
  const { created, language, proof, refused, rows, unchanged, updated } = taken;
  const words = wordsIn(language ?? (actor.kind === 'person' ? actor.language : 'en'));
  const { layout } = proof;
  const marking = { findings: () => log.all(), layout, words, bases };
  const folder = `${job.upload.slice(0, job.upload.lastIndexOf('/'))}/result-${newId()}`;
  const findings = await objects.putIfAbsent(`${folder}/findings.ndjson`, linesOf(log.all()));
  const marked = await objects.putIfAbsent(`${folder}/marked.xlsx`, markedCopy(source, marking));
  return {
    ...{ rows, created, updated, unchanged, refused, drafts: 0 },
    ...{ rules: log.counts(), examples: [...examples.values()] },
    ...(layout === undefined ? {} : { sheet: layout.sheet }),
    ...{ findings: findings.key, marked: marked.key },
  };
}
