/** The front box of ITU documents: summary, action required, references. */
import type { Front } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { text } from './draft.ts';
import { factsOf } from './facts.ts';
import { legalBasis } from './sections/introduction.ts';

/** Summary figures are the same traced ones as in the text. */
export function front(context: ComposeContext): Front {
  const { kind, writer, count } = context;
  const slots = {
    ...factsOf(context),
    activities: count('activities'),
    updates: count('updates'),
    claims: count('claims'),
    outside: count('claims', { support: 'outside-matrix' }),
    unassessed: count('claims', { support: 'not-assessable' }),
  };
  const summary = kind.summary.filter((key) => key !== 'report.unassessed' || slots.unassessed.value > 0);
  return {
    summary: summary.map((key) => writer.say(key, slots)),
    actionRequired: writer.say(kind.actionRequired, slots),
    references: [
      ...legalBasis(context).map((reference) => [text(reference)]),
      ...kind.references.map((key) => writer.say(key, slots)),
    ],
  };
}
