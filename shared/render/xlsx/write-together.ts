/** Several sheets written in one pass: the first goes straight out, the others wait, packed, for their turn in the archive. */
import type { SharedPass } from '../../reports/sheets.ts';
import { type DeflatedBlock, deflateBlocks, deflater } from '../../zip/deflate-blocks.ts';
import { type SheetPart, sheetText } from './sheet-part.ts';

/** Packed bytes of a sheet that may wait in memory. A longer sheet is let go, and read in a pass of its own. */
const MOST_WAITING = 48 * 1024 * 1024;

type Blocks = () => AsyncIterable<DeflatedBlock>;

/** A sheet of the pass. */
interface Lane {
  readonly part: SheetPart;
  /** Its place in the pass. */
  readonly at: number;
  /** What waits; undefined once it was let go, and for the sheet that does not wait. */
  waiting: DeflatedBlock[] | undefined;
  size: number;
}

/**
 * The packed XML of each of `parts`, which share `pass` and stand in the order in which they will be asked for. The bytes are
 * those of a sheet written by itself.
 * @param mostWaiting Bytes, {@link MOST_WAITING} unless told.
 */
export function writeTogether(
  pass: SharedPass,
  parts: readonly SheetPart[],
  mostWaiting: number = MOST_WAITING,
): ReadonlyMap<SheetPart, Blocks> {
  const lanes = parts.map((part, index): Lane => {
    const at = pass.sheets.indexOf(part.plan.sheet.id);
    return { part, at, waiting: index === 0 ? undefined : [], size: 0 };
  });
  return new Map(
    lanes.map((lane, index) => [
      lane.part,
      index === 0 ? () => writeAll(pass, lanes, mostWaiting) : () => blocksOf(lane),
    ]),
  );
}

/** The whole pass: yields the blocks of the first lane, keeps those of the others. */
async function* writeAll(
  pass: SharedPass,
  lanes: readonly Lane[],
  mostWaiting: number,
): AsyncGenerator<DeflatedBlock> {
  const writing = lanes.map((lane, index) => {
    const packer = deflater();
    packer.add(lane.part.before);
    return { lane, first: index === 0, packer, rows: lane.part.begin() };
  });
  for await (const step of pass.steps()) {
    for (const { first, lane, packer, rows } of writing) {
      if (!first && lane.waiting === undefined) continue;
      for (const row of step[lane.at] ?? []) {
        const block = packer.add(rows.write(row));
        if (block === undefined) continue;
        if (first) yield await block;
        else keep(lane, await block, mostWaiting);
      }
    }
  }
  // All rows come before the first `after`: only then is it known where every linked row stands.
  const open = writing.filter(({ first, lane }) => first || lane.waiting !== undefined);
  for (const { rows } of open) rows.end();
  for (const { first, lane, packer } of open) {
    for (const block of [packer.add(lane.part.after()), ...packer.end()]) {
      if (block === undefined) continue;
      if (first) yield await block;
      else keep(lane, await block, mostWaiting);
    }
  }
}

function keep(lane: Lane, block: DeflatedBlock, mostWaiting: number): void {
  lane.waiting?.push(block);
  lane.size += block.packed.length;
  // A small sheet always waits: others may link to its rows, and it to theirs.
  if (lane.size > mostWaiting && lane.part.plan.survey.rows === undefined) lane.waiting = undefined;
}

/** What waited, let go as it is taken; the sheet read by itself when it was too long to wait. */
async function* blocksOf(lane: Lane): AsyncGenerator<DeflatedBlock> {
  if (lane.waiting === undefined) {
    yield* deflateBlocks(sheetText(lane.part));
    return;
  }
  for (let block = lane.waiting.shift(); block !== undefined; block = lane.waiting.shift()) yield block;
}
