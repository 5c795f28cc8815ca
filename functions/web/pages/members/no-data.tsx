/** Before any data set was frozen. */
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Empty } from '../../components/empty.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

export function NoDataPage({ page, title }: { readonly page: PageContext; readonly title: MessageKey }) {
  return (
    <Layout page={page} title={page.words(title)}>
      <Empty title={page.words('web.members.no-data')} />
    </Layout>
  );
}
