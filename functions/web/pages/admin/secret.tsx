/** The page of a new password, or of a machine's new secret. */
import type { Crumb } from '../../components/breadcrumbs.tsx';
import type { PageContext } from '../page-context.ts';
import { NewSecret } from '../people/new-secret.tsx';
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
      <NewSecret
        page={page}
        lead={words('web.admin.secret.lead')}
        whose={{ name: words('web.admin.secret.for'), value: name }}
        secret={secret}
        back={back.href}
      />
    </AdminLayout>
  );
}
