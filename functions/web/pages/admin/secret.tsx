/** The page of a new password, or of a machine's new secret. */
import type { Crumb } from '../../components/breadcrumbs.tsx';
import { TokenCall } from '../api/token-call.tsx';
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
  /** Of a machine: its id, and where it asks for its tokens. */
  readonly machine?: { readonly id: string; readonly tokenAddress: string | undefined };
}

export function SecretPage({ page, name, secret, back, machine }: SecretProps) {
  const { words } = page;
  return (
    <AdminLayout page={page} title={words('web.admin.secret')} trail={[back]}>
      <NewSecret
        page={page}
        lead={words('web.admin.secret.lead')}
        whose={{ name: words('web.admin.secret.for'), value: name }}
        secret={secret}
        back={back.href}
      >
        {machine && <TokenCall page={page} address={machine.tokenAddress} id={machine.id} />}
      </NewSecret>
    </AdminLayout>
  );
}
