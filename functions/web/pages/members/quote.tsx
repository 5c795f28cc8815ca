/** What a comment is about, quoted. */
import type { Anchor } from '../../../../shared/consultations/comment.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';

interface QuoteProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly anchor: Anchor;
  /** The same place in the reader's language, where `anchor` quotes another. */
  readonly own?: Anchor | undefined;
}

/** The whole document by its name in the reader's language, a place in the words that it had; in both languages where `own` is there. */
export function Quote({ page, anchor, own, report }: QuoteProps) {
  if (anchor.kind === 'document') return <blockquote>{reportName(page, report)}</blockquote>;
  if (own === undefined) return <Words anchor={anchor} />;
  return (
    <>
      {[own, anchor].map((each) => (
        <>
          {each.language === undefined ? null : (
            <p class="note quoted-in">{languageName(each.language, page.language)}</p>
          )}
          <Words anchor={each} />
        </>
      ))}
    </>
  );
}

function Words({ anchor: { language, quote } }: Pick<QuoteProps, 'anchor'>) {
  return (
    <blockquote lang={language ?? ''} dir={language === undefined ? 'auto' : languageDirection(language)}>
      {quote}
    </blockquote>
  );
}
