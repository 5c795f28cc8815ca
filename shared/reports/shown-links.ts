/** Gathers where the links of a file lead while its lines are read: every format names its places in its own way. */
import type { ShownLink } from './shown.ts';

/** Places and links of a file by its own names. */
export interface LinkGatherer {
  /** The place `name` is at the line that is being read, or the next one. */
  readonly place: (name: string) => void;
  /** A link on `text`, in the line that is being read, to a place of the file. */
  readonly link: (text: string, name: string) => void;
  /** A link to an address. */
  readonly address: (text: string, href: string) => void;
  /** A line is whole. */
  readonly line: (text: string) => void;
  /** The line at the place `name`; a dash where it leads nowhere. */
  readonly lineAt: (name: string) => string;
  /** Every link that leads to another line than its own, or to an address. */
  readonly all: () => readonly ShownLink[];
}

interface Pending {
  readonly text: string;
  readonly name?: string;
  readonly href?: string;
  line: number;
}

/** Nothing gathered yet. */
export function linkGatherer(): LinkGatherer {
  const lines: string[] = [];
  const links: Pending[] = [];
  const places = new Map<string, number>();
  let open: string[] = [];
  let waiting: Pending[] = [];
  const lineAt = (name: string): string => lines[places.get(name) ?? -1] ?? '–';
  return {
    place: (name) => {
      open.push(name);
    },
    link: (text, name) => {
      waiting.push({ text, name, line: lines.length });
    },
    address: (text, href) => {
      waiting.push({ text, href, line: lines.length });
    },
    line(text) {
      for (const name of open) if (!places.has(name)) places.set(name, lines.length);
      links.push(...waiting.map((link) => ({ ...link, line: lines.length })));
      lines.push(text);
      open = [];
      waiting = [];
    },
    lineAt,
    all: () =>
      links.flatMap(({ href, line, name = '', text }) => {
        if (href !== undefined) return [{ text, to: href }];
        return places.get(name) === line ? [] : [{ text, to: lineAt(name) }];
      }),
  };
}
