/** Whether a text already states a number, so that it is not said twice: `23 islands have a plan: 23 islands`. */

/** A number as people write it: digits with separators between them. */
const WRITTEN = /\d(?:[\d.,’'\u00a0\u202f ]*\d)?/gu;

/** Whether `value` stands in `text` in Western digits, however its thousands and decimals are separated. */
export function statesNumber(text: string, value: number): boolean {
  return (text.match(WRITTEN) ?? []).some((written) => {
    const digits = written.replace(/[’'\u00a0\u202f ]/gu, '');
    return [digits.replace(/[.,]/gu, ''), digits.replace(',', '.')].some((each) => Number(each) === value);
  });
}
