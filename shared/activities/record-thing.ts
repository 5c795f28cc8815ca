/** A record as permission asks about it, and who sees it as it is being written. */

import type { Actor } from '../people/actor.ts';
import { audienceNamed } from '../people/audience.ts';
import { may } from '../people/permission.ts';
import type { RecordThing } from '../people/thing.ts';
import type { Activity, AnnualUpdate } from './record.ts';

/** What of an activity decides who may do what. */
type PermittedFacts = Pick<Activity, 'confidentiality' | 'otherLines' | 'primaryLine' | 'sectors' | 'unit'>;

/** The facts of an activity and its update that permission depends on. */
export function recordThing(activity: PermittedFacts, { state }: Pick<AnnualUpdate, 'state'>): RecordThing {
  const { confidentiality, otherLines, primaryLine, sectors, unit } = activity;
  const lines = primaryLine === undefined ? otherLines : [primaryLine, ...otherLines];
  return { kind: 'record', audience: audienceNamed(confidentiality), state, lines, unit, sectors };
}

/** Whether `actor` sees the newest of a record, drafts and revisions included; others see what was accepted, as it was. */
export function isInsider(actor: Actor, activity: PermittedFacts): boolean {
  return may(actor, 'record.history', recordThing(activity, { state: 'drafted' }));
}
