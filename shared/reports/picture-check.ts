/** Whether the pictures of a document's files are those of its charts: drawn anew, or else the same in every format. */
import type { DocumentFigures } from './document-figures.ts';
import type { ReportFault } from './report-fault.ts';
import type { ChartDrawer, DrawnChart, ShownFigures } from './shown.ts';

/** Faults of the next file of the document. */
export type PictureCheck = (
  name: string,
  shown: Pick<ShownFigures, 'pictures' | 'pixels'>,
) => readonly ReportFault[];

/**
 * For the files of `document`. Its charts are drawn once, if `drawer` is of the version that drew them: another one may draw
 * otherwise, and then formats that keep the bytes of pictures are compared with one another.
 */
export async function pictureCheck(
  { language, makers, name: document, shown: { around } }: DocumentFigures,
  drawer: ChartDrawer | undefined,
): Promise<PictureCheck> {
  if (drawer === undefined || makers.code !== drawer.code) return sameInEach();
  try {
    return asDrawn(document, await drawer.draw(around.charts, { language, direction: around.direction }));
  } catch (error) {
    // That a library is not there says nothing of the document.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw error;
    return (name) => [{ fault: 'format-differs', where: `${name}#pictures`, expected: document, found: '–' }];
  }
}

function asDrawn(document: string, drawn: readonly DrawnChart[]): PictureCheck {
  return (name, { pictures, pixels }) => [
    ...differences(name, pictures, { name: document, pictures: drawn.map(({ png }) => png) }),
    ...differences(name, pixels, { name: document, pictures: drawn.map((each) => each.pixels) }),
  ];
}

interface Pictures {
  readonly name: string;
  readonly pictures: readonly string[];
}

function sameInEach(): PictureCheck {
  let first: Pictures | undefined;
  let told = false;
  return (name, { pictures }) => {
    if (pictures === undefined || told) return [];
    first ??= { name, pictures };
    const faults = differences(name, pictures, first);
    // Which of two is the right one cannot be told: they are named once.
    told = faults.length > 0;
    return faults;
  };
}

/** The first picture that is another one. */
function differences(
  name: string,
  pictures: readonly string[] | undefined,
  before: Pictures,
): readonly ReportFault[] {
  if (pictures === undefined) return [];
  for (let at = 0; at < Math.max(pictures.length, before.pictures.length); at++) {
    const [due, has] = [before.pictures[at], pictures[at]];
    if (due === has) continue;
    const expected = `${before.name}: ${due ?? '–'}`;
    return [{ fault: 'format-differs', where: `${name}#picture ${at + 1}`, expected, found: has ?? '–' }];
  }
  return [];
}
