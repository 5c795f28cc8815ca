/** The form by which who is asked for inputs sends one, until the draft is posted. */

import type { Letter } from '../../../../shared/consultations/schedule/schedule.ts';
import { LONGEST_INPUT, LONGEST_SENDER } from '../../../../shared/consultations/send-input.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { fieldName } from '../../../../shared/registries/registry-words.ts';
import { consultationInput } from '../../../../shared/registries/types/consultation-input.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { fieldError, heldText, type RefusedForm } from '../../refused-form.ts';
import { dayText } from '../day-text.ts';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';

interface Props {
  readonly page: PageContext;
  readonly report: string;
  /** Present where the reader is asked. */
  readonly letter: Letter | undefined;
  /** Name of the person who has signed in. */
  readonly sender: string;
  readonly refused?: RefusedForm | undefined;
}

export function InputForm({ letter, page, refused, report, sender }: Props) {
  const { words } = page;
  const last = letter?.steps.inputs?.day;
  if (letter === undefined || last === undefined) return null;
  const name = (field: string) => fieldName(consultationInput, field, words);
  const held = (field: string, kept?: string) => heldText(refused, 'input', field, kept);
  const error = (field: string) => fieldError(refused, 'input', field);
  return (
    <section>
      <h2>{words('web.rounds.send-input')}</h2>
      <ErrorSummary page={page} errors={refused?.errors ?? []} />
      <p>{words('web.rounds.send-input-hint', { letter: letter.symbol, day: dayText(page, last) })}</p>
      <ActionForm page={page} action={page.to(`/consultations/${report}/inputs`)}>
        <Field
          page={page}
          name="sender"
          label={name('sender')}
          required
          error={error('sender')}
          input={{ type: 'text', maxLength: LONGEST_SENDER, value: held('sender', sender) }}
        />
        <Field
          page={page}
          name="text"
          label={name('text')}
          required
          error={error('text')}
          input={{ type: 'textarea', rows: 8, maxLength: LONGEST_INPUT, value: held('text') }}
        />
        <Field
          page={page}
          name="language"
          label={words('registry.column.language')}
          input={{
            type: 'select',
            value: held('language', page.language),
            options: LANGUAGES.map((value) => ({ value, label: languageName(value), language: value })),
          }}
        />
        <Field
          page={page}
          name="link"
          label={name('link')}
          error={error('link')}
          input={{ type: 'text', maxLength: 300, value: held('link') }}
        />
        <Button>{words('web.rounds.input-send')}</Button>
      </ActionForm>
    </section>
  );
}
