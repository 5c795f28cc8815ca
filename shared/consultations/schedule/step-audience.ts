/** Whom a step of a consultation addresses: from the Member States alone to all stakeholders, or those who took part. */

/** `membership`: Member States, Sector Members, Associates and Academia. `participants`: those of the consultation itself, who have commented before. */
export const STEP_AUDIENCES = ['member-states', 'membership', 'stakeholders', 'participants'] as const;
export type StepAudience = (typeof STEP_AUDIENCES)[number];
