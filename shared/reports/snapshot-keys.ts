/** Names under which snapshots are kept. */

/** Object key of the snapshot itself. */
export function snapshotKey(id: string): string {
  return `snapshots/${id}.ndjson.gz`;
}

/** Inverse of {@link snapshotKey}; undefined for keys of other objects. */
export function snapshotIdOf(key: string): string | undefined {
  return /^snapshots\/([^/.]+)\.ndjson\.gz$/.exec(key)?.[1];
}

/** Object key of its sidecar: id, header and hash of the gzip, readable without unpacking. */
export function snapshotSidecarKey(id: string): string {
  return `snapshots/${id}.json`;
}
