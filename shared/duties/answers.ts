/** What of the system answers a clause, and what is still to come: asked of the system as it is, never of what was promised. */
import { isStreamKind } from '../audit/stream-kinds.ts';
import type { AnsweredBy, Duty } from '../reference/duties.ts';
import { findRegistry } from '../registries/registries.ts';
import { REPORT_KINDS } from '../reports/kinds/index.ts';
import { PAPER_KINDS } from '../reports/papers-made.ts';

/** `answered`: all of it is there. `partly`: some of it. `planned`: none of it yet. */
export type Standing = 'answered' | 'partly' | 'planned';

export interface DutyAnswers {
  readonly standing: Standing;
  /** What is there. A report family is there once it is registered, a record once the ledger has streams of its kind, or a registry has its name. */
  readonly held: Required<AnsweredBy>;
  /** What the clause needs besides, and the system does not have. */
  readonly plannedAs: Required<Pick<AnsweredBy, 'reports' | 'records'>>;
}

/** Families that name the clause as their basis answer it, whether or not the clause names them. */
export function answersTo({ answeredBy, id }: Pick<Duty, 'answeredBy' | 'id'>): DutyAnswers {
  const { commands = [], pages = [], records = [], reports = [] } = answeredBy;
  const based = REPORT_KINDS.filter(({ legalBasis }) => legalBasis.includes(id)).map((kind) => kind.id);
  const held = {
    reports: [...new Set([...based, ...reports.filter(isMade)])],
    records: records.filter(isHeld),
    pages,
    commands,
  };
  const plannedAs = {
    reports: reports.filter((name) => !isMade(name)),
    records: records.filter((name) => !isHeld(name)),
  };
  return { standing: standingOf(held, plannedAs), held, plannedAs };
}

/** A family of reports, or a paper of consultations. */
function isMade(name: string): boolean {
  return REPORT_KINDS.some(({ id }) => id === name) || PAPER_KINDS.some((each) => each === name);
}

function isHeld(name: string): boolean {
  return isStreamKind(name) || findRegistry(name) !== undefined;
}

function standingOf(held: Required<AnsweredBy>, plannedAs: DutyAnswers['plannedAs']): Standing {
  const isWhole = plannedAs.reports.length + plannedAs.records.length === 0;
  if (isWhole) return 'answered';
  return Object.values(held).some(({ length }) => length > 0) ? 'partly' : 'planned';
}
