/** Who was asked and who answered, over all records of the snapshot, as figures. */
import type { CoverageMeasure } from '../figure.ts';
import type { ComposeContext } from './context.ts';
import type { Counted } from './writer.ts';

/** Figures of the header's counts; `open` = drafted, submitted or returned. Those that are read are registered. */
export function coverageTotals({ cover, snapshot }: Pick<ComposeContext, 'cover' | 'snapshot'>) {
  const { coverage } = snapshot.header;
  const { accepted, changed, drafted, expected, imported, missing, nothingToReport, returned, submitted } =
    coverage;
  const total = (measure: CoverageMeasure, value: number): Counted => cover(measure, {}, value);
  return {
    get expected() {
      return total('coverage-expected', expected);
    },
    get accepted() {
      return total('coverage-accepted', accepted);
    },
    get nothingToReport() {
      return total('coverage-nothing-to-report', nothingToReport);
    },
    get drafted() {
      return total('coverage-drafted', drafted);
    },
    get submitted() {
      return total('coverage-submitted', submitted);
    },
    get returned() {
      return total('coverage-returned', returned);
    },
    /** Undefined for an older snapshot, which has no such count. */
    get changed() {
      return changed === undefined ? undefined : total('coverage-changed', changed);
    },
    get open() {
      return total('coverage-open', drafted + submitted + returned);
    },
    /** Undefined for an older snapshot, which has no such count. */
    get imported() {
      return imported === undefined ? undefined : total('coverage-imported', imported);
    },
    get missing() {
      return total('coverage-missing', missing);
    },
  };
}
