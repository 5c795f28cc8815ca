/** For whom a page counts: the same question has another answer for readers who may see more. */
import type { PageContext } from './page-context.ts';

/** One sentence, below the lead of every page that counts or lists records. */
export function Readers({ page }: { readonly page: PageContext }) {
  return <p class="note readers">{page.words(`web.readers.${page.audience}`)}</p>;
}
