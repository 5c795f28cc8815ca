/** Codes to choose from, by their names in the page's language. */
import type { Child } from 'hono/jsx';
import { codeName } from '../../../../shared/reference/names.ts';
import { type CodeListName, codeList, findCode } from '../../../../shared/reference/organization.ts';
import { Field } from '../../components/field.tsx';
import type { Option } from '../../components/input.tsx';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';

/** Lists whose codes people know: they stand before the names. */
const SPOKEN: readonly CodeListName[] = ['actionLines', 'sdgCodes', 'markers'];

/** The codes of `list`, and `current` where the list does not have it (C7 as a whole); an empty one first. */
export function codeOptions(page: PageContext, list: CodeListName, current: string): readonly Option[] {
  return [{ value: '', label: page.words('web.form.choose') }, ...listOptions(page, list, [current])];
}

function listOptions(
  { language }: PageContext,
  list: CodeListName,
  current: readonly string[],
): readonly Option[] {
  const foreign = current.filter((code) => code !== '' && findCode(list, code) === undefined);
  return [...codeList(list).map(({ id }) => id), ...foreign].map((value) => {
    const name = codeName(list, value, language).text;
    return { value, label: SPOKEN.includes(list) && name !== value ? `${value} · ${name}` : name };
  });
}

/** From so many on, a list is folded, and can be searched where scripts run. */
const LONG = 10;

interface ManyChoicesProps {
  readonly page: PageContext;
  readonly name: string;
  readonly label: string;
  readonly hint: Child;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly list: CodeListName;
  readonly chosen: readonly string[];
}

/** A check list. */
export function ManyChoices({ list, chosen, ...field }: ManyChoicesProps) {
  const { page } = field;
  const options = listOptions(page, list, chosen);
  if (options.length < LONG) return <Field {...field} input={{ type: 'checkboxes', chosen, options }} />;
  const count = new Intl.NumberFormat(page.locale).format(options.length);
  return (
    <Field
      {...field}
      input={{
        ...{ type: 'folded-checkboxes', chosen, options },
        open: page.words('web.form.open-list'),
        counted: page.words('web.form.chosen', { chosen: '#', count }),
        filter: page.words('web.form.filter'),
        list: (names) => listText(page, names),
      }}
    />
  );
}
