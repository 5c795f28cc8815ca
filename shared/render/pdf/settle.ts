/** What a layout must have decided before its pages can settle: how small each picture is. */

/** As the template takes it. */
export interface Settled {
  /** Hundredths of the size of each picture that is not as large as it is drawn, by its file. */
  readonly pictures: Readonly<Record<string, number>>;
}

/** What a layout answers. */
export interface LaidOut {
  /** In reading order. */
  readonly pictures: readonly LaidPicture[];
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
/** For headings above a picture, in hundredths. */
const SPARE = 1;

/**
 * Decides one thing after the other, since each moves all that comes after it. A picture that has no room where it is said
 * becomes as small as it must to stand there, or else stands in full size on the next page.
 */
export function settle<T extends LaidOut>(lay: (settled: Settled) => T): T {
  let settled: Settled = { pictures: {} };
  let laid = lay(settled);
  for (let at = 0; at < laid.pictures.length; at++) {
    for (const size of sizesOf(laid.pictures[at])) {
      const smaller: Settled = {
        pictures: { ...settled.pictures, [laid.pictures[at]?.file ?? '']: size },
      };
      const tried = lay(smaller);
      if (hasMoved(tried.pictures[at])) continue;
      settled = smaller;
      laid = tried;
      break;
    }
  }
  return laid;
}

function hasMoved(picture: LaidPicture | undefined): boolean {
  return picture !== undefined && picture.page !== picture.before.page;
}

/** Sizes that may let `picture` stand where it is said, the largest first; none where it does or no size would do. */
function sizesOf(picture: LaidPicture | undefined): readonly number[] {
  if (picture === undefined || !hasMoved(picture)) return [];
  const { before, half, whole } = picture;
  const drawn = 2 * (whole - half);
  const largest = Math.floor((100 * (before.room - (whole - drawn))) / drawn) - SPARE;
  return largest < LEAST ? [] : [...new Set([Math.min(largest, 99), LEAST])];
}
