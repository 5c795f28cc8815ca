/** What is lacking of a text of the head, in words: the languages that have none, and those that tell other days. */
import type { HeadGap } from '../../../../shared/reports/head-texts.ts';
import { languageNames } from '../language-names.ts';
import type { PageContext } from '../page-context.ts';

/** A sentence for each reason. */
export function headGapWords(page: PageContext, gaps: readonly HeadGap[]): readonly string[] {
  return [...Map.groupBy(gaps, ({ because }) => because)].map(([because, lacking]) =>
    page.words(`web.builder.stale.${because}`, {
      language: languageNames(
        page,
        lacking.map(({ language }) => language),
      ),
    }),
  );
}
