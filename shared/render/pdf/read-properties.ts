/** What a PDF report says of itself, twice: in its information dictionary and in its metadata (ISO 32000-1, 14.3). */

type Info = Readonly<Record<string, unknown>>;

/** By names of both, its title apart; absent where it is not said. */
export function readProperties(info: Info, metadata: unknown): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const say = (name: string, value: unknown): void => {
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (typeof text === 'string') said.set(name, text);
  };
  for (const name of ['Author', 'Subject', 'Keywords', 'Language']) say(name, info[name]);
  for (const [name, value] of Object.entries(isObject(info.Custom) ? info.Custom : {}))
    say(`Info ${name}`, value);
  const known = (metadata ?? []) as Iterable<readonly [string, unknown]>;
  for (const [name, value] of known) if (/^(?:dc:(?!format)|pdf:keywords)/.test(name)) say(name, value);
  return said;
}

function isObject(value: unknown): value is Info {
  return typeof value === 'object' && value !== null;
}
