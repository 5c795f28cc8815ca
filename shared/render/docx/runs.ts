/** Runs of text as Word runs, each with its own language; text is only ever text. */
import { Bookmark, ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../reference/languages.ts';
import type { Inline } from '../../reports/document.ts';
import { veilAstral } from '../../zip/veil-astral.ts';
import { safeAddress } from '../safe-address.ts';
import { visibleText } from '../visible-text.ts';
import { bookmarkName } from './bookmark-name.ts';
import type { DocxContext } from './context.ts';
import { languageRun } from './language-tags.ts';

export interface RunStyle {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
}

/** Word runs of `runs`; `style` holds for all of them. */
export function renderRuns(
  runs: readonly Inline[],
  context: DocxContext,
  style: RunStyle = {},
): readonly ParagraphChild[] {
  return runs.map((run) => renderRun(run, context, style));
}

/** One run in `lang`, else in the document's language. */
export function textRun(
  text: string,
  { model }: DocxContext,
  style: RunStyle = {},
  lang?: Language,
): TextRun {
  return new TextRun({
    text: veilAstral(visibleText(text)).replace(/\s/gu, (space) => (/[\n\r\t]/u.test(space) ? ' ' : space)),
    ...languageRun(lang ?? model.language),
    ...style,
  });
}

/** Id of the place of a record; the colon keeps it apart from the document's own ids. */
export function recordPlace(record: string): string {
  return `record:${record}`;
}

/** `children` as a place that links can point at. */
export function place(id: string, children: readonly ParagraphChild[]): Bookmark {
  return new Bookmark({ id: bookmarkName(id), children });
}

function renderRun(run: Inline, context: DocxContext, style: RunStyle): ParagraphChild {
  switch (run.type) {
    case 'text': {
      const own = { ...(run.strong && { bold: true }), ...(run.emphasis && { italics: true }) };
      return textRun(run.text, context, { ...style, ...own }, run.lang);
    }
    case 'figure':
      return textRun(run.text, context, { style: 'Figure', ...style });
    case 'link': {
      const link = safeAddress(run.href);
      if (link === undefined) return textRun(run.text, context, style, run.lang);
      const child = textRun(run.text, context, { ...style, style: 'Hyperlink' }, run.lang);
      return new ExternalHyperlink({ link, children: [child] });
    }
    case 'record':
      if (!context.outline.records.has(run.record)) return textRun(run.record, context, style, 'en');
      return internal(
        recordPlace(run.record),
        textRun(run.record, context, { ...style, style: 'Hyperlink' }, 'en'),
      );
    case 'ref':
      if (!context.outline.places.has(run.target)) return textRun(run.text, context, style);
      return internal(run.target, textRun(run.text, context, { ...style, style: 'Hyperlink' }));
  }
}

function internal(id: string, child: TextRun): InternalHyperlink {
  return new InternalHyperlink({ anchor: bookmarkName(id), children: [child] });
}
