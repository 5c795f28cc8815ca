/** Where a published entry says that it takes place: countries, and how wide it reaches. */
import { normalizeCountry } from '../../reference/countries.ts';
import { nearestCode } from './nearest-code.ts';
import { splitCodes } from './split-codes.ts';
import type { Tell } from './stocktaking-labels.ts';

const EVERYWHERE = /^(?:inter|trans|multi)?national$|^global$|^world(?:wide)?$/i;

/** `South Africa / international` is a country and a wider reach. */
export function placesOf(text: string, tell: Tell) {
  if (text.trim() === '') return {};
  const whole = normalizeCountry(text);
  const pieces =
    whole === undefined
      ? text.split(/[/;]|\sand\s/).flatMap((piece) => splitCodes('countries', piece))
      : [text];
  const countries: string[] = [];
  let wide = false;
  for (const piece of pieces) {
    const iso3 = normalizeCountry(piece);
    if (iso3 !== undefined) countries.push(iso3);
    else if (EVERYWHERE.test(piece)) wide ||= piece.toLowerCase() !== 'national';
    else
      tell('unknown-code', 'countries', piece, {
        list: 'countries',
        suggestion: nearestCode('countries', piece),
      });
  }
  const coverage = wide
    ? countries.length > 0
      ? 'multi-country'
      : 'global'
    : countries.length > 1
      ? 'multi-country'
      : 'national';
  return countries.length === 0 && !wide ? {} : { countries, coverage };
}
