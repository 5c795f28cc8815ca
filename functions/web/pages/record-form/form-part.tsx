/** One section of the record form. */
import type { FormSection } from '../../../../shared/record-form/sections.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import type { FormState } from '../../form-state.ts';
import { FieldControl } from './field-control.tsx';
import type { FormContext } from './form-context.ts';
import { SuggestionBox } from './suggestion-box.tsx';

interface FormPartProps {
  readonly form: FormContext;
  readonly section: FormSection;
  readonly suggestions: FormState['suggestions'];
}

/** What must be there stands open; the rest is folded until it says something or is wrong. */
export function FormPart({ form, section: { fields, id }, suggestions }: FormPartProps) {
  const { page } = form;
  const asked = fields.filter((field) => field.id !== 'nothingToReport' || isThere(form, field.id));
  const open = asked.filter(
    (field) => field.required !== 'no' || id === 'resources' || isThere(form, field.id),
  );
  const folded = asked.filter((field) => !open.includes(field));
  return (
    <section id={`section-${id}`} tabindex={-1} aria-labelledby={`heading-${id}`}>
      <a class="skip" href="#form-end">
        {page.words('web.form.skip')}
      </a>
      <h2 id={`heading-${id}`}>{page.words(`web.form.section.${id}`)}</h2>
      {id === 'mapping' ? <SuggestionBox form={form} suggestions={suggestions} /> : null}
      {open.map((field) => (
        <FieldControl form={form} field={field} />
      ))}
      {folded.length === 0 ? null : (
        <Disclosure summary={page.words('web.form.optional', { count: folded.length })}>
          {folded.map((field) => (
            <FieldControl form={form} field={field} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function isThere({ errors, fields }: FormContext, id: string): boolean {
  const own = (name: string): boolean => name === id || name.startsWith(`${id}.`);
  return (
    [...fields].some(
      ([name, [value = '']]) =>
        own(name) && (value !== '' || /\.\d+\./.test(name)) && !name.endsWith('.status'),
    ) || [...errors.keys()].some(own)
  );
}
