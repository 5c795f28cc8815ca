/** What an address asks for that nobody knows: told, so that nobody takes the whole list for the part. */
import { Notice } from '../components/notice.tsx';
import type { PageContext } from './page-context.ts';

/** A filter by its name in words, and the value that is none of it. */
export interface UnknownValue {
  readonly name: string;
  readonly value: string;
}

/** Characters of a value that are shown. */
const LONGEST = 60;

/** `<UnknownValues page={page} values={[{ name: words('web.records.line'), value: 'C99' }]} />`: nothing where there are none. */
export function UnknownValues({
  page,
  values,
}: {
  readonly page: PageContext;
  readonly values: readonly UnknownValue[];
}) {
  if (values.length === 0) return null;
  return (
    <Notice page={page} tone="warn">
      {values.map(({ name, value }) => (
        <p>
          {page.words('web.filter.unknown', { name })} <code>{value.slice(0, LONGEST)}</code>
        </p>
      ))}
    </Notice>
  );
}
