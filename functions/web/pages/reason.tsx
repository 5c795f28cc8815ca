/** Why something was done, as pages say it. */
import { reasonText } from '../../../shared/text/system-reason.ts';
import type { PageContext } from './page-context.ts';

/** A name in a sentence of another script, between the marks that keep its direction apart (Unicode FSI and PDI). */
const NAME = /\u2068([^\u2069]*)\u2069/;

/** A reason of the system in the reader's language; what a person typed as it is, in a language that nobody noted. */
export function Reason({ page, reason }: { readonly page: PageContext; readonly reason: string }) {
  const text = reasonText(page.words, reason);
  if (text === reason) return <bdi lang="">{text}</bdi>;
  // Every second piece is what the pattern caught.
  return (
    <bdi>
      {text.split(NAME).map((piece, index) => (index % 2 === 0 ? piece : <bdi lang="">{piece}</bdi>))}
    </bdi>
  );
}
