/** A step of a report's life, as pages and interface both take it: what it asks of who takes it, and what its history says. */
import type { Action } from '../people/action.ts';
import type { Actor } from '../people/actor.ts';
import { demand } from '../people/permission.ts';
import { systemReason } from '../text/system-reason.ts';
import { changeReport, type ReportPorts } from './change-report.ts';
import { type Report, reportThing } from './report.ts';

/** `write` is any of the settings. */
export const REPORT_STEPS = [
  'write',
  'consult',
  'revise',
  'submit',
  'return',
  'publish',
  'withdraw',
] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

const ASKED: Readonly<Record<ReportStep, Action>> = {
  write: 'report.write',
  consult: 'report.write',
  revise: 'report.revise',
  submit: 'report.submit',
  return: 'report.return',
  publish: 'report.publish',
  withdraw: 'report.withdraw',
};

/** Goes on only where `actor` may take it. @throws Problem `not-found`, `forbidden`. */
export function demandStep(actor: Actor, step: ReportStep, report: Report): void {
  demand(actor, ASKED[step], reportThing(report));
  if (step === 'consult') demand(actor, 'round.open', { kind: 'round', state: 'open' });
}

interface StepOrder {
  readonly id: string;
  /** The newest that its sender has seen. */
  readonly revision: number;
  readonly by: string;
  readonly step: ReportStep;
  readonly change: (report: Report) => Report;
}

/** The report after `change`. Permission is asked before: {@link demandStep}. @throws Problem as `changeReport`, and those of the step. */
export function takeStep({ change, step, ...order }: StepOrder, ports: ReportPorts): Promise<Report> {
  return changeReport({ ...order, reason: systemReason('report-step', { step }), step: change }, ports);
}
