/** What an HTML report shows of its figures, read from its bytes: links on numbers, the list of figures, charts in words. */
import { createHash } from 'node:crypto';
import { readableId } from '../../reports/figure-id.ts';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { seen, wholeNumber } from '../../reports/shown-digits.ts';
import { unescapeHtml } from './read-escaped.ts';
import { readHtmlAround } from './read-foreign.ts';
import { readHtmlLines } from './read-lines.ts';

const NUMBER = /<a class="f" href="#figure%3A([^"]*)"(?: [^>]*)?><data value="([^"]*)">([^<]*)<\/data><\/a>/g;
/** A row of the list; codes in the words of a question are held together and set apart. */
const LISTED =
  /<tr id="figure:([^"]*)"><td[^>]*>(.*?)<\/td><td class="end">([^<]*)<\/td><td[^>]*>([^<]*)<\/td><td[^>]*>((?:[^<]|<span class="r">|<\/span>|<bdi dir="ltr">|<\/bdi>)*)<\/td>(.*?)<\/tr>/gs;
const ADDRESS = /<a href="([^"]*)"/;
/** The rows of the list: the first table of its section. */
const LIST = /<section class="figures".*?<tbody>(.*?)<\/tbody>/s;
const PICTURE = /<img src="data:image\/png;base64,([^"]*)"/g;
const CHART = /<figure [^>]*>.*?<img [^>]*?alt="([^"]*)">/gs;
const TITLE = /<title>([^<]*)<\/title>/;
/** A record in the list, its text and where it leads; it leads nowhere where the document has no row for it. */
const RECORD_LINK = /<a href="#([^"]*)"><bdi class="r">([^<]*)<\/bdi><\/a>/g;

/** The numbers, the list and the charts; a number whose forms for people and machines differ shows both. */
export function readHtmlFigures(bytes: Uint8Array): ShownFigures | undefined {
  const html = new TextDecoder().decode(bytes);
  if (!html.startsWith('<!DOCTYPE html>')) return undefined;
  const all = [...html.matchAll(NUMBER)].map(([, id = '', value = '', text = '']): ShownNumber => {
    const printed = unescapeHtml(text);
    return {
      figures: [decoded(unescapeHtml(id))],
      text: wholeNumber(printed) === value ? printed : `${printed} (${value})`,
    };
  });
  const behind = new Map<string, readonly string[]>();
  const questions = new Map<string, readonly [string, string]>();
  const list = [...html.matchAll(LISTED)].map((row): ShownNumber => {
    const [, id = '', name = '', value = '', counted = '', over = '', rest = ''] = row;
    const figure = unescapeHtml(id);
    behind.set(figure, [seen(unescapeHtml(withoutTags(rest))), ...falseLinks(rest)]);
    questions.set(figure, [unescapeHtml(counted), unescapeHtml(withoutTags(over))]);
    return { figures: [isNamed(name, figure) ? figure : unescapeHtml(name)], text: unescapeHtml(value) };
  });
  const alts = [...html.matchAll(CHART)].map(([, alt = '']) => unescapeHtml(alt));
  const title = unescapeHtml(TITLE.exec(html)?.[1] ?? '');
  const shown = { all, list, behind, questions, alts, title, pictures: picturesIn(html) };
  const { lines, ...read } = readHtmlLines(html);
  return { ...shown, ...read, lines: [...lines, ...strangeRows(html)], ...readHtmlAround(html) };
}

/** What stands among the rows of the list and is none. */
function strangeRows(html: string): readonly string[] {
  const rest = seen(unescapeHtml(withoutTags((LIST.exec(html)?.[1] ?? '').replace(LISTED, ''))));
  return rest === '' ? [] : [rest];
}

/** Part of an address as it is meant; as it stands where it means nothing, which is no id of a figure then. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function picturesIn(html: string): readonly string[] {
  return [...html.matchAll(PICTURE)].map(([, bytes = '']) =>
    createHash('sha256').update(Buffer.from(bytes, 'base64')).digest('hex'),
  );
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

/** Whether a row of the list says its own id, and leads to that id's records where it leads out. */
function isNamed(cell: string, id: string): boolean {
  const address = ADDRESS.exec(cell)?.[1];
  const said = unescapeHtml(withoutTags(cell));
  return (
    said === readableId(id) &&
    (address === undefined || unescapeHtml(address).includes(`/figures/${encodeURIComponent(id)}?`))
  );
}

/** Addresses of records that do not lead to the record they are put on. */
function falseLinks(cells: string): readonly string[] {
  return [...cells.matchAll(RECORD_LINK)].flatMap(([, place = '', record = '']) =>
    decoded(unescapeHtml(place)) === `record:${unescapeHtml(record)}` ? [] : [`#${place}`],
  );
}
