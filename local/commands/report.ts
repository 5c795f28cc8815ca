/** `wsis report KIND…`: reports from a snapshot, or from a year as it stands. */

import type { Period } from '../../shared/activities/record.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Format } from '../../shared/render/render.ts';
import { comparedYear } from '../../shared/reports/compose/year-before.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, parseDay, parseYear, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { type HeadOptions, headData, withHeadOptions } from '../head-options.ts';
import { previousIssueIn } from '../previous-issue.ts';
import { type IssueOptions, produceReports } from '../produce-reports.ts';
import { anySpanIds, kindIds, parseKinds, reportSource, type SourceOptions } from '../report-source.ts';
import { formatsOption, languagesOption } from '../set-options.ts';
import { askedLastYear, askedPrevious, freezeSpan, lastYearOf, previousOf } from '../snapshot-for.ts';
import { tellSets, tellUnreadSymbol } from '../tell-sets.ts';

interface ReportOptions extends CommonOptions, HeadOptions, SourceOptions {
  readonly previous?: string;
  readonly lastYear?: string;
  readonly lang: readonly Language[];
  readonly format: readonly Format[];
  readonly revision?: string;
  readonly revisionOf?: string;
  readonly out: string;
}

export const registerReport: Registration = (program) => {
  const command = program
    .command('report')
    .argument('<kind...>', `${kindIds()}, or all`)
    .description('make reports from a snapshot (--snapshot) or from what is accepted for a year (--year)')
    .option('--snapshot <id>', 'id of a snapshot, as “wsis snapshots” lists it')
    .option('--year <year>', 'calendar year reported on', parseYear)
    .option('--from <day>', `first day reported on, for ${anySpanIds()}: any span, with --to`, parseDay)
    .option('--to <day>', 'last day reported on', parseDay)
    .option(
      '--previous <id>',
      'snapshot that changes are told against (default: the one frozen before for the same period)',
    )
    .option(
      '--last-year <id>',
      'snapshot of the year before, for the annex on changes since last year (default: the one frozen last; where none was, what is accepted is frozen)',
    )
    .addOption(languagesOption())
    .addOption(formatsOption());
  withHeadOptions(command)
    .option('--revision <revision>', 'revision for the masthead, where the symbol does not say it')
    .option(
      '--revision-of <dir>',
      'folder of the set that is revised: its paragraph numbers and its head are kept',
    )
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((names: readonly string[], options: ReportOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        const kinds = parseKinds(names);
        const from = await reportSource(options, kinds, workspace);
        const before =
          options.previous === undefined
            ? (snapshot: Snapshot) => previousOf(workspace, snapshot)
            : await askedPrevious(workspace, options.previous, {
                periods: from.periods,
                onOther: (period) => terminal.warn(wordsIn('en')('cli.report.other-previous', { ...period })),
              });
        const compared = kinds.flatMap((kind) => comparedYear(kind, from.year, from.period) ?? []);
        const lastYear =
          options.lastYear === undefined
            ? (period: Period) => lastYearOf(workspace, period, freezeSpan(workspace))
            : await askedLastYear(workspace, options.lastYear, compared);
        const sets = await produceReports(
          {
            kinds,
            languages: options.lang,
            formats: options.format,
            year: from.year,
            snapshotOf: from.snapshotOf,
            previousOf: before,
            lastYearOf: lastYear,
            ...(from.period && { period: from.period }),
            issue: issueOptions(options),
            ...(options.revisionOf !== undefined && {
              previousIssue: await previousIssueIn(options.revisionOf),
            }),
            out: options.out,
          },
          workspace,
        );
        tellSets(sets, terminal);
        tellUnreadSymbol(options.symbol, terminal);
        return DONE;
      }),
    );
};

function issueOptions(options: ReportOptions): IssueOptions {
  const { address, revision } = options;
  return { ...headData(options), ...(address && { address }), ...(revision !== undefined && { revision }) };
}
