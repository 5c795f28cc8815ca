/** What the routes of the record form share: what a request says, and the state that the page is drawn from. */
import type { Context } from 'hono';
import { canonicalActivity } from '../../shared/activities/canonical.ts';
import { checkRecord } from '../../shared/activities/check.ts';
import type { Finding } from '../../shared/activities/finding.ts';
import { leadsTo } from '../../shared/activities/follow-merges.ts';
import type { Activity, AnnualUpdate, Period } from '../../shared/activities/record.ts';
import { updateStream } from '../../shared/activities/record.ts';
import { recordThing } from '../../shared/activities/record-thing.ts';
import { intakeFinding } from '../../shared/activities/rules/intake-rules.ts';
import { yearBefore } from '../../shared/activities/year-before.ts';
import { parseBaseRevision } from '../../shared/intake/import/base-revision.ts';
import { demand } from '../../shared/people/permission.ts';
import { requireOpenPeriod } from '../../shared/periods/change-periods.ts';
import { currentPeriod } from '../../shared/periods/current-period.ts';
import { findingsAsTyped, recordAsTyped } from '../../shared/record-form/as-typed.ts';
import type { DecodedForm } from '../../shared/record-form/decode-form.ts';
import { isDiscardable } from '../../shared/record-form/discard-draft.ts';
import { duePeriod } from '../../shared/record-form/due-period.ts';
import { encodeRecord } from '../../shared/record-form/encode-record.ts';
import { type FormFields, formFields, oneValue } from '../../shared/record-form/form-fields.ts';
import {
  newRecord,
  type OpenedRecord,
  openRecord,
  ownLines,
  presetLine,
} from '../../shared/record-form/open-record.ts';
import { isDay } from '../../shared/reference/day.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { claimSupport } from './claim-view.ts';
import type { FormState } from './form-state.ts';
import type { Env, WebPorts } from './web-ports.ts';

/** `?from=…&to=…`. @throws Problem `period-invalid` where only half of it is there, or it is no span of days. */
export function periodIn(query: Readonly<Record<string, string>>): Period | undefined {
  if (query.from === undefined && query.to === undefined) return undefined;
  const { from = '', to = '' } = query;
  const isSpan = isDay(from) && isDay(to) && from <= to;
  if (!isSpan) throw new Problem('period-invalid', { from: short(from), to: short(to) });
  return { from, to };
}

function short(text: string): string {
  return text.slice(0, 20);
}

/** The values that were sent; files are left out. */
export async function sentFields(c: Context<Env>): Promise<FormFields> {
  const data = await c.req.formData();
  return formFields([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/**
 * What the hidden fields say of the form itself. A form that was opened before its record was merged into `opened` was made from
 * no revision of that one: whatever both say differently is a conflict, and shown.
 */
export function sendingOf(c: Context<Env>, { record }: OpenedRecord, fields: FormFields) {
  const { id = record.activity.activityId } = c.req.param() as { readonly id?: string };
  const isOwn = id === record.activity.activityId;
  const base = isOwn ? parseBaseRevision(oneValue(fields, 'revision')) : undefined;
  return {
    base: base ?? { activity: 0, update: 0 },
    window: oneValue(fields, 'window')
      .replace(/[^\w-]/g, '')
      .slice(0, 40),
  };
}

/** The record behind the form, also by an id that was merged into it; the reader may write it. @throws Problem `not-found`, `forbidden`, `period-locked`. */
export async function openForWriting(c: Context<Env>, { clock, ledger }: WebPorts): Promise<OpenedRecord> {
  const { id: asked = '' } = c.req.param() as { readonly id?: string };
  const id = await leadsTo(ledger, asked);
  const carry = c.req.query('start') !== 'empty';
  const period = periodIn(c.req.query());
  let opened = await openRecord(ledger, id, { period, carry });
  if (period === undefined && opened !== undefined) {
    const day = genevaDay(clock());
    const due = await duePeriod(ledger, opened.record, day);
    const isLocked = opened.record.update.state === 'locked';
    const { from, to } = due ?? (isLocked ? await currentPeriod(ledger, day) : opened.record.update.period);
    opened = await openRecord(ledger, id, { period: { from, to }, carry });
  }
  if (opened === undefined) throw new Problem('not-found');
  const { activity, update } = opened.record;
  demandWriting(c, activity, update);
  await requireOpenPeriod(ledger, update.period);
  return opened;
}

function demandWriting(c: Context<Env>, activity: Activity, update: Pick<AnnualUpdate, 'state'>): void {
  demand(c.get('actor'), 'record.write', recordThing(activity, update));
}

/** The form of a new record as its writer begins it. */
export async function newOpened(c: Context<Env>, { clock, ledger }: WebPorts): Promise<OpenedRecord> {
  const page = c.get('page');
  const { from, to } = periodIn(c.req.query()) ?? (await currentPeriod(ledger, genevaDay(clock())));
  const period = { from, to };
  const actor = c.get('actor');
  const lines = ownLines(actor);
  const line = lines.find((own) => own === c.req.query('line')) ?? presetLine(actor);
  const record = newRecord(actor, { period, language: page.language, line });
  // Before a line is chosen: whether there is any that one may write under.
  const asked = canonicalActivity({ ...record.activity, primaryLine: line ?? lines[0] });
  demandWriting(c, asked, record.update);
  await requireOpenPeriod(ledger, period);
  return { record, base: { activity: 0, update: 0 }, periods: [] };
}

/** A form as it is first shown, or shown again with what was typed in it. */
export async function firstState(
  opened: OpenedRecord,
  { clock, ledger, newId }: WebPorts,
  {
    isChecked,
    isNew,
    typed,
  }: {
    readonly isChecked: boolean;
    readonly isNew: boolean;
    /** What was sent and is not kept yet, or not all of it. */
    readonly typed?: { readonly fields: FormFields; readonly form: DecodedForm };
  },
): Promise<FormState> {
  const { base, carriedFrom, periods, record, returnedBecause } = opened;
  const { period, state } = record.update;
  const [previous] = await ledger.newest([updateStream(record.activity.activityId, yearBefore(period))]);
  const { from, to } = await currentPeriod(ledger, genevaDay(clock()));
  const isCurrent = [period, ...periods].some((known) => known.to >= from);
  const findings = checkRecord(typed === undefined ? record : recordAsTyped(record, typed.form), {
    supportOf: claimSupport,
    previous: previous?.state as AnnualUpdate | undefined,
  });
  return {
    fields: typed?.fields ?? encodeRecord(record),
    activityId: isNew ? undefined : record.activity.activityId,
    period,
    base,
    window: newId().slice(0, 12),
    state,
    findings: typed === undefined ? findings : findingsAsTyped(findings, typed),
    unread: typed === undefined ? [] : unreadFindings(typed.form),
    isChecked,
    isDiscardable: await mayDiscard(ledger, opened),
    returnedBecause,
    claims: record.activity.claims,
    carriedFrom,
    nextPeriod: isCurrent ? undefined : { from, to },
  };
}

/** Whether it is a draft that can be thrown away. */
export async function mayDiscard(
  ledger: Pick<Ledger, 'history'>,
  { base, record: { update } }: OpenedRecord,
): Promise<boolean> {
  if (base.update === 0 || (update.state !== 'drafted' && update.state !== 'returned')) return false;
  const history = await ledger.history(updateStream(update.activityId, update.period));
  return isDiscardable(history as readonly Revision<AnnualUpdate>[]);
}

/** What could not be read, as findings at their controls. */
export function unreadFindings({ unreadable }: DecodedForm): readonly Finding[] {
  return unreadable.flatMap(({ list, path, rule, value }) => {
    const at = { field: path };
    const found =
      rule === 'unknown-code'
        ? intakeFinding(rule, 'annual', { at, value, params: { list: list ?? '', suggestion: 'none' } })
        : intakeFinding(rule, 'annual', { at, value, params: {} });
    return found ?? [];
  });
}
