/** What one fills in: one control for each kind of answer. */

import { type Language, languageDirection } from '../../../shared/reference/languages.ts';
import { FoldedChoices } from './folded-choices.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is not the page's; '' where nobody noted it: a name. */
  readonly language?: Language | '';
  /** What it means, below the label (radios and checkboxes). */
  readonly hint?: string;
}

/** The kinds of answer; `value` is what stands in it now. */
export type Input =
  | {
      readonly type: 'text' | 'email' | 'url' | 'search' | 'number' | 'date' | 'password';
      readonly value?: string;
      readonly maxLength?: number;
      readonly pattern?: string;
      readonly inputMode?: 'numeric' | 'decimal' | 'search';
      /** HTML's names of what browsers fill in: `email`, `name`, `current-password` (WCAG 2.2, 1.3.5). */
      readonly autocomplete?: string;
      /** Characters that fit; the whole width without it. */
      readonly size?: number;
      readonly list?: readonly string[];
    }
  | {
      readonly type: 'textarea';
      readonly value?: string;
      readonly rows?: number;
      readonly maxLength?: number;
    }
  | { readonly type: 'select'; readonly value?: string; readonly options: readonly Option[] }
  | {
      readonly type: 'radios' | 'checkboxes';
      readonly chosen: readonly string[];
      readonly options: readonly Option[];
    }
  | FoldedCheckboxes
  | { readonly type: 'checkbox'; readonly checked: boolean; readonly value?: string }
  | { readonly type: 'file'; readonly accept?: string; readonly multiple?: boolean };

/** A check list of which the answers stand behind one line. */
export interface FoldedCheckboxes {
  readonly type: 'folded-checkboxes';
  readonly chosen: readonly string[];
  readonly options: readonly Option[];
  /** The line that opens it. */
  readonly open: string;
  /** How many are chosen; `#` stands for the number. */
  readonly counted: string;
  /** Label of the search field that scripts add. */
  readonly filter: string;
  /** Several names as a list of the page's language. */
  readonly list: (names: readonly string[]) => string;
}

/** What a control knows of the field around it. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly input: Input;
  readonly required: boolean;
  /** Ids of the hint and the error. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** The language that is written in it. */
  readonly language: Language | undefined;
}

/** The control of an answer that is not a group. */
export function Control(props: ControlProps) {
  const { describedBy, id, input, invalid, label, language, name, required } = props;
  const shared = {
    id,
    name,
    required,
    lang: language,
    dir: language && languageDirection(language),
    'aria-describedby': describedBy,
    'aria-invalid': invalid ? ('true' as const) : undefined,
  };
  switch (input.type) {
    case 'textarea':
      return (
        <textarea {...shared} rows={input.rows ?? 4} maxlength={input.maxLength}>
          {input.value ?? ''}
        </textarea>
      );
    case 'select':
      return (
        <select {...shared}>
          {input.options.map(({ label, language: own, value }) => (
            <option value={value} selected={value === (input.value ?? '')} lang={own}>
              {label}
            </option>
          ))}
        </select>
      );
    case 'checkbox':
      return <input {...shared} type="checkbox" value={input.value ?? 'yes'} checked={input.checked} />;
    case 'file':
      return <input {...shared} type="file" accept={input.accept} multiple={input.multiple} />;
    case 'radios':
    case 'checkboxes':
      return <Choices id={id} name={name} input={input} required={required} />;
    case 'folded-checkboxes':
      return <FoldedChoices id={id} name={name} label={label} input={input} />;
    default:
      return (
        <>
          <input
            {...shared}
            type={input.type}
            value={input.value ?? ''}
            maxlength={input.maxLength}
            pattern={input.pattern}
            inputmode={input.inputMode}
            autocomplete={input.autocomplete}
            size={input.size}
            list={input.list ? `${id}-list` : undefined}
          />
          {input.list ? (
            <datalist id={`${id}-list`}>
              {input.list.map((each) => (
                <option value={each} />
              ))}
            </datalist>
          ) : null}
        </>
      );
  }
}

interface ChoicesProps {
  readonly id: string;
  readonly name: string;
  readonly input: Extract<Input, { readonly type: 'radios' | 'checkboxes' }>;
  readonly required: boolean;
}

/** The first has the field's own id, so that an error leads there. */
export function Choices({ id, input, name, required }: ChoicesProps) {
  return (
    <div class="choices">
      {input.options.map(({ hint, label, language, value }, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        return (
          <div class="choice">
            <input
              type={input.type === 'radios' ? 'radio' : 'checkbox'}
              id={own}
              name={name}
              value={value}
              checked={input.chosen.includes(value)}
              required={required && input.type === 'radios'}
              aria-describedby={hint ? `${own}-hint` : undefined}
            />
            <label for={own} lang={language} dir={language ? languageDirection(language) : undefined}>
              {label}
            </label>
            {hint ? (
              <p class="hint" id={`${own}-hint`}>
                {hint}
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
