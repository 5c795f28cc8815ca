/** The lines at which the links of a PDF arrive: destinations are places on a page, a little above what they lead to. */
import type { ShownEntry, ShownLink } from '../../reports/shown.ts';
import { seen } from '../../reports/shown-digits.ts';
import type { PageParts, Spot, Target } from './read-page.ts';

/** A line, and where its first letter stands; without text where it is a row of the list of figures. */
export interface LineStart {
  readonly text?: string;
  readonly spot?: Spot;
}

/** A link by the id of its annotation, and the number of the line that it stands in. */
export interface PdfLink {
  readonly text: string;
  readonly annotation: string;
  readonly line: number;
}

export interface PdfPlaces {
  /** The link, unless it leads to its own line or to a place without one, which is a figure's. */
  readonly linkOf: (link: PdfLink) => readonly ShownLink[];
  readonly entryOf: (link: PdfLink) => ShownEntry;
  /** The line that a place leads to. */
  readonly placeOf: (target: Target | undefined) => string;
}

/** Destinations lie so far above the place itself, in points: the engine's own margin. */
const ABOVE = 10;
/** Letters stand on their line, and places are above it or in it, in points. */
const NEAR = 3;

/** Places of `lines`, which are in reading order. */
export function pdfPlaces(lines: readonly LineStart[], pages: readonly PageParts[]): PdfPlaces {
  const targets = new Map<string, Target>(pages.flatMap((page) => [...page.targets]));
  const order = new Map(pages.map(({ page }, at) => [page, at]));
  const starts = lines
    .flatMap(({ spot }, line) =>
      spot === undefined ? [] : [{ line, y: spot.y, page: order.get(spot.page) ?? -1 }],
    )
    .sort((a, b) => a.page - b.page || b.y - a.y);
  /** The first line below the place, on its page or overleaf. */
  const lineAt = (spot: Spot): number | undefined => {
    const page = order.get(spot.page) ?? -1;
    const top = spot.y - ABOVE + NEAR;
    return starts.find((start) => start.page > page || (start.page === page && start.y <= top))?.line;
  };
  const placeOf = (target: Target | undefined): string => {
    if (target === undefined || typeof target === 'string') return target ?? '–';
    const at = lineAt(target);
    return at === undefined ? '–' : (lines[at]?.text ?? '–');
  };
  return {
    placeOf,
    linkOf({ annotation, line, text }) {
      const target = targets.get(annotation);
      if (typeof target === 'string') return [{ text, to: target }];
      const at = target && lineAt(target);
      if (at !== undefined && lines[at]?.text === undefined) return [];
      return at === line ? [] : [{ text, to: at === undefined ? '–' : (lines[at]?.text ?? '–') }];
    },
    entryOf({ annotation, text }) {
      const target = targets.get(annotation);
      if (target === undefined || typeof target === 'string') return { text, to: placeOf(target) };
      const page = String((order.get(target.page) ?? -1) + 1);
      // An entry that names another page than the one it leads to keeps its number, and so differs.
      return { text: withoutPage(text, page), to: placeOf(target) };
    },
  };
}

/** What follows the last letter of a writing that is read from right to left: `C6`, `(UNGIS)`. */
const LAST_RUN = /(?<=[\p{Script=Arabic}\p{Script=Hebrew}])[^\p{Script=Arabic}\p{Script=Hebrew}]+$/u;

/** An entry without its page number, which is drawn behind it, or in front of a last run that goes the other way. */
function withoutPage(text: string, page: string): string {
  const from = text.endsWith(page) ? text.length - page.length : inLastRun(text, page);
  return from < 0 ? text : seen(text.slice(0, from) + text.slice(from + page.length));
}

function inLastRun(text: string, page: string): number {
  const run = LAST_RUN.exec(text);
  const at = run?.[0].indexOf(page) ?? -1;
  return run === null || at < 0 ? -1 : run.index + at;
}
