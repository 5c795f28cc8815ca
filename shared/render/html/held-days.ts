/** Days with their months in Chinese and Arabic, which no end of a line parts: `12月31日`, `31 ديسمبر`; others are held with the codes. */
const DAY =
  /\d{1,2}月\d{1,2}日|(?<!\d)\d{1,2} (?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?!\p{L})/gu;

/** `text` with each such day as `hold` writes it. */
export function holdDays(text: string, hold: (day: string) => string): string {
  return text.replace(DAY, hold);
}
