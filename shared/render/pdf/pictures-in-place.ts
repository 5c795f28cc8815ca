/**
 * Pictures that stand below the table after them, to fill their pages, are in the tags of a finished PDF in front of it
 * again: whoever is read to hears what the document says in its order (ISO 32000-1, 14.8.2.3).
 */
import { type PlainFile, put } from './changed-objects.ts';
import { structureRoot, withoutStrings } from './structure-root.ts';

/** The document's element with its kids in order; `lowered` says of each picture in reading order whether it was. */
export function picturesInPlace(
  { body, text }: PlainFile,
  lowered: readonly boolean[],
): ReadonlyMap<number, string> {
  if (!lowered.includes(true)) return new Map();
  const plain = (number: number): string => withoutStrings(body(number));
  const root = structureRoot(text, body);
  const document = root === undefined ? undefined : kidsOf(plain(root))[0];
  if (document === undefined) throw new Error('no document in the tags');
  const roleOf = (number: number): string => /\/S \/(\w+)/.exec(plain(number))?.[1] ?? '';
  const isPicture = (number: number): boolean =>
    roleOf(number) === 'Div' && kidsOf(plain(number)).some((kid) => roleOf(kid) === 'Figure');
  const kids = [...kidsOf(plain(document))];
  const pictures = kids.filter(isPicture);
  if (pictures.length !== lowered.length)
    throw new Error(`${pictures.length} pictures tagged of ${lowered.length}`);
  pictures.forEach((picture, at) => {
    if (!lowered[at]) return;
    // The picture, and the line below that says where its numbers stand.
    const from = kids.indexOf(picture);
    const moved = kids.splice(from, 2);
    const table = kids.slice(0, from).findLastIndex((kid) => roleOf(kid) === 'Table');
    if (table < 0) throw new Error('no table tagged above a picture');
    kids.splice(table, 0, ...moved);
  });
  return new Map([
    [document, put(body(document), KIDS, `/K [${kids.map((kid) => `${kid} 0 R`).join(' ')}]`)],
  ]);
}

const KIDS = /\/K \[([^\]]*)\]/;

function kidsOf(element: string): readonly number[] {
  return [...(KIDS.exec(element)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
}
