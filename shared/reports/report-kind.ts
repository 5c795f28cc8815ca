/** What a report family is, as data: whom it addresses, on what basis, for which span, with which sections. */
import type { Audience } from '../activities/field.ts';
import type { Period } from '../activities/record.ts';
import type { MessageKey } from '../text/en/index.ts';

/** The calendar year asked for, or a fixed span (WSIS+20: 2015–2025). */
type PeriodRule = { readonly type: 'calendar-year' } | ({ readonly type: 'span' } & Period);

/** The body addressed; `sessionOffset` is how many years after the reported one it meets. */
type BodyRule =
  | { readonly type: 'cstd'; readonly sessionOffset: number }
  | { readonly type: 'hlpf'; readonly sessionOffset: number }
  | { readonly type: 'council'; readonly body: MessageKey };

/** A part of an action line's section. */
export type LinePart =
  | { readonly part: 'summary'; readonly limit: number }
  | { readonly part: 'examples'; readonly limit: number; readonly most: number; readonly wordsEach: number }
  | {
      readonly part: 'obstacles' | 'lessons' | 'proposals' | 'trends';
      readonly limit: number;
      readonly most: number;
    }
  | { readonly part: 'milestones'; readonly limit: number; readonly mostEachYear: number };

/** The charts that a plan may ask for; each stands beside the table that holds its numbers. */
export type ChartName =
  | 'by-line'
  | 'by-goal'
  | 'by-region'
  | 'goals-in-review'
  | 'line-goal'
  | 'line-year'
  | 'year-sources'
  | 'year-trend';

/** One section of the plan: which maker writes it, and what that maker needs to know. Limits are in words. */
export type SectionPlan =
  | {
      readonly maker: 'introduction';
      readonly title: MessageKey;
      readonly lead: readonly MessageKey[];
      readonly limit?: number;
    }
  | { readonly maker: 'lines'; readonly parts: readonly LinePart[] }
  | {
      readonly maker: 'goals';
      readonly title: MessageKey;
      readonly limitEach: number;
      readonly mostEach: number;
    }
  | { readonly maker: 'urgent-action'; readonly limit: number; readonly most: number }
  | {
      readonly maker: 'goal-examples';
      readonly limit: number;
      readonly most: number;
      readonly wordsEach: number;
    }
  | { readonly maker: 'leave-no-one-behind'; readonly limit: number; readonly most: number }
  | { readonly maker: 'cooperation'; readonly limit: number }
  | { readonly maker: 'key-messages'; readonly limit: number; readonly most: number }
  | { readonly maker: 'overview'; readonly charts: readonly ('by-line' | 'by-goal' | 'by-region')[] }
  | {
      readonly maker: 'matrix';
      readonly title: MessageKey;
      readonly charts?: readonly ('by-line' | 'by-goal' | 'line-goal')[];
    }
  | { readonly maker: 'gaps' }
  | { readonly maker: 'outside'; readonly most: number }
  | {
      readonly maker: 'years';
      readonly charts?: readonly ('year-sources' | 'year-trend' | 'line-year')[];
    }
  | { readonly maker: 'tallies' }
  | { readonly maker: 'goals-in-review'; readonly charts?: readonly 'goals-in-review'[] }
  | { readonly maker: 'targets' }
  | { readonly maker: 'records'; readonly most: number }
  | { readonly maker: 'method' }
  | { readonly maker: 'changes'; readonly most: number };

export interface ReportKind {
  readonly id: string;
  /** Name of the family in lists. */
  readonly name: MessageKey;
  /** Title of one report; may use `{year}`, `{from}`, `{to}` and `{session}`. */
  readonly title: MessageKey;
  /** Ids of the duties it answers (shared/reference/duties.ts). */
  readonly legalBasis: readonly string[];
  /** Widest class of reader that it is made for. */
  readonly audience: Audience;
  readonly body: BodyRule;
  readonly period: PeriodRule;
  /** Sentences of the front box. */
  readonly summary: readonly MessageKey[];
  readonly actionRequired: MessageKey;
  /** References besides the legal basis. */
  readonly references: readonly MessageKey[];
  readonly sections: readonly SectionPlan[];
  readonly annexes: readonly SectionPlan[];
  /** Words of the body, annexes apart. */
  readonly wordLimit?: number;
}
