/** Which issues of a report a reader may open: the one gate for pages, files and comments. */
import { type Actor, audienceOf } from '../people/actor.ts';
import { mayShow } from '../people/audience.ts';
import { may } from '../people/permission.ts';
import { isPosted, type Report, type ReportIssue, reportThing } from '../reports/report.ts';

/**
 * The secretariat: all. Members: what is published, what was posted to them, and the issue that they were asked about. The public: what is published.
 * Nobody: anything of a report that permission hides.
 */
export function issuesFor(actor: Actor, report: Report): readonly ReportIssue[] {
  if (!may(actor, 'report.read', reportThing(report))) return [];
  const audience = audienceOf(actor);
  if (audience === 'internal') return report.issues;
  const { consultation, issues, published, state } = report;
  const isOut = (issue: ReportIssue): boolean => state === 'published' && issue.set === published?.set;
  const isAsked = (issue: ReportIssue): boolean =>
    consultation !== undefined &&
    mayShow(consultation.audience, audience) &&
    issue.label === consultation.issue;
  const isShown = ({ label }: ReportIssue): boolean => audience === 'members' && isPosted(report, label);
  return issues.filter((issue) => isOut(issue) || isShown(issue) || isAsked(issue));
}
