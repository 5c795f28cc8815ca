/** Notes stand on the page of their marks: the engine moves a line on only where its first note has no room. */

/**
 * Lays out with room kept for all notes of the paragraphs of which one `torn` from its mark was seen, in this layout or
 * another before it.
 */
export function notesInPlace<S, T extends { readonly torn: readonly string[] }>(
  lay: (settled: S, kept: readonly string[]) => T,
): (settled: S) => T {
  let kept: readonly string[] = [];
  return (settled) => {
    for (;;) {
      const laid = lay(settled, kept);
      const torn = laid.torn.filter((each) => !kept.includes(each));
      if (torn.length === 0) return laid;
      kept = [...kept, ...torn];
    }
  };
}
