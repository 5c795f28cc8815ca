/** `wsis run FILE…`: the whole pipeline in one go, from files to reports. */
import { Option } from 'commander';
import { PROFILES, type Profile } from '../../shared/activities/record.ts';
import { review } from '../../shared/activities/review.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { FORMATS, type Format } from '../../shared/render/render.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  calendarYear,
  operator,
  parseLanguages,
  parseList,
  parseYear,
  type Registration,
  withNewWorkspace,
} from '../command.ts';
import { DONE, DONE_WITH_FINDINGS, type ExitCode } from '../exit-codes.ts';
import { importFile } from '../import-files.ts';
import { produceReports } from '../produce-reports.ts';
import { freezeSpan, previousOf } from '../snapshot-for.ts';
import { tellImport } from '../tell-import.ts';
import { parseFormats, parseKinds, tellSets } from './report.ts';

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
    .description('import, accept, freeze and report in one go')
    .requiredOption('--year <year>', 'calendar year reported on', parseYear)
    .addOption(new Option('--profile <profile>', 'rules to apply').choices([...PROFILES]).default('annual'))
    .option('--report <kinds>', 'report kinds with commas between, or all', parseList, ['all'])
    .option('--lang <languages>', 'languages with commas between', parseLanguages, ['en'])
    .option('--format <formats>', `formats with commas between: ${FORMATS.join(', ')}`, parseFormats, [
      ...FORMATS,
    ])
    .requiredOption('--out <dir>', 'folder for the files')
    .option('--data <dir>', 'data folder', '.wsis')
    .option('--json', 'for machines')
    .action((files: readonly string[], options: RunOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        const kinds = parseKinds(options.report);
        let code: ExitCode = DONE;
        for (const file of files) {
          const imported = await importFile(
            {
              file,
              profile: options.profile,
              ...(options.profile === 'annual' ? { period: calendarYear(options.year) } : {}),
            },
            workspace,
            terminal,
          );
          if (!terminal.json) await tellImport(imported, 'en', terminal);
          await imported.log.remove();
          if (imported.counts.some(({ severity }) => severity !== 'warning')) code = DONE_WITH_FINDINGS;
        }
        const spans = kinds.map((kind) => spanOf(kind, options.year));
        const reviewed = await review(
          {
            action: 'accept',
            span: {
              from: spans.map(({ from }) => from).sort()[0] ?? '',
              to:
                spans
                  .map(({ to }) => to)
                  .sort()
                  .at(-1) ?? '',
            },
            by: operator(),
            reason: 'accepted by wsis run',
          },
          workspace,
        );
        if (!terminal.json) terminal.say(wordsIn('en')('cli.review.done', { count: reviewed.reviewed }));
        const { year, lang: languages, format: formats, out } = options;
        const sets = await produceReports(
          {
            kinds,
            languages,
            formats,
            year,
            snapshotOf: freezeSpan(workspace),
            previousOf: (snapshot) => previousOf(workspace, snapshot, undefined),
            out,
          },
          workspace,
        );
        tellSets(sets, terminal);
        return code;
      }),
    );
};
