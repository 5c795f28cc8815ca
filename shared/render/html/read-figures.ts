/** What an HTML report shows of its figures, read from its bytes: links on numbers, the list of figures, charts in words. */
import { createHash } from 'node:crypto';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { wholeNumber } from '../../reports/shown-digits.ts';
import { readHtmlLines } from './read-lines.ts';

const NUMBER = /<a class="f" href="#figure%3A([^"]*)"(?: [^>]*)?><data value="([^"]*)">([^<]*)<\/data><\/a>/g;
const LISTED = /<tr id="figure:([^"]*)">.*?<td class="end">([^<]*)<\/td>(.*?)<\/tr>/gs;
const RECORD = /<bdi class="r">([^<]*)<\/bdi>/g;
const PICTURE = /<img src="data:image\/png;base64,([^"]*)"/g;
const CHART = /<figure [^>]*>.*?<img [^>]*?alt="([^"]*)">/gs;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The numbers, the list and the charts; a number whose forms for people and machines differ shows both. */
export function readHtmlFigures(bytes: Uint8Array): ShownFigures | undefined {
  const html = new TextDecoder().decode(bytes);
  if (!html.startsWith('<!DOCTYPE html>')) return undefined;
  const all = [...html.matchAll(NUMBER)].map(([, id = '', value = '', text = '']): ShownNumber => {
    const printed = plain(text);
    return {
      figures: [decoded(plain(id))],
      text: wholeNumber(printed) === value ? printed : `${printed} (${value})`,
    };
  });
  const behind = new Map<string, readonly string[]>();
  const list = [...html.matchAll(LISTED)].map(([, id = '', value = '', rest = '']): ShownNumber => {
    behind.set(
      plain(id),
      [...rest.matchAll(RECORD)].map(([, record = '']) => plain(record)),
    );
    return { figures: [plain(id)], text: plain(value) };
  });
  const alts = [...html.matchAll(CHART)].map(([, alt = '']) => plain(alt));
  return { all, list, behind, alts, pictures: picturesIn(html), ...readHtmlLines(html) };
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

function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
