/** A list of items – results, evidence, partners – as rows of their parts. */
import type { Child } from 'hono/jsx';
import type { ItemPart } from '../../../../shared/activities/field.ts';
import { oneValue, rowCount } from '../../../../shared/record-form/form-fields.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Field } from '../../components/field.tsx';
import type { Input } from '../../components/input.tsx';
import type { PageContext } from '../page-context.ts';
import { codeOptions } from './choices.tsx';
import type { FormContext } from './form-context.ts';
import { Rows } from './rows.tsx';

interface ItemRowsProps {
  readonly form: FormContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly parts: readonly ItemPart[];
  /** The label of a part; the catalogue's where absent. */
  readonly partLabel?: ((part: string) => string) | undefined;
}

export function ItemRows({ parts, partLabel, ...list }: ItemRowsProps) {
  const { errors, fields, languages, page } = list.form;
  const [language = page.language] = languages;
  return (
    <Rows
      {...list}
      count={rowCount(fields, list.name)}
      row={(row) => (
        <div class="parts">
          {parts.map((part) => {
            const name = `${list.name}.${row}.${part.id}`;
            return (
              <Field
                page={page}
                name={name}
                label={
                  partLabel?.(part.id) ?? page.words(`field.${list.name}.${part.id}.label` as MessageKey)
                }
                input={inputOf(page, part, oneValue(fields, name))}
                error={errors.get(name)}
                required={part.required ?? false}
                {...(part.kind === 'text' ? { language } : {})}
              />
            );
          })}
        </div>
      )}
    />
  );
}

/** Letters from which a text gets lines of its own. */
const LONG = 40;

/** Parts that are sentences: they have room for some before the first is written. */
const SENTENCES: ReadonlySet<string> = new Set(['text', 'statement', 'note', 'altText']);

function inputOf(page: PageContext, { id, kind, list }: ItemPart, value: string): Input {
  switch (kind) {
    case 'code':
      return list === undefined
        ? { type: 'text', value }
        : { type: 'select', value, options: codeOptions(page, list, value) };
    case 'date':
      return { type: 'text', value, size: 12, inputMode: 'numeric' };
    case 'number':
      return { type: 'text', value, size: 12, inputMode: 'decimal' };
    case 'url':
      return { type: 'url', value };
    case 'text':
      if (SENTENCES.has(id)) return { type: 'textarea', value, rows: 2 };
      return value.includes('\n') || value.length > LONG
        ? { type: 'textarea', value, rows: 3 }
        : { type: 'text', value };
  }
}
