/** The eighteen rows of the WSIS action lines: C1–C11 with C7 in its eight applications. */
import type { Confidence, Marked, OfficialName, Source } from './confidence.ts';
import data from './data/action-lines.json' with { type: 'json' };

/** Official order; C7 stands as its eight applications (Geneva Plan of Action, section C). */
export const ACTION_LINE_IDS = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7-egov',
  'C7-ebus',
  'C7-elea',
  'C7-ehea',
  'C7-eemp',
  'C7-eenv',
  'C7-eagr',
  'C7-esci',
  'C8',
  'C9',
  'C10',
  'C11',
] as const;

export type ActionLineId = (typeof ACTION_LINE_IDS)[number];

/** ITU's part in a line (Council Resolution 1332); C10 is not listed there. */
export type LineRole =
  | 'facilitator'
  | 'facilitator-in-practice'
  | 'co-facilitator'
  | 'partner'
  | 'none-listed';

export interface ActionLine {
  readonly id: ActionLineId;
  /** 1–18. */
  readonly order: number;
  /** Printed code: `C7` for its eight applications. */
  readonly code: string;
  readonly parent: 'C7' | null;
  /** As the matrix prints it, for example `e-hea`. */
  readonly abbr: string;
  readonly title: OfficialName;
  readonly titleNote?: string;
  /** Indicative and non-exhaustive; entities may join at any time. */
  readonly leadFacilitator: Marked<readonly string[]>;
  readonly coFacilitators: Marked<readonly string[]>;
  /** Moderators or facilitators in the annex of the Tunis Agenda. */
  readonly tunisAnnexModerators: Marked<readonly string[]>;
  readonly ituRole: Marked<LineRole> & { readonly inResolution1332: string; readonly note?: string };
  /** Whether Resolution 1332, instructs the Secretary-General and the Directors 1, asks for a focal point. */
  readonly focalPoint: {
    readonly required: boolean;
    readonly basis: string;
    readonly confidence: Confidence;
    readonly source: string;
  };
  readonly usualUnit: Marked<string | null>;
  /** ITU writes this line's road map (resolves 3a: C2, C5, C6). */
  readonly roadmapOwner: boolean;
  /** ITU gives input to the lead facilitator's road map (resolves 3b). */
  readonly roadmapInput: boolean;
}

/** Lines that are printed together, at `printedAt`, and counted once. */
export interface CombinedLine {
  readonly lines: readonly ActionLineId[];
  readonly printedAt: ActionLineId;
  readonly confidence: Confidence;
  readonly note: string;
}

/** A section of the annual report; `actionLines` in printing order. */
export interface ReportGroup {
  readonly id:
    | 'lead-facilitator'
    | 'facilitator'
    | 'co-facilitator'
    | 'partner'
    | 'not-listed'
    | 'other-outcomes';
  readonly label: string;
  /** The label in six languages. */
  readonly name: OfficialName;
  readonly actionLines: readonly ActionLineId[];
}

/** The 18 rows in official order. */
export const actionLines = data.actionLines as readonly ActionLine[];

/** Title of C7 as a whole. */
export const actionLineGroupC7 = data.group as { readonly id: 'C7'; readonly title: OfficialName };

/** C1 with C11, C4 with e-employment, C3 with e-science. */
export const combinedLines = data.combinedLines as readonly CombinedLine[];

/** Sections of ITU's annual report to Council in order (report of 2012; Resolution 1332, resolves 2). */
export const annualReportGroups = data.reportGroups.groups as readonly ReportGroup[];

/** The order of the annual report in words, with its mark. */
export const annualReportOrder = data.annualReportOrder as Marked<readonly string[]> & {
  readonly note: string;
};

export const actionLineSources = data.sources as readonly Source[];

const byId: ReadonlyMap<string, ActionLine> = new Map(actionLines.map((line) => [line.id, line]));

/** Whether `text` is exactly one of the 18 ids (`C7-ehea`, not `c7` or `C7`). */
export function isActionLineId(text: string): text is ActionLineId {
  return byId.has(text);
}

/** The row named `id`. */
export function actionLine(id: ActionLineId): ActionLine {
  const line = byId.get(id);
  if (line === undefined) throw new RangeError(`No action line ${id}`);
  return line;
}
