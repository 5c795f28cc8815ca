/** The tokens of each address that are being looked at: whether they are good is not known yet. */

interface Looks {
  readonly count: number;
  readonly next: PromiseWithResolvers<void>;
}

/** Counts them; `nextEnd` is over when one of them was looked at, undefined where there is none. */
export function looksUnderWay() {
  const under = new Map<string, Looks>();
  return {
    nextEnd: (address: string): Promise<void> | undefined => under.get(address)?.next.promise,
    begin: (address: string) => {
      const count = (under.get(address)?.count ?? 0) + 1;
      under.set(address, { next: under.get(address)?.next ?? Promise.withResolvers<void>(), count });
      return {
        end: () => {
          const looks = under.get(address);
          if (looks === undefined) return;
          if (looks.count === 1) under.delete(address);
          else under.set(address, { count: looks.count - 1, next: Promise.withResolvers<void>() });
          looks.next.resolve();
        },
      };
    },
  };
}
