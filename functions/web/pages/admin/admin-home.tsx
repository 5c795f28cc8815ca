/** The doors of the administration, as far as the reader may open them. */
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Card, Cards } from '../../components/card.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export const ADMIN_AREAS = ['focal-points', 'calendar', 'people', 'machines', 'mail', 'audit'] as const;

export type AdminArea = (typeof ADMIN_AREAS)[number];

export function AdminHome({
  page,
  areas,
}: {
  readonly page: PageContext;
  readonly areas: readonly AdminArea[];
}) {
  const { words } = page;
  return (
    <Layout page={page} title={words('web.nav.admin')}>
      <p class="lead">{words('web.admin.lead')}</p>
      <Cards label={words('web.nav.admin')}>
        {areas.map((area) => (
          <Card title={words(`web.admin.${area}`)} href={page.to(`/admin/${area}`)} level={2}>
            <p>{words(`web.admin.${area}.lead` satisfies MessageKey)}</p>
          </Card>
        ))}
      </Cards>
    </Layout>
  );
}
