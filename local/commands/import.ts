/** `wsis import FILE…`: records in, findings out. */
import { isAbsolute, join, resolve } from 'node:path';
import { Option } from 'commander';
import type { Finding } from '../../shared/activities/finding.ts';
import { PROFILES, type Profile } from '../../shared/activities/record.ts';
import { findingText } from '../../shared/intake/mark/finding-text.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, calendarYear, parseYear, type Registration, withWorkspace } from '../command.ts';
import { DONE, DONE_WITH_FINDINGS, type ExitCode } from '../exit-codes.ts';
import { type ImportedFile, importFile } from '../import-files.ts';
import { columns, type Terminal } from '../terminal.ts';

interface ImportOptions extends CommonOptions {
  readonly profile: Profile;
  readonly year?: number;
  readonly marked?: string;
}

export const registerImport: Registration = (program) => {
  program
    .command('import')
    .argument('<file...>', 'XLSX, CSV, JSON or NDJSON')
    .description('take records in; says what is wrong, where, and how to mend it')
    .addOption(new Option('--profile <profile>', 'rules to apply').choices([...PROFILES]).default('annual'))
    .option('--year <year>', 'calendar year of rows that name none', parseYear)
    .option('--marked <file>', 'write the workbook with the findings marked in it')
    .option('--data <dir>', 'data folder', '.wsis')
    .option('--json', 'all findings, for machines')
    .action((files: readonly string[], options: ImportOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        let code: ExitCode = DONE;
        for (const [index, file] of files.entries()) {
          const imported = await importFile(
            {
              file,
              profile: options.profile,
              ...(options.year === undefined ? {} : { period: calendarYear(options.year) }),
              ...(options.marked === undefined ? {} : { marked: markedName(options.marked, index) }),
            },
            workspace,
            terminal,
          );
          await tellImport(imported, terminal);
          await imported.log.remove();
          if (imported.counts.some(({ severity }) => severity !== 'warning')) code = DONE_WITH_FINDINGS;
        }
        if (options.marked !== undefined && !terminal.json) {
          terminal.say(wordsIn('en')('cli.import.marked', { file: options.marked }));
        }
        return code;
      }),
    );
};

/** Say what an import did: counts, then the findings rolled up by rule with examples; all of them for machines. */
export async function tellImport(
  { counts, examples, log, taken }: ImportedFile,
  terminal: Terminal,
): Promise<void> {
  const { layout: _, ...outcome } = taken;
  if (terminal.json) {
    const head = JSON.stringify({ ...outcome, rules: counts });
    await terminal.write(`${head.slice(0, -1)},"findings":[`);
    let first = true;
    for await (const finding of log.all()) {
      await terminal.write(`${first ? '' : ','}\n${JSON.stringify(asData(finding))}`);
      first = false;
    }
    await terminal.write(']}\n');
    return;
  }
  const words = wordsIn('en');
  terminal.say(words('cli.import.counts', outcome));
  if (counts.length === 0) return;
  terminal.say(columns(counts.map(({ count, rule, severity }) => ['', severity, String(count), rule])));
  for (const { count, rule, severity } of counts) {
    const shown = examples.filter((finding) => finding.rule === rule && finding.severity === severity);
    for (const finding of shown)
      terminal.say(`${place(finding)} ${severity}: ${findingText(finding, words)}`);
    if (count > shown.length) terminal.say(words('cli.import.more', { count: count - shown.length }));
  }
}

function asData(finding: Finding) {
  const words = wordsIn('en');
  const { at, params: _, ...rest } = finding;
  return { ...rest, ...at, message: findingText(finding, words) };
}

function place({ at }: Finding): string {
  const cell = at.row === undefined ? '' : `${at.column ?? 'row '}${at.row}`;
  return [at.sheet, cell].filter((part) => part !== undefined && part !== '').join('!');
}

/** One marked workbook a file: the second and later ones get a number. */
function markedName(name: string, index: number): string {
  const path = isAbsolute(name) ? name : join(resolve(), name);
  return index === 0 ? path : path.replace(/(\.xlsx)?$/i, `-${index + 1}.xlsx`);
}
