/** Pictures that stand below what comes after them in the text. */
import type { Sheet, SheetBlock } from './sheet.ts';

/** Where something stands. */
interface At {
  /** From 1. */
  readonly page: number;
  /** Points from the top of the page: of a picture, where it ends. */
  readonly y: number;
}

/** Files of the pictures that a later picture or the heading of a later part stands above on their page. */
export function overtakenIn(
  { stretches }: Pick<Sheet, 'stretches'>,
  pictures: ReadonlyMap<string, At>,
  headings: ReadonlyMap<string, At>,
): ReadonlySet<string> {
  const placed = (block: SheetBlock): At | undefined => {
    if (block.type === 'picture') return pictures.get(block.file);
    return block.type === 'heading' && block.level === 1 ? headings.get(block.place) : undefined;
  };
  const found = new Set<string>();
  for (const { blocks } of stretches) {
    blocks.forEach((block, at) => {
      const own = placed(block);
      if (
        block.type === 'picture' &&
        own &&
        blocks.slice(at + 1).some((later) => isAbove(placed(later), own))
      )
        found.add(block.file);
    });
  }
  return found;
}

function isAbove(one: At | undefined, other: At): boolean {
  return one?.page === other.page && one.y < other.y;
}
