/** Which issue of a report `wsis pack` takes, and what it says where there is none. */
import { describe, expect, it } from 'vitest';
import { issueOf } from '../../local/commands/pack.ts';
import { explainProblem } from '../../local/explain-problem.ts';
import type { ReportIssue } from '../../shared/reports/report.ts';
import type { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';

const issue = (label: string) => ({ label, set: label }) as ReportIssue;
const told = (labels: readonly string[], label?: string): string => {
  try {
    return issueOf({ id: 'gca-2020', issues: labels.map(issue) }, label).label;
  } catch (error) {
    return explainProblem(error as Problem, wordsIn('en'));
  }
};

describe('the issue that is packed', () => {
  it('is the newest, or the one that is named', () => {
    expect(told(['Draft 1', 'Rev. 1'])).toBe('Rev. 1');
    expect(told(['Draft 1', 'Rev. 1'], 'Draft 1')).toBe('Draft 1');
  });

  it('is missed with the report’s own words where none was made, or none of that name', () => {
    expect(told([])).toContain('an issue to pack; of gca-2020 none was made yet');
    expect(told(['Draft 1'], 'Rev. 3')).toContain('an issue of gca-2020 that was made (“Draft 1”)');
  });
});
