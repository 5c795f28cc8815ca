/** Footnotes: where what was just said comes from. */
import { editionSource } from '../../reference/matrix-edition.ts';
import type { Inline } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { legalBasis } from './legal-basis.ts';

/** The clauses that the report answers; nothing where its kind names none. */
export function mandateNote(context: ComposeContext): readonly Inline[] {
  const clauses = legalBasis(context);
  return clauses.length === 0 ? [] : [{ type: 'note', text: context.writer.clausesText(clauses) }];
}

/** The edition of the WSIS–SDG Matrix, and where it is published. */
export function matrixNote({ edition, writer }: ComposeContext): Inline {
  const name = writer.plain('report.reference.matrix', { edition: edition.edition });
  const address = editionSource(edition);
  return { type: 'note', text: address === undefined ? name : `${name}, ${address}` };
}
