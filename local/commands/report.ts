/** `wsis report KIND…`: reports from a snapshot, or from a year as it stands. */

import type { Period } from '../../shared/activities/record.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Format } from '../../shared/render/render.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import { REPORT_KINDS, reportKind } from '../../shared/reports/kinds/index.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { parseSymbol } from '../../shared/reports/symbol.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  parseAddress,
  parseDay,
  parseList,
  parseYear,
  type Registration,
  withWorkspace,
} from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { previousIssueIn } from '../previous-issue.ts';
import { type IssueOptions, type ProducedSet, produceReports } from '../produce-reports.ts';
import { formatsOption, languagesOption } from '../set-options.ts';
import { askedPrevious, freezeSpan, previousOf } from '../snapshot-for.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

interface ReportOptions extends CommonOptions {
  readonly snapshot?: string;
  readonly previous?: string;
  readonly year?: number;
  readonly lang: readonly Language[];
  readonly format: readonly Format[];
  readonly from?: string;
  readonly to?: string;
  readonly symbol?: string;
  readonly date?: string;
  readonly revision?: string;
  readonly meeting?: string;
  readonly place?: string;
  readonly agendaItem?: string;
  readonly contact?: string;
  readonly address?: string;
  readonly revisionOf?: string;
  readonly out: string;
}

export const registerReport: Registration = (program) => {
  program
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
    .addOption(languagesOption())
    .addOption(formatsOption())
    .option(
      '--symbol <symbol>',
      'document symbol, once it is given, e.g. C27/35; the language letter is added',
    )
    .option('--date <day>', 'date of the document', parseDay)
    .option('--revision <revision>', 'revision for the masthead, where the symbol does not say it')
    .option('--meeting <meeting>', 'meeting addressed, where the calendar does not know it')
    .option('--place <text>', 'place and dates of the meeting')
    .option('--agenda-item <item>', 'agenda item, e.g. "PL 1.2"')
    .option('--contact <contact>', 'whom to ask: name, telephone, e-mail')
    .option(
      '--address <url>',
      'public address of this installation, for the proof on the last page',
      parseAddress,
    )
    .option('--revision-of <dir>', 'folder of the set that is revised: its paragraph numbers are kept')
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((names: readonly string[], options: ReportOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        const kinds = parseKinds(names);
        const from = await source(options, kinds, workspace);
        const before =
          options.previous === undefined
            ? (snapshot: Snapshot) => previousOf(workspace, snapshot)
            : await askedPrevious(workspace, options.previous, {
                periods: from.periods,
                onOther: (period) => terminal.warn(wordsIn('en')('cli.report.other-previous', { ...period })),
              });
        const sets = await produceReports(
          {
            kinds,
            languages: options.lang,
            formats: options.format,
            year: from.year,
            snapshotOf: from.snapshotOf,
            previousOf: before,
            ...(from.period && { period: from.period }),
            issue: issueOptions(options),
            ...(options.revisionOf !== undefined && { previousIssue: previousIssueIn(options.revisionOf) }),
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

/** Ids of the kinds, for a person to choose from. */
export function kindIds(): string {
  return REPORT_KINDS.map(({ id }) => id).join(', ');
}

/** Argument parser: report kinds by id; `all` for every one. */
export function parseKinds(names: readonly string[]): readonly ReportKind[] {
  const ids = names.flatMap(parseList);
  return ids.includes('all') ? REPORT_KINDS : [...new Set(ids)].map(reportKind);
}

/** List the files that were made. */
export function tellSets(sets: readonly ProducedSet[], terminal: Terminal): void {
  const words = wordsIn('en');
  if (terminal.json) {
    terminal.result({ sets });
    return;
  }
  for (const { files, folder } of sets) {
    for (const { name, size } of files)
      terminal.say(words('cli.report.file', { file: `${folder}/${name}`, bytes: size }));
    terminal.say(words('cli.report.done', { count: files.length - 1, directory: folder }));
  }
  for (const { words: documents } of sets) {
    for (const { kind, sections } of documents) {
      for (const over of [true, false]) {
        const found = sections.filter(({ isOver }) => isOver === over);
        if (found.length === 0) continue;
        const list = found
          .map(({ count, limit, section }) => `${section || kind} ${count}/${limit}`)
          .join(', ');
        terminal.warn(words(over ? 'cli.report.words-over' : 'cli.report.words-near', { kind, list }));
      }
    }
  }
}

/** Ids of the kinds that report on any span. */
function anySpanIds(): string {
  return REPORT_KINDS.filter(({ period }) => period.type === 'from-to')
    .map(({ id }) => id)
    .join(', ');
}

function issueOptions(options: ReportOptions): IssueOptions {
  const { address, agendaItem, contact, date, meeting, place: placeAndDates, revision, symbol } = options;
  const all = { address, agendaItem, contact, date, meeting, placeAndDates, revision, symbol };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A symbol of another body is printed as it was given. */
function tellUnreadSymbol(symbol: string | undefined, terminal: Terminal): void {
  if (symbol === undefined || parseSymbol(symbol) !== undefined) return;
  terminal.warn(wordsIn('en')('cli.report.symbol-unread', { symbol }));
}

const NEEDS_SOURCE =
  '--year YEAR, or --snapshot ID with an id that “wsis snapshots” lists; some kinds also take --from DAY and --to DAY';

async function source(options: ReportOptions, kinds: readonly ReportKind[], workspace: Workspace) {
  const { snapshot } = options;
  const period = askedPeriod(options, kinds);
  const year = period === undefined ? options.year : Number(period.to.slice(0, 4));
  const asked = period && { period };
  if (snapshot === undefined) {
    if (year === undefined) throw new Problem('usage', { needs: NEEDS_SOURCE });
    const periods = kinds.map((kind) => spanOf(kind, year, period));
    return { year, periods, snapshotOf: freezeSpan(workspace), ...asked };
  }
  const { header } = await readSnapshot(workspace.objects, snapshot);
  const inYear = year ?? Number(header.period.to.slice(0, 4));
  // Where neither year nor span is asked for, the data set's own span is meant.
  const whole = year === undefined ? header.period : period;
  for (const kind of kinds) {
    const span = spanOf(kind, inYear, whole);
    if (span.from < header.period.from || span.to > header.period.to) {
      throw new Problem('report-data-missing', { kind: kind.id, from: span.from, to: span.to });
    }
  }
  return {
    year: inYear,
    periods: [header.period],
    snapshotOf: async () => snapshot,
    ...(whole && { period: whole }),
  };
}

/** Problem `usage` for half a span, one that ends before it begins, and kinds that report on a year of their own. */
function askedPeriod({ from, to, year }: ReportOptions, kinds: readonly ReportKind[]): Period | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined || from > to) {
    throw new Problem('usage', { needs: '--from and --to together, the first day before the last' });
  }
  if (year !== undefined) throw new Problem('usage', { needs: 'either --year, or --from and --to' });
  if (kinds.some(({ period }) => period.type !== 'from-to')) {
    throw new Problem('usage', {
      needs: `--from and --to with ${anySpanIds()} only; other reports take --year`,
    });
  }
  return { from, to };
}
