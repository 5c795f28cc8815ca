/** Long labels cut into lines where the language allows it. */
import type { Language } from '../../reference/languages.ts';

/** `text` in lines no wider than `width` by `measure`; a word that is wider stands alone. */
export function wrapLabel(
  text: string,
  width: number,
  language: Language,
  measure: (text: string) => number,
): readonly string[] {
  // Most do fit, and to measure is what takes time.
  if (text.trim() !== '' && measure(text.trim()) <= width) return [text.trim()];
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, language)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** Words with the space and the marks behind them; Chinese may break between any two words. */
function piecesOf(text: string, language: Language): readonly string[] {
  if (language !== 'zh') return text.split(/(?<=\s)/u);
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const closes = /^[\p{Pe}\p{Pf}\p{Po}\s]+$/u.test(segment);
    const opens = /[\p{Ps}\p{Pi}]$/u.test(pieces.at(-1) ?? '');
    if ((closes || opens) && pieces.length > 0) pieces.push(`${pieces.pop()}${segment}`);
    else pieces.push(segment);
  }
  return pieces;
}
