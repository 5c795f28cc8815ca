/** The records behind one number of a snapshot's matrix: the number's question, asked again. */
import type { Audience } from '../../shared/activities/field.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { isActionLineId } from '../../shared/reference/action-lines.ts';
import { goals, isSdgCode } from '../../shared/reference/sdgs.ts';
import { BREAKDOWNS, type Figure, type FigureFilter } from '../../shared/reports/figure.ts';
import { figureId } from '../../shared/reports/figure-id.ts';
import { parseFigureId, tidyFigureId } from '../../shared/reports/parse-figure-id.ts';
import { isOfRegistry } from '../../shared/reports/registry-question.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { askedOf, type TracedRegistered, traceRegistry } from '../../shared/reports/trace.ts';
import { isVisible } from '../../shared/reports/visible.ts';
import { Problem } from '../../shared/text/problem.ts';
import { factsAtHand } from './facts-at-hand.ts';

/** Shown at most; `activities` says how many there are in all. */
const MOST = 500;

/** What an address asks about: `line` (or `cross-cutting`), `goal`, `target`, `several`, `without`. */
export type NumberQuery = Readonly<Record<string, string>>;

export interface NumberBehind {
  readonly figure: Question;
  /** The number itself, counted again. */
  readonly count: number;
  /** Distinct activities behind it; more than `rows` where these are very many. */
  readonly activities: number;
  readonly rows: readonly ActivityRecord[];
  /** Of a figure of a registry: how many of its entries are behind it, in place of activities. */
  readonly entries?: number;
  /** The first of them. */
  readonly registered?: readonly TracedRegistered[];
}

/** What is asked of a snapshot. */
export type Question = Pick<Figure, 'id' | 'measure' | 'filter'>;

/** The question of a figure by its id. Problem `figure-unknown` where it is none. */
export function questionOf(id: string): Question {
  const question = parseFigureId(tidyFigureId(id));
  if (question === undefined) throw new Problem('figure-unknown', { figure: id.slice(0, 120) });
  return question;
}

/** The question that an address asks: activities in a row or column of the matrix. */
export function questionIn(query: NumberQuery): Question {
  const filter = filterOf(query);
  return { id: figureId('activities', filter), measure: 'activities', filter };
}

/** The entries behind `figure` that the audience may see, one per activity, in order of their ids. */
export async function behindNumber(
  snapshot: Snapshot,
  { audience, compiled }: { readonly audience: Audience; readonly compiled: CompiledEdition },
  figure: Question,
): Promise<NumberBehind> {
  const { filter, measure } = figure;
  if (isOfRegistry(measure)) {
    const { registered = [], value } = await traceRegistry({ measure, filter }, snapshot, audience);
    if (value === undefined) throw new Problem('figure-unknown', { figure: figure.id.slice(0, 120) });
    const behind = { entries: registered.length, registered: registered.slice(0, MOST) };
    return { figure, count: value, activities: 0, rows: [], ...behind };
  }
  const question = askedOf(figure, snapshot.header, { audience, compiled });
  const rows: ActivityRecord[] = [];
  let activities = 0;
  let last = '';
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience)) continue;
    const facts = factsAtHand(entry, compiled);
    if (!question.counts(facts)) continue;
    const { activityId } = entry.activity;
    const isFresh = activityId !== last;
    if (isFresh) activities++;
    last = activityId;
    if (activities > MOST) continue;
    if (!isFresh) rows.pop();
    rows.push(entry);
  }
  const count = question.value();
  if (count === undefined) throw new Problem('figure-unknown', { figure: figure.id.slice(0, 120) });
  return { figure, count, activities, rows };
}

/** What is no code at all asks nothing. */
function filterOf({ goal, line = '', several, target = '', without }: NumberQuery): FigureFilter {
  const severally = BREAKDOWNS.find((each) => each === several);
  const outside = BREAKDOWNS.find((each) => each === without);
  return {
    ...(isActionLineId(line) || line === 'C7' ? { line } : {}),
    ...(line === 'cross-cutting' ? { crossCutting: true } : {}),
    ...(goals.some(({ code }) => code === goal) ? { goal: Number(goal) } : {}),
    ...(isSdgCode(target) ? { target } : {}),
    ...(severally === undefined ? {} : { several: severally }),
    ...(outside === undefined ? {} : { without: outside }),
  };
}
