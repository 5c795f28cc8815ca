/** Units are named from the whole to the part: who reports for `BDT` reports for what is in it. */

/** `BDT` covers `BDT/DNS` and "BDT, regional offices", not `BDTX`. */
export function coversUnit(unit: string, other: string): boolean {
  return unit !== '' && other.startsWith(unit) && !/^[\p{L}\p{N}]/u.test(other.slice(unit.length));
}
