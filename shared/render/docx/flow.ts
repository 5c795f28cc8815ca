/** The body in reading order, cut wherever the page has to turn for a wide table. */
import type { FileChild } from 'docx';
import type { Block, Section } from '../../reports/document.ts';
import { renderHeading, renderList, renderParagraph } from './blocks.ts';
import { renderChart } from './chart.ts';
import type { DocxContext } from './context.ts';
import { renderTable } from './table.ts';

/** A stretch of pages that stand the same way. */
export interface Stretch {
  readonly wide: boolean;
  readonly children: FileChild[];
}

/** The whole body; `front` opens the first stretch. */
export function flowOf(context: DocxContext, front: readonly FileChild[]): readonly Stretch[] {
  const stretches: Stretch[] = [{ wide: false, children: [...front] }];
  /** Headings wait for what they stand over, so that they turn with it. */
  let waiting: { readonly section: Section; readonly level: number; readonly annex: boolean }[] = [];
  let lists = 0;
  const put = (wide: boolean, children: readonly FileChild[]): void => {
    const current = stretches.at(-1);
    const turns = current === undefined || current.wide !== wide;
    const target: Stretch = turns ? { wide, children: [] } : current;
    if (turns) stretches.push(target);
    waiting.forEach(({ annex, level, section }, index) => {
      const newPage = annex && level === 1 && !(turns && index === 0);
      target.children.push(renderHeading(section, level, context, { newPage }));
    });
    waiting = [];
    target.children.push(...children);
  };
  const renderBlock = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
        put(false, [renderParagraph(block, context)]);
        break;
      case 'list':
        lists += 1;
        put(false, renderList(block, lists, context));
        break;
      case 'chart':
        put(false, renderChart(block, context));
        break;
      case 'table':
        put(block.wide === true, renderTable(block, context));
        break;
    }
  };
  const walk = (section: Section, level: number, annex: boolean): void => {
    waiting.push({ section, level, annex });
    section.blocks.forEach(renderBlock);
    for (const below of section.sections) walk(below, level + 1, annex);
  };
  for (const section of context.model.sections) walk(section, 1, false);
  for (const section of context.model.annexes) walk(section, 1, true);
  if (waiting.length > 0) put(false, []);
  return stretches;
}
