/**
 * Carries characters beyond U+FFFF safely through JSZip, which exceljs and docx pack with: it encodes text in stretches
 * of 16,384 UTF-16 units and damages a character that lies across two of them.
 */

/** Unlikely in any text, and veiled itself when it occurs. */
const VEIL = '\uF8FF';
const VEILED = /[\u{10000}-\u{10FFFF}\uF8FF]/gu;
const VEILS = /\uF8FF([0-9a-f]{4,6});/g;

/** `text` with each such character as its number between marks. The same text when there is none. */
export function veilAstral(text: string): string {
  return text.replace(VEILED, (character) => `${VEIL}${(character.codePointAt(0) ?? 0).toString(16)};`);
}

/** The characters back in their places: the inverse of {@link veilAstral}, also within a longer text. */
export function unveilAstral(text: string): string {
  return text.replace(VEILS, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
