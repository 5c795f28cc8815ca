/** What one step changed: each value that is not as it was, by its place in the state. */

export interface ChangedField {
  /** `steps.submission.done`, `roles.0`. */
  readonly path: string;
  /** As JSON writes it; absent where there was, or is, none. */
  readonly before?: string;
  readonly after?: string;
}

/** Values that are nobody's to see: what secrets are checked with. */
const VEILED = /^(?:hash|subject)$/;

/** The differences between two states, in the order of their paths; `before` is undefined for a first revision. */
export function changedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), fresh.get(path)];
    if (was === is) return [];
    return [
      {
        path,
        ...(was === undefined ? {} : { before: shown(path, was) }),
        ...(is === undefined ? {} : { after: shown(path, is) }),
      },
    ];
  });
}

function shown(path: string, text: string): string {
  return VEILED.test(path) ? '…' : text;
}

function leavesOf(state: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    const isBranch = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (!isBranch) leaves.set(path, typeof value === 'string' ? value : JSON.stringify(value));
    else for (const [name, each] of Object.entries(value)) walk(each, path === '' ? name : `${path}.${name}`);
  };
  if (state !== undefined) walk(state, '');
  return leaves;
}
