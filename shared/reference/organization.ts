/** ITU as records name it: Sectors, units, regions, plans; the one door to the code lists. */
import type { Confidence } from './confidence.ts';
import type { RegionId } from './countries.ts';
import data from './data/organization.json' with { type: 'json' };
import type { Language } from './languages.ts';

export {
  CODE_LISTS,
  type CodeEntry,
  type CodeListName,
  codeList,
  findCode,
} from './code-lists.ts';
export {
  type Country,
  type CountryGroupId,
  countries,
  findCountry,
  groupsOf,
  normalizeCountry,
  type RegionId,
} from './countries.ts';
export { normalizeCode } from './normalize-code.ts';

export type SectorId = 'GS' | 'ITU-R' | 'ITU-T' | 'ITU-D';

/** A Sector or the General Secretariat; the General Secretariat has no Bureau. */
export interface Sector {
  readonly id: SectorId;
  readonly sector: string;
  readonly bureau: 'BR' | 'TSB' | 'BDT' | null;
  readonly bureauName?: string;
  readonly head: string;
  /** The Sector's own resolution on WSIS. */
  readonly wsisResolution?: string;
  readonly conferences?: readonly string[];
  readonly confidence: Confidence;
  readonly source: string;
}

/** A Bureau or the General Secretariat. */
export interface Unit {
  readonly id: string;
  readonly label: string;
  readonly sector: SectorId;
  readonly confidence: Confidence;
  readonly source: string;
}

export interface Region {
  readonly id: RegionId;
  readonly name: Readonly<Record<Language, string>>;
  readonly confidence: Confidence;
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
}

export const sectors = data.sectors as readonly Sector[];

export const units = data.units as readonly Unit[];

/** The six ITU-D regions, from memory. */
export const regions = data.regions.items as readonly Region[];

/** ITU strategic plan in force: goals, targets and enablers (Resolution 71). */
export const strategicPlan = data.strategicPlan;

/** Connect 2030 agenda: vision, status and targets (Resolution 200); its goals are a code list. */
export const connect2030 = data.connect2030;

/** Words of the WSIS Stocktaking and Prizes forms. */
export const stocktakingFields = data.stocktakingFields;

export const ituMembershipClasses: readonly string[] = data.ituMembershipClasses.items;

const regionById: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.id, region]));

const regionByCountry: ReadonlyMap<string, RegionId> = new Map(
  regions.flatMap((region) => region.countries.map((iso3) => [iso3, region.id] as const)),
);

/** The region named `id`, if there is one. */
export function findRegion(id: string): Region | undefined {
  return regionById.get(id);
}

/** ITU region of an alpha-3 code; undefined when it is in no list. */
export function regionOf(iso3: string): RegionId | undefined {
  return regionByCountry.get(iso3);
}
