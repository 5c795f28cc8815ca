/** What a cell of one or several fields of an entry says: each by its name, or as the column's shape puts them together. */
import type { Registry } from '../../registries/registry.ts';
import { fieldName } from '../../registries/registry-words.ts';
import type { Inline } from '../document.ts';
import type { RegisteredEntry } from '../registered.ts';
import type { CellShape } from '../report-kind.ts';
import { text } from './draft.ts';
import { valueRuns } from './registry-value.ts';
import { plainText } from './run-text.ts';
import type { Writer } from './writer.ts';

type Told = Parameters<typeof valueRuns>[0];

interface Shown {
  readonly fields: readonly [string, ...string[]];
  readonly shape?: CellShape | undefined;
}

/** Several fields are told apart by their names; those of which the column says how they stand together need none. */
export function cellRuns(
  told: Told,
  registry: Registry,
  entry: RegisteredEntry,
  { fields, shape }: Shown,
): readonly Inline[] {
  const { writer } = told;
  const values = fields.map((id) => valueRuns(told, registry, entry, id));
  const [value = [], other = []] = values;
  if (fields.length === 1) return value;
  if (shape === 'means') return means(writer, entry, fields);
  if (shape !== undefined && value.length > 0 && other.length > 0) {
    switch (shape) {
      case 'in-year':
        return [text(plainText(writer.say('report.registry.in-year', { value, year: other })))];
      case 'labelled':
        return writer.say('report.registry.labelled', { name: value, value: other });
      case 'aside':
        return writer.say('report.registry.aside', { value, aside: other });
      case 'span':
        return writer.say('report.registry.span', { from: value, to: other });
    }
  }
  return writer.clauses(
    fields.flatMap((id, at) => {
      const value = values[at] ?? [];
      const name = text(fieldName(registry, id, writer.plain));
      return value.length === 0 ? [] : [writer.say('report.registry.labelled', { name, value })];
    }),
  );
}

/** `4 staff months; CHF 60,000`, and what there is of it. What is closed to the reader is not among `fields`. */
function means(writer: Writer, { values }: RegisteredEntry, fields: Shown['fields']): readonly Inline[] {
  const open = (id: string) => (fields.includes(id) ? values[id] : undefined);
  const [worked, spent, currency] = [open('staffMonths'), open('amount'), open('currency')];
  const said = (number: number) => text(writer.number(number));
  const money = (amount: Inline) =>
    typeof currency === 'string' && currency !== ''
      ? writer.say('report.registry.money', { amount, currency })
      : [amount];
  return writer.clauses([
    ...(typeof worked === 'number'
      ? [writer.say('report.registry.staff-months', { months: { value: worked, run: said(worked) } })]
      : []),
    ...(typeof spent === 'number' ? [money(said(spent))] : []),
  ]);
}
