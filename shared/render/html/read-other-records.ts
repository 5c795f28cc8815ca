/** What an HTML report says that records behind its figures are, read from its bytes. */
import { unescapeHtml } from './read-escaped.ts';

const ROW =
  /<tr id="record:([^"]*)"><th scope="row"><bdi class="r">([^<]*)<\/bdi><\/th><td(?: colspan="2")?>(.*?)<\/td>(?:<td>(.*?)<\/td>)?<\/tr>/g;

/** By record as its row is named and called: the words of its cells. */
export function readOtherRecords(html: string): ReadonlyMap<string, readonly string[]> {
  const at = html.indexOf('<div class="scroll others"');
  if (at < 0) return new Map();
  return new Map(
    [...html.slice(at).matchAll(ROW)].map(([, place = '', name = '', first = '', second]) => {
      const record = unescapeHtml(name);
      const cells = second === undefined ? [first] : [first, second];
      return [
        unescapeHtml(place) === record ? record : unescapeHtml(place),
        cells.map((cell) => unescapeHtml(cell.replace(/<[^>]*>/g, ''))),
      ];
    }),
  );
}
