/** Before a new record of someone who leads several lines: which one it counts under. */
import type { ActionLineId } from '../../../../shared/reference/action-lines.ts';
import { codeName } from '../../../../shared/reference/names.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface WhichLineProps {
  readonly page: PageContext;
  readonly lines: readonly ActionLineId[];
  /** What else the form is to be opened with. */
  readonly query: Readonly<Record<string, string>>;
}

export function WhichLinePage({ page, lines, query }: WhichLineProps) {
  const { language, to, words } = page;
  return (
    <Layout
      page={page}
      title={words('web.form.which-line')}
      trail={[{ label: words('web.records.heading'), href: to('/records') }]}
    >
      <p class="lead">{words('web.form.which-line-lead')}</p>
      <ul class="choices">
        {lines.map((line) => (
          <li>
            <a class="button plain" href={to('/records/new', { ...query, line })}>
              {`${line} ${codeName('actionLines', line, language).text}`}
            </a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
