import { expect, it } from 'vitest';
import { Problem } from '../../../shared/text/problem.ts';

it('a problem holds of what a file brings no more than a job can keep', () => {
  const { params } = new Problem('template-unknown', { found: 'x'.repeat(900_000), line: 7 });
  expect(params).toEqual({ found: `${'x'.repeat(1000)}…`, line: 7 });
});
