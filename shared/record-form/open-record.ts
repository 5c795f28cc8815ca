/** What a form starts from: the record as it is, last year's carried forward, or a new one for its writer. */
import { canonicalRecord, emptyUpdate } from '../activities/canonical.ts';
import { carryForward } from '../activities/carry-forward.ts';
import {
  type Activity,
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  isActivityId,
  type Period,
} from '../activities/record.ts';
import type { BaseRevision } from '../intake/import/base-revision.ts';
import type { Actor } from '../people/actor.ts';
import type { ActionLineId } from '../reference/action-lines.ts';
import type { Language } from '../reference/languages.ts';
import type { Ledger, Revision } from '../store/ports.ts';

export interface OpenedRecord {
  readonly record: ActivityRecord;
  readonly base: BaseRevision;
  /** Periods of the activity's updates, newest first. */
  readonly periods: readonly Period[];
  /** Why it was last returned, while it waits to be submitted again. */
  readonly returnedBecause?: string | undefined;
  /** The period whose open results and milestones were brought along. */
  readonly carriedFrom?: Period | undefined;
}

export interface OpenOptions {
  /** The newest period where it is absent. */
  readonly period?: Period | undefined;
  /** Without it, a period that has no update yet begins empty. */
  readonly carry: boolean;
}

/** The record of an activity for a period; undefined where there is no such activity. */
export async function openRecord(
  ledger: Ledger,
  activityId: string,
  { carry, period }: OpenOptions,
): Promise<OpenedRecord | undefined> {
  if (!isActivityId(activityId)) return undefined;
  const prefix = `update/${activityId}/`;
  const [[activity], page] = await Promise.all([
    ledger.newest([activityStream(activityId)]),
    ledger.list('updates', { after: prefix, limit: 200 }),
  ]);
  if (activity === undefined || (activity.state as Activity).discarded) return undefined;
  const updates = page.items.filter(({ stream }) =>
    stream.startsWith(prefix),
  ) as readonly Revision<AnnualUpdate>[];
  const newestFirst = updates.toSorted((a, b) => b.state.period.from.localeCompare(a.state.period.from));
  const periods = newestFirst.map(({ state }) => state.period);
  const asked = period ?? periods[0];
  if (asked === undefined) return undefined;
  const state = activity.state as Activity;
  const own = updates.find((update) => isSame(update.state.period, asked));
  if (own) {
    return {
      record: { activity: state, update: own.state },
      base: { activity: activity.revision, update: own.revision },
      periods,
      returnedBecause: await lastReturn(ledger, own),
    };
  }
  const earlier = newestFirst.find((update) => update.state.period.from < asked.from)?.state;
  const carried = carry && earlier ? carryForward({ activity: state, update: earlier }, asked) : undefined;
  return {
    record: carried ?? { activity: state, update: emptyUpdate(activityId, asked, 'annual') },
    base: { activity: activity.revision, update: 0 },
    periods,
    carriedFrom: carried && earlier?.period,
  };
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Saving a returned update drafts it, and the reason stays in its history: it counts until it is submitted again. */
async function lastReturn(ledger: Ledger, update: Revision<AnnualUpdate>): Promise<string | undefined> {
  const { returnedBecause, state } = update.state;
  if (returnedBecause !== undefined || state !== 'drafted') return returnedBecause;
  const history = (await ledger.history(update.stream)) as readonly Revision<AnnualUpdate>[];
  const judged = history.findLast((step) => step.state.discarded || step.state.state !== 'drafted');
  return judged?.state.discarded ? undefined : judged?.state.returnedBecause;
}

/** Lines that a new record of `actor` may count under: those of which one is lead first. */
export function ownLines(actor: Actor): readonly ActionLineId[] {
  if (actor.kind === 'public') return [];
  const leads = actor.kind === 'person' ? (actor.leads ?? []) : [];
  return [...new Set([...leads, ...actor.lines])];
}

/** The line that goes without saying: the only one of which `actor` is lead, or else the only one; undefined where one must ask. */
export function presetLine(actor: Actor): ActionLineId | undefined {
  const leads = actor.kind === 'person' ? [...new Set(actor.leads ?? [])] : [];
  const lines = leads.length > 0 ? leads : ownLines(actor);
  return lines.length === 1 ? lines[0] : undefined;
}

export interface NewRecord {
  readonly period: Period;
  readonly language: Language;
  /** See {@link presetLine}. */
  readonly line: ActionLineId | undefined;
}

/** A new record with what is known of its writer: the line, the unit, the name and the language. */
export function newRecord(actor: Actor, { language, line, period }: NewRecord): ActivityRecord {
  const standing = actor.kind === 'public' ? undefined : actor;
  return canonicalRecord({
    activity: {
      activityId: NOT_YET,
      primaryLine: line,
      unit: standing?.units[0],
      focalPoint:
        standing?.kind === 'person' && standing.roles.includes('focal-point') ? standing.name : undefined,
      confidentiality: 'public',
    },
    update: { activityId: NOT_YET, period, originalLanguage: language },
  });
}

/** Stands for the id that a record gets when it is first saved. */
const NOT_YET = 'WA-000000';
