/** Finds a workbook's sheets and other parts through its relationships (ECMA-376 part 2, clause 9). */
import { Problem } from '../../../text/problem.ts';
import { parsePart } from './parse-part.ts';

/** A sheet as the workbook names it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Relationship id. */
  readonly id: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Defined names and the text of their reference. */
  readonly names: Readonly<Record<string, string>>;
}

/** A relationship: `kind` is the last word of its type, the same in transitional and strict files. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Full name of the part inside the package. */
  readonly target: string;
  readonly external: boolean;
}

type Pieces = AsyncIterable<Buffer>;

/** Each may be looked at in search of a header. */
const MOST_SHEETS = 256;
const MANY = 1000;
const LONG = 1000;

/** The sheets, date system and defined names of `xl/workbook.xml`. @throws Problem `file-too-large`: too many sheets. */
export async function readWorkbookPart(pieces: Pieces, entry: string): Promise<WorkbookPart> {
  const sheets: SheetPart[] = [];
  const names: Record<string, string> = {};
  let date1904 = false;
  let defined: string | undefined;
  let text = '';
  await parsePart(pieces, entry, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      else if (name === 'sheet') {
        const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
        if (sheets.length === MOST_SHEETS)
          throw new Problem('file-too-large', { limit: MOST_SHEETS, what: 'sheets' });
        sheets.push({ name: attributes.name ?? '', hidden, id: attributes['r:id'] ?? '' });
      } else if (name === 'definedName') {
        defined = attributes.name;
        text = '';
      }
    },
    text(piece) {
      if (defined !== undefined && text.length < LONG) text += piece;
    },
    close(name) {
      if (name !== 'definedName' || defined === undefined) return;
      if (Object.keys(names).length < MANY) names[defined] = text.slice(0, LONG);
      defined = undefined;
    },
  });
  return { sheets, date1904, names };
}

/** The relationships of the part `owner` (empty for the package itself). */
export async function readRelationships(
  pieces: Pieces,
  entry: string,
  owner: string,
): Promise<Relationship[]> {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const found: Relationship[] = [];
  await parsePart(pieces, entry, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship') return;
      const external = TargetMode === 'External';
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      found.push({ id: Id, kind, target: external ? Target : resolve(folder, Target), external });
    },
  });
  return found;
}

/** Name of the relationships part of `part`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/**
 * The content types of the parts called `names` (ECMA-376 part 2, 10.1.2). A default for an extension that no part
 * has says nothing: SheetJS declares one for macros in every file.
 */
export async function readContentTypes(
  pieces: Pieces,
  entry: string,
  names: Iterable<string>,
): Promise<string[]> {
  const extensions = new Set(
    Array.from(names, (name) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()),
  );
  const types: string[] = [];
  await parsePart(pieces, entry, {
    open(name, { ContentType, Extension = '' }) {
      if (ContentType === undefined) return;
      if (name === 'Override' || (name === 'Default' && extensions.has(Extension.toLowerCase())))
        types.push(ContentType);
    },
  });
  return types;
}

/** Custom document properties, name → text. */
export async function readCustomProperties(pieces: Pieces, entry: string): Promise<Record<string, string>> {
  const properties: Record<string, string> = {};
  let current: string | undefined;
  let text = '';
  let count = 0;
  await parsePart(pieces, entry, {
    open(name, attributes) {
      if (name !== 'property') return;
      current = attributes.name;
      text = '';
    },
    text(piece) {
      if (current !== undefined && text.length < LONG) text += piece;
    },
    close(name) {
      if (name !== 'property' || current === undefined) return;
      if (count++ < MANY) properties[current] = text.trim().slice(0, LONG);
      current = undefined;
    },
  });
  return properties;
}
