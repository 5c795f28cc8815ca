/** A long check list behind one line that says how many are chosen: one stop for who goes by the keyboard, opened without a script. */
import { Icon } from './icon.tsx';
import { Choices, type FoldedCheckboxes } from './input.tsx';

interface FoldedChoicesProps {
  readonly id: string;
  readonly name: string;
  /** What is asked: said to who hears the line without the question above it. */
  readonly label: string;
  readonly input: FoldedCheckboxes;
}

/** What is chosen stands first, and can be read without opening it. The line has the field's own id, so that an error leads there. */
export function FoldedChoices({ id, input, label, name }: FoldedChoicesProps) {
  const { chosen, counted, filter, list, options, open } = input;
  const isChosen = ({ value }: { readonly value: string }): boolean => chosen.includes(value);
  const [first, others] = [options.filter(isChosen), options.filter((each) => !isChosen(each))];
  const count = (text: string): string => counted.replace('#', text);
  return (
    <>
      <p class="chosen">{list(first.map((each) => each.label))}</p>
      <details class="disclosure folded-choices" data-filter={filter} data-counted={counted}>
        <summary id={id}>
          <Icon name="down" />
          <span>
            {open} <span class="unseen">{label} </span>
            <span class="counted">{count(String(first.length))}</span>
          </span>
        </summary>
        <div>
          <Choices
            id={`${id}-choice`}
            name={name}
            input={{ type: 'checkboxes', chosen, options: [...first, ...others] }}
            required={false}
          />
        </div>
      </details>
    </>
  );
}
