/** An exception from a rule of cdk-nag, with its reason: there is no other way to make one. */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** `rules` by id, a finding of a rule as `RULE[FINDING]`, each with why it does not hold here. */
export function excuse(construct: IConstruct, rules: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(rules)) Validations.of(construct).acknowledge({ id, reason });
}
