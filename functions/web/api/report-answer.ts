/** A report as the interface tells it: names of people and texts in the making stay in the office. */
import { z } from '@hono/zod-openapi';
import { issuesFor } from '../../../shared/consultations/issues-for.ts';
import { isAsked } from '../../../shared/consultations/round-for.ts';
import type { Actor } from '../../../shared/people/actor.ts';
import { STEP_AUDIENCES } from '../../../shared/people/step-audience.ts';
import { REPORT_STATES, type Report } from '../../../shared/reports/report.ts';
import { Day, Instant, LanguageCode, PeriodSpan } from './schemas.ts';

const Issue = z
  .strictObject({
    label: z.string(),
    set: z.string(),
    manifest: z.string(),
    snapshot: z.string(),
    languages: z.array(LanguageCode),
    at: Instant,
  })
  .openapi('Issue');

export const ReportAnswer = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    period: PeriodSpan,
    languages: z.array(LanguageCode),
    state: z.enum(REPORT_STATES),
    issues: z.array(Issue),
    consultation: z
      .strictObject({
        opens: Day,
        deadline: Day,
        audience: z.enum(['members', 'internal']),
        participantsFrom: Day.optional(),
        asked: z.array(z.strictObject({ from: Day, audience: z.enum(STEP_AUDIENCES) })).optional(),
        issue: z.string(),
      })
      .optional(),
    published: z.strictObject({ set: z.string(), manifest: z.string(), at: Instant }).optional(),
  })
  .openapi('Report');

export const ReportPlace = z.object({ report: z.string().regex(/^[a-z0-9.-]{1,80}$/i) });

/** What `actor` may know of it. */
export function toldReport(report: Report, actor: Actor) {
  const { consultation, id, kind, languages, period, published, state } = report;
  const issues = issuesFor(actor, report).map(({ at, label, languages, manifest, set, snapshot }) => ({
    ...{ label, set, manifest, snapshot, languages, at },
  }));
  const { asked, ...days } = consultation ?? {};
  const round = isAsked(actor, report) ? { ...days, ...(asked && { asked: [...asked] }) } : undefined;
  const isOut = published !== undefined && issues.some(({ set }) => set === published.set);
  return {
    ...{ id, kind, period, languages, state, issues },
    ...(round === undefined ? {} : { consultation: round }),
    ...(isOut ? { published: { set: published.set, manifest: published.manifest, at: published.at } } : {}),
  };
}
