/** The structure tree of a PDF as our engine writes it (ISO 32000-1, 14.7), read from its objects: whole, wherever pages end. */
import { objectsOf } from './plain-objects.ts';
import { structureRoot, withoutStrings } from './structure-root.ts';

/** A piece of a page that an element holds. */
export interface Content {
  readonly page: number;
  readonly content: number;
}

/** Number of an annotation that an element holds. */
export interface Annotation {
  readonly annotation: number;
}

/** A kid of an element: another element by its number, a piece of a page, an annotation. */
export type Kid = number | Content | Annotation;

export interface Element {
  readonly role: string;
  readonly kids: readonly Kid[];
}

export interface Tree {
  readonly roots: readonly Kid[];
  readonly element: (number: number) => Element;
}

/** Whether a kid is a piece of a page. */
export function isContent(kid: Kid): kid is Content {
  return typeof kid !== 'number' && 'content' in kid;
}

/** The tree; undefined in files of other makers. */
export function readTree(bytes: Uint8Array): Tree | undefined {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const objects = objectsOf(text);
    const body = (number: number): string => {
      const found = objects.get(number);
      return found === undefined ? '' : withoutStrings(text.slice(found.start, found.end));
    };
    const root = structureRoot(text, body);
    if (root === undefined) return undefined;
    return {
      roots: elementOf(body(root).replace(/\/ParentTree[\s\S]*$/, '')).kids,
      element: (number) => elementOf(body(number)),
    };
  } catch {
    // Another maker's file: it shows no line that could be compared, and that is what is told.
    return undefined;
  }
}

const KID = /<<([^>]*)>>|(\d+) 0 R|(\d+)/g;

function elementOf(body: string): Element {
  const page = Number(
    /\/Pg (\d+) 0 R\s*(?:>>\s*endobj|\/)/.exec(body.replace(/<<[^<>]*\/(?:MCID|OBJR)[^<>]*>>/g, ''))?.[1],
  );
  const list = /\/K \[((?:<<[^>]*>>|[^\]])*)\]/.exec(body)?.[1] ?? /\/K (\d+ 0 R|\d+)/.exec(body)?.[1] ?? '';
  const kids = [...list.matchAll(KID)].flatMap(([, inner, reference, content]): readonly Kid[] => {
    if (reference !== undefined) return [Number(reference)];
    if (content !== undefined) return [{ page, content: Number(content) }];
    const annotation = /\/Obj (\d+) 0 R/.exec(inner ?? '')?.[1];
    if (annotation !== undefined) return [{ annotation: Number(annotation) }];
    const own = /\/MCID (\d+)/.exec(inner ?? '')?.[1];
    if (own === undefined) return [];
    return [{ page: Number(/\/Pg (\d+) 0 R/.exec(inner ?? '')?.[1] ?? page), content: Number(own) }];
  });
  return { role: /\/S \/(\w+)/.exec(body)?.[1] ?? '', kids };
}
