/** Who was excused from reporting, or from a rule, and why: said once in each document that counts what was reported. */
import { isActionLineId } from '../../reference/action-lines.ts';
import { ruleWords } from '../../text/rule-words.ts';
import type { Block, Cell, Inline } from '../document.ts';
import type { SectionPlan } from '../report-kind.ts';
import type { SnapshotWaiver } from '../snapshot.ts';
import type { ComposeContext } from './context.ts';
import { cell, column, headCell, paragraph, table, text } from './draft.ts';
import { lineCode, lineTitle } from './line-groups.ts';
import { recordRun } from './local-text.ts';
import { quoted } from './quote.ts';

/** A sentence, and a table of the waivers where any was in force; their periods where they are not the data set's own. */
export function waived(context: ComposeContext): readonly Block[] {
  const { snapshot, writer } = context;
  const { waivers = [] } = snapshot.header;
  if (waivers.length === 0) return [paragraph('coverage-waived', writer.say('report.waived.none'))];
  const isDated = waivers.some(({ period }) => period !== undefined);
  return [
    paragraph('coverage-waived', writer.say('report.waived')),
    table({
      id: 'coverage-waivers',
      caption: writer.say('report.table.waivers'),
      columns: [
        column('unit', writer.plain('web.waivers.place'), 5),
        ...(isDated ? [column('period', writer.plain('report.maker.period'), 4)] : []),
        column('record', writer.plain('report.column.record'), 3),
        column('rule', writer.plain('web.waivers.rule'), 6),
        column('reason', writer.plain('web.periods.reason'), 8),
      ],
      rows: waivers.map((waiver) => row(context, waiver, isDated)),
    }),
  ];
}

function row(context: ComposeContext, waiver: SnapshotWaiver, isDated: boolean): readonly Cell[] {
  const { snapshot, writer } = context;
  const { period = snapshot.header.period, reason, record, rule, unit } = waiver;
  return [
    headCell(isActionLineId(unit) ? `${lineCode(unit)} ${lineTitle(unit, writer.language)}` : unit),
    ...(isDated ? [cell(text(writer.span(period)))] : []),
    // In words, not as a record: it need not be one that these readers may see.
    cell(text(record ?? writer.plain('report.waived.all-records'))),
    cell(...(rule === undefined ? [text(writer.plain('report.waived.reporting'))] : ruleRuns(context, rule))),
    cell(...quoted(context, reason, 80)),
  ];
}

/** The rule in words, with its id, which is English, for who looks it up. */
function ruleRuns({ writer }: ComposeContext, rule: string): readonly Inline[] {
  const said = ruleWords(rule, writer.language);
  if (said === rule) return [recordRun(rule, 'en', writer.language)];
  return [text(`${said.replace(/[.。]$/u, '')} `), recordRun(`[${rule}]`, 'en', writer.language)];
}

/** Whether a section of the plans states the coverage, and the waivers with it. */
export function statesCoverage(plans: readonly SectionPlan[]): boolean {
  return plans.some(
    (plan) => plan.maker === 'coverage' || (plan.maker === 'chapter' && statesCoverage(plan.sections)),
  );
}
