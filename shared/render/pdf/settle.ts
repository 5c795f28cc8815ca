/** What a layout must have decided before its pages can settle: how small each picture is, and which ones stand overleaf. */

/** As the template takes it. */
export interface Settled {
  /** Hundredths of the size of each picture that is not as large as it is drawn, by its file. */
  readonly pictures: Readonly<Record<string, number>>;
  /** Files of the pictures that stand on top of the next page, with what follows them before it. */
  readonly afloat: readonly string[];
  /** Those of them that stand on top although a table comes before them there: below it, it would be on three pages. */
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
  /** Its height as large as it is drawn, and with the picture half as large. */
  readonly whole: number;
  readonly half: number;
}

/** How small a picture may become to fit where it is said, in hundredths: its letters stay readable. */
const LEAST = 76;
/** Sizes of a picture that makes room for the end of a table. */
const SMALLER = [88, LEAST];
/** For headings above a picture, in hundredths. */
const SPARE = 1;
/** What a picture may leave empty of the page before it, points: a few lines. */
const FEW_LINES = 60;

/**
 * Decides one thing after the other, since each moves all that comes after it. A picture that has no room where it is said
 * becomes as small as it must to stand there, or else stands in full size on the next page; what follows it then comes
 * before it where much of the page would stay empty, or where the picture before it did the same: none overtakes another.
 */
export function settle<T extends LaidOut>(lay: (settled: Settled) => T): T {
  let settled: Settled = { pictures: {}, afloat: [], onTop: [] };
  let laid = lay(settled);
  for (let at = 0; at < laid.pictures.length; at++) {
    const picture = laid.pictures[at];
    if (picture === undefined) continue;
    const overtakes = laid.pictures.slice(0, at).some(({ page }) => page > picture.before.page);
    const small = overtakes ? undefined : fitting(picture, at, settled, lay);
    if (small !== undefined) [settled, laid] = small;
    else if (overtakes || (hasMoved(picture) && picture.before.room > FEW_LINES)) {
      settled = { ...settled, afloat: [...settled.afloat, picture.file] };
      laid = lay(settled);
      [settled, laid] = lessParted(picture, settled, laid, lay);
    }
  }
  return laid;
}

/**
 * Where a table fills what `picture` leaves of the page before it, and is on three pages since the picture takes the rest of
 * the second: the layout in which it is on two, with the picture above it or smaller.
 */
function lessParted<T extends LaidOut>(
  picture: LaidPicture,
  settled: Settled,
  laid: T,
  lay: (settled: Settled) => T,
): readonly [Settled, T] {
  const parted = partsOf(laid, picture);
  if (parted <= 2) return [settled, laid];
  const { file } = picture;
  const others: readonly Settled[] = [
    { ...settled, onTop: [...settled.onTop, file] },
    ...SMALLER.map((size) => ({ ...settled, pictures: { ...settled.pictures, [file]: size } })),
  ];
  for (const other of others) {
    const tried = lay(other);
    if (partsOf(tried, picture) < parted) return [other, tried];
  }
  return [settled, laid];
}

/** Over how many pages the table goes that fills what `picture` leaves of the page before it. */
function partsOf({ tables }: LaidOut, { before }: LaidPicture): number {
  return Math.max(0, ...tables.map(([first, last]) => (first === before.page ? last - first + 1 : 0)));
}

/** The layout in which `picture` is just small enough to stand where it is said; none where it does or no size would do. */
function fitting<T extends LaidOut>(
  picture: LaidPicture,
  at: number,
  settled: Settled,
  lay: (settled: Settled) => T,
): readonly [Settled, T] | undefined {
  for (const size of sizesOf(picture)) {
    const smaller: Settled = { ...settled, pictures: { ...settled.pictures, [picture.file]: size } };
    const tried = lay(smaller);
    if (!hasMoved(tried.pictures[at])) return [smaller, tried];
  }
  return undefined;
}

function hasMoved(picture: LaidPicture | undefined): boolean {
  return picture !== undefined && picture.page !== picture.before.page;
}

/** Sizes that may let `picture` stand where it is said, the largest first. */
function sizesOf(picture: LaidPicture): readonly number[] {
  if (!hasMoved(picture)) return [];
  const { before, half, whole } = picture;
  const drawn = 2 * (whole - half);
  const largest = Math.floor((100 * (before.room - (whole - drawn))) / drawn) - SPARE;
  return largest < LEAST ? [] : [...new Set([Math.min(largest, 99), LEAST])];
}
