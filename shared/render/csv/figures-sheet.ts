/** The figures of a document as rows: each number with its question. */
import type { DocumentModel } from '../../reports/document.ts';
import type { FigureFilter } from '../../reports/figure.ts';
import { messageIn } from '../../text/words.ts';
import { labelsOf, type WholeSheet } from './document-parts.ts';

/**
 * One row per figure, by id: what was counted, over which records, how many, and for which class of readers, in the words of the
 * document. The id, written as `shown` has it, says the same to programs; a document that has no words for a question is given its parts by name.
 */
export function figuresSheet(model: DocumentModel, shown = (id: string) => id): WholeSheet {
  const name = labelsOf(model);
  const readers = messageIn(model.language, `report.audience.${model.audience}`);
  const figures = Object.values(model.figures).sort((a, b) => compareIds(a.id, b.id));
  return {
    id: 'figures',
    title: name('figures', 'Figures'),
    notes: [],
    columns: [
      { id: 'id', head: name('id', 'Id'), kind: 'text', width: 72 },
      { id: 'measure', head: name('measure', 'Measure'), kind: 'text', width: 40 },
      { id: 'filter', head: name('filter', 'Filter'), kind: 'long-text', width: 72 },
      { id: 'value', head: name('value', 'Value'), kind: 'number', width: 8 },
      { id: 'readers', head: name('audience', 'Readers'), kind: 'text', width: 24 },
    ],
    key: 'id',
    frozenColumns: 1,
    rows: () =>
      figures.map(({ id, measure, filter, value }) => {
        const words = model.questions?.[id];
        const over = words?.over || filterText(filter);
        return [shown(id), words?.counted ?? measure, over, value, readers];
      }),
  };
}

/** As people count: `goal-2` comes before `goal-10`. */
function compareIds(one: string, other: string): number {
  const [key, otherKey] = [one, other].map((id) => id.replace(/\d+/g, (digits) => digits.padStart(6, '0')));
  if (key === otherKey) return one < other ? -1 : 1;
  return (key ?? one) < (otherKey ?? other) ? -1 : 1;
}

/** A filter in one line, its parts by name: `goal = 9; line = C5`. */
function filterText(filter: FigureFilter): string {
  return Object.entries(filter)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, value]) => `${part} = ${partText(value)}`)
    .join('; ');
}

function partText(value: FigureFilter[keyof FigureFilter]): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && 'from' in value) return `${value.from}/${value.to}`;
  return String(value);
}
