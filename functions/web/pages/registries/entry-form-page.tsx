/** The form of an entry, made from the fields of its registry. */

import { ASKED, LANGUAGE_BEFORE } from '../../../../shared/record-form/encode-record.ts';
import { oneValue } from '../../../../shared/record-form/form-fields.ts';
import type { Registry, RegistryField } from '../../../../shared/registries/registry.ts';
import { fieldName, partName, registryName } from '../../../../shared/registries/registry-words.ts';
import { findingMessage } from '../../../../shared/text/problem-message.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { ENTRY_QUESTIONS, type EntryFormState, entryQuestions } from '../../entry-form.ts';
import { controlOf, formLanguages } from '../../form-state.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { AnswerControl } from '../record-form/answer-control.tsx';
import type { FormContext } from '../record-form/form-context.ts';
import { LanguageBox } from '../record-form/language-box.tsx';
import { EntryFields } from './entry-page.tsx';

interface EntryFormProps {
  readonly page: PageContext;
  readonly registry: Registry;
  readonly form: EntryFormState;
}

export function EntryFormPage({ page, registry, form }: EntryFormProps) {
  const { to, words } = page;
  const { base, fields, id, theirs } = form;
  const path = `/registries/${registry.id}`;
  const action = to(id === undefined ? `${path}/new` : `${path}/entry/${id}/edit`);
  const context = contextOf(page, registry, form, action);
  const questions = entryQuestions(registry);
  return (
    <Layout
      page={page}
      title={id === undefined ? words('web.registries.new') : id}
      trail={[
        { label: words('web.registries.heading'), href: to('/registries') },
        { label: registryName(registry, words, 'many'), href: to(path) },
      ]}
    >
      <ErrorSummary page={page} errors={summaryOf(page, registry, context, form)} />
      {theirs === undefined ? null : (
        <Notice page={page} tone="warn" live="assertive">
          <p>{words('web.registries.conflict')}</p>
        </Notice>
      )}
      <ActionForm
        page={page}
        action={action}
        id="record-form"
        revision={base}
        hidden={{
          [ASKED]: questions.map((each) => each.id).join(' '),
          [LANGUAGE_BEFORE]: oneValue(fields, LANGUAGE_BEFORE),
        }}
      >
        {/* What Enter presses: the first button of a form, which else would be one that adds a row. */}
        <button type="submit" class="unseen" name="do" value="save" formnovalidate tabindex={-1}>
          {words('web.registries.save')}
        </button>
        <LanguageBox form={context} />
        <Questions form={context} registry={registry} />
        <div class="toolbar">
          <Button name="do" value="save" unchecked>
            {words('web.registries.save')}
          </Button>
        </div>
      </ActionForm>
      {theirs === undefined ? null : (
        <section aria-labelledby="theirs">
          <h2 id="theirs">{words('web.registries.theirs')}</h2>
          <EntryFields page={page} registry={registry} entry={theirs} withTitle />
        </section>
      )}
    </Layout>
  );
}

/** What must be there stands open; the rest is folded until it says something or is wrong. */
function Questions({ form, registry }: { readonly form: FormContext; readonly registry: Registry }) {
  const { words } = form.page;
  const isOpen = ({ id, required }: RegistryField): boolean => required === true || isThere(form, id);
  const folded = registry.fields.filter((field) => !isOpen(field));
  return (
    <>
      {registry.fields.filter(isOpen).map((field) => (
        <Question form={form} registry={registry} field={field} />
      ))}
      {folded.length === 0 ? null : (
        <Disclosure summary={words('web.form.optional', { count: folded.length })}>
          {folded.map((field) => (
            <Question form={form} registry={registry} field={field} />
          ))}
        </Disclosure>
      )}
      {ENTRY_QUESTIONS.map(({ id, kind }) => (
        <AnswerControl
          form={form}
          id={id}
          kind={kind}
          label={words(`registry.column.${id === 'originalLanguage' ? 'language' : 'audience'}`)}
          hint={undefined}
          required
        />
      ))}
    </>
  );
}

/** Kinds of field that are typed: those that are chosen need no example. */
const SAID: ReadonlySet<string> = new Set(['localized', 'text', 'texts', 'date', 'number']);

interface QuestionProps {
  readonly form: FormContext;
  readonly registry: Registry;
  readonly field: RegistryField;
}

function Question({ form, registry, field: { audience, example, id, kind, required } }: QuestionProps) {
  const { words } = form.page;
  const closed =
    audience === undefined || audience === 'public' ? undefined : words(`web.form.for-${audience}`);
  return (
    <AnswerControl
      form={form}
      id={id}
      kind={kind}
      label={fieldName(registry, id, words)}
      hint={
        <>
          {SAID.has(kind.type) ? <bdi lang="en">{example}</bdi> : null}{' '}
          {closed === undefined ? null : <em>{closed}</em>}
        </>
      }
      required={required === true}
      partLabel={(part) => partName(registry, id, part, words)}
    />
  );
}

function isThere({ errors, fields }: FormContext, id: string): boolean {
  const own = (name: string): boolean => name === id || name.startsWith(`${id}.`);
  const isSaid = ([name, [value = '']]: readonly [string, readonly string[]]): boolean =>
    own(name) && (value !== '' || /\.\d+\./.test(name)) && !name.endsWith('.status');
  return [...fields].some(isSaid) || [...errors.keys()].some(own);
}

function contextOf(
  page: PageContext,
  registry: Registry,
  { fields, findings }: EntryFormState,
  action: string,
): FormContext {
  const languages = formLanguages(fields, page.language);
  const [main = page.language] = languages;
  const errors = new Map<string, string>();
  for (const finding of findings) {
    const { message, remedy = '' } = findingMessage(finding, page.words);
    const control = controlOf(finding.at.field ?? '', fields, main, entryQuestions(registry));
    errors.set(control, [errors.get(control), message, remedy].filter(Boolean).join(' '));
  }
  // Entries make no SDG claims.
  const claimView = () => ({ support: 'not-assessable' }) as const;
  return { page, fields, languages, errors, claimView, action };
}

function summaryOf(
  { words }: PageContext,
  registry: Registry,
  { fields, languages }: FormContext,
  { findings }: EntryFormState,
) {
  const [main = 'en'] = languages;
  return findings.map((finding) => {
    const { message } = findingMessage(finding, words);
    const path = finding.at.field;
    if (path === undefined) return { message };
    const label = fieldName(registry, path.split('.', 1)[0] ?? path, words);
    const control = controlOf(path, fields, main, entryQuestions(registry));
    return { id: fieldId(control), message: words('marks.line', { label, message }) };
  });
}
