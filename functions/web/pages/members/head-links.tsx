/** What search engines and feed readers are told of a public page, in its head. */
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import type { PageContext } from '../page-context.ts';

interface HeadLinksProps {
  readonly page: PageContext;
  readonly origin: string;
  readonly path: string;
  readonly description: string;
}

export function HeadLinks({ page, description, origin, path }: HeadLinksProps) {
  const { language, words } = page;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={`${origin}${path}?lang=${language}`} />
      {LANGUAGES.map((each) => (
        <link rel="alternate" hreflang={each} href={`${origin}${path}?lang=${each}`} />
      ))}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={words('web.members.published.feed')}
        href={`/feed.atom?lang=${language}`}
      />
    </>
  );
}
