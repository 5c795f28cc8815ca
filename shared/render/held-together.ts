/** Short codes that no end of a line may cut: `C7 e-gov`, `ITU-T`, `WA-000412`, and a lone letter before its hyphen, `e-health`. */

/** Not within an address, nor within a longer code. */
const HELD = /(?<![\p{L}\p{N}\-/._])(?:C7 e-[a-z]+|ITU-[RTD]\b|WA-\d{6}\b|\p{L}-\p{L}+)/gu;

/** `text` with each such code as `hold` writes it. */
export function holdTogether(text: string, hold: (code: string) => string): string {
  return text.replace(HELD, (code) => hold(code));
}
