/** A claim points to a result or piece of evidence that the update doesn't have. */
import type { AnnualUpdate } from '../record.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const evidenceRefNowhere: Rule = {
  id: 'evidence-ref-nowhere',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['reference', 'results', 'evidence'],
  check: ({ activity: { claims }, update }) => {
    // Claims live as long as the activity: in a year with nothing to report they keep pointing at what was.
    if (update.nothingToReport !== undefined) return NO_HITS;
    let hits: Hit[] | undefined;
    for (let index = 0; index < claims.length; index += 1) {
      const refs = claims[index]?.evidenceRefs ?? [];
      for (let place = 0; place < refs.length; place += 1) {
        const reference = refs[place] as string;
        if (exists(reference, update)) continue;
        hits ??= [];
        hits.push({
          field: `claims.${index}.evidenceRefs.${place}`,
          value: reference,
          params: {
            reference: reference.slice(0, 20),
            results: update.results.length,
            evidence: update.evidence.length,
          },
        });
      }
    }
    return hits ?? NO_HITS;
  },
};

function exists(reference: string, { results, evidence }: AnnualUpdate): boolean {
  const count = reference[0] === 'R' ? results.length : reference[0] === 'E' ? evidence.length : 0;
  const digits = reference.slice(1);
  return /^[1-9]\d{0,3}$/.test(digits) && Number(digits) <= count;
}
