/** Letters that no font has, made visible as their code points. */
import { withoutUnseen } from '../../text/typed-code.ts';

/** `data` with each code point of `missing` that is not plain Latin as `[U+1F600]`, wherever it stands. */
export function spellOut<T>(data: T, missing: readonly string[]): T {
  const points = new Set([...missing.join('')].filter((letter) => letter > '\u024f'));
  if (points.size === 0) return data;
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string')
      return [...node].map((letter) => (points.has(letter) ? spelled(letter) : letter)).join('');
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  return walk(data) as T;
}

/** Nothing for what joins letters and nobody sees: it stands between the parts of a picture. */
function spelled(letter: string): string {
  if (withoutUnseen(letter) === '') return '';
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
