/** The page of all components: what is there, in all its states, in the page's language and theme. */
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { FormSamples } from './form-samples.tsx';
import { StateSamples } from './state-samples.tsx';
import { TableSamples } from './table-samples.tsx';

/** For builders: headings are the components' own names, samples borrow words of other pages. */
export function DesignPage({ page }: { readonly page: PageContext }) {
  const { words } = page;
  return (
    <Layout
      page={page}
      title="Design"
      titleLanguage="en"
      trail={[
        { label: words('web.nav.home'), href: page.to('/') },
        { label: words('web.records.heading'), href: page.to('/records') },
      ]}
      scripts={['chart']}
    >
      <StateSamples page={page} />
      <FormSamples page={page} />
      <TableSamples page={page} />
    </Layout>
  );
}
