/** What a comment is about, quoted. */
import type { Anchor } from '../../../../shared/consultations/comment.ts';
import { languageDirection } from '../../../../shared/reference/languages.ts';
import type { Report } from '../../../../shared/reports/report.ts';
import type { PageContext } from '../page-context.ts';
import { reportName } from './report-name.ts';

interface QuoteProps {
  readonly page: PageContext;
  readonly report: Report;
  readonly anchor: Anchor;
}

/** The whole document by its name in the reader's language, a place in the words that it had. */
export function Quote({ page, anchor, report }: QuoteProps) {
  if (anchor.kind === 'document') return <blockquote>{reportName(page, report)}</blockquote>;
  const { language, quote } = anchor;
  return (
    <blockquote lang={language ?? ''} dir={language === undefined ? 'auto' : languageDirection(language)}>
      {quote}
    </blockquote>
  );
}
