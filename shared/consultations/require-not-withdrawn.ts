/** What those hear who were asked about a report and come back after it was withdrawn. */
import { type Actor, audienceOf } from '../people/actor.ts';
import { mayShow } from '../people/audience.ts';
import { may } from '../people/permission.ts';
import { type Report, reportThing } from '../reports/report.ts';
import { Problem } from '../text/problem.ts';

/**
 * Goes on for who may still read it, and for who was never asked.
 * @throws Problem `report-withdrawn` for those who were asked for comments.
 */
export function requireNotWithdrawn(actor: Actor, report: Report): void {
  if (report.state !== 'withdrawn' || may(actor, 'report.read', reportThing(report))) return;
  const { consultation } = report;
  const audience = audienceOf(actor);
  if (audience === 'public' || consultation === undefined) return;
  if (mayShow(consultation.audience, audience)) throw new Problem('report-withdrawn');
}
