/** A secret that was just made, shown this once: the answer to the form itself, so that it stands in no address and no cookie. */
import type { Crumb } from '../../components/breadcrumbs.tsx';
import { LinkButton } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Notice } from '../../components/notice.tsx';
import type { PageContext } from '../page-context.ts';
import { AdminLayout } from './admin-layout.tsx';

interface SecretProps {
  readonly page: PageContext;
  /** Whose it is. */
  readonly name: string;
  readonly secret: string;
  /** The list that it belongs to. */
  readonly back: Crumb;
}

export function SecretPage({ page, name, secret, back }: SecretProps) {
  const { words } = page;
  return (
    <AdminLayout page={page} title={words('web.admin.secret')} trail={[back]}>
      <Notice page={page} tone="warn" live="polite">
        <p>{words('web.admin.secret.lead')}</p>
      </Notice>
      <Facts
        facts={[
          { name: words('web.admin.secret.for'), value: name },
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
      <LinkButton href={back.href}>{words('web.admin.secret.done')}</LinkButton>
    </AdminLayout>
  );
}
