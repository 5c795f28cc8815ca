/** The form that gives a waiver. */
import { LONGEST_WAIVER_REASON, WAIVABLE_RULES } from '../../../../shared/periods/waiver-choices.ts';
import { ACTION_LINE_IDS } from '../../../../shared/reference/action-lines.ts';
import { ruleWords } from '../../../../shared/text/rule-words.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { fieldError, heldText } from '../../refused-form.ts';
import { periodText } from '../period-text.ts';
import { waiverPlace } from './waiver-words.ts';
import type { WaiversProps } from './waivers-page.tsx';

export function GiveWaiver({
  page,
  periods,
  refused,
  units,
}: Pick<WaiversProps, 'page' | 'periods' | 'refused' | 'units'>) {
  const { words } = page;
  const held = (name: string): string => heldText(refused, 'give', name);
  const wrong = (name: string): string | undefined => fieldError(refused, 'give', name);
  const none = { value: '', label: '–' };
  return (
    <section>
      <h2>{words('web.waivers.give')}</h2>
      <ActionForm page={page} action={page.to('/waivers')}>
        <Field
          page={page}
          name="period"
          label={words('web.periods.period')}
          required
          input={{
            type: 'select',
            value: held('period'),
            options: periods.map((each) => ({
              value: `${each.from}..${each.to}`,
              label: periodText(page, each),
            })),
          }}
        />
        <Field
          page={page}
          name="unit"
          label={words('web.waivers.place')}
          required
          error={wrong('unit')}
          input={{
            type: 'select',
            value: held('unit'),
            options: [
              none,
              ...[...units, ...ACTION_LINE_IDS].map((value) => ({ value, label: waiverPlace(page, value) })),
            ],
          }}
        />
        <Field
          page={page}
          name="record"
          label={words('web.waivers.record')}
          hint={words('web.waivers.record-hint')}
          error={wrong('record')}
          input={{ type: 'text', maxLength: 20, pattern: 'WA-\\p{Cf}*[0-9]{6,}', value: held('record') }}
        />
        <Field
          page={page}
          name="rule"
          label={words('web.waivers.rule')}
          hint={words('web.waivers.rule-hint')}
          error={wrong('rule')}
          input={{
            type: 'select',
            value: held('rule'),
            options: [
              none,
              ...WAIVABLE_RULES.map((value) => ({ value, label: ruleWords(value, page.language) })),
            ],
          }}
        />
        <Field
          page={page}
          name="reason"
          label={words('web.periods.reason')}
          hint={words('web.waivers.reason-hint')}
          required
          error={wrong('reason')}
          input={{ type: 'textarea', rows: 2, maxLength: LONGEST_WAIVER_REASON, value: held('reason') }}
        />
        <Button>{words('web.waivers.give')}</Button>
      </ActionForm>
    </section>
  );
}
