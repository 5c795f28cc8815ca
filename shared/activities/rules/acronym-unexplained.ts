/** An acronym is never spelt out in the record: readers outside the unit can't know it. */
import { acronymsOf } from '../acronyms.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

/** Known to every reader of a WSIS report, or not acronyms at all. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'AFR AMS ARB ASP BDT CIS COVID CSTD CWG ECOSOC EUR FAO GDC GSM HLPF ICT ICTS IGF ILO ISO ITU LDC LDCS LLDC LLDCS MDG ' +
    'NGO NGOS SDG SDGS SIDS SMS TSB UNCTAD UNDESA UNDP UNEP UNESCO UNGA UNICEF UNDRR USA WHO WIPO WMO WSIS WTO PDF USB GPS ' +
    'UNGIS CHF EUR USD III VII VIII XII XIII'
  ).split(' '),
);
const ASKED: ReadonlySet<string> = new Set(['title', 'summary', 'headline', 'narrative']);
/** A text mostly in capitals is shouted, not abbreviated. */
const SHOUTED = 0.6;

export const acronymUnexplained: Rule = {
  id: 'acronym-unexplained',
  severity: severities('warning', 'off', 'off'),
  fields: [...ASKED],
  params: ['acronym'],
  check: (record, { texts }) => {
    let first: Map<string, string> | undefined;
    let explained: Set<string> | undefined;
    for (const { fieldId, text, traits, whole, original } of texts) {
      if (!whole || !original || !traits.capitals || !ASKED.has(fieldId)) continue;
      if (traits.upper > traits.latin * SHOUTED) continue;
      for (const { acronym, at } of acronymsOf(text, traits)) {
        if (KNOWN.has(acronym)) continue;
        if (isBesideParenthesis(text, at, acronym.length)) {
          explained ??= new Set();
          explained.add(acronym);
        } else {
          first ??= new Map();
          if (!first.has(acronym)) first.set(acronym, fieldId);
        }
      }
    }
    if (first === undefined) return NO_HITS;
    const { aliases } = record.activity;
    const open = [...first].filter(([each]) => !explained?.has(each) && !aliases.includes(each));
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
