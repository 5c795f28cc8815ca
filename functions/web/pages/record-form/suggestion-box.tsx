/** A paragraph pasted, and the lines and codes that it suggests with the words that led to them: each is added by its own button, or not. */
import type { Child } from 'hono/jsx';
import type { Suggestion, Suggestions } from '../../../../shared/matrix/suggest.ts';
import { SUGGESTER_MEASURED } from '../../../../shared/matrix/suggester-measured.ts';
import { oneValue, rowCount } from '../../../../shared/record-form/form-fields.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field } from '../../components/field.tsx';
import { PASTED } from './control-names.ts';
import type { FormContext } from './form-context.ts';

interface SuggestionBoxProps {
  readonly form: FormContext;
  readonly suggestions: Suggestions | undefined;
}

export function SuggestionBox({ form, suggestions }: SuggestionBoxProps) {
  const { action, fields, page } = form;
  const { words } = page;
  const value = fields.get(PASTED)?.[0] ?? '';
  return (
    <div id="suggestions" class="suggestion-box" tabindex={-1}>
      <Disclosure summary={words('web.form.suggest')} open={suggestions !== undefined || value !== ''}>
        <Field
          page={page}
          name={PASTED}
          label={words('web.form.suggest-text')}
          hint={words('web.form.suggest-hint', SUGGESTER_MEASURED)}
          input={{ type: 'textarea', value, rows: 5 }}
        />
        <Button kind="plain" name="do" value="suggest" formaction={`${action}#suggestions`} unchecked>
          {words('web.form.suggest-do')}
        </Button>
        {suggestions ? <Found form={form} suggestions={suggestions} /> : null}
      </Disclosure>
    </div>
  );
}

function Found({ form, suggestions }: { readonly form: FormContext; readonly suggestions: Suggestions }) {
  const { fields, page } = form;
  const { claims, lines } = suggestions;
  if (claims.length + lines.length === 0) return <p role="status">{page.words('web.form.suggest-none')}</p>;
  const primary = oneValue(fields, 'primaryLine');
  const others = fields.get('otherLines') ?? [];
  const claimed = Array.from({ length: rowCount(fields, 'claims') }, (_, row) =>
    oneValue(fields, `claims.${row}.code`),
  );
  return (
    <div class="suggestions">
      <h3>{page.words('web.form.suggest-found')}</h3>
      <ul>
        {lines.map((line) => (
          <Suggested
            form={form}
            list="actionLines"
            suggestion={line}
            isThere={[primary, ...others].includes(line.code)}
          >
            <Use
              form={form}
              value={`line:primary:${line.code}`}
              words="web.form.use-primary"
              code={line.code}
            />
            <Use form={form} value={`line:other:${line.code}`} words="web.form.use-other" code={line.code} />
          </Suggested>
        ))}
        {claims.map((claim) => (
          <Suggested form={form} list="sdgCodes" suggestion={claim} isThere={claimed.includes(claim.code)}>
            <Use form={form} value={`claim:${claim.code}`} words="web.form.use-claim" code={claim.code} />
          </Suggested>
        ))}
      </ul>
    </div>
  );
}

interface SuggestedProps {
  readonly form: FormContext;
  readonly list: 'actionLines' | 'sdgCodes';
  readonly suggestion: Suggestion<string>;
  readonly isThere: boolean;
  readonly children: Child;
}

function Suggested({ form, list, suggestion, isThere, children }: SuggestedProps) {
  const { language, words } = form.page;
  const { code } = suggestion;
  const because = suggestion.words.slice(0, 6).join(' · ');
  return (
    <li>
      <p>
        <strong>
          <bdi>{code}</bdi>
        </strong>{' '}
        {codeName(list, code, language).text}
      </p>
      <p class="note">{words('web.form.suggest-words', { words: because })}</p>
      {isThere ? <p class="note">{words('web.form.in-form')}</p> : <div class="toolbar">{children}</div>}
    </li>
  );
}

interface UseProps {
  readonly form: FormContext;
  readonly value: string;
  readonly words: MessageKey;
  readonly code: string;
}

function Use({ form, value, words, code }: UseProps) {
  const action = form.page.words(words);
  return (
    <Button
      kind="quiet"
      name="do"
      value={value}
      label={form.page.words('web.form.use-of', { action, code })}
      formaction={`${form.action}#suggestions`}
      unchecked
    >
      {action}
    </Button>
  );
}
