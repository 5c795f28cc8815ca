/** Everything under a look-up key, page after page. */
import type { Ledger, Revision } from './ports.ts';

/**
 * Newest revisions under `key` in order of stream name, at most `limit` at once (1 to 1000). The next page is read when it
 * is asked for, so that what is appended meanwhile behind the last stream is seen. `T` is what the key's streams hold.
 */
export async function* pagesUnder<T = unknown>(
  ledger: Pick<Ledger, 'list'>,
  key: string,
  limit: number,
): AsyncGenerator<readonly Revision<T>[]> {
  let after: string | undefined;
  do {
    const page = await ledger.list(key, { limit, ...(after === undefined ? {} : { after }) });
    yield page.items as readonly Revision<T>[];
    after = page.next;
  } while (after !== undefined);
}
