/** When a token was used last: one line a day, so that its owner sees which are forgotten. */
import { genevaDay } from '../reference/geneva-day.ts';
import type { Clock, Ledger } from '../store/ports.ts';
import { systemReason } from '../text/system-reason.ts';
import type { Token } from './token.ts';

interface TokenUse {
  readonly id: string;
  /** `YYYY-MM-DD`, in Geneva. */
  readonly day: string;
}

function useStream(id: string): string {
  return `token-use/${id}`;
}

/**
 * Notes uses in `ledger`, each token once a day. What is noted already is remembered by the process; when two note the same at
 * once, one of them is enough.
 */
export function tokenUses({ clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger }) {
  const noted = new Map<string, string>();
  return async ({ id, person }: Pick<Token, 'id' | 'person'>): Promise<void> => {
    const now = clock();
    const [at, day] = [now.toISOString(), genevaDay(now)];
    if (noted.get(id) === day) return;
    const [newest] = await ledger.newest([useStream(id)]);
    if ((newest?.state as TokenUse | undefined)?.day !== day) {
      const state: TokenUse = { id, day };
      const revision = (newest?.revision ?? 0) + 1;
      await ledger.append([
        { stream: useStream(id), revision, at, by: person, reason: systemReason('token-used'), state },
      ]);
    }
    noted.set(id, day);
  };
}

/** The last day of use of each of the tokens that was ever used, by id. */
export async function lastUses(
  ledger: Pick<Ledger, 'newest'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await ledger.newest(ids.map(useStream));
  return new Map(
    found.flatMap((each) => {
      const use = each?.state as TokenUse | undefined;
      return use === undefined ? [] : [[use.id, use.day] as const];
    }),
  );
}
