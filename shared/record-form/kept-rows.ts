/** Which rows of a list say something: blank ones are dropped, and what points to the others follows them. */
import type { SdgClaim } from '../activities/record.ts';
import { type FormFields, oneValue, rowCount } from './form-fields.ts';

/** Parts that are there before anybody has written: alone they make no row. */
const PRESET = /\.(?:weight|origin|status)$/;

/** The numbers of the rows of `id` that are not blank, in order. */
export function keptRows(
  fields: FormFields,
  id: string,
  count: number = rowCount(fields, id),
): readonly number[] {
  const said = new Set<number>();
  const prefix = `${id}.`;
  for (const name of fields.keys()) {
    if (!name.startsWith(prefix) || (id === 'claims' && PRESET.test(name))) continue;
    if (oneValue(fields, name) !== '') said.add(Number.parseInt(name.slice(prefix.length), 10));
  }
  return Array.from({ length: count }, (_, row) => row).filter((row) => said.has(row));
}

/** The letter of an evidence reference, and the list that it counts in. */
export const REFERRED = { R: 'results', E: 'evidence' } as const;

/** `claims` with their references by the places that results and evidence have once blank rows are gone. */
export function renumberRefs(claims: readonly SdgClaim[], fields: FormFields): readonly SdgClaim[] {
  const places = Object.fromEntries(
    Object.entries(REFERRED).map(([letter, id]) => [letter, keptRows(fields, id)]),
  );
  return claims.map((claim) => ({
    ...claim,
    evidenceRefs: claim.evidenceRefs.map((ref) => {
      const place = places[ref[0] ?? '']?.indexOf(Number(ref.slice(1)) - 1) ?? -1;
      return place < 0 ? ref : `${ref[0]}${place + 1}`;
    }),
  }));
}
