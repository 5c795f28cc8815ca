/** An issue as its readers comment on it: the kept file with a link at each numbered paragraph, table and chart. */
import type { AnchorKind } from '../../shared/consultations/comment.ts';
import { escapeHtml } from '../../shared/render/html/escape.ts';
import { unescapeHtml } from '../../shared/render/html/read-escaped.ts';

/** What stands at a place: words for the eye, the same with the place for the ear, and where it leads. */
export interface PlaceLink {
  readonly text: string;
  readonly label: string;
  readonly href: string;
}

export interface LinkOrder {
  readonly html: string;
  /** What stands above the document, as HTML. */
  readonly head: string;
  /** The link of a place, by kind and id; undefined for none. */
  readonly linkAt: (kind: AnchorKind, id: string) => PlaceLink | undefined;
  /** Of the page, where it is not the document's. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Blocks as the renderer writes them (render/html/blocks.ts). */
const PARAGRAPH = /<p class="n" id="([^"]*)">(.*?)<\/p>/gs;
const TABLE = /<div class="(?:table|table wide)" id="([^"]*)">\n/g;
const CHART = /<figure id="([^"]*)">\n<figcaption>(.*?)<\/figcaption>/gs;
const SKIP = /<a class="skip"[^>]*>[^<]*<\/a>\n/;

/** The page; the file itself stays as it is kept. */
export function withCommentLinks({ direction, head, html, language, linkAt }: LinkOrder): string {
  const link = (kind: AnchorKind, id: string): string => {
    const found = linkAt(kind, unescapeHtml(id));
    if (found === undefined) return '';
    const { href, label, text } = found;
    const own = `lang="${language}" dir="${direction}"`;
    return ` <a href="${escapeHtml(href)}" ${own} aria-label="${escapeHtml(label)}">[${escapeHtml(text)}]</a>`;
  };
  return html
    .replace(SKIP, (skip) => `${skip}<aside lang="${language}" dir="${direction}">${head}</aside>\n`)
    .replace(
      PARAGRAPH,
      (_, id: string, text: string) => `<p class="n" id="${id}">${text}${link('paragraph', id)}</p>`,
    )
    .replace(TABLE, (open, id: string) => {
      const own = link('table', id);
      return own === '' ? open : `${open}<p class="notes">${own.trim()}</p>\n`;
    })
    .replace(CHART, (_, id: string, caption: string) => {
      return `<figure id="${id}">\n<figcaption>${caption}${link('figure', id)}</figcaption>`;
    });
}
