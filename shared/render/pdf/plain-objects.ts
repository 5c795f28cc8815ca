/** Where each object of a PDF begins and ends, of files whose objects are all written plainly, as our engine writes them. */

export interface PdfObject {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** By number, from the cross-reference table (ISO 32000-1, 7.5.4). */
export function objectsOf(text: string): ReadonlyMap<number, PdfObject> {
  const table = text.slice(crossReferenceAt(text));
  const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)].map(([, offset, kind], number) => ({
    number,
    start: Number(offset),
    used: kind === 'n',
  }));
  const used = entries.filter((entry) => entry.used).sort((a, b) => a.start - b.start);
  return new Map(
    used.map(({ number, start }, at) => [
      number,
      { number, start, end: used[at + 1]?.start ?? crossReferenceAt(text) },
    ]),
  );
}

/** Offset of the cross-reference table; throws where there is none. */
export function crossReferenceAt(text: string): number {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  if (!text.startsWith('xref', at)) throw new Error('the PDF has no cross-reference table');
  return at;
}
