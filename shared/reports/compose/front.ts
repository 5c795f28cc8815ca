/** The front box of ITU documents: summary, action required, references. */
import type { Front, Inline } from '../document.ts';
import type { ComposeContext } from './context.ts';
import { distinctTotals } from './distinct.ts';
import { text } from './draft.ts';
import { factsOf } from './facts.ts';
import { legalBasis } from './legal-basis.ts';
import { isAboutRegistries } from './named-figures.ts';
import type { ComposeOptions } from './prepare.ts';
import { reporters } from './reporters.ts';

/** Summary figures are the same traced ones as in the text; `named` activities are named in the body. */
export function front(context: ComposeContext, { contact }: ComposeOptions, named: number): Front {
  const { kind, writer } = context;
  const slots = {
    ...factsOf(context),
    ...context.named,
    named,
    ...(isAboutRegistries(kind) ? {} : activityFigures(context)),
  };
  const unassessed = 'unassessed' in slots ? slots.unassessed.value : 0;
  const summary = kind.summary.filter((key) => key !== 'report.unassessed' || unassessed > 0);
  return {
    summary: [
      ...summary.flatMap((key) =>
        key === 'report.reporters' ? reporters(context) : [writer.say(key, slots)],
      ),
      ...(isAboutRegistries(kind) ? [] : distinctTotals(context)),
    ],
    actionRequired: writer.say(kind.actionRequired, slots),
    references: [
      writer.clauses([
        ...legalBasis(context).map((reference) => [text(reference)]),
        ...kind.references.map((key) => writer.say(key, slots)),
      ]),
    ],
    ...(kind.expectedResults !== undefined && { expectedResults: writer.say(kind.expectedResults, slots) }),
    ...(contact !== undefined && { contact: contactRuns(contact) }),
  };
}

function activityFigures({ count }: ComposeContext) {
  return {
    activities: count('activities'),
    updates: count('updates'),
    results: count('results'),
    claims: count('claims'),
    outside: count('claims', { support: 'outside-matrix' }),
    unassessed: count('claims', { support: 'not-assessable' }),
  };
}

/** An address within it is a way to write. */
function contactRuns(contact: string): readonly Inline[] {
  return contact
    .split(/([^\s<>,;()]+@[^\s<>,;()]+\.[a-z]{2,})/iu)
    .flatMap((part, index): readonly Inline[] => {
      if (part === '') return [];
      return index % 2 === 1 ? [{ type: 'link', href: `mailto:${part}`, text: part }] : [text(part)];
    });
}
