/** The manifest of a report folder: every file with its hash, every maker, and a hash over itself. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Makers } from './document.ts';

/** Name of the manifest in a report folder; it lists every other file. */
export const MANIFEST_NAME = 'manifest.json';

export interface ManifestFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** What is stated about a report besides its files. */
export interface ManifestStatement {
  readonly makers: Makers;
  /** What tells the program that made the files from others of its version: the same one makes the same bytes again. */
  readonly program?: string;
  readonly snapshot: {
    readonly id: string;
    readonly gzSha256: string;
    /** Name of the snapshot's gzip where the folder holds it; a public folder does not. */
    readonly file?: string;
  };
  /** Id of the snapshot that the changes are told against, where there is one. */
  readonly previous?: string;
  /** Id of the snapshot of the year before, where an annex tells of it. */
  readonly lastYear?: string;
  /** What the set was made to hold, whatever is there; sets from before this was written down have none. */
  readonly ordered?: ManifestOrder;
  /** Names of the document models among the files; their figures can be recounted. */
  readonly documents: readonly string[];
}

/** Kinds of report, each in all of these languages and formats. */
export interface ManifestOrder {
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly string[];
}

export interface Manifest extends ManifestStatement {
  readonly schema: 1;
  /** In order of name. */
  readonly files: readonly ManifestFile[];
  /** SHA-256 over the canonical text of all the rest. */
  readonly hash: string;
}

/** Size and hash of a file's bytes. */
export function manifestFile(name: string, bytes: Uint8Array): ManifestFile {
  return { name, size: bytes.byteLength, sha256: sha256(bytes) };
}

/** The manifest's text: canonical JSON (RFC 8785) and a newline; the order of `files` and `documents` does not matter. */
export function manifestOf(files: readonly ManifestFile[], statement: ManifestStatement): string {
  const { makers, program, snapshot, previous, lastYear, ordered, documents } = statement;
  const rest = {
    schema: 1,
    makers,
    ...(program === undefined ? {} : { program }),
    snapshot,
    ...(previous === undefined ? {} : { previous }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(ordered === undefined ? {} : { ordered: sortedOrder(ordered) }),
    documents: [...documents].sort(),
    files: files
      .map(({ name, size, sha256 }) => ({ name, size, sha256 }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  } as const;
  return textOf({ ...rest, hash: sha256(textOf(rest)) });
}

function sortedOrder({ formats, kinds, languages }: ManifestOrder): ManifestOrder {
  const sorted = (all: readonly string[]): readonly string[] => [...new Set(all)].sort();
  return { kinds: sorted(kinds), languages: sorted(languages), formats: sorted(formats) };
}

/** The manifest in `bytes`; undefined unless these are exactly the bytes that {@link manifestOf} gives for it. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const manifest = JSON.parse(text) as Manifest;
    return manifestOf(manifest.files, manifest) === text ? manifest : undefined;
  } catch {
    // Whatever fails here fails because the bytes are no manifest.
    return undefined;
  }
}

function textOf(value: object): string {
  return `${canonicalize(value)}\n`;
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
