/** The version of the words, worked out from the words: nobody can forget to raise it. */
import { createHash } from 'node:crypto';
import type { Catalogue } from './catalogue.ts';

/** Digits of a SHA-256 that tell two catalogues apart. */
const DIGITS = 12;

/** The version of `catalogues`, by language: another one as soon as any message says something else; the order of keys and languages is none. */
export function catalogueVersion(catalogues: Readonly<Record<string, Catalogue>>): string {
  const hash = createHash('sha256');
  for (const [language, catalogue] of Object.entries(catalogues).sort(byName))
    for (const [key, message] of Object.entries(catalogue).sort(byName))
      hash.update(`${JSON.stringify([language, key, message])}\n`);
  return hash.digest('hex').slice(0, DIGITS);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
