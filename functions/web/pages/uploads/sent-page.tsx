/** The file lies in quarantine: this page asks again until its job is there, with scripts or without. */
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export function SentPage({ page }: { readonly page: PageContext }) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title={words('web.upload.sent')}
      trail={[{ label: words('web.work.heading'), href: page.to('/my') }]}
      head={<meta http-equiv="refresh" content="3" />}
    >
      <p role="status">{words('web.upload.checked')}</p>
    </Layout>
  );
}
