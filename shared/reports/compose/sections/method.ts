/** Annex: how the figures were made, and what the words in the report mean. */
import { actionLines } from '../../../reference/action-lines.ts';
import { goals } from '../../../reference/sdgs.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { factsOf } from '../facts.ts';

const SENTENCES = [
  'report.method.counting',
  'report.method.combined',
  'report.method.cross-cutting',
  'report.method.claims',
  'report.method.support',
  'report.method.coverage',
  'report.method.audience',
  'report.method.languages',
  'report.method.choice',
  'report.method.trace',
] as const satisfies readonly MessageKey[];

/** One numbered paragraph a definition. */
export function method(context: ComposeContext): SectionDraft {
  const { writer, snapshot, audience } = context;
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
      ...SENTENCES.map((key) =>
        paragraph(`method-${key.slice(key.lastIndexOf('.') + 1)}`, writer.say(key, slots)),
      ),
      ...(hasUnconfirmedNames(context)
        ? [paragraph('method-names', writer.say('report.method.names', slots))]
        : []),
    ],
  };
}

/** Whether some official name in the document's language was not read in an official text. */
function hasUnconfirmedNames({ writer }: ComposeContext): boolean {
  return [...actionLines.map(({ title }) => title), ...goals.map(({ shortTitle }) => shortTitle)].some(
    (name) => name[writer.language].confidence !== 'confirmed',
  );
}
