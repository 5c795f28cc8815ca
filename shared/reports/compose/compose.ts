/** The compiler: a snapshot and a kind of report in, a document model out. Same inputs, same model. */
import { languageDirection } from '../../reference/languages.ts';
import { Problem } from '../../text/problem.ts';
import { wordsIn } from '../../text/words.ts';
import type { DocumentModel, Section } from '../document.ts';
import { colophon, labels, verification } from './colophon.ts';
import type { ComposeContext } from './context.ts';
import type { SectionDraft } from './draft.ts';
import { withEdits } from './edited.ts';
import { factsOf } from './facts.ts';
import { figureWords } from './figure-words.ts';
import { front } from './front.ts';
import { masthead } from './masthead.ts';
import { isAboutRegistries } from './named-figures.ts';
import { numberSections, startNumbering } from './number-document.ts';
import { demandOwnIds } from './own-ids.ts';
import { type ComposeRequest, prepare } from './prepare.ts';
import { type Readings, readingsOf } from './readings.ts';
import { bodyNumbers, decimalNumbers } from './section-numbers.ts';
import { makeSection } from './sections/index.ts';

/**
 * Composes one report in one language. Throws Problem `report-data-missing` when the snapshot holds nothing of the span
 * that the audience may see (a report on a part of the records says that there is none), `edition-unknown` when the snapshot
 * names a matrix edition that is not known, and `report-id-doubled` (a fault of ours) when two places would have one id.
 */
export async function compose(asked: ComposeRequest): Promise<DocumentModel> {
  const request = { ...asked, readings: asked.readings ?? readingsOf(asked.snapshot) };
  if (request.language !== 'en') return composeWith(request, await englishBlocks(request));
  const model = await composeWith(request);
  // The other languages of the set need not compose it again.
  await request.readings.english(request, async () => blocksOf(model));
  return model;
}

async function composeWith(request: ComposeRequest, kept?: ReadonlySet<string>): Promise<DocumentModel> {
  const { context, figures } = await prepare(request, kept);
  const { kind, writer, audience, span, makers, digest } = context;
  // That one Sector reported nothing is worth a report; that nobody did is not.
  if (
    digest.updates === 0 &&
    !isAboutRegistries(kind) &&
    (kind.only === undefined || context.snapshot.header.entries === 0)
  ) {
    throw new Problem('report-data-missing', { kind: kind.id, from: span.from, to: span.to });
  }
  const numbering = startNumbering();
  const sections = numberSections(
    withEdits(draftsOf(context, kind.sections), writer, request.options),
    numbering,
    bodyNumbers(kind, writer.language),
  );
  // Those with nothing to report are no part of what the summary counts.
  const silent = new Set(digest.best.of('nothing', 'all').map(({ activity }) => activity.activityId));
  const named = [...numbering.citations.keys()].filter((id) => !silent.has(id)).length;
  const annexNumbers = decimalNumbers((index) => writer.plain('report.annex', { number: String(index + 1) }));
  const annexes: Section[] = [];
  // One after the other: the list of records tells of the paragraphs in the annexes before it, too.
  for (const plan of kind.annexes) {
    const drafts = draftsOf({ ...context, citations: numbering.citations }, [plan]);
    const before = annexes.length;
    annexes.push(
      ...numberSections(withEdits(drafts, writer, request.options), numbering, ([first = 0, ...below]) =>
        annexNumbers([before + first, ...below]),
      ),
    );
  }
  demandOwnIds({ kind: kind.id, sections, annexes });
  const { sessionNumber: _, ...params } = factsOf(context);
  return {
    schema: 1,
    kind: kind.id,
    language: writer.language,
    direction: languageDirection(writer.language),
    title: writer.plain(kind.title, params),
    period: span,
    audience,
    masthead: masthead(context, request.options),
    front: front(context, request.options, named),
    sections,
    annexes,
    words: {
      count: sections.reduce((sum, { words }) => sum + words.count, 0),
      ...(kind.wordLimit !== undefined && { limit: kind.wordLimit }),
    },
    verification: verification(context, request.options),
    figures: figures(),
    questions: Object.fromEntries(
      Object.values(figures()).map((figure) => [figure.id, figureWords(figure, writer)]),
    ),
    makers,
    ...(context.lastYear && { lastYear: context.lastYear.snapshot }),
    colophon: colophon(context, request.options),
    labels: labels(context),
  };
}

function draftsOf(
  context: ComposeContext,
  plans: ComposeContext['kind']['sections'],
): readonly SectionDraft[] {
  return plans.flatMap((plan) => makeSection(context, plan) ?? []);
}

/** What the English document says, by block: the measure of the other languages. */
function englishBlocks(request: ComposeRequest & { readonly readings: Readings }) {
  return request.readings.english(request, async () =>
    blocksOf(await composeWith({ ...request, language: 'en', words: wordsIn('en') })),
  );
}

function blocksOf({ annexes, sections }: DocumentModel): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (found: readonly Section[]): void => {
    for (const { blocks, sections } of found) {
      for (const { id } of blocks) ids.add(id);
      walk(sections);
    }
  };
  walk([...sections, ...annexes]);
  return ids;
}
