/** How long a text is against its limits: counted when the page is made, and again with every letter where scripts run. */
import type { Range } from '../../../../shared/activities/field.ts';
import { lengthText, textLength } from '../../text-length.ts';
import type { PageContext } from '../page-context.ts';

interface TextCountProps {
  readonly page: PageContext;
  /** Id of the control that holds the text. */
  readonly of: string;
  readonly text: string;
  readonly kind: { readonly words?: Range; readonly characters?: Range };
}

/** `<TextCount page={page} of="field-title.fr" text={value} kind={field.kind} />`: nothing where there is no limit. */
export function TextCount({ page, of, text, kind }: TextCountProps) {
  const unit = kind.words ? 'words' : 'characters';
  const range = kind[unit];
  if (range === undefined) return null;
  const patterns = {
    count: page.words(`web.form.${unit}`, { count: '#', limit: limitText(page, range) }),
    over: page.words('web.form.over', { count: '#' }),
    under: page.words('web.form.under', { count: '#' }),
  };
  const said = lengthText(textLength(text, unit, range), patterns);
  return (
    <p
      class={said.off === '' ? 'text-count' : 'text-count off'}
      data-count-of={of}
      data-unit={unit}
      data-min={range.min}
      data-max={range.max}
      data-pattern={patterns.count}
      data-over={patterns.over}
      data-under={patterns.under}
    >
      <span>{said.text}</span>
      {/* Read aloud once the writer pauses, and only where the text is off its limits. */}
      <span class="unseen" role="status" />
    </p>
  );
}

function limitText({ words }: PageContext, { max, min }: Range): string {
  if (max === undefined) return words('web.form.limit-min', { min: String(min ?? 0) });
  if (min === undefined) return words('web.form.limit-max', { max: String(max) });
  return words('web.form.limit-both', { min: String(min), max: String(max) });
}
