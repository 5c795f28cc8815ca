/** An acronym is never spelt out in the record: readers outside the unit can't know it. */
import { NO_HITS, type Rule, severities } from './rule.ts';

const ACRONYM = /(?<![\p{L}\p{N}-])[A-Z]{3,8}(?![\p{L}\p{N}-])/gu;

/** Known to every reader of a WSIS report, or not acronyms at all. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'AFR AMS ARB ASP BDT CIS COVID CSTD CWG ECOSOC EUR FAO GDC GSM HLPF ICT ICTS IGF ILO ISO ITU LDC LDCS LLDC LLDCS MDG ' +
    'NGO NGOS SDG SDGS SIDS SMS TSB UNCTAD UNDESA UNDP UNEP UNESCO UNGA UNICEF UNDRR USA WHO WIPO WMO WSIS WTO PDF USB GPS ' +
    'UNGIS CHF EUR USD III VII VIII XII XIII'
  ).split(' '),
);
/** A text mostly in capitals is shouted, not abbreviated. */
const SHOUTED = 0.6;

export const acronymUnexplained: Rule = {
  id: 'acronym-unexplained',
  severity: severities('warning', 'off', 'off'),
  fields: ['title', 'summary', 'headline', 'narrative'],
  params: ['acronym'],
  check: (record, { texts }) => {
    const asked = texts.filter(({ whole, original, traits }) => whole && original && traits.capitals);
    if (asked.length === 0) return NO_HITS;
    const first = new Map<string, string>();
    const explained = new Set<string>(record.activity.aliases);
    for (const { fieldId, text, traits } of asked) {
      if (!acronymUnexplained.fields.includes(fieldId) || isShouted(text, traits.latin)) continue;
      for (const match of text.matchAll(ACRONYM)) {
        const [acronym] = match;
        if (KNOWN.has(acronym)) continue;
        if (isBesideParenthesis(text, match.index, acronym.length)) explained.add(acronym);
        else if (!first.has(acronym)) first.set(acronym, fieldId);
      }
    }
    const open = [...first].filter(([acronym]) => !explained.has(acronym));
    return open.map(([acronym, field]) => ({ field, value: acronym, params: { acronym } }));
  },
};

/** `… emergency response teams (CERT)` or `CERT (computer emergency …)`. */
function isBesideParenthesis(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  const after = text.slice(at + length, at + length + 2);
  return (
    before === '(' || before === '（' || after === ' (' || after.startsWith('(') || after.startsWith('（')
  );
}

function isShouted(text: string, letters: number): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return capitals > letters * SHOUTED;
}
