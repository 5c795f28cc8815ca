/** As what of ITU's membership a delegate takes part (Constitution, article 2; Convention, article 19). */
export const MEMBERSHIPS = ['member-state', 'sector-member', 'associate', 'academia'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

/** The class named `text`; undefined where there is none. */
export function membershipNamed(text: string): Membership | undefined {
  return MEMBERSHIPS.find((each) => each === text);
}
