import { describe, expect, it } from 'vitest';
import type { SdgClaim } from '../../../shared/activities/record.ts';
import { sharedClaims } from '../../../shared/activities/shared-claims.ts';

const claim = (code: string, evidenceRefs: readonly string[] = []): SdgClaim => ({
  code,
  weight: 'primary',
  evidenceRefs,
  origin: 'declared',
  review: { state: 'accepted', by: 'erin', note: 'Seen' },
});

describe('claims that are shared', () => {
  it('are the same thing where they differ in reasons and evidence only', () => {
    const share = sharedClaims(10);
    const one = share(claim('9.c', ['R1']));
    expect(share(claim('9.c', ['E2']))).toBe(one);
    expect(one).toEqual({ ...claim('9.c'), review: { state: 'accepted' } });
    expect(share({ ...claim('9.c'), weight: 'secondary' })).not.toBe(one);
  });

  it('are remembered up to a limit', () => {
    const share = sharedClaims(1);
    expect(share(claim('4'))).toBe(share(claim('4')));
    expect(share(claim('5'))).not.toBe(share(claim('5')));
    expect(share(claim('5'))).toEqual(share(claim('5')));
  });
});
