/** A message around something of another language: the message is the page's, what stands in it keeps its own. */
import type { Child } from 'hono/jsx';

/** What a message is given in the place of the words that stand in it. */
export const HOLE = '\u{fffc}';

/** `<Around text={words('…', { title: HOLE })}><bdi lang="fr">…</bdi></Around>` */
export function Around({ text, children }: { readonly text: string; readonly children: Child }) {
  const [before = '', after = ''] = text.split(HOLE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
