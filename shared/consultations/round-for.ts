/** The round of comments as far as a reader was asked: one of the office stays in the office, also once its issue is published. */
import { type Actor, audienceOf } from '../people/actor.ts';
import { mayShow } from '../people/audience.ts';
import type { Report } from '../reports/report.ts';
import { issuesFor } from './issues-for.ts';
import { type Round, roundOf } from './round.ts';

/** Whether `actor` is among those who are asked for comments; never the public. */
export function isAsked(actor: Actor, report: Report): boolean {
  const { consultation } = report;
  const audience = audienceOf(actor);
  if (consultation === undefined || audience === 'public' || !mayShow(consultation.audience, audience)) {
    return false;
  }
  return issuesFor(actor, report).some(({ label }) => label === consultation.issue);
}

/** The round of `report` at `now`; undefined where none was opened, or not for `actor`. */
export function roundFor(actor: Actor, report: Report, now: Date): Round | undefined {
  return isAsked(actor, report) ? roundOf(report, now) : undefined;
}
