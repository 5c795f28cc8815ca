/** Adds a language to all texts of the form; those that have words already are shown anyway. */

import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field } from '../../components/field.tsx';
import { SHOWN } from '../../form-state.ts';
import { languageName } from '../language-name.ts';
import { listText } from '../list-text.ts';
import type { FormContext } from './form-context.ts';

/** Name of the control that chooses the language to add. */
export const ADDED_LANGUAGE = 'add.language';

export function LanguageBox({ form }: { readonly form: FormContext }) {
  const { action, languages, page } = form;
  const { language, words } = page;
  const others = LANGUAGES.filter((each) => !languages.includes(each));
  const names = languages.map((each) => languageName(each, language));
  return (
    <>
      {languages.slice(1).map((each) => (
        <input type="hidden" name={SHOWN} value={each} />
      ))}
      <Disclosure
        summary={words('web.form.languages', {
          names: listText(page, names),
        })}
      >
        {others.length === 0 ? null : (
          <div class="toolbar">
            <Field
              page={page}
              name={ADDED_LANGUAGE}
              label={words('web.form.add-language')}
              hint={words('web.form.languages-hint')}
              input={{
                type: 'select',
                options: others.map((value) => ({ value, label: languageName(value, language) })),
              }}
            />
            <Button kind="plain" name="do" value="language" formaction={`${action}#record-form`} unchecked>
              {words('web.form.add-language')}
            </Button>
          </div>
        )}
      </Disclosure>
    </>
  );
}
