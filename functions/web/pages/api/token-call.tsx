/** How a machine gets its token: in words, and as a line for a terminal. */
import { Scroll } from '../../components/scroll.tsx';
import { Around, HOLE } from '../around.tsx';
import type { PageContext } from '../page-context.ts';

/** `address`: where it asks; without one its provider tells. */
export function TokenCall({
  page,
  address,
  id = '$CLIENT_ID',
}: {
  readonly page: PageContext;
  readonly address: string | undefined;
  readonly id?: string;
}) {
  if (address === undefined) return null;
  const told = (parameter: string) => page.words('web.admin.machines.token', { parameter });
  return (
    <>
      <p>
        <Around text={told(HOLE)}>
          <code lang="en">scope</code>
        </Around>
      </p>
      <Scroll label={told('scope')}>
        <pre dir="ltr">
          <code>{`curl -u "${id}:$CLIENT_SECRET" -d grant_type=client_credentials \\\n  ${address}`}</code>
        </pre>
      </Scroll>
    </>
  );
}
