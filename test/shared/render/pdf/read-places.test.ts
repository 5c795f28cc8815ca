/** Entries of the contents are read without their page number, wherever the direction of the text has put it. */
import { describe, expect, it } from 'vitest';
import { pdfPlaces } from '../../../../shared/render/pdf/read-places.ts';

const HEADING = { text: 'the heading', spot: { page: 7, x: 60, y: 700 } };
const LINK = '12R';

/** The document's third page has the heading; the engine numbers its pages otherwise. */
const PAGES = [5, 6, 7].map((page) => ({
  page,
  said: new Map(),
  kinds: new Map(),
  targets: new Map(page === 5 ? [[LINK, { page: 7, x: 60, y: 710 }]] : []),
  head: '',
  foot: '',
}));

describe('an entry of the contents', () => {
  it.each([
    ['ends with its page', 'The heading3', 'The heading'],
    ['has it behind Arabic words', 'المرفقات3', 'المرفقات'],
    ['has it in front of a last run of Latin letters', 'خط العمل 3C5', 'خط العمل C5'],
    ['has it between the brackets of such a run', 'مجتمع المعلومات (3)UNGIS', 'مجتمع المعلومات ()UNGIS'],
    ['keeps the number of another page, and so differs', 'The heading4', 'The heading4'],
    ['keeps it between brackets, too', 'مجتمع المعلومات (4)UNGIS', 'مجتمع المعلومات (4)UNGIS'],
  ])('%s', (_, text, expected) => {
    const { entryOf } = pdfPlaces([HEADING], PAGES);
    expect(entryOf({ text, annotation: LINK, line: 0 })).toEqual({ text: expected, to: 'the heading' });
  });
});
