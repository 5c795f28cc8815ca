/** Media types of the files that are handed out, by their ending. */

const BY_ENDING: Readonly<Record<string, string>> = {
  json: 'application/json',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  gz: 'application/gzip',
  zip: 'application/zip',
};

/** The media type of a file name; bytes of no stated kind otherwise. */
export function mediaTypeOf(name: string): string {
  return BY_ENDING[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
