/** What the answers of the API look like, as far as several of them share it. */
import { z } from '@hono/zod-openapi';
import { PROFILES, UPDATE_STATES } from '../../../shared/activities/record.ts';
import { isDay } from '../../../shared/reference/day.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { typedReason } from '../../../shared/text/system-reason.ts';
import { typedCode } from '../../../shared/text/typed-code.ts';
import { KEPT_ACTIVITY, KEPT_UPDATE } from './field-schemas.ts';

/** Also as it is copied out of a document. */
export const ActivityIdText = z
  .string()
  .overwrite(typedCode)
  .regex(/^WA-\d{6,}$/);
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay)
  .openapi('Day', { example: '2025-12-31' });
export const Instant = z.string().openapi('Instant', { format: 'date-time' });
export const LanguageCode = z.enum(LANGUAGES).openapi('Language');
export const Reason = z.string().trim().min(1).max(2000).overwrite(typedReason);

export const PeriodSpan = z.strictObject({ from: Day, to: Day }).openapi('Period');

/** `FROM..TO` in an address. */
export const PERIOD_NAME = /^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/;

export const Activity = z.strictObject({ activityId: ActivityIdText, ...KEPT_ACTIVITY }).openapi('Activity');

export const AnnualUpdate = z
  .strictObject({
    activityId: ActivityIdText,
    period: PeriodSpan,
    state: z.enum(UPDATE_STATES),
    profile: z.enum(PROFILES),
    ...KEPT_UPDATE,
    returnedBecause: z.string().optional(),
    acceptedActivity: z.int().optional(),
  })
  .openapi('AnnualUpdate');

/** An activity with its update of one period. */
export const Record = z.strictObject({ activity: Activity, update: AnnualUpdate }).openapi('Record');

export const Finding = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['critical', 'error', 'warning']),
    at: z.strictObject({
      file: z.string().optional(),
      sheet: z.string().optional(),
      row: z.int().optional(),
      column: z.string().optional(),
      field: z.string().optional(),
      activity: z.string().optional(),
    }),
    value: z.string().optional(),
    message: z.string(),
    remedy: z.string().optional(),
  })
  .openapi('Finding');

/** RFC 9457. */
export const ProblemDetails = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    instance: z.string().optional(),
    /** What of the request can't be read, by JSON pointer. */
    errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
    findings: z.array(Finding).optional(),
    /** As it stands now, where somebody else was faster. */
    current: Record.optional(),
  })
  .openapi('Problem');

export const Revision = z
  .strictObject({
    stream: z.string(),
    revision: z.int(),
    at: Instant,
    by: z.string(),
    reason: z.string(),
    reasonCode: z.string(),
    hash: z.string(),
    previous: z.string(),
    state: z.looseObject({}),
  })
  .openapi('Revision');

/** A page of a list: `next` is the `after` of the page that follows; absent on the last. */
export function pageOf(items: z.ZodType, name: string) {
  return z.strictObject({ items: z.array(items), next: z.string().optional() }).openapi(name);
}

export const Job = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['intake', 'report']),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    done: z.int(),
    total: z.int(),
    /** Name of the file that was sent, or id of the report. */
    of: z.string(),
    problem: z
      .strictObject({ code: z.string(), message: z.string(), remedy: z.string().optional() })
      .optional(),
    result: z.looseObject({}).optional(),
  })
  .openapi('Job');
