/** What the environment of a function says. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** The setting of that name. @throws Error where it is missing or empty. */
export function setting(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new Error(`The environment lacks ${name}`);
  return value;
}
