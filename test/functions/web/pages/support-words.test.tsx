import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../functions/web/pages/page-context.ts';
import { SupportWords } from '../../../../functions/web/pages/support-words.tsx';

const said = (support: Parameters<typeof SupportWords>[0]['support'], language = 'en') => {
  const page = pageContext(`https://example.test/review?lang=${language}`, 'internal', {});
  return String(<SupportWords page={page} code="9.4" support={support} />);
};

describe('how the matrix stands to a claim', () => {
  it('is explained with what to do where it is not exactly this link', () => {
    expect(said('goal-in-matrix')).toContain('links these action lines with SDG 9, but not with 9.4 itself');
    expect(said('goal-in-matrix')).toContain('Claim what the matrix names, or keep 9.4 and say');
    expect(said('outside-matrix')).toContain('links none of these action lines with SDG 9');
    expect(said('goal-in-matrix', 'fr')).toContain('ODD 9, mais pas à 9.4 même');
  });

  it('is a mark alone where nothing is to be done', () => {
    expect(said('in-matrix')).not.toContain('hint');
    expect(said('not-assessable')).not.toContain('hint');
  });
});
