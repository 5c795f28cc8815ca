/** A secret that was just made, shown this once: the answer to the form itself, so that it stands in no address and no cookie. */
import type { Child } from 'hono/jsx';
import { LinkButton } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import type { PageContext } from '../page-context.ts';

interface NewSecretProps {
  readonly page: PageContext;
  /** What to do with it, and that it does not come again. */
  readonly lead: string;
  /** Whose it is, or what for: somebody's own words. */
  readonly whose: { readonly name: string; readonly value: string };
  readonly secret: string;
  /** Address of the list that it belongs to. */
  readonly back: string;
  /** How it is used. */
  readonly children?: Child;
}

export function NewSecret({ page, back, lead, secret, whose, children }: NewSecretProps) {
  const { words } = page;
  return (
    <>
      <Notice page={page} tone="warn" live="polite">
        <p>{lead}</p>
      </Notice>
      <Facts
        facts={[
          { name: whose.name, value: <bdi lang="">{whose.value}</bdi> },
          {
            name: words('web.admin.secret.text'),
            value: (
              <code class="secret" dir="ltr">
                {secret}
              </code>
            ),
          },
        ]}
      />
      {children}
      <LinkButton href={back}>{words('web.admin.secret.done')}</LinkButton>
    </>
  );
}
