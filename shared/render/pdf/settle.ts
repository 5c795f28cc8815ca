/** What a layout must have decided before its pages can settle: how small each picture is, which ones stand overleaf, and where no page need begin. */
import type { PictureInText } from './below-pictures.ts';
import { type Decision, decidePictures, NOTHING, PAGE, TOP } from './decide-pictures.ts';
import { type LaidList, type ListEnd, listEnd } from './list-end.ts';

/** As the template takes it. */
export interface Settled {
  /** Hundredths of the size of each picture that is not as large as it is drawn, by its file. */
  readonly pictures: Readonly<Record<string, number>>;
  /** Files of the pictures that stand on top of the next page, with what follows them before it. */
  readonly afloat: readonly string[];
  /**
   * Those of them that stand on top although a table comes before them there: below it, it would be on three pages, or what
   * comes later would stand above them.
   */
  readonly onTop: readonly string[];
  /** Files of the pictures that stand below the table that they are said before. */
  readonly lowered: readonly string[];
  /** Stretches that begin on the last page of the one before, which would else be nearly empty; counted from 0. */
  readonly runOn: readonly number[];
  /** Of the list of figures that pages part. */
  readonly list?: ListEnd;
}

/** What a layout answers. */
export interface LaidOut {
  /** In reading order. */
  readonly pictures: readonly LaidPicture[];
  /** First and last page of each table that pages may part. */
  readonly tables: readonly (readonly [first: number, last: number])[];
  /** Where each stretch ends, in points from the top of its page. */
  readonly ends: readonly { readonly page: number; readonly y: number }[];
  /** The list of figures. */
  readonly list?: LaidList;
}

/** What stands between two places where a page must begin. */
export interface StretchOfPages {
  readonly pictures: readonly PictureInText[];
  /** Whether it has the list of figures. */
  readonly list: boolean;
  /** Whether its page only has to begin because something greater does, and might begin lower. */
  readonly mayRunOn: boolean;
}

/** A picture with its caption and notes, and the place that it would have stood at; heights in points. */
export interface LaidPicture {
  readonly file: string;
  /** Where it stands. */
  readonly page: number;
  /** Where the place for it begins, and how high that is. */
  readonly before: { readonly page: number; readonly room: number };
  /** Whether a later picture, or the heading of a later part, stands above it on its page. */
  readonly overtaken: boolean;
  /** Its height as large as it is drawn, and with the picture half as large. */
  readonly whole: number;
  readonly half: number;
}

/** A page is too empty to be left that is filled no further, in parts. */
const NEARLY_EMPTY = 0.45;

/** The layout in which nothing is left to decide. */
export function settle<T extends LaidOut>(
  stretches: readonly StretchOfPages[],
  lay: (settled: Settled) => T,
): T {
  let open = stretches;
  let settled = NOTHING;
  let laid = lay(settled);
  for (;;) {
    ({ laid, settled } = decideAll(open, { settled, laid }, lay));
    const runOn = stretches.flatMap((stretch, at) =>
      stretch.mayRunOn && endsHigh(laid, at - 1) ? [at] : [],
    );
    const more = runOn.filter((at) => !settled.runOn.includes(at));
    if (more.length === 0) return withListEnded({ settled, laid }, lay);
    // What is in these stretches stands elsewhere now, and is decided anew; the end of the list last of all.
    open = stretches.flatMap((stretch, at) => (more.includes(at) ? [{ ...stretch, list: false }] : []));
    settled = { ...without(settled, open), runOn: [...settled.runOn, ...more] };
    laid = lay(settled);
  }
}

/** Whether stretch `at` leaves its last page nearly empty. */
function endsHigh({ ends, pictures }: LaidOut, at: number): boolean {
  const end = ends[at];
  return (
    end !== undefined && end.y - TOP < PAGE * NEARLY_EMPTY && !pictures.some(({ page }) => page === end.page)
  );
}

function without(
  { afloat, lowered, onTop, pictures, runOn }: Settled,
  stretches: readonly StretchOfPages[],
): Settled {
  const files = stretches.flatMap((stretch) => stretch.pictures);
  const stays = (file: string): boolean => files.every((each) => each.file !== file);
  return {
    pictures: Object.fromEntries(Object.entries(pictures).filter(([file]) => stays(file))),
    afloat: afloat.filter(stays),
    onTop: onTop.filter(stays),
    lowered: lowered.filter(stays),
    runOn,
  };
}

/** The list of figures behind pictures waits for them: they move it. */
function* decideStretch({ list, pictures }: StretchOfPages, first: LaidOut): Decision {
  const settled = yield* decidePictures(pictures, first);
  const end = list && pictures.length === 0 ? endOf(first) : undefined;
  return end === undefined ? settled : { ...settled, list: end };
}

function endOf({ list }: LaidOut): ListEnd | undefined {
  return list && listEnd(list);
}

/** The layout in which the list of figures ends as it should, where nothing else is left to decide. */
function withListEnded<T extends LaidOut>(
  { laid, settled }: { readonly settled: Settled; readonly laid: T },
  lay: (settled: Settled) => T,
): T {
  const list = settled.list === undefined ? endOf(laid) : undefined;
  return list === undefined ? laid : lay({ ...settled, list });
}

/**
 * What is decided in one stretch moves nothing in another, so that all take their next step in the same layout. What was
 * `before` stays.
 */
function decideAll<T extends LaidOut>(
  stretches: readonly StretchOfPages[],
  before: { readonly settled: Settled; readonly laid: T },
  lay: (settled: Settled) => T,
): { readonly settled: Settled; readonly laid: T } {
  let { laid, settled } = before;
  const decisions = stretches.map((stretch) => decideStretch(stretch, laid));
  let steps = decisions.map((decision) => decision.next());
  for (;;) {
    const asked = together([before.settled, ...steps.map(({ value }) => value)]);
    if (JSON.stringify(asked) !== JSON.stringify(settled)) laid = lay(asked);
    settled = asked;
    if (steps.every(({ done }) => done)) return { settled, laid };
    steps = decisions.map((decision, at) => {
      const step = steps[at];
      return step?.done ? step : decision.next(laid);
    });
  }
}

function together(all: readonly Settled[]): Settled {
  const list = all.findLast((each) => each.list !== undefined)?.list;
  return {
    pictures: Object.assign({}, ...all.map(({ pictures }) => pictures)),
    afloat: all.flatMap(({ afloat }) => afloat),
    onTop: all.flatMap(({ onTop }) => onTop),
    lowered: all.flatMap(({ lowered }) => lowered),
    runOn: all.flatMap(({ runOn }) => runOn),
    ...(list && { list }),
  };
}
