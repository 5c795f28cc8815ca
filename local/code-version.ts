/** The version of the code, named by every output: the package's version. */
import { readFileSync } from 'node:fs';

/** E.g. `0.1.0`. */
export function codeVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
