/** Documents with one thing changed after they were composed: a figure, a number, a word. */
import type { DocumentModel, Paragraph, Section, Table } from '../../shared/reports/document.ts';

const DIGITS = new Intl.NumberFormat('en', { useGrouping: false });

/** The document with one figure changed wherever it is shown. */
export function lying(model: DocumentModel, id: string): DocumentModel {
  const value = (model.figures[id]?.value ?? 0) + 1;
  return JSON.parse(JSON.stringify(model), (_, node) => {
    if (node?.type === 'figure' && node.figure === id) return { ...node, text: DIGITS.format(value) };
    return node?.id === id && 'measure' in node ? { ...node, value } : node;
  });
}

/** The document with one number changed in one place of its text. */
export function slipping(model: DocumentModel): DocumentModel {
  let done = false;
  return JSON.parse(JSON.stringify(model), (_, node) => {
    if (done || node?.type !== 'figure') return node;
    done = true;
    return { ...node, text: '77' };
  });
}

/** The document with the first node that `is` names changed. */
export function changed(
  model: DocumentModel,
  is: (node: Record<string, unknown>) => boolean,
  change: (node: never) => object,
): DocumentModel {
  let done = false;
  return JSON.parse(JSON.stringify(model), (_, node) => {
    if (done || typeof node !== 'object' || node === null || !is(node)) return node;
    done = true;
    return { ...node, ...change(node as never) };
  });
}

/** Words said before the second paragraph begins. */
export function saying(words: string, model: DocumentModel): DocumentModel {
  return changed(
    model,
    ({ number, type }) => type === 'paragraph' && number === '2',
    ({ content }: Paragraph) => ({ content: [{ type: 'text', text: words }, ...content] }),
  );
}

/** Changes of one place each. */
export const CHANGED: readonly {
  readonly change: (model: DocumentModel) => DocumentModel;
  readonly where: string;
  readonly found: string;
}[] = [
  { change: (model) => saying('Never 12 ', model), where: 'paragraph 2', found: 'Never12' },
  {
    change: (model) =>
      changed(
        model,
        ({ blocks, number }) => blocks !== undefined && number === '1',
        ({ title }: Section) => ({ title: `Zoological ${title}` }),
      ),
    where: 'section 1',
    found: 'Zoological',
  },
  {
    change: (model) =>
      changed(
        model,
        ({ head }) => head !== undefined,
        () => ({ head: 'Zeroth' }),
      ),
    where: 'table 1, heads',
    found: 'Zeroth',
  },
  {
    change: (model) =>
      changed(
        model,
        ({ rows, type }) => type === 'table' && rows !== undefined,
        ({ rows: [first = [], ...rows] }: Table) => ({
          rows: [[{ content: [{ type: 'text', text: 'Quince' }] }, ...first.slice(1)], ...rows],
        }),
      ),
    where: 'table 1, row 1',
    found: 'Quince',
  },
];
