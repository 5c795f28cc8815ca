/** How much a file may ask of us before it is refused. */

/** Sizes in bytes unless the name says otherwise. */
export interface ReadLimits {
  /** The file as it lies on disk. */
  readonly maxBytes: number;
  /** All that is unpacked from it, counted while unpacking. */
  readonly maxUnpackedBytes: number;
  /** Entries of a ZIP file. */
  readonly maxEntries: number;
  /** Unpacked size : packed size of one entry; entries that unpack to less than 1 MiB are free. */
  readonly maxRatio: number;
  /** Columns that hold a value. */
  readonly maxColumns: number;
  /** Excel's own limit is 32,767; a longer cell is reported in `Row.tooLong`. */
  readonly maxCellCharacters: number;
  /** Excel's own limit is 1,048,576. */
  readonly maxRows: number;
  /** One JSON record. */
  readonly maxObjectBytes: number;
  /** Nesting of one JSON record. */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 512 * 2 ** 20,
  maxUnpackedBytes: 6 * 2 ** 30,
  maxEntries: 2000,
  maxRatio: 250,
  maxColumns: 512,
  maxCellCharacters: 32_767,
  maxRows: 1_048_576,
  maxObjectBytes: 8 * 2 ** 20,
  maxDepth: 64,
};
