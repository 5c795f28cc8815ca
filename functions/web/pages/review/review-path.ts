/** Where an update is reviewed. */

/** Where the update of a stream is reviewed: `/review/ID/FROM..TO`. */
export function reviewPath(stream: string): string {
  return `/review/${stream.slice('update/'.length)}`;
}
