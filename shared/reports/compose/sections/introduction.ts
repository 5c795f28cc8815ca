/** Why the report is made, and how much of the year it rests on. */
import { SECTORS } from '../../../matrix/axes.ts';
import { sectorShortName } from '../../../reference/names.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { coverageTotals } from '../coverage-totals.ts';
import { distinctTotals } from '../distinct.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { mandateNote, sessionNote } from '../note.ts';
import { nothingToReport } from '../nothing.ts';
import { reporters } from '../reporters.ts';
import { yearsOf } from '../span.ts';
import { breakdown } from './line-summary.ts';
import { yearRuns } from './years.ts';

/** Lead sentences of the kind, the statement of coverage, and what was counted. */
export function introduction(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'introduction' }>,
): SectionDraft {
  const { writer } = context;
  const facts = {
    ...factsOf(context),
    ...context.named,
    sectors: plan.lead.includes('report.council.contributions') ? bySector(context) : '',
  };
  const lead = plan.lead
    .filter((key) => key !== 'report.hlpf.theme' || facts.theme !== '')
    .map((key, at) => {
      const isOfSession = key === 'report.hlpf.theme' || (at === 0 && context.kind.body.type !== 'hlpf');
      const source = [
        ...(at === 0 ? mandateNote(context) : []),
        ...(isOfSession ? sessionNote(context) : []),
      ];
      const isBare = key === 'report.council.contributions' && facts.sectors.length === 0;
      const said = writer.say(isBare ? 'report.council.no-contributions' : key, facts);
      return paragraph(`introduction-${idOf(key)}`, [...said, ...source]);
    });
  return {
    id: 'introduction',
    title: writer.plain(plan.title),
    ...(plan.limit !== undefined && { limit: plan.limit }),
    blocks: [
      ...lead,
      ...marks(context),
      ...(plan.counts === 'registries' ? [] : [coverage(context), counted(context)]),
    ],
    sections: [],
  };
}

/** How the activities spread over the Sectors, as one or two sentences. */
function bySector(context: ComposeContext): readonly Inline[] {
  const nameOf = (id: string): string => sectorShortName(id, context.writer.language);
  const sentences = breakdown(context, 'report.line.sectors', {}, SECTORS, 'sector', nameOf);
  return context.writer.sentences(sentences);
}

/** `report.cstd.mandate` → `mandate`. */
function idOf(key: MessageKey): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** Facts of the calendar that no published page confirms are said to be so. */
function marks(context: ComposeContext): readonly Paragraph[] {
  const { hlpf, cstd, writer } = context;
  const facts = factsOf(context);
  if (context.kind.body.type === 'hlpf') {
    if (hlpf === undefined || (hlpf.goalsInDepth ?? []).length === 0) {
      return [paragraph('introduction-goals-unknown', writer.say('report.hlpf.goals-unknown', facts))];
    }
    if (hlpf.goalsConfidence !== 'confirmed' || hlpf.themeConfidence !== 'confirmed') {
      return [paragraph('introduction-goals-unconfirmed', writer.say('report.hlpf.unconfirmed', facts))];
    }
  }
  if (cstd !== undefined && cstd.confidence !== 'confirmed') {
    return [paragraph('introduction-session-unconfirmed', writer.say('report.cstd.unconfirmed', facts))];
  }
  return [];
}

/** Who was asked and who answered, as counted when the snapshot was frozen (design: coverage is stated honestly). */
function coverage(context: ComposeContext): Paragraph {
  const { snapshot, writer } = context;
  const { period } = snapshot.header;
  const { accepted, expected, imported, missing, nothingToReport, open } = coverageTotals(context);
  return paragraph(
    'introduction-coverage',
    writer.sentences([
      writer.say('report.coverage', {
        from: writer.date(period.from),
        to: writer.date(period.to),
        expected,
        accepted,
        nothingToReport,
        open,
        missing,
      }),
      ...(imported === undefined || imported.value === 0
        ? []
        : [writer.say('report.coverage.imported', { imported })]),
      ...uncalledYears(context),
      ...overAll(context),
    ]),
  );
}

/** Who was asked is counted over all records: neither a part of them nor what is closed to some readers was asked for as such. */
function overAll({ audience, kind, writer }: ComposeContext): readonly (readonly Inline[])[] {
  if (kind.only !== undefined) return [writer.say('report.coverage.whole')];
  return audience === 'internal' ? [] : [writer.say('report.coverage.whoever')];
}

/** The years of a longer span without annual reports: nobody is counted as asked then. */
function uncalledYears({ digest, span, writer }: ComposeContext): readonly (readonly Inline[])[] {
  const years = yearsOf(span);
  const without = years.filter((year) => !digest.extras.annualYears.has(year));
  if (years.length < 2 || without.length === 0) return [];
  const list = writer.list(yearRuns(without, writer).map((run) => [{ type: 'text', text: run }]));
  return [writer.say('report.coverage.no-call', { years: list })];
}

function counted(context: ComposeContext): Paragraph {
  const { audience, count, writer } = context;
  const nothing = count('activities', { nothingToReport: true });
  return paragraph(
    'introduction-counted',
    writer.sentences([
      writer.say('report.counted', {
        readers: writer.plain(`report.audience.${audience}`),
        activities: count('activities'),
        claims: count('claims'),
        results: count('results'),
      }),
      ...distinctTotals(context),
      ...reporters(context),
      ...(nothing.value === 0
        ? []
        : [writer.say('report.counted.nothing', { nothing }), ...nothingToReport(context, 'all')]),
    ]),
  );
}
