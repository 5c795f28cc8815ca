/** What comes below each picture in the text: how much of its page a picture may leave empty depends on it. */
import type { SheetBlock, Stretch } from './sheet.ts';

/** Lines of text, a table that pages may part, the heading of the next part, or nothing up to where a page must begin. */
export type Below = 'text' | 'table' | 'part' | 'nothing';

export interface PictureInText {
  readonly file: string;
  readonly below: Below;
  /** Files of the pictures between it and what is below. */
  readonly between: readonly string[];
}

/** The pictures of a stretch in reading order. */
export function picturesIn({ blocks }: Pick<Stretch, 'blocks'>): readonly PictureInText[] {
  return blocks.flatMap((block, at) => {
    if (block.type !== 'picture') return [];
    const rest = blocks.slice(at + 1);
    const next = rest.find((each) => !leadsOn(each));
    const between = rest.slice(0, next === undefined ? undefined : rest.indexOf(next));
    return [{ file: block.file, below: belowOf(next), between: between.flatMap(filesOf) }];
  });
}

function filesOf(block: SheetBlock): readonly string[] {
  return block.type === 'picture' ? [block.file] : [];
}

function belowOf(next: SheetBlock | undefined): Below {
  switch (next?.type) {
    case undefined:
      return 'nothing';
    case 'table':
      return 'table';
    case 'heading':
      return next.level === 1 ? 'part' : 'text';
    default:
      return 'text';
  }
}

/** Another picture, or what only leads to the next block. */
function leadsOn(block: SheetBlock): boolean {
  if (block.type === 'paragraph') return block.leads === true;
  return block.type === 'picture' || block.type === 'before-picture';
}
