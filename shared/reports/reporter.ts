/** Whose an activity is: ITU's own or shared, or an entry of another stakeholder that came with a collection. */
import type { Activity } from '../activities/record.ts';

export const REPORTERS = ['itu', 'other'] as const;
export type Reporter = (typeof REPORTERS)[number];

/** ITU as organizations are written, by its name or its letters, in the six languages. */
const ITU =
  /(?<![\p{L}\p{N}])(?:ITU|UIT|МСЭ)(?![\p{L}\p{N}])|International Telecommunication Union|Union internationale des télécommunications|Unión Internacional de Telecomunicaciones|Международн\S+ союз\S* электросвязи|الاتحاد الدولي للاتصالات|国际电联|国际电信联盟/iu;

/** `itu` where a Sector or a unit of ITU answers for it or its organization names ITU; everything else is another's. */
export function reporterOf({ organization, sectors, unit }: Activity): Reporter {
  const isOfItu = sectors.length > 0 || unit !== undefined || ITU.test(organization ?? '');
  return isOfItu ? 'itu' : 'other';
}
