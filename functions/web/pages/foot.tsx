/** The foot of every page: what this is, what it was made from, whom to ask. */
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { TEXT_VERSION } from '../../../shared/text/text-version.ts';
import type { Fact } from '../components/facts.tsx';
import { footLinksFor } from '../navigation.ts';
import type { PageContext } from './page-context.ts';

/** `sources` come before the versions that all pages share. */
export function Foot({ page, sources }: { readonly page: PageContext; readonly sources: readonly Fact[] }) {
  const { actor, contact, words } = page;
  const versions: readonly Fact[] = [
    ...sources,
    { name: words('report.maker.matrix-edition'), value: latestEdition.edition },
    { name: words('report.maker.text'), value: TEXT_VERSION },
    ...(page.code === '' ? [] : [{ name: words('report.maker.code'), value: page.code }]),
  ];
  return (
    <footer class="foot">
      <div>
        <p>
          {words('web.footer')}
          {footLinksFor(actor).map(({ key, path }, at) => (
            <>
              {at === 0 ? ' ' : '\u00A0· '}
              <a href={page.to(path)}>{words(key)}</a>
            </>
          ))}
        </p>
        {contact === '' ? null : (
          <p>
            {words('web.footer.contact')} <a href={`mailto:${contact}`}>{contact}</a>
          </p>
        )}
        <dl class="versions">
          {versions.map(({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </footer>
  );
}
