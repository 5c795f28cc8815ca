/** Which row of a table (item of a list) was which in an earlier issue: each is one at most, and says the same where any does. */
import { plainText } from './compose/run-text.ts';
import type { Block, Inline } from './document.ts';

type Cells = readonly (readonly Inline[])[];

interface Row {
  readonly at: number;
  readonly cells: readonly string[];
  /** All that it says. */
  readonly text: string;
  /** Records that it names, else figures that it tells; empty where it has neither. */
  readonly about: string;
}

/** The cells of each row; an item of a list is a row of one. */
export function rowsOf(block: Block): readonly Cells[] {
  if (block.type === 'list') return block.items.map((item) => [item]);
  return block.type === 'table' ? block.rows.map((row) => row.map(({ content }) => content)) : [];
}

/**
 * By index of `now`: the index in `old`. First rows that say the same, then those about the same records or figures, then of those
 * with the same first cell the one with most cells in common, the nearest of several. What is left came, or went.
 */
export function pairRows(old: readonly Cells[], now: readonly Cells[]): ReadonlyMap<number, number> {
  const [before, after] = [old.map(rowOf), now.map(rowOf)];
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const take = (row: Row, from: Row | undefined): void => {
    if (from === undefined) return;
    pairs.set(row.at, from.at);
    taken.add(from.at);
  };
  for (const nameOf of [({ text }: Row) => text, ({ about }: Row) => about]) {
    const free = Map.groupBy(
      before.filter(({ at }) => !taken.has(at)),
      nameOf,
    );
    for (const row of after) {
      if (!pairs.has(row.at) && nameOf(row) !== '') take(row, free.get(nameOf(row))?.shift());
    }
  }
  const left = Map.groupBy(
    before.filter(({ at }) => !taken.has(at)),
    ({ cells }) => cells[0] ?? '',
  );
  for (const row of after) {
    if (pairs.has(row.at)) continue;
    const free = (left.get(row.cells[0] ?? '') ?? []).filter(({ at }) => !taken.has(at));
    const expected = (pairs.get(row.at - 1) ?? row.at - 1) + 1;
    take(row, nearest(row, free, expected));
  }
  return pairs;
}

function nearest({ cells }: Row, free: readonly Row[], expected: number): Row | undefined {
  const alike = (other: Row): number => cells.filter((cell, index) => cell === other.cells[index]).length;
  const away = ({ at }: Row): number => Math.abs(at - expected);
  return free.toSorted((one, other) => alike(other) - alike(one) || away(one) - away(other))[0];
}

function rowOf(content: Cells, at: number): Row {
  const cells = content.map(plainText);
  const runs = content.flat();
  const records = runs.flatMap((run) => (run.type === 'record' ? [run.record] : []));
  const figures = runs.flatMap((run) => (run.type === 'figure' ? [run.figure] : []));
  return { at, cells, text: cells.join('\n'), about: (records.length > 0 ? records : figures).join('\n') };
}
