/** A text says word for word what last year's update said. */
import { originalText } from '../original-text.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

const ASKED = ['headline', 'narrative', 'obstacles', 'proposals'] as const;

export const textUnchanged: Rule = {
  id: 'text-unchanged',
  severity: severities('warning', 'off', 'off'),
  fields: ASKED,
  params: [],
  check: ({ update }, { previous }) => {
    if (previous === undefined) return NO_HITS;
    const same = ASKED.filter((field) => {
      const now = originalText(update[field], update.originalLanguage);
      if (now === undefined) return false;
      return (
        spaced(now.text) === spaced(originalText(previous[field], previous.originalLanguage)?.text ?? '')
      );
    });
    return same.map((field) => ({ field }));
  },
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
