/** Names under which snapshots are kept. */

/** Object key of the snapshot itself. */
export function snapshotKey(id: string): string {
  return `snapshots/${id}.ndjson.gz`;
}

/** Object key of its sidecar: id, header and hash of the gzip, readable without unpacking. */
export function snapshotSidecarKey(id: string): string {
  return `snapshots/${id}.json`;
}
