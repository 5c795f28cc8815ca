/** What the parts of one Word file share: numbers that must not come twice, addresses, pictures and footnotes. */

export interface Register {
  /** A number for a bookmark or a picture; none comes twice. */
  nextId(): number;
  /** Relationship to an address outside; the same address has one. */
  link(address: string): string;
  /** Relationship to a picture. */
  picture(png: Uint8Array): string;
  /** Number of a new list, counted from one. */
  list(ordered: boolean): number;
  /** Takes a footnote's paragraph in; gives its id. */
  note(paragraph: string): number;
  /** What was taken in, in order. */
  readonly kept: {
    readonly links: ReadonlyMap<string, string>;
    readonly pictures: readonly { readonly relation: string; readonly png: Uint8Array }[];
    readonly lists: readonly { readonly number: number; readonly ordered: boolean }[];
    readonly notes: readonly { readonly id: number; readonly paragraph: string }[];
  };
}

/** A register with nothing in it. */
export function openRegister(): Register {
  const links = new Map<string, string>();
  const pictures: { relation: string; png: Uint8Array }[] = [];
  const lists: { number: number; ordered: boolean }[] = [];
  const notes: { id: number; paragraph: string }[] = [];
  let ids = 0;
  return {
    kept: { links, pictures, lists, notes },
    nextId: () => {
      ids += 1;
      return ids;
    },
    link: (address) => {
      const relation = links.get(address) ?? `rIdLink${links.size + 1}`;
      links.set(address, relation);
      return relation;
    },
    picture: (png) => {
      const relation = `rIdPicture${pictures.length + 1}`;
      pictures.push({ relation, png });
      return relation;
    },
    list: (ordered) => {
      const number = lists.length + 1;
      lists.push({ number, ordered });
      return number;
    },
    note: (paragraph) => {
      const id = notes.length + 1;
      notes.push({ id, paragraph });
      return id;
    },
  };
}
