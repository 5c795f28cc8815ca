/** How long a text is against its limits: counted when the page is made, and again with every letter where scripts run. */
import type { Range } from '../../../../shared/activities/field.ts';
import { textTraits } from '../../../../shared/activities/text-traits.ts';
import { wordCount } from '../../../../shared/activities/word-count.ts';
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
  const count = unit === 'words' ? wordCount(text) : textTraits(text).characters;
  const { max, min } = range;
  const isOff = count > (max ?? Number.POSITIVE_INFINITY) || (count > 0 && count < (min ?? 0));
  const pattern = page.words(`web.form.${unit}`, { count: '#', limit: limitText(page, range) });
  return (
    <p
      class={isOff ? 'text-count off' : 'text-count'}
      data-count-of={of}
      data-unit={unit}
      data-min={min}
      data-max={max}
      data-pattern={pattern}
    >
      {pattern.replace('#', String(count))}
    </p>
  );
}

function limitText({ words }: PageContext, { max, min }: Range): string {
  if (max === undefined) return words('web.form.limit-min', { min: String(min ?? 0) });
  if (min === undefined) return words('web.form.limit-max', { max: String(max) });
  return words('web.form.limit-both', { min: String(min), max: String(max) });
}
