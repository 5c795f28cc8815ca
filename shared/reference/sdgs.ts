/** The 17 goals and 169 targets of the 2030 Agenda (A/RES/70/1), with the ICT indicators. */
import type { Confidence, Marked, OfficialName } from './confidence.ts';
import data from './data/sdgs.json' with { type: 'json' };

/** A goal (`9`) or target (`9.c`, lower-case letter); check with {@link isSdgCode}. */
export type SdgCode = string;

export interface Target {
  readonly code: SdgCode;
  readonly goal: number;
  /** At most eight English words of our own, not the official wording. */
  readonly label: string;
  readonly confidence: Confidence;
  /** Where the official wording stands. */
  readonly uri: string;
}

export interface Goal {
  readonly code: SdgCode;
  /** 1–17. */
  readonly goal: number;
  /** Official colour, `#RRGGBB`. */
  readonly colour: string;
  readonly uri: string;
  readonly shortTitle: OfficialName;
  readonly targets: readonly Target[];
}

/** A global indicator that measures ICT; `formerCode` is an older number of the same indicator. */
export interface IctIndicator {
  readonly code: string;
  readonly formerCode?: string;
  readonly title: string;
  readonly target: SdgCode;
  readonly custodian: Marked<readonly string[]>;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
}

/** The 17 goals in order. */
export const goals: readonly Goal[] = data.goals.map((goal) => ({
  code: String(goal.goal),
  goal: goal.goal,
  colour: goal.colour,
  uri: goal.uri,
  shortTitle: goal.shortTitle as OfficialName,
  targets: goal.targets.map((target) => ({
    code: target.code,
    goal: goal.goal,
    label: target.label,
    confidence: target.confidence as Confidence,
    uri: `http://metadata.un.org/sdg/${target.code}`,
  })),
}));

/** The 169 targets in natural order: 1.1 … 1.5, 1.a, 1.b, 2.1 … */
export const targets: readonly Target[] = goals.flatMap((goal) => goal.targets);

export const ictIndicators = data.ictIndicators as readonly IctIndicator[];

/** The 17 goals and 169 targets in natural order, each goal before its targets: 1, 1.1 … 1.a, 1.b, 2 … */
export const SDG_CODES: readonly SdgCode[] = goals.flatMap((goal) => [
  goal.code,
  ...goal.targets.map((target) => target.code),
]);

const indexes: ReadonlyMap<string, number> = new Map(SDG_CODES.map((code, index) => [code, index]));
const goalByCode: ReadonlyMap<string, Goal> = new Map(goals.map((goal) => [goal.code, goal]));
const targetByCode: ReadonlyMap<string, Target> = new Map(targets.map((target) => [target.code, target]));
const goalNumbers: ReadonlyMap<string, number> = new Map([
  ...goals.map((goal) => [goal.code, goal.goal] as const),
  ...targets.map((target) => [target.code, target.goal] as const),
]);

/** Whether `text` is exactly one of the 186 codes, in canonical spelling. */
export function isSdgCode(text: string): boolean {
  return indexes.has(text);
}

/** Place of `code` in {@link SDG_CODES} (0–185), for sorting; -1 when it is no code. */
export function sdgIndex(code: SdgCode): number {
  return indexes.get(code) ?? -1;
}

/** Goal number 1–17 of a goal or target. Throws RangeError when `code` is none. */
export function goalOf(code: SdgCode): number {
  const number = goalNumbers.get(code);
  if (number === undefined) throw new RangeError(`No SDG code ${code}`);
  return number;
}

/** `goal` for `9`, `target` for `9.c`, undefined for anything else. */
export function sdgLevel(code: SdgCode): 'goal' | 'target' | undefined {
  if (goalByCode.has(code)) return 'goal';
  return targetByCode.has(code) ? 'target' : undefined;
}

/** The goal written `code` (`9`), if it is one. */
export function findGoal(code: SdgCode): Goal | undefined {
  return goalByCode.get(code);
}

/** The target written `code` (`9.c`), if it is one. */
export function findTarget(code: SdgCode): Target | undefined {
  return targetByCode.get(code);
}
