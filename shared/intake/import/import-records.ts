/**
 * Incoming records → revisions in the ledger, batch by batch. Each batch is durable before the next begins, every
 * record is judged against its newest revision, and a second run of the same file changes nothing.
 */
import { DuplicateIndex } from '../../activities/duplicates.ts';
import type { Finding } from '../../activities/finding.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  isActivityId,
  type Period,
  type Profile,
  updateStream,
} from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { CheckContext } from '../../activities/rules/rule.ts';
import type { Clock, Identities, Ledger, Revision, RevisionDraft } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';
import { type Decision, decide, type Known, type Outcome } from './decide.ts';

export interface ImportPorts {
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly clock: Clock;
}

export interface ImportOptions {
  readonly profile: Profile;
  /** Who sends it. */
  readonly by: string;
  /** E.g. `import of annual-2025.xlsx`. */
  readonly reason: string;
  readonly supportOf: CheckContext['supportOf'];
  /** Told after each batch, once it is durable. */
  readonly onBatch: (batch: ImportedBatch) => void | Promise<void>;
}

/** What one durable batch did; findings stand in the order of the rows. */
export interface ImportedBatch {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Of the created and updated: those kept as drafts because of an error. */
  readonly drafts: number;
  readonly findings: readonly Finding[];
}

/** Take in every batch. Throws only when a port fails; what was told to `onBatch` by then is safe. */
export async function importRecords(
  batches: AsyncIterable<readonly Incoming[]>,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<void> {
  const seen = new Map<string, number>();
  const duplicates = new DuplicateIndex();
  for await (const batch of batches) {
    await options.onBatch(await importBatch(batch, { ...options, seen, duplicates }, ports));
  }
}

interface BatchOptions extends ImportOptions {
  readonly seen: Map<string, number>;
  readonly duplicates: DuplicateIndex;
}

interface Judged {
  readonly incoming: Incoming;
  readonly decision: Decision;
}

async function importBatch(
  batch: readonly Incoming[],
  options: BatchOptions,
  ports: ImportPorts,
): Promise<ImportedBatch> {
  const findings: Finding[] = [];
  const fresh = batch.filter((incoming) => isFirst(incoming, options, findings));
  const identified = await identify(fresh, ports.identities);
  const known = await lookUp(identified, ports.ledger);
  const judged = identified.map((incoming, index): Judged => {
    const context = { supportOf: options.supportOf, previous: known[index]?.previous };
    return { incoming, decision: decide(incoming, known[index] ?? {}, context) };
  });
  const lost = await append(judged, known, options, ports);

  const count: Record<Outcome, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    refused: batch.length - fresh.length,
  };
  let drafts = 0;
  for (const { decision, incoming } of judged) {
    findings.push(...decision.findings);
    const conflict = lost.get(incoming.record.activity.activityId);
    if (conflict) {
      findings.push(conflict);
      count.refused++;
      continue;
    }
    count[decision.outcome]++;
    if (decision.update?.state === 'drafted') drafts++;
    if (decision.outcome !== 'refused')
      findings.push(...options.duplicates.add(incoming.record, incoming.at));
  }
  findings.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0));
  return { rows: batch.length, ...count, drafts, findings };
}

/** The second row with a key in one file is refused, with the place of the first. */
function isFirst(incoming: Incoming, options: BatchOptions, findings: Finding[]): boolean {
  const { from, to } = incoming.record.update.period;
  const key = `${incoming.key} ${from}..${to}`;
  const first = options.seen.get(key);
  if (first === undefined) {
    options.seen.set(key, incoming.at.row ?? 0);
    return true;
  }
  findings.push(...incoming.findings);
  const finding = intakeFinding('row-duplicate-in-file', options.profile, {
    at: incoming.at,
    value: incoming.key,
    params: { first },
  });
  if (finding) findings.push(finding);
  return false;
}

/** Give each record its activity id, and its links the ids of the records they name. */
async function identify(batch: readonly Incoming[], identities: Identities): Promise<readonly Incoming[]> {
  const keys = batch.filter(({ key }) => !isActivityId(key)).map(({ key }) => key);
  const ids = await identities.identify(keys);
  const byKey = new Map(keys.map((key, index) => [key, ids[index] ?? '']));
  const linked = batch.flatMap(({ links }) => (links ?? []).map(({ key }) => key));
  const linkedIds = linked.length > 0 ? await identities.known(linked) : [];
  const byLink = new Map(linked.map((key, index) => [key, linkedIds[index]]));
  return batch.map((incoming) => {
    const activityId = byKey.get(incoming.key) ?? incoming.key;
    const related = (incoming.links ?? []).flatMap(({ key, kind }) => {
      const id = byLink.get(key);
      return id === undefined || id === activityId ? [] : [{ id, kind }];
    });
    const { activity, update } = incoming.record;
    return {
      ...incoming,
      record: {
        activity: {
          ...activity,
          activityId,
          relatedActivities:
            related.length > 0 ? [...activity.relatedActivities, ...related] : activity.relatedActivities,
        },
        update: { ...update, activityId },
      },
    };
  });
}

interface KnownWithPrevious extends Known {
  readonly previous?: AnnualUpdate | undefined;
}

/** Newest activity, update and last year's update of each record; and the base versions where they are older. */
async function lookUp(batch: readonly Incoming[], ledger: Ledger): Promise<readonly KnownWithPrevious[]> {
  const streams = batch.flatMap(({ record: { activity, update } }) => [
    activityStream(activity.activityId),
    updateStream(activity.activityId, update.period),
    updateStream(activity.activityId, yearBefore(update.period)),
  ]);
  const newest = await ledger.newest(streams);
  return Promise.all(
    batch.map(async (incoming, index) => {
      const activity = newest[index * 3] as Revision<Activity> | undefined;
      const update = newest[index * 3 + 1] as Revision<AnnualUpdate> | undefined;
      const previous = newest[index * 3 + 2]?.state as AnnualUpdate | undefined;
      const { base } = incoming;
      const known = { activity, update, previous };
      if (!base) return known;
      return {
        ...known,
        baseActivity: (await versionAt(ledger, activity, base.activity)) as Activity | undefined,
        baseUpdate: (await versionAt(ledger, update, base.update)) as AnnualUpdate | undefined,
      };
    }),
  );
}

async function versionAt(ledger: Ledger, newest: Revision | undefined, revision: number): Promise<unknown> {
  if (!newest || newest.revision === revision) return newest?.state;
  return (await ledger.history(newest.stream)).find((step) => step.revision === revision)?.state;
}

function yearBefore({ from, to }: Period): Period {
  const earlier = (date: string): string =>
    `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`;
  return { from: earlier(from), to: earlier(to) };
}

/** Append what was decided; the records that lost a race meanwhile come back with their finding. */
async function append(
  judged: readonly Judged[],
  known: readonly Known[],
  options: ImportOptions,
  ports: ImportPorts,
): Promise<ReadonlyMap<string, Finding>> {
  const at = ports.clock().toISOString();
  const drafts: RevisionDraft[] = [];
  const owners: Incoming[] = [];
  for (const [index, { decision, incoming }] of judged.entries()) {
    const { activityId } = incoming.record.activity;
    const draft = (stream: string, before: number | undefined, state: unknown): void => {
      drafts.push({ stream, revision: (before ?? 0) + 1, at, by: options.by, reason: options.reason, state });
      owners.push(incoming);
    };
    if (decision.activity)
      draft(activityStream(activityId), known[index]?.activity?.revision, decision.activity);
    if (decision.update) {
      draft(
        updateStream(activityId, decision.update.period),
        known[index]?.update?.revision,
        decision.update,
      );
    }
  }
  const lost = new Map<string, Finding>();
  if (drafts.length === 0) return lost;
  for (const [index, outcome] of (await ports.ledger.append(drafts)).entries()) {
    const owner = owners[index];
    if (outcome.kind === 'appended' || !owner) continue;
    const finding = intakeFinding('changed-since-template', options.profile, {
      at: owner.at,
      params: {
        base: String((drafts[index]?.revision ?? 1) - 1),
        newest: String(outcome.newest?.revision ?? 0),
        theirs: outcome.newest?.by ?? '',
      },
    });
    if (finding) lost.set(owner.record.activity.activityId, finding);
  }
  return lost;
}
