/** The three classes of readers, from the widest to the narrowest: everything that is shown asks here. */

/** Who may see a thing at most: it never reaches a file or a reader of a wider class. */
export type Audience = 'public' | 'members' | 'internal';

const RANKS: Readonly<Record<Audience, number>> = { public: 0, members: 1, internal: 2 };

/** Whether what is meant for class `of` may be shown to class `reader`. */
export function mayShow(of: Audience, reader: Audience): boolean {
  return RANKS[of] <= RANKS[reader];
}

/** The class named `text`; what has no known class is internal. */
export function audienceNamed(text: string): Audience {
  return Object.hasOwn(RANKS, text) ? (text as Audience) : 'internal';
}
