/** A result gives a number without saying of what (unit) or when (date). */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const resultIncomplete: Rule = {
  id: 'result-incomplete',
  severity: severities('error', 'warning', 'off'),
  fields: ['results'],
  params: ['item', 'part'],
  check: ({ update: { results } }) => {
    let hits: Hit[] | undefined;
    for (let index = 0; index < results.length; index += 1) {
      const result = results[index];
      if (result?.value === undefined) continue;
      for (const part of ['unit', 'asOf'] as const) {
        if (result[part] !== undefined) continue;
        hits ??= [];
        hits.push({
          field: `results.${index}.${part}`,
          value: String(result.value),
          params: { item: index + 1, part },
        });
      }
    }
    return hits ?? NO_HITS;
  },
};
