/** How much a file may ask of us before it is refused. */
import type { ZipLimits } from '../../zip/open-zip.ts';

/** Sizes in bytes unless the name says otherwise. */
export interface ReadLimits extends ZipLimits {
  /** The file as it lies on disk. */
  readonly maxBytes: number;
  /** Columns that hold a value. */
  readonly maxColumns: number;
  /** Excel's own limit is 32,767; a longer cell is reported in `Row.tooLong`. */
  readonly maxCellCharacters: number;
  /** Excel's own limit is 1,048,576; empty ones count. */
  readonly maxRows: number;
  /** One JSON record. */
  readonly maxObjectBytes: number;
  /** Nesting of one JSON record. */
  readonly maxDepth: number;
  /** Bytes of a workbook's XML without a value to show for them (see idle-budget). */
  readonly maxIdleBytes: number;
  /** Bytes of a workbook's texts that are read back from disk (see read-back-budget). */
  readonly maxReadBackBytes: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 512 * 2 ** 20,
  // A million rows of twenty columns unpack to 1.3 GB, with every column and long texts to 2.2 GB.
  maxUnpackedBytes: 3 * 2 ** 30,
  maxEntries: 2000,
  // Sheets are packed 20 to 40 : 1.
  maxRatio: 100,
  maxColumns: 512,
  maxCellCharacters: 32_767,
  maxRows: 1_048_576,
  maxObjectBytes: 8 * 2 ** 20,
  maxDepth: 64,
  // A sheet is read three times: 170 MB of empty formatted cells go through. This much takes a few seconds.
  maxIdleBytes: 512 * 2 ** 20,
  // A sheet is read three times: 2 GB of texts in order, or 800,000 in any order, go through. This much takes ten seconds.
  maxReadBackBytes: 10 * 2 ** 30,
};
