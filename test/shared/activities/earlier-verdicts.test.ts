import { describe, expect, it } from 'vitest';
import { earlierVerdicts } from '../../../shared/activities/earlier-verdicts.ts';
import type { ClaimReview } from '../../../shared/activities/record.ts';
import { claimOf } from '../../shared/matrix/sample-activities.ts';

const claims = (...reviews: readonly (readonly [string, ClaimReview['state'], string?])[]) => ({
  claims: reviews.map(([code, state, note]) => ({
    ...claimOf(code),
    review: { state, ...(note !== undefined && { note }) },
  })),
});

describe('earlier verdicts', () => {
  it('are the last ones of claims that have none now', () => {
    const found = earlierVerdicts(claims(['9.c', 'unreviewed'], ['4.4', 'accepted'], ['5', 'unreviewed']), [
      claims(['9.c', 'questioned', 'first']),
      claims(['9.c', 'questioned', 'Who learned what?'], ['4.4', 'questioned', 'answered']),
      claims(['9.c', 'unreviewed']),
    ]);
    expect([...found].map(([code, { review }]) => [code, review.note])).toEqual([
      ['9.c', 'Who learned what?'],
    ]);
  });
});
