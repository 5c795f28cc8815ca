/** What stands on every page: organization and symbol above; the snapshot and page numbers below. */
import { label } from '../label.ts';
import type { DocxContext } from './context.ts';
import { WORD } from './namespaces.ts';
import { field, TAB, textRun } from './runs.ts';
import { flag } from './xml.ts';

/** How much of a snapshot's id is enough to tell it apart by eye. */
const SHORT = 12;

/** The part `hdr` or `ftr` for pages with text `width` twips wide; `context` must hold no links. */
export function furniture(part: 'hdr' | 'ftr', width: number, context: DocxContext): string {
  const line = part === 'hdr' ? head(context) : foot(context);
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs>`;
  const style = part === 'hdr' ? 'Header' : 'Footer';
  const bidi = flag('bidi', context.model.direction === 'rtl');
  return `<w:${part} ${WORD}><w:p><w:pPr><w:pStyle w:val="${style}"/>${tabs}${bidi}</w:pPr>${line}</w:p></w:${part}>`;
}

/** The first page has its masthead above. */
export function blankHeader(): string {
  return `<w:hdr ${WORD}><w:p><w:pPr><w:pStyle w:val="Masthead"/></w:pPr></w:p></w:hdr>`;
}

function head(context: DocxContext): string {
  const { organization, revision, symbol } = context.model.masthead;
  return textRun(organization, context) + TAB + textRun(symbol || revision, context);
}

function foot(context: DocxContext): string {
  const { model } = context;
  const pages = label(model, 'page')
    .split(/(\{pages?\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{page}') return field('PAGE', textRun('1', context));
      if (part === '{pages}') return field('NUMPAGES', textRun('1', context));
      return textRun(part, context);
    });
  const snapshot = model.makers.snapshot.slice(0, SHORT);
  const name = label(model, 'snapshot');
  const data = name === '' ? '' : textRun(`${name} `, context) + textRun(snapshot, context, {}, 'en');
  return `${data}${TAB}${pages.join('')}`;
}
