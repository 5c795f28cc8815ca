/** Everything that can be done, as one table: on what, by whom and how far, in which states, under which scope of a token. */
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';
import type { Thing } from './thing.ts';

/**
 * How far a role reaches: `all` things that it sees; `own`: its lines and units, its place, itself; `sector`: things of its
 * Sectors; `others`: all but itself.
 */
export type Reach = 'all' | 'own' | 'sector' | 'others';

export interface ActionRule {
  readonly on: Thing['kind'];
  readonly scope: Scope;
  /** `anyone` = whoever sees the thing. */
  readonly by: { readonly [role in Role | 'anyone']?: Reach };
  /** States (of a comment: of its round) in which it can be done; all where absent. */
  readonly states?: readonly string[];
}

const OFFICE_ROLES = { editor: 'all', approver: 'all', auditor: 'all', administrator: 'all' } as const;
const INTERNAL_ROLES = { ...OFFICE_ROLES, 'focal-point': 'all', coordinator: 'all' } as const;
const UNLOCKED = ['drafted', 'submitted', 'returned', 'accepted'];

const rules = {
  'record.read': { on: 'record', scope: 'records:read', by: { anyone: 'all' } },
  /** Revisions with their reasons. */
  'record.history': {
    on: 'record',
    scope: 'records:read',
    by: { ...OFFICE_ROLES, 'focal-point': 'own', coordinator: 'sector' },
  },
  /** Make, save, upload, say that there is nothing to report. */
  'record.write': {
    on: 'record',
    scope: 'records:write',
    by: { 'focal-point': 'own', editor: 'all' },
    states: UNLOCKED,
  },
  'record.submit': {
    on: 'record',
    scope: 'records:write',
    by: { 'focal-point': 'own', editor: 'all' },
    states: UNLOCKED,
  },
  /** Accept or return. */
  'record.review': {
    on: 'record',
    scope: 'records:review',
    by: { editor: 'all', approver: 'all' },
    states: ['submitted'],
  },
  'record.reopen': {
    on: 'record',
    scope: 'records:review',
    by: { editor: 'all', approver: 'all' },
    states: ['accepted'],
  },
  /** Accept, question or reject one SDG claim. */
  'claim.review': {
    on: 'record',
    scope: 'records:review',
    by: { editor: 'all', approver: 'all' },
    states: ['submitted', 'accepted'],
  },
  'record.merge': {
    on: 'record',
    scope: 'records:review',
    by: { editor: 'all', coordinator: 'sector' },
    states: UNLOCKED,
  },

  'entry.read': { on: 'entry', scope: 'records:read', by: { anyone: 'all' } },
  /** Revisions with their reasons. */
  'entry.history': {
    on: 'entry',
    scope: 'records:read',
    by: { ...OFFICE_ROLES, 'focal-point': 'own', coordinator: 'sector' },
  },
  /** Make, change, upload. */
  'entry.write': {
    on: 'entry',
    scope: 'records:write',
    by: { 'focal-point': 'own', coordinator: 'sector', editor: 'all' },
  },
  'entry.withdraw': { on: 'entry', scope: 'records:write', by: { editor: 'all' } },

  /** Send a workbook: each of its rows is then asked about by itself. */
  'upload.make': { on: 'upload', scope: 'records:write', by: { 'focal-point': 'own', editor: 'own' } },
  /** What became of it, with its findings. */
  'upload.read': {
    on: 'upload',
    scope: 'records:read',
    by: { anyone: 'own', editor: 'all', approver: 'all', auditor: 'all' },
  },

  'period.read': { on: 'period', scope: 'office:read', by: { anyone: 'all' } },
  'period.open': { on: 'period', scope: 'office:write', by: { editor: 'all', approver: 'all' } },
  'period.freeze': { on: 'period', scope: 'office:write', by: { editor: 'all', approver: 'all' } },
  'period.lock': {
    on: 'period',
    scope: 'office:write',
    by: { editor: 'all', approver: 'all' },
    states: ['open'],
  },
  'waiver.give': {
    on: 'period',
    scope: 'office:write',
    by: { editor: 'all', approver: 'all' },
    states: ['open'],
  },

  'report.read': { on: 'report', scope: 'reports:read', by: { anyone: 'all' } },
  'report.build': {
    on: 'report',
    scope: 'reports:write',
    by: { editor: 'all' },
    states: ['draft', 'consultation', 'submitted'],
  },
  /** Text above the generated text, key messages, document symbol. */
  'report.write': {
    on: 'report',
    scope: 'reports:write',
    by: { editor: 'all' },
    states: ['draft', 'consultation', 'submitted'],
  },
  'report.submit': {
    on: 'report',
    scope: 'reports:write',
    by: { editor: 'all', approver: 'all' },
    states: ['draft', 'consultation'],
  },
  /** Give back what was submitted, with a reason. */
  'report.return': { on: 'report', scope: 'reports:write', by: { approver: 'all' }, states: ['submitted'] },
  'report.publish': { on: 'report', scope: 'reports:write', by: { approver: 'all' }, states: ['submitted'] },
  'report.withdraw': { on: 'report', scope: 'reports:write', by: { approver: 'all' }, states: ['published'] },
  /** Order and take its papers: letters, comments, and in the evidence pack all that proves it, internal files too. */
  'report.export': { on: 'report', scope: 'reports:read', by: OFFICE_ROLES },
  /** Begin the next revision. */
  'report.revise': {
    on: 'report',
    scope: 'reports:write',
    by: { editor: 'all' },
    states: ['draft', 'consultation', 'withdrawn'],
  },

  'round.read': { on: 'round', scope: 'reports:read', by: { anyone: 'all' } },
  'round.open': { on: 'round', scope: 'reports:write', by: { editor: 'all', approver: 'all' } },
  'round.close': {
    on: 'round',
    scope: 'reports:write',
    by: { editor: 'all', approver: 'all' },
    states: ['open'],
  },
  /** Issue circular letters, note steps and decisions. */
  'round.plan': { on: 'round', scope: 'reports:write', by: { editor: 'all', approver: 'all' } },
  'comment.read': { on: 'comment', scope: 'reports:read', by: { anyone: 'all' } },
  'comment.write': {
    on: 'comment',
    scope: 'comments:write',
    by: { member: 'own', 'focal-point': 'own', coordinator: 'own', editor: 'own', approver: 'own' },
    states: ['open'],
  },
  'comment.withdraw': { on: 'comment', scope: 'comments:write', by: { anyone: 'own' }, states: ['open'] },
  'comment.answer': { on: 'comment', scope: 'comments:write', by: { editor: 'all', approver: 'all' } },

  'person.read': { on: 'person', scope: 'office:read', by: { anyone: 'all' } },
  'person.change': { on: 'person', scope: 'office:write', by: { administrator: 'all' } },
  /** Nobody gives rights to oneself. */
  'role.change': { on: 'person', scope: 'office:write', by: { administrator: 'others' } },
  /** Language, name shown, own tokens. */
  'profile.change': { on: 'person', scope: 'office:write', by: { anyone: 'own' } },
  'token.change': { on: 'person', scope: 'office:write', by: { anyone: 'own', administrator: 'all' } },
  'assignment.read': { on: 'assignment', scope: 'office:read', by: { anyone: 'all' } },
  'assignment.change': {
    on: 'assignment',
    scope: 'office:write',
    by: { editor: 'all', administrator: 'all' },
  },
  'assignment.hand-over': {
    on: 'assignment',
    scope: 'office:write',
    by: { 'focal-point': 'own', editor: 'all', administrator: 'all' },
  },
  'reminder.send': {
    on: 'assignment',
    scope: 'office:write',
    by: { editor: 'all', coordinator: 'sector' },
  },

  /** Who has reported and who has not. */
  'progress.read': { on: 'office', scope: 'office:read', by: INTERNAL_ROLES },
  /** The queue of what waits for review, and duplicates. */
  'queue.read': {
    on: 'office',
    scope: 'office:read',
    by: { editor: 'all', approver: 'all', auditor: 'all', coordinator: 'all' },
  },
  'calendar.read': { on: 'office', scope: 'office:read', by: INTERNAL_ROLES },
  'calendar.change': { on: 'office', scope: 'office:write', by: { editor: 'all', administrator: 'all' } },
  'template.change': { on: 'office', scope: 'office:write', by: { editor: 'all', administrator: 'all' } },
  'machine.change': { on: 'office', scope: 'office:write', by: { administrator: 'all' } },
  'audit.read': {
    on: 'office',
    scope: 'office:read',
    by: { auditor: 'all', administrator: 'all', approver: 'all' },
  },
  'audit.export': { on: 'office', scope: 'office:read', by: { auditor: 'all', administrator: 'all' } },
} as const satisfies Readonly<Record<string, ActionRule>>;

export type Action = keyof typeof rules;

/** The whole table. */
export const ACTION_RULES: Readonly<Record<Action, ActionRule>> = rules;

export const ACTIONS = Object.keys(rules) as readonly Action[];
