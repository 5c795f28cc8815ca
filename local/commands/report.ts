/** `wsis report KIND…`: reports from a snapshot, or from a year as it stands. */

import { Option } from 'commander';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { FORMATS, type Format } from '../../shared/render/render.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import { REPORT_KINDS, reportKind } from '../../shared/reports/kinds/index.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  parseLanguages,
  parseList,
  parseYear,
  type Registration,
  withWorkspace,
} from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { type ProducedSet, produceReports } from '../produce-reports.ts';
import { askedPrevious, freezeSpan, previousOf } from '../snapshot-for.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

interface ReportOptions extends CommonOptions {
  readonly snapshot?: string;
  readonly previous?: string;
  readonly year?: number;
  readonly lang: readonly Language[];
  readonly format: readonly Format[];
  readonly symbol?: string;
  readonly revision?: string;
  readonly out: string;
}

export const registerReport: Registration = (program) => {
  program
    .command('report')
    .argument('<kind...>', `${kindIds()}, or all`)
    .description('make reports from a snapshot (--snapshot) or from what is accepted for a year (--year)')
    .option('--snapshot <id>', 'id of a snapshot, as “wsis freeze” printed it')
    .option('--year <year>', 'calendar year reported on', parseYear)
    .option(
      '--previous <id>',
      'snapshot that changes are told against (default: the one frozen before for the same period)',
    )
    .addOption(
      new Option('--lang <languages>', `languages with commas between: ${LANGUAGES.join(', ')}`)
        .argParser(parseLanguages)
        .default(['en'], 'en'),
    )
    .addOption(
      new Option('--format <formats>', `formats with commas between: ${FORMATS.join(', ')}`)
        .argParser(parseFormats)
        .default([...FORMATS], 'all'),
    )
    .option('--symbol <symbol>', 'document symbol for the masthead, once it is given')
    .option('--revision <revision>', 'revision for the masthead, e.g. "Rev. 1"')
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
            ...(options.symbol === undefined ? {} : { symbol: options.symbol }),
            ...(options.revision === undefined ? {} : { revision: options.revision }),
            out: options.out,
          },
          workspace,
        );
        tellSets(sets, terminal);
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

/** Argument parser: formats with commas between. */
export function parseFormats(text: string): readonly Format[] {
  return parseList(text).map((name) => {
    const format = FORMATS.find((each) => each === name);
    if (format === undefined) {
      throw new Problem('format-unknown', { format: name.slice(0, 20), choose: FORMATS.join(', ') });
    }
    return format;
  });
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
}

const NEEDS_SOURCE = '--year YEAR, or --snapshot ID with the id that “wsis freeze” printed';

async function source({ snapshot, year }: ReportOptions, kinds: readonly ReportKind[], workspace: Workspace) {
  if (snapshot === undefined) {
    if (year === undefined) throw new Problem('usage', { needs: NEEDS_SOURCE });
    return { year, periods: kinds.map((kind) => spanOf(kind, year)), snapshotOf: freezeSpan(workspace) };
  }
  const { header } = await readSnapshot(workspace.objects, snapshot);
  const inYear = year ?? Number(header.period.to.slice(0, 4));
  for (const kind of kinds) {
    const span = spanOf(kind, inYear);
    if (span.from < header.period.from || span.to > header.period.to) {
      throw new Problem('report-data-missing', { kind: kind.id, from: span.from, to: span.to });
    }
  }
  return { year: inYear, periods: [header.period], snapshotOf: async () => snapshot };
}
