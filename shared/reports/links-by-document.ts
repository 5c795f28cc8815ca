/** Where the links of a document lead, gathered while its lines are read: to a line of its own, or to an address. */
import type { DocumentLink } from './lines-by-document.ts';
import { lineText } from './shown-line.ts';

type Node = Readonly<Record<string, unknown>>;

/** Gathers places and links in reading order. */
export interface LinkPlaces {
  /** The next line is the place `id`. */
  readonly place: (id: string) => void;
  /** The next line is a row that begins with `runs`: the place of a record, where they are nothing but its id. */
  readonly row: (runs: readonly Node[]) => void;
  /** From here on rows are those of annexes: records are looked up there first. */
  readonly annexes: () => void;
  /** The runs of the line that comes next. */
  readonly see: (runs: readonly Node[], where: string) => void;
  /** A line is whole. */
  readonly line: (text: string) => void;
  /** Every link that leads somewhere else than to its own line. */
  readonly all: () => readonly DocumentLink[];
}

interface Pending {
  readonly where: string;
  readonly text: string;
  /** `place:…` or `record:…`; else an address. */
  readonly target: string;
  readonly isAddress: boolean;
  line?: number;
}

/** Nothing gathered yet. */
export function linkPlaces(): LinkPlaces {
  const lines: string[] = [];
  const links: Pending[] = [];
  const places = new Map<string, number>();
  const inAnnexes = new Map<string, number>();
  let open: string[] = [];
  let known = places;
  let waiting: Pending[] = [];
  const targetOf = ({ isAddress, line, target }: Pending): readonly string[] => {
    if (isAddress) return [target];
    const at = inAnnexes.get(target) ?? places.get(target);
    return at === undefined || at === line ? [] : [lines[at] ?? ''];
  };
  return {
    place: (id) => {
      open.push(`place:${id}`);
    },
    row([only, ...others]) {
      if (only?.type === 'record' && others.length === 0) open.push(`record:${only.record}`);
    },
    annexes() {
      known = inAnnexes;
    },
    see(runs, where) {
      for (const run of runs) {
        const link = linkOf(run, where);
        if (link !== undefined) waiting.push(link);
      }
    },
    line(text) {
      for (const id of open) if (!known.has(id)) known.set(id, lines.length);
      for (const link of waiting) links.push({ ...link, line: lines.length });
      lines.push(text);
      open = [];
      waiting = [];
    },
    all: () =>
      links.flatMap((link) => targetOf(link).map((to) => ({ where: link.where, text: link.text, to }))),
  };
}

function linkOf(run: Node, where: string): Pending | undefined {
  const text = lineText(String((run.type === 'record' ? run.record : run.text) ?? ''));
  switch (run.type) {
    case 'record':
      return { where, text, target: `record:${run.record}`, isAddress: false };
    case 'ref':
      return { where, text, target: `place:${run.target}`, isAddress: false };
    case 'link': {
      const target = webAddress(String(run.href));
      return target === undefined ? undefined : { where, text, target, isAddress: true };
    }
    default:
      return undefined;
  }
}

/** Longer addresses than this are no links: Word cuts them off. */
const LONGEST = 2000;

/** An address that documents link to, normalized (RFC 3986): http, https and mailto. */
function webAddress(address: string): string | undefined {
  if (!/^\s*(?:https?|mailto):/i.test(address) || !URL.canParse(address)) return undefined;
  const { href } = new URL(address);
  return href.length <= LONGEST ? href : undefined;
}
