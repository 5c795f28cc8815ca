/** What a layout must have decided before its pages can settle: how small each picture is, and which ones stand overleaf. */

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
}

/** What a layout answers. */
export interface LaidOut {
  /** In reading order. */
  readonly pictures: readonly LaidPicture[];
  /** First and last page of each table that pages may part. */
  readonly tables: readonly (readonly [first: number, last: number])[];
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

/** What is decided of a stretch: yields each state to be tried, is handed what came of it, and ends with the last word. */
type Decision = Generator<Settled, Settled, LaidOut>;

const NOTHING: Settled = { pictures: {}, afloat: [], onTop: [] };
/** How small a picture may become to fit where it is said, in hundredths: its letters stay readable. */
const LEAST = 76;
/** Sizes of a picture that makes room for the end of a table. */
const SMALLER = [88, LEAST];
/** For headings above a picture, in hundredths. */
const SPARE = 1;
/** What a picture may leave empty of the page before it, points: a few lines. */
const FEW_LINES = 60;

/**
 * The layout in which nothing is left to decide. `stretches` are the files of the pictures between two places where a page
 * must begin: what is decided in one moves nothing in another, so that all take their next step in the same layout.
 */
export function settle<T extends LaidOut>(
  stretches: readonly (readonly string[])[],
  lay: (settled: Settled) => T,
): T {
  let settled = NOTHING;
  let laid = lay(settled);
  const decisions = stretches.map((files) => decide(files, laid));
  let steps = decisions.map((decision) => decision.next());
  for (;;) {
    const asked = together(steps.map(({ value }) => value));
    if (JSON.stringify(asked) !== JSON.stringify(settled)) laid = lay(asked);
    settled = asked;
    if (steps.every(({ done }) => done)) return laid;
    steps = decisions.map((decision, at) => {
      const step = steps[at];
      return step?.done ? step : decision.next(laid);
    });
  }
}

function together(all: readonly Settled[]): Settled {
  return {
    pictures: Object.assign({}, ...all.map(({ pictures }) => pictures)),
    afloat: all.flatMap(({ afloat }) => afloat),
    onTop: all.flatMap(({ onTop }) => onTop),
  };
}

/**
 * Decides one thing after the other, since each moves all that comes after it. A picture that has no room where it is said
 * becomes as small as it must to stand there, or else stands in full size on the next page; what follows it then comes
 * before it where much of the page would stay empty, or where the picture before it did the same: none overtakes another.
 */
function* decide(files: readonly string[], first: LaidOut): Decision {
  let settled = NOTHING;
  let laid = first;
  for (const [at, file] of files.entries()) {
    const picture = pictureIn(laid, file);
    const overtakes = files.slice(0, at).some((above) => pictureIn(laid, above).page > picture.before.page);
    const small = overtakes ? undefined : yield* fitting(picture, settled);
    if (small !== undefined) ({ settled, laid } = small);
    else if (overtakes || (hasMoved(picture) && picture.before.room > FEW_LINES)) {
      const afloat = { ...settled, afloat: [...settled.afloat, file] };
      ({ settled, laid } = yield* lessParted(file, { settled: afloat, laid: yield afloat }));
    }
    for (const above of settled.afloat) ({ settled, laid } = yield* inOrder(above, { settled, laid }));
  }
  return settled;
}

interface Tried {
  readonly settled: Settled;
  readonly laid: LaidOut;
}

/**
 * Where a table fills what the picture `file` leaves of the page before it, and is on three pages since the picture takes the
 * rest of the second: the layout in which it is on two, with the picture above it or smaller.
 */
function* lessParted(file: string, tried: Tried): Generator<Settled, Tried, LaidOut> {
  const parted = partsOf(tried.laid, file);
  if (parted <= 2) return tried;
  const { settled } = tried;
  const others: readonly Settled[] = [
    { ...settled, onTop: [...settled.onTop, file] },
    ...SMALLER.map((size) => ({ ...settled, pictures: { ...settled.pictures, [file]: size } })),
  ];
  for (const other of others) {
    const laid = yield other;
    if (partsOf(laid, file) < parted) return { settled: other, laid };
  }
  return tried;
}

/**
 * Where what comes later stands above the picture `file`, or the table that it would part ends before its page, which then may
 * be empty above it: the layout in which it stands on top of its page, if that helps.
 */
function* inOrder(file: string, tried: Tried): Generator<Settled, Tried, LaidOut> {
  const { settled } = tried;
  const needless = partsOf(tried.laid, file) === 1;
  if (!(needless || pictureIn(tried.laid, file).overtaken) || settled.onTop.includes(file)) return tried;
  const onTop = { ...settled, onTop: [...settled.onTop, file] };
  const laid = yield onTop;
  return pictureIn(laid, file).overtaken ? tried : { settled: onTop, laid };
}

/** Over how many pages the table goes that fills what the picture leaves of the page before it. */
function partsOf(laid: LaidOut, file: string): number {
  const { before } = pictureIn(laid, file);
  return Math.max(0, ...laid.tables.map(([first, last]) => (first === before.page ? last - first + 1 : 0)));
}

/** The layout in which `picture` is just small enough to stand where it is said; none where it does or no size would do. */
function* fitting(picture: LaidPicture, settled: Settled): Generator<Settled, Tried | undefined, LaidOut> {
  for (const size of sizesOf(picture)) {
    const smaller = { ...settled, pictures: { ...settled.pictures, [picture.file]: size } };
    const laid = yield smaller;
    if (!hasMoved(pictureIn(laid, picture.file))) return { settled: smaller, laid };
  }
  return undefined;
}

/** @throws where the template lost a picture. */
function pictureIn({ pictures }: LaidOut, file: string): LaidPicture {
  const found = pictures.find((picture) => picture.file === file);
  if (found === undefined) throw new Error(`no place was told for ${file}`);
  return found;
}

function hasMoved(picture: LaidPicture): boolean {
  return picture.page !== picture.before.page;
}

/** Sizes that may let `picture` stand where it is said, the largest first. */
function sizesOf(picture: LaidPicture): readonly number[] {
  if (!hasMoved(picture)) return [];
  const { before, half, whole } = picture;
  const drawn = 2 * (whole - half);
  const largest = Math.floor((100 * (before.room - (whole - drawn))) / drawn) - SPARE;
  return largest < LEAST ? [] : [...new Set([Math.min(largest, 99), LEAST])];
}
