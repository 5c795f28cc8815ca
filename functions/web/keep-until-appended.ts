/** Remembers what was counted over the whole ledger until something is appended to it. */
import type { Ledger } from '../../shared/store/ports.ts';

/** `make`, asked once for each key as long as nothing is appended; asked every time where the ledger can't tell. */
export function keepUntilAppended<T>(
  ledger: Pick<Ledger, 'since'>,
  make: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  let kept = new Map<string, Promise<T>>();
  let seen: string | undefined;
  return async (key) => {
    if (ledger.since === undefined) return make(key);
    const { mark } = await ledger.since();
    if (mark !== seen) [kept, seen] = [new Map(), mark];
    const known = kept.get(key);
    if (known !== undefined) return known;
    const own = kept;
    const made = make(key);
    own.set(key, made);
    made.catch(() => own.delete(key));
    return made;
  };
}
