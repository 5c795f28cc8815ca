/** What is due before a meeting, counted backwards from its first day: no date of a year is written anywhere. */
import type { Body, Step } from './body.ts';

/**
 * `rule`: set by the body (Council: key dates of 2026, days computed from its letter; to be checked with each year's). `office`:
 * the office's own plan, so that translation and clearance fit in before.
 */
export type Basis = 'rule' | 'office';

export interface Deadline {
  readonly step: Step;
  /** Days before the first day of the meeting. */
  readonly days: number;
  readonly basis: Basis;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

type Rule = readonly [step: Step, days: number, basis: Basis];

const RULES: Readonly<Record<Body, readonly Rule[]>> = {
  council: [
    ['updates', 75, 'office'],
    ['freeze', 60, 'office'],
    ['financial', 56, 'rule'],
    ['translation', 45, 'office'],
    ['submission', 30, 'rule'],
    ['member-states', 14, 'rule'],
  ],
  'council-last': [
    ['freeze', 50, 'office'],
    ['translation', 40, 'office'],
    ['submission', 30, 'rule'],
    ['member-states', 7, 'rule'],
  ],
  cwg: [
    ['updates', 45, 'office'],
    ['freeze', 35, 'office'],
    ['submission', 21, 'office'],
  ],
  // The call comes in October or November and asks for answers in December; sessions were held from March to May.
  cstd: [
    ['updates', 140, 'office'],
    ['freeze', 130, 'office'],
    ['submission', 120, 'office'],
  ],
  // Inputs are asked for at about 1 March, for a Forum in July.
  hlpf: [
    ['updates', 155, 'office'],
    ['freeze', 145, 'office'],
    ['submission', 135, 'office'],
  ],
  forum: [
    ['updates', 45, 'office'],
    ['submission', 30, 'office'],
  ],
  plenipotentiary: [
    ['updates', 150, 'office'],
    ['freeze', 130, 'office'],
    ['translation', 110, 'office'],
    ['submission', 90, 'office'],
  ],
};

const DAY = 86_400_000;

/** The deadlines of a meeting of `body` that opens on `opens` (`YYYY-MM-DD`), the first due first, the opening last. */
export function deadlinesOf(body: Body, opens: string): readonly Deadline[] {
  const first = Date.parse(`${opens}T00:00:00Z`);
  if (Number.isNaN(first)) throw new RangeError(`No day: ${opens.slice(0, 20)}`);
  const rules: readonly Rule[] = [...RULES[body], ['opens', 0, 'rule']];
  return rules.map(([step, days, basis]) => ({
    step,
    days,
    basis,
    date: new Date(first - days * DAY).toISOString().slice(0, 10),
  }));
}

/** The steps before a meeting of `body`, without its opening. */
export function stepsBefore(body: Body): readonly Step[] {
  return RULES[body].map(([step]) => step);
}
