/** C7 is named as a whole; reports count its eight applications. Old records know no better. */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const lineC7Alone: Rule = {
  id: 'line-c7-alone',
  severity: severities('error', 'warning', 'warning'),
  fields: ['primaryLine', 'otherLines'],
  params: [],
  check: ({ activity: { primaryLine, otherLines } }) => {
    const other = otherLines.indexOf('C7');
    if (primaryLine !== 'C7' && other < 0) return NO_HITS;
    const hits: Hit[] = [];
    if (primaryLine === 'C7') hits.push({ field: 'primaryLine', value: 'C7' });
    if (other >= 0) hits.push({ field: `otherLines.${other}`, value: 'C7' });
    return hits;
  },
};
