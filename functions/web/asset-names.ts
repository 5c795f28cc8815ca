/** The files that pages are made up with; a new script of a page is named here and stands in browser/. */

/** Scripts, each bundled by itself: `NAME.js` is made of `browser/NAME.ts`. */
export const SCRIPTS = ['page', 'chart', 'record-form', 'review', 'watch-job'] as const;

export type ScriptName = (typeof SCRIPTS)[number];

export type AssetName = 'style.css' | 'icon.svg' | `${ScriptName}.js`;

/** One file as it is handed out. */
export interface Asset {
  readonly name: AssetName;
  /** The name with the hash of what is in it: `style.3f9ab2c01d44.css`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The same, packed (RFC 1952 and RFC 7932), where that makes it smaller. */
  readonly gzip: Uint8Array;
  readonly brotli: Uint8Array;
}

export type Assets = readonly Asset[];

/** Where a page finds `name`; an address without a hash where there is no such file. */
export function assetAddress(assets: Assets): (name: AssetName) => string {
  const files = new Map(assets.map(({ file, name }) => [name, file]));
  return (name) => `/assets/${files.get(name) ?? name}`;
}
