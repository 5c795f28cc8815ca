/** What is decided of the pictures of a stretch, one layout after the other: how small each is, and which ones stand elsewhere than where they are said. */
import type { Below, PictureInText } from './below-pictures.ts';
import type { LaidOut, LaidPicture, Settled } from './settle.ts';

/** What is decided of a stretch: yields each state to be tried, is handed what came of it, and ends with the last word. */
export type Decision = Generator<Settled, Settled, LaidOut>;

/** Where nothing is decided. */
export const NOTHING: Settled = { pictures: {}, afloat: [], onTop: [], lowered: [], runOn: [] };
/** Height of what a page holds, points: A4 less its margins. */
export const PAGE = 708;
/** The margin above what a page holds, points. */
export const TOP = 68;
/** How small a picture may become to fit where it is said, in hundredths: its letters stay readable. */
const LEAST = 76;
/** Sizes of a picture that makes room for the end of a table. */
const SMALLER = [88, LEAST];
/** For headings above a picture, in hundredths. */
const SPARE = 1;
/**
 * What a picture may leave empty of the page before it, points: a few lines. More than these where what is below would come
 * before it only to be parted by it, or would be another part; and where nothing is, nothing fills it.
 */
const MAY_LEAVE: Readonly<Record<Below, number>> = { text: 60, table: 300, part: 300, nothing: Infinity };

/**
 * Decides one thing after the other, since each moves all that comes after it. A picture that has no room where it is said
 * becomes as small as it must to stand there, or else stands in full size on the next page; what follows it then comes
 * before it where too much of the page would stay empty, or where it would overtake a picture before it.
 */
export function* decidePictures(pictures: readonly PictureInText[], first: LaidOut): Decision {
  let settled = NOTHING;
  let laid = first;
  for (const [at, { below, between, file }] of pictures.entries()) {
    const picture = pictureIn(laid, file);
    const overtakes = pictures.slice(0, at).some((above) => pictureIn(laid, above.file).page > picture.page);
    const tried = { settled, laid };
    const small = overtakes ? undefined : yield* fitting(picture, pictures[at - 1]?.file, tried);
    // What stands below its table would stand twice if it stood overleaf, too.
    const mayMove = !settled.lowered.includes(file);
    const low =
      small === undefined && below === 'table' && hasMoved(picture) && mayMove
        ? yield* lowered(picture, between, tried)
        : undefined;
    if (small !== undefined) ({ settled, laid } = small);
    else if (low !== undefined) ({ settled, laid } = low);
    else if (mayMove && (overtakes || (hasMoved(picture) && leftEmpty(picture, tried) > MAY_LEAVE[below]))) {
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

/** What `picture` leaves empty of the page before its own, points; on that page may be nothing but others that stand overleaf. */
function leftEmpty({ before, page }: LaidPicture, { laid, settled }: Tried): number {
  if (page === before.page + 1) return before.room;
  const above = laid.pictures.filter((each) => each.page === page - 1 && settled.afloat.includes(each.file));
  return PAGE - above.reduce((all, { whole }) => all + whole, 0);
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

/**
 * The layout in which `picture`, and with it those `between`, stands below the table after it, so that the rest of the page
 * is filled; none where it then leaves as much empty below that table.
 */
function* lowered(
  picture: LaidPicture,
  between: readonly string[],
  tried: Tried,
): Generator<Settled, Tried | undefined, LaidOut> {
  const empty = leftEmpty(picture, tried);
  if (empty <= MAY_LEAVE.text) return undefined;
  const settled = { ...tried.settled, lowered: [...tried.settled.lowered, picture.file, ...between] };
  const low = { settled, laid: yield settled };
  const found = pictureIn(low.laid, picture.file);
  if (!hasMoved(found)) return low;
  const small = yield* fitting(found, undefined, low);
  return small ?? (leftEmpty(found, low) < empty ? low : undefined);
}

/**
 * The layout in which `picture` is just small enough to stand where it is said, if need be with the one `above`, which
 * makes room for it; none where it does or no size would do.
 */
function* fitting(
  picture: LaidPicture,
  above: string | undefined,
  { laid, settled }: Tried,
): Generator<Settled, Tried | undefined, LaidOut> {
  for (const sizes of [...sizesOf(picture), ...sizesWith(picture, above, { laid, settled })]) {
    const smaller = { ...settled, pictures: { ...settled.pictures, ...sizes } };
    const found = yield smaller;
    if (!hasMoved(pictureIn(found, picture.file))) return { settled: smaller, laid: found };
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

/** Sizes, by file. */
type Sizes = Settled['pictures'];

/** Sizes that may let `picture` stand where it is said, the largest first. */
function sizesOf(picture: LaidPicture): readonly Sizes[] {
  if (!hasMoved(picture)) return [];
  const drawn = drawnOf(picture);
  const largest = Math.floor((100 * (picture.before.room - (picture.whole - drawn))) / drawn) - SPARE;
  const sizes = largest < LEAST ? [] : [...new Set([Math.min(largest, 99), LEAST])];
  return sizes.map((size) => ({ [picture.file]: size }));
}

/** The same size of `picture` and of the one `above` it on the page that it left, with which both may stand there. */
function sizesWith(
  picture: LaidPicture,
  above: string | undefined,
  { laid, settled }: Tried,
): readonly Sizes[] {
  const other = laid.pictures.find(({ file, page }) => file === above && page === picture.before.page);
  if (!hasMoved(picture) || other === undefined || settled.afloat.includes(other.file)) return [];
  const [drawn, drawnAbove] = [drawnOf(picture), drawnOf(other)];
  const had = (drawnAbove * (settled.pictures[other.file] ?? 100)) / 100;
  const room = picture.before.room - (picture.whole - drawn) + had;
  const size = Math.floor((100 * room) / (drawn + drawnAbove)) - SPARE;
  return size < LEAST ? [] : [{ [other.file]: Math.min(size, 99), [picture.file]: Math.min(size, 99) }];
}

/** Height of the picture alone, as large as it is drawn. */
function drawnOf({ half, whole }: LaidPicture): number {
  return 2 * (whole - half);
}
