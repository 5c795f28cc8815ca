/** `wsis run FILE…`: the whole pipeline in one go, from files to reports. */

import { Option } from 'commander';
import { type Period, PROFILES, type Profile } from '../../shared/activities/record.ts';
import { type ReviewResult, review } from '../../shared/activities/review.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Format } from '../../shared/render/render.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import { isProblem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  calendarYear,
  operator,
  parseList,
  parseYear,
  type Registration,
  withNewWorkspace,
} from '../command.ts';
import { DONE, DONE_WITH_FINDINGS, type ExitCode, FAILED } from '../exit-codes.ts';
import { type ImportedFile, importFile, isClean } from '../import-files.ts';
import { type ProducedSet, produceReports } from '../produce-reports.ts';
import { kindIds, parseKinds } from '../report-source.ts';
import { formatsOption, languagesOption } from '../set-options.ts';
import { freezeSpan, lastYearOf, previousOf } from '../snapshot-for.ts';
import { tellImport, tellRefusedFile } from '../tell-import.ts';
import { tellSets } from '../tell-sets.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

interface RunOptions extends CommonOptions {
  readonly year: number;
  readonly profile: Profile;
  readonly report: readonly string[];
  readonly lang: readonly Language[];
  readonly format: readonly Format[];
  readonly out: string;
}

export const registerRun: Registration = (program) => {
  program
    .command('run')
    .argument('<file...>', 'XLSX, CSV, JSON or NDJSON')
    .description('import, accept what these files say, freeze and report in one go')
    .requiredOption('--year <year>', 'calendar year reported on', parseYear)
    .addOption(new Option('--profile <profile>', 'rules to apply').choices([...PROFILES]).default('annual'))
    .addOption(
      new Option('--report <kinds>', `report kinds with commas between: ${kindIds()}, or all`)
        .argParser(parseList)
        .default(['all'], 'all'),
    )
    .addOption(languagesOption())
    .addOption(formatsOption())
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((files: readonly string[], options: RunOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        const imports: ImportedFile[] = [];
        try {
          return await run(files, options, { workspace, terminal, imports });
        } finally {
          for (const { log } of imports) await log.remove();
        }
      }),
    );
};

interface Running {
  readonly workspace: Workspace;
  readonly terminal: Terminal;
  /** Filled file by file; their logs are kept until all is told. */
  readonly imports: ImportedFile[];
}

async function run(files: readonly string[], options: RunOptions, running: Running): Promise<ExitCode> {
  const { imports, terminal, workspace } = running;
  const { format: formats, lang: languages, out, profile, year } = options;
  const kinds = parseKinds(options.report);
  const streams = new Set<string>();
  for (const file of files) {
    const order = {
      file,
      profile,
      ...(profile === 'annual' ? { period: calendarYear(year) } : {}),
      onStreams: (taken: readonly string[]) => taken.forEach((stream) => void streams.add(stream)),
    };
    let imported: ImportedFile;
    try {
      imported = await importFile(order, workspace, terminal);
    } catch (error) {
      if (!isProblem(error)) throw error;
      await tellRefusedFile(file, error, 'en', terminal);
      return FAILED;
    }
    imports.push(imported);
    if (!terminal.json) await tellImport(imported, 'en', terminal);
  }
  const reviewed = await review(
    {
      action: 'accept',
      span: outline(kinds.map((kind) => spanOf(kind, year))),
      streams,
      by: operator(),
      reason: systemReason('run-accepted'),
    },
    workspace,
  );
  const words = wordsIn('en');
  if (!terminal.json) terminal.say(words('cli.review.done', { count: reviewed.reviewed }));
  for (const stream of reviewed.conflicts) terminal.warn(words('cli.review.conflict', { stream }));
  const sets = await produceReports(
    {
      kinds,
      languages,
      formats,
      year,
      snapshotOf: freezeSpan(workspace),
      previousOf: (snapshot) => previousOf(workspace, snapshot),
      lastYearOf: (period) => lastYearOf(workspace, period, freezeSpan(workspace)),
      out,
    },
    workspace,
  );
  if (terminal.json) await tellMachine(running, reviewed, sets);
  else tellSets(sets, terminal);
  return imports.every(isClean) && reviewed.conflicts.length === 0 ? DONE : DONE_WITH_FINDINGS;
}

/** The whole run as one JSON object; findings are written as they are read. */
async function tellMachine(
  { imports, terminal }: Running,
  { conflicts, reviewed }: ReviewResult,
  sets: readonly ProducedSet[],
): Promise<void> {
  await terminal.write('{"imports":[');
  for (const [index, imported] of imports.entries()) {
    if (index > 0) await terminal.write(',\n');
    await tellImport(imported, 'en', terminal);
  }
  const rest = JSON.stringify({ review: { reviewed, conflicts }, sets });
  await terminal.write(`],\n${rest.slice(1)}\n`);
}

/** The shortest span that holds all of `spans`. */
function outline(spans: readonly Period[]): Period {
  const from = spans.map((span) => span.from).sort()[0] ?? '';
  const to = spans.map((span) => span.to).sort();
  return { from, to: to.at(-1) ?? '' };
}
