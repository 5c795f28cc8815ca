/** An action line is named twice: as primary and other, or twice among the others. */
import type { LineCode } from '../record.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const lineDoubled: Rule = {
  id: 'line-doubled',
  severity: severities('error', 'warning', 'warning'),
  fields: ['primaryLine', 'otherLines'],
  params: ['line'],
  check: ({ activity: { primaryLine, otherLines } }) => {
    let hits: Hit[] | undefined;
    for (let index = 0; index < otherLines.length; index += 1) {
      const line = otherLines[index] as LineCode;
      if (line !== primaryLine && otherLines.indexOf(line) === index) continue;
      hits ??= [];
      hits.push({ field: `otherLines.${index}`, value: line, params: { line } });
    }
    return hits ?? NO_HITS;
  },
};
