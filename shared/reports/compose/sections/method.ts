/** Annex: how the figures were made, and what the words in the report mean. */
import { officialNames } from '../../../reference/names.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { UNVERIFIED } from '../official-name.ts';
import { statesCoverage, waived } from '../waived.ts';

const SENTENCES = [
  'report.method.counting',
  'report.method.distinct',
  'report.method.combined',
  'report.method.cross-cutting',
  'report.method.regions',
  'report.method.claims',
  'report.method.support',
  'report.method.coverage',
  'report.method.audience',
  'report.method.languages',
  'report.method.parity',
  'report.method.choice',
  'report.method.trace',
] as const satisfies readonly MessageKey[];

/** One numbered paragraph a definition; the waivers where no section on coverage states them. */
export function method(context: ComposeContext): SectionDraft {
  const { kind, writer, snapshot, audience } = context;
  const slots = {
    ...factsOf(context),
    snapshot: snapshot.id,
    readers: writer.plain(`report.audience.${audience}`),
  };
  return {
    id: 'method',
    title: writer.plain('report.section.method'),
    sections: [],
    blocks: [
      ...[...SENTENCES, ...(hasTopics(kind.sections) ? (['report.method.topics'] as const) : [])].map((key) =>
        paragraph(`method-${key.slice(key.lastIndexOf('.') + 1)}`, writer.say(key, slots)),
      ),
      paragraph(
        'method-names',
        writer.sentences([
          writer.say('report.method.names', namesOf(context)),
          writer.say('report.method.marks', { mark: UNVERIFIED }),
        ]),
      ),
      ...(statesCoverage([...kind.sections, ...kind.annexes]) ? [] : waived(context)),
    ],
  };
}

function hasTopics(plans: readonly SectionPlan[]): boolean {
  return plans.some(
    (plan) => plan.maker === 'topics' || (plan.maker === 'chapter' && hasTopics(plan.sections)),
  );
}

/** Said in every language, so that all say the same; the numbers are each language's own. */
function namesOf({ writer }: ComposeContext): { readonly all: number; readonly n: number } {
  const { all, unconfirmed } = officialNames(writer.language);
  return { all, n: unconfirmed };
}
