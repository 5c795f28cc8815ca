/** How large a file may be that a page sends to us: it must fit into one request. */

/** Bytes. Where files are sent straight to a bucket they may be larger (functions/web/upload-door.ts). */
export const LARGEST_UPLOAD = 30 * 2 ** 20;

/** Bytes of a file of entries: one worker takes it in without a break. */
export const LARGEST_ENTRIES = 4 * 2 ** 20;

/** What such a file may hold once it is read: 4 MB of a workbook could unpack to what takes longer than its sender waits. */
export const ENTRIES_LIMITS = {
  maxBytes: LARGEST_ENTRIES,
  maxUnpackedBytes: 200 * 2 ** 20,
  maxRows: 20_000,
} as const;
