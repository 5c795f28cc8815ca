/** Where to go back to: only ever within this application, whatever a form or an address says. */

/** `text` where it is a path of ours with its query; `/` for anything that could lead elsewhere. */
export function ownPath(text: string | undefined): string {
  if (text === undefined || !/^\/(?![/\\])/.test(text)) return '/';
  // The base stands for this host: what a browser would resolve to another one is refused (backslashes, tabs).
  const base = 'http://here.invalid';
  if (!URL.canParse(text, base)) return '/';
  const { origin, pathname, search } = new URL(text, base);
  return origin === base && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
