/** Where the note to a claim is written. */

/** Id of the note on the claim at `index`: what an error leads to. */
export function noteId(index: number): string {
  return `field-note-${index}`;
}
