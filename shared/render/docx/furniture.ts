/** What stands on every page: symbol and revision above; page numbers and the snapshot below. */
import { Footer, Header, PageNumber, Tab, TabStopType, TextRun } from 'docx';
import { label } from '../label.ts';
import { type DocxContext, directed } from './context.ts';
import { languageRun } from './language-tags.ts';
import { textRun } from './runs.ts';

/** How much of a snapshot's id is enough to tell it apart by eye. */
const SHORT = 12;

/** Header and footer for pages with text `width` twips wide. */
export function furniture(
  context: DocxContext,
  width: number,
): { readonly header: Header; readonly footer: Footer; readonly blank: Header } {
  const { model } = context;
  const { revision, symbol } = model.masthead;
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  const page = label(model, 'page')
    .split(/(\{pages?\})/u)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' || part === '{pages}'
        ? new TextRun({
            children: [part === '{page}' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
            ...languageRun(model.language),
          })
        : textRun(part, context),
    );
  const tab = new TextRun({ children: [new Tab()] });
  const header = [textRun(symbol ?? model.masthead.organization, context), tab, textRun(revision, context)];
  const snapshot = [
    textRun(`${label(model, 'snapshot')} `, context),
    textRun(model.makers.snapshot.slice(0, SHORT), context, {}, 'en'),
  ];
  const line = (children: TextRun[]) => directed(context, { style: 'PageFurniture', tabStops, children });
  return {
    header: new Header({ children: [line(header)] }),
    blank: new Header({ children: [line([])] }),
    footer: new Footer({ children: [line([...snapshot, tab, ...page])] }),
  };
}
