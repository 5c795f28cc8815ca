/** The templates of a whole system, for tests of what they say. */
import { Template } from 'aws-cdk-lib/assertions';
import { sampleSystem, WHOLE } from './sample-system.ts';

export const { system } = sampleSystem(WHOLE);

export const templates = Object.fromEntries(
  Object.entries(system).map(([name, stack]) => [name, Template.fromStack(stack)]),
) as Record<keyof typeof system, Template>;

/** Each with the name of its stack. */
export const namedTemplates = Object.entries(templates);
