/** What to mind before a report is published, in words. */
import type { PublishWarning } from '../../../../shared/reports/publish-warnings.ts';
import { dayText } from '../day-text.ts';
import { languageNames } from '../language-names.ts';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';
import { settingLabel } from './report-words.tsx';

export function warningText(page: PageContext, warning: PublishWarning): string {
  const { words } = page;
  switch (warning.kind) {
    case 'no-symbol':
      return words('web.builder.mind.no-symbol');
    case 'announced': {
      // Place and dates are one setting.
      const settings = warning.open.map((gap) => (gap === 'meeting' ? gap : 'placeAndDates'));
      const fields = [...new Set(settings)].map((name) => settingLabel(page, name));
      return words('web.builder.mind.announced', { fields: listText(page, fields) });
    }
    case 'stale-texts':
      return words('web.builder.mind.stale-texts', { count: warning.count });
    case 'stale-messages':
      return words('web.builder.mind.stale-messages', { languages: languageNames(page, warning.languages) });
    case 'languages':
      return words('web.builder.mind.languages', { languages: languageNames(page, warning.missing) });
    case 'asking':
      return words('web.builder.publish-open', { deadline: dayText(page, warning.deadline) });
    case 'unanswered':
      return words('web.builder.mind.unanswered', { count: warning.count });
    case 'frozen-since':
      return words('web.builder.mind.frozen-since');
    case 'gaps':
      return words('web.builder.mind.gaps', {
        expected: warning.expected,
        missing: warning.missing,
        open: warning.open,
      });
  }
}
