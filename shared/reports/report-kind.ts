/** What a report family is, as data: whom it addresses, on what basis, for which span, with which sections. */
import type { Audience } from '../activities/field.ts';
import type { LineCode, Period } from '../activities/record.ts';
import type { MessageKey } from '../text/en/index.ts';
import type { Scope } from './scope.ts';
import type { TopicId } from './topics.ts';

/**
 * The calendar year asked for; any from–to pair that is asked for (else the year); the same, else all that was done since the
 * plenipotentiary conference before the year; or a fixed span (WSIS+20: 2015–2025).
 */
type PeriodRule =
  | { readonly type: 'calendar-year' }
  | { readonly type: 'from-to' }
  | { readonly type: 'since-plenipotentiary' }
  | ({ readonly type: 'span' } & Period);

/** The body addressed; `sessionOffset` is how many years after the reported one it meets. */
type BodyRule =
  | { readonly type: 'cstd'; readonly sessionOffset: number }
  | { readonly type: 'hlpf'; readonly sessionOffset: number }
  /** The next plenipotentiary conference after the last day that is reported on. */
  | { readonly type: 'plenipotentiary'; readonly sessionOffset?: never }
  /** A body of ITU; its session is named where the offset says which one it is. */
  | { readonly type: 'council'; readonly body: MessageKey; readonly sessionOffset?: number };

/** A part of an action line's section. */
export type LinePart =
  | { readonly part: 'summary'; readonly limit: number }
  | {
      readonly part: 'examples';
      /** Where they are not examples but all that there is. */
      readonly title?: MessageKey;
      readonly limit: number;
      readonly most: number;
      readonly wordsEach: number;
    }
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
  | 'goals-years'
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
      /** `registries`: nothing is said of activities and of who reported, for the report is about neither. */
      readonly counts?: 'registries';
    }
  | LinesPlan
  | {
      readonly maker: 'chapter';
      readonly id: string;
      readonly title: MessageKey;
      readonly charts: readonly ('by-line' | 'by-goal' | 'by-region')[];
      readonly sections: readonly SectionPlan[];
    }
  /** Subjects that no action line names; one that stands alone needs no heading of its own. */
  | {
      readonly maker: 'topics';
      readonly id: string;
      readonly title: MessageKey;
      readonly topics: readonly TopicId[];
      readonly limitEach: number;
      readonly mostEach: number;
      readonly wordsEach: number;
    }
  /** `Conclusion and way forward` where it has no title of its own. */
  | {
      readonly maker: 'way-forward';
      readonly title?: MessageKey;
      readonly limit: number;
      readonly most: number;
    }
  /** What the records aim at and by when, line by line, as a table of at most `most` rows. */
  | { readonly maker: 'objectives'; readonly most: number }
  /** Activities by the pillars of the Global Cybersecurity Agenda. */
  | {
      readonly maker: 'pillars';
      readonly limitEach: number;
      readonly mostEach: number;
      readonly wordsEach: number;
    }
  /** Emerging trends of all lines in one section. */
  | { readonly maker: 'trends'; readonly limit: number; readonly most: number }
  /** `most` units, the rest is counted in one row; 0 = by action line only. */
  | { readonly maker: 'coverage'; readonly most: number }
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
  | {
      readonly maker: 'goals-in-review';
      /** `goals-years` stands where the data set has other years than the one reported on. */
      readonly charts?: readonly ('goals-in-review' | 'goals-years')[];
    }
  | { readonly maker: 'targets' }
  | { readonly maker: 'records'; readonly most: number }
  | { readonly maker: 'method' }
  /** `registries`: entries of registries only, for a report that is not about activities. */
  | { readonly maker: 'changes'; readonly most: number; readonly of?: 'registries' }
  /** What the year before has reported: counts by line, and at most `most` activities of either year alone. */
  | { readonly maker: 'last-year'; readonly most: number }
  /** Who leads which of these lines, to whom an input on them is addressed. */
  | { readonly maker: 'facilitators'; readonly lines: readonly LineCode[] }
  /** Activities that name no mandate, no line in a plan, no action line; counted by line, and listed. */
  | { readonly maker: 'alignment'; readonly most: number }
  /** What the activities took: staff-months and money by action line. */
  | { readonly maker: 'means' }
  | RegistryPlan;

/** A section on the entries of one registry (shared/registries). */
export type RegistryPlan =
  /** A table: an entry a row. `groupBy` makes a section of each line, or of each value of a field. */
  | (RegistryPart & {
      readonly maker: 'registry-table';
      readonly columns: readonly RegistryColumn[];
      readonly groupBy?: string;
      readonly most: number;
    })
  /** A table of counts, a row a value of `by`: a field, or `line`, `goal` or `sector`. */
  | (RegistryPart & {
      readonly maker: 'registry-tally';
      readonly by: string;
      /** Rows of values that no entry has, too, where the field has a list of codes. */
      readonly empty?: boolean;
      /** Counts besides that of all entries. */
      readonly columns?: readonly RegistryCount[];
      /** No last row: sums of several currencies are no sum. */
      readonly totals?: false;
      /** Names the rows without entry in a sentence. */
      readonly gaps?: MessageKey;
    })
  /** A row an entry, a column an action line or a goal, marked where it names it. */
  | (RegistryPart & {
      readonly maker: 'registry-matrix';
      readonly by: 'line' | 'goal';
      readonly most: number;
    })
  /** A paragraph an entry: its title, `text`, then the other fields by name. */
  | (RegistryPart & {
      readonly maker: 'registry-list';
      readonly text: string;
      readonly fields: readonly string[];
      readonly groupBy?: string;
      readonly most: number;
      readonly wordsEach: number;
    })
  /** The questions of a survey: a section each, numbered as the survey numbers them, with its limit of words and the answer. */
  | (RegistryPart & { readonly maker: 'survey' });

/**
 * A field with its share of the width, `id` the entry's own; or several fields in one column, which then has a name of its own
 * and says in each cell which is which, unless it has a shape for them.
 */
export type RegistryColumn =
  | readonly [field: string, width: number]
  | readonly [fields: readonly string[], width: number, head: MessageKey]
  | readonly [fields: readonly [string, string], width: number, head: MessageKey, shape: PairShape]
  | readonly [fields: readonly [string, string, string], width: number, head: MessageKey, shape: 'means'];

/** How the fields of a column stand together. `means`: staff months, an amount and its currency. */
export type CellShape = PairShape | 'means';

/**
 * `in-year`: a number and its year. `aside`: the second in brackets. `labelled`: the first names the second. `span`: from the
 * first day to the second.
 */
type PairShape = 'in-year' | 'aside' | 'labelled' | 'span';

/** Which entries a section is about. */
export interface RegistryPart {
  readonly id: string;
  readonly title: MessageKey;
  readonly registry: string;
  /** Sentences above: facts of the report, and `{entries}`, how many there are. */
  readonly lead?: readonly MessageKey[];
  /** Said where there is no entry. */
  readonly none?: MessageKey;
  readonly lines?: readonly LineCode[];
  /** `field~value`, as figures have it (figure.ts). */
  readonly where?: readonly string[];
  /** A date field that must lie in the year reported on; of registries that are not kept by year. */
  readonly yearOf?: string;
  /** What was due before the day of the document, and is open. */
  readonly overdue?: boolean;
  /** All years, of a registry that is kept by year. */
  readonly all?: boolean;
  /** Fields by which entries are sorted; then by id. */
  readonly order?: readonly string[];
}

/** A column of counts. */
export type RegistryCount =
  | { readonly head: MessageKey; readonly where: readonly string[] }
  | { readonly head: MessageKey; readonly overdue: true }
  | { readonly head: MessageKey; readonly sum: string };

/** A figure that the front box and the leads of a kind may name: its question of a registry. */
export interface NamedFigure
  extends Pick<RegistryPart, 'registry' | 'lines' | 'where' | 'yearOf' | 'overdue' | 'all'> {
  readonly sum?: string;
}

/** Sections by action line: all of them, or the ones named, or all but the ones named. */
export interface LinesPlan {
  readonly maker: 'lines';
  /** Both stand where a report has several such sections. */
  readonly id?: string;
  readonly title?: MessageKey;
  readonly only?: readonly LineCode[];
  readonly except?: readonly LineCode[];
  /** Lines without activity have no heading of their own: one sentence names them. */
  readonly spokenOnly?: boolean;
  /** Activities that belong to a subject are quoted there, not here. */
  readonly withoutTopics?: boolean;
  readonly parts: readonly LinePart[];
}

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
  /** The part of the records that it is about; all of them when absent. */
  readonly only?: Scope;
  /** How sections are numbered: `2.1`, or `II`, `(a)` and headings without number below. */
  readonly numbering?: 'roman';
  /** Who submits it; `Submission by ITU` when absent. */
  readonly source?: MessageKey;
  /** Sentences of the front box. */
  readonly summary: readonly MessageKey[];
  readonly actionRequired: MessageKey;
  /** What the papers of some families promise besides. */
  readonly expectedResults?: MessageKey;
  /** Figures of registries that its sentences may name: `{overdueFigure}` is what `overdue` asks. */
  readonly named?: Readonly<Record<string, NamedFigure>>;
  /** References besides the legal basis. */
  readonly references: readonly MessageKey[];
  readonly sections: readonly SectionPlan[];
  readonly annexes: readonly SectionPlan[];
  /** Words of the body, annexes apart. */
  readonly wordLimit?: number;
}
