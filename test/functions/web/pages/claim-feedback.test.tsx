import { describe, expect, it } from 'vitest';
import { pageContext } from '../../../../functions/web/pages/page-context.ts';
import { ClaimWords } from '../../../../functions/web/pages/record-form/claim-feedback.tsx';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';

const said = (language: string, rationale?: string) => {
  const page = pageContext(`https://example.test/records/new?lang=${language}`, 'internal', {});
  const view = { support: 'in-matrix', ...(rationale && { rationale }) } as const;
  return String(<ClaimWords page={page} code="9.c" view={view} />);
};

describe('what the form says of a claim', () => {
  it.each(LANGUAGES)(
    'tells in %s that the words of the matrix are English, unless the page is',
    (language) => {
      expect(said(language, 'Access to the Internet')).toContain(
        '<bdi lang="en">Access to the Internet</bdi>',
      );
      expect(said(language, 'Access to the Internet').includes('<small>')).toBe(language !== 'en');
      expect(said(language)).not.toContain('<small>');
    },
  );
});
