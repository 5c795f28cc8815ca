/** From a row that has been read cell by cell to the record that it offers. */
import {
  type ActivityDraft,
  type ClaimDraft,
  canonicalActivity,
  canonicalUpdate,
  type UpdateDraft,
} from '../../activities/canonical.ts';
import type { Field } from '../../activities/field.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../activities/fields.ts';
import type { Finding } from '../../activities/finding.ts';
import { originalText } from '../../activities/original-text.ts';
import type { LocalizedText, Period, SdgClaim } from '../../activities/record.ts';
import { foldText } from '../../reference/fold-text.ts';
import { isLanguage, type Language } from '../../reference/languages.ts';
import { type BaseRevision, parseBaseRevision } from '../import/base-revision.ts';
import type { Incoming } from '../incoming.ts';
import { CLAIM_PARTS, readClaimLines } from './claim-cell.ts';
import { readCode } from './code-cell.ts';
import { codeValue } from './item-cell.ts';
import type { PlanOptions, RowPlan } from './plan.ts';
import { type Reading, report } from './reading.ts';

/** Every row starts from the same shape: the engine then fills in values and never has to grow an object. */
const BLANK_ACTIVITY = { activityId: undefined, ...blank(ACTIVITY_FIELDS) };
const BLANK_UPDATE = {
  activityId: undefined,
  period: undefined,
  profile: undefined,
  ...blank(UPDATE_FIELDS),
};

function blank(fields: readonly Field[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ id }) => [id, undefined]));
}

const NO_PERIOD: Period = { from: '', to: '' };
const NO_FINDINGS: readonly Finding[] = [];

/** A reading in which nothing is known yet. */
export function startReading(options: PlanOptions, at: Reading['at'], languageText: string): Reading {
  return {
    at,
    profile: options.profile,
    language: languageOf(languageText) ?? options.language ?? 'en',
    date1904: options.date1904 === true,
    column: undefined,
    field: '',
    rowKey: '',
    activityId: '',
    baseRevision: '',
    period: options.period ?? NO_PERIOD,
    activity: { ...BLANK_ACTIVITY },
    update: { ...BLANK_UPDATE },
    slots: [],
    claimCells: [],
    otherClaims: '',
    otherClaimsColumn: undefined,
    findings: undefined,
  };
}

/** The record of a reading, in canonical form, with the key that names it outside. */
export function finishReading(reading: Reading, plan: Omit<RowPlan, 'columns'>): Incoming {
  const claims = claimsOf(reading, plan.origin ?? 'declared');
  if (claims.length > 0) reading.activity.claims = claims;
  reading.field = '';
  reading.column = undefined;
  if (plan.hasTitle && reading.activity.title === undefined) {
    report(reading, 'row-without-title', { field: 'title', params: {} });
  }
  const { activityId } = reading;
  checkPeriod(reading, plan);
  const base = baseOf(reading, plan);
  reading.activity.activityId = activityId;
  reading.update.activityId = activityId;
  reading.update.period = reading.period;
  reading.update.profile = plan.profile;
  const incoming: Incoming = {
    at: reading.at,
    key: keyOf(reading, plan),
    record: {
      activity: canonicalActivity(reading.activity as unknown as ActivityDraft),
      update: canonicalUpdate(reading.update as unknown as UpdateDraft),
    },
    present: plan.present,
    findings: reading.findings ?? NO_FINDINGS,
  };
  const needsBase = base === undefined && (plan.keyPrefix !== undefined || reading.baseRevision !== '');
  // Most rows have none, and spreading nothing into every one of them would cost more than making it.
  if (reading.claimCells.length === 0 && base === undefined && !needsBase) return incoming;
  return {
    ...incoming,
    ...(reading.claimCells.length > 0 && { claimCells: reading.claimCells }),
    ...(base !== undefined && { base }),
    ...(needsBase && { needsBase }),
  };
}

/** The revisions that the row was filled from; a damaged cell is told, and an emptied one where a record is named. */
function baseOf(reading: Reading, { keyPrefix }: PlanOptions): BaseRevision | undefined {
  const { activityId, baseRevision } = reading;
  const base = baseRevision === '' ? undefined : parseBaseRevision(baseRevision);
  if (base === undefined && (baseRevision !== '' || (keyPrefix !== undefined && activityId !== '')))
    report(reading, 'base-damaged', { field: 'baseRevision', value: baseRevision, params: {} });
  return base;
}

/** A row without a period belongs nowhere; under the annual profile, one of another period belongs elsewhere. */
function checkPeriod(reading: Reading, { profile, required }: PlanOptions): void {
  const { period } = reading;
  if (period.from === '' || period.to === '')
    report(reading, 'period-missing', { field: 'period', params: {} });
  else if (profile === 'annual' && required && spanText(period) !== spanText(required)) {
    const params = { expected: spanText(required), found: spanText(period) };
    report(reading, 'period-mismatch', { field: 'period', value: params.found, params });
  }
}

/**
 * What names the record outside: its number; its row in this template; its number in another system; else its title
 * and who reports it, so that the same sheet sent again updates and never doubles. Row numbers would not do: rows move.
 */
function keyOf(reading: Reading, plan: PlanOptions): string {
  const { activity } = reading;
  if (reading.activityId !== '') return reading.activityId;
  if (reading.rowKey !== '') return `row:${plan.keyPrefix ?? ''}:${reading.rowKey}`;
  const [external] = (activity.externalIds ?? []) as readonly {
    readonly scheme: string;
    readonly id: string;
  }[];
  if (external !== undefined) return `${external.scheme}:${external.id}`;
  const title = originalText(activity.title as LocalizedText | undefined)?.text;
  if (title === undefined) return `row:${plan.keyPrefix ?? ''}:${reading.at.row ?? ''}`;
  const reporter = String(activity.organization ?? activity.unit ?? '');
  return `title:${foldText(title) || title}|${foldText(reporter)}`;
}

function claimsOf(reading: Reading, origin: SdgClaim['origin']): readonly ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (let slot = 0; slot < reading.slots.length; slot += 1) {
    const claim = reading.slots[slot];
    if (claim === undefined) continue;
    if (!claim.codeRead) {
      reading.column = claim.column;
      report(reading, 'unknown-code', {
        field: `claims.${slot}.code`,
        value: '',
        params: { list: 'sdgCodes', suggestion: 'none' },
      });
    }
    for (const code of claim.codes) {
      const { rationale, evidenceRefs } = claim;
      reading.claimCells.push(`claims.${slot + 1}`);
      claims.push({ code, weight: 'primary', rationale, evidenceRefs, origin });
    }
  }
  if (reading.otherClaims !== '') addOtherClaims(reading, origin, claims);
  return claims;
}

function addOtherClaims(reading: Reading, origin: SdgClaim['origin'], claims: ClaimDraft[]): void {
  const field = 'claims.other';
  reading.column = reading.otherClaimsColumn;
  for (const line of readClaimLines(reading.otherClaims, reading.language)) {
    if (line.surplus.length > 0) {
      const found = CLAIM_PARTS + line.surplus.length;
      report(reading, 'cell-parts', {
        field,
        value: line.surplus.join(' | '),
        params: { found, limit: CLAIM_PARTS },
      });
    }
    const code = codeValue(line.code, 'sdgCodes', reading, field);
    if (code === undefined) continue;
    const { rationale, evidenceRefs, weight } = line;
    reading.claimCells.push(field);
    claims.push({ code, weight, rationale, evidenceRefs, origin });
  }
}

function languageOf(text: string): Language | undefined {
  if (text === '') return undefined;
  if (isLanguage(text)) return text;
  const read = readCode('languages', text);
  return read !== undefined && 'code' in read && isLanguage(read.code) ? read.code : undefined;
}

function spanText(period: Period): string {
  return `${period.from}..${period.to}`;
}
