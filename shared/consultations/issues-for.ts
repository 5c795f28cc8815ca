/** Which issues of a report a reader may open: the one gate for pages, files and comments. */
import { type Actor, audienceOf } from '../people/actor.ts';
import { mayShow } from '../people/audience.ts';
import { may } from '../people/permission.ts';
import { isAddressed } from '../people/step-audience.ts';
import { type Report, type ReportIssue, reportThing } from '../reports/report.ts';

/** Of what was posted before steps had readers of their own. */
const EVERYBODY = { audience: 'membership' } as const;

/**
 * The secretariat: all. Members: what is published, what was posted in a step that addresses them, and the issue on which a step asks
 * them, from its posting on. The public: what is published.
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
    issue.label === consultation.issue &&
    (consultation.asked ?? [EVERYBODY]).some((step) => isAddressed(actor, step.audience));
  const isShown = ({ label }: ReportIssue): boolean =>
    (report.posted ?? []).some(
      ({ label: posted, readers = EVERYBODY.audience }) => posted === label && isAddressed(actor, readers),
    );
  return issues.filter((issue) => isOut(issue) || isShown(issue) || isAsked(issue));
}
