/** How the matrix stands to the claims of a form: as the rules ask for it, and as the page shows it. */
import type { LineCode } from '../../shared/activities/record.ts';
import { supportOf } from '../../shared/matrix/support.ts';
import { type FormFields, oneValue } from '../../shared/record-form/form-fields.ts';
import { countedLinks, latestEdition } from '../../shared/reference/matrix-edition.ts';
import { editionOf } from './edition-of.ts';
import type { ClaimView } from './pages/record-form/form-context.ts';

/** The newest edition's support, as the rules ask for it. */
export function claimSupport(lines: readonly LineCode[], code: string) {
  return supportOf(editionOf(latestEdition.edition), lines, code);
}

/** How the matrix stands to a code under the lines that the form names. */
export function claimViewOf(fields: FormFields): (code: string) => ClaimView {
  const named = [oneValue(fields, 'primaryLine'), ...(fields.get('otherLines') ?? [])];
  const isAll = oneValue(fields, 'crossCutting') !== '';
  return claimViewFor([...named.filter((line) => line !== ''), ...(isAll ? ['cross-cutting'] : [])]);
}

/** As {@link claimViewOf}, for lines by their codes; unknown ones support nothing. */
export function claimViewFor(lines: readonly string[]): (code: string) => ClaimView {
  const known = lines as Parameters<typeof supportOf>[1];
  const links = countedLinks(latestEdition);
  return (code) => ({
    support: supportOf(editionOf(latestEdition.edition), known, code),
    rationale: links.find(
      (link) => link.code === code && (lines.includes(link.line) || lines.includes('cross-cutting')),
    )?.rationale,
  });
}
