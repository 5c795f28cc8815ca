/** What an HTML report shows of its figures, read from its bytes: links on numbers, the list of figures, charts in words. */

import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { digitsOf } from '../../reports/shown-digits.ts';

const NUMBER = /<a class="f" href="#figure%3A([^"]*)"(?: [^>]*)?><data value="([^"]*)">([^<]*)<\/data><\/a>/g;
const LISTED = /<tr id="figure:([^"]*)">.*?<td class="end">([^<]*)<\/td>(.*?)<\/tr>/gs;
const RECORD = /<bdi class="r">([^<]*)<\/bdi>/g;
const CHART = /<figure [^>]*>.*?<img [^>]*?alt="([^"]*)">/gs;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The numbers, the list and the charts; a number whose forms for people and machines differ shows both. */
export function readHtmlFigures(bytes: Uint8Array): ShownFigures | undefined {
  const html = new TextDecoder().decode(bytes);
  if (!html.startsWith('<!DOCTYPE html>')) return undefined;
  const all = [...html.matchAll(NUMBER)].map(([, id = '', value = '', text = '']): ShownNumber => {
    const printed = plain(text);
    return {
      figures: [decodeURIComponent(plain(id))],
      text: digitsOf(printed) === value ? printed : `${printed} (${value})`,
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
  return { all, list, behind, alts: [...html.matchAll(CHART)].map(([, alt = '']) => plain(alt)) };
}

function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
