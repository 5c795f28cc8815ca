/** `wsis import FILE…`: records in, findings out. */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { PROFILES, type Profile } from '../../shared/activities/record.ts';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { isProblem, Problem } from '../../shared/text/problem.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  calendarYear,
  parseLanguage,
  parseYear,
  type Registration,
  withNewWorkspace,
} from '../command.ts';
import { DONE, DONE_WITH_FINDINGS, type ExitCode, FAILED } from '../exit-codes.ts';
import { importFile, isClean } from '../import-files.ts';
import { requireFilePlace } from '../require-file-place.ts';
import { startsAsExport } from '../restore-export.ts';
import { isEmptyFolder } from '../restore-mark.ts';
import { isSystemError } from '../system-error.ts';
import { tellImport, tellRefusedFile } from '../tell-import.ts';
import type { Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

interface ImportOptions extends CommonOptions {
  readonly profile: Profile;
  readonly year?: number;
  readonly marked?: string;
  readonly lang?: Language;
}

export const registerImport: Registration = (program) => {
  program
    .command('import')
    .argument('<file...>', 'XLSX, CSV, JSON or NDJSON')
    .description('take records in; says what is wrong, where, and how to mend it')
    .addOption(new Option('--profile <profile>', 'rules to apply').choices([...PROFILES]).default('annual'))
    .option(
      '--year <year>',
      'calendar year that the records report on, for files that do not say it themselves',
      parseYear,
    )
    .option('--marked <file>', 'XLSX file to write: what was sent, with the findings marked in it')
    .option(
      '--lang <language>',
      `language of the findings: ${LANGUAGES.join(', ')} (default: en; a marked template keeps its own)`,
      parseLanguage,
    )
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'all findings, for machines: one object, or a list of them for several files')
    .action((files: readonly string[], options: ImportOptions) =>
      withNewWorkspace(options, async (workspace, terminal) => {
        if (options.marked !== undefined) await requireFilePlace(options.marked);
        const list = terminal.json && files.length > 1;
        const codes: ExitCode[] = [];
        for (const [index, file] of files.entries()) {
          if (list) await terminal.write(index === 0 ? '[\n' : ',\n');
          const marked = options.marked === undefined ? {} : { marked: markedName(options.marked, index) };
          codes.push(await importOne(file, { ...options, ...marked }, workspace, terminal));
        }
        if (terminal.json) await terminal.write(list ? '\n]\n' : '\n');
        return worst(codes);
      }),
    );
};

/** A file that can't be taken does not keep the others from being taken. */
async function importOne(
  file: string,
  { lang, marked, profile, year }: ImportOptions,
  workspace: Workspace,
  terminal: Terminal,
): Promise<ExitCode> {
  const period = year === undefined ? {} : { period: calendarYear(year) };
  const language = lang === undefined ? {} : { language: lang };
  const order = { file, profile, ...period, ...language, ...(marked === undefined ? {} : { marked }) };
  try {
    if ((await isEmptyFolder(workspace.ledger)) && (await startsAsExport(file)))
      throw new Problem('export-not-new');
    const imported = await importFile(order, workspace, terminal);
    await tellImport(imported, lang ?? 'en', terminal);
    await imported.log.remove();
    if (marked !== undefined && !terminal.json) {
      terminal.say(wordsIn('en')('cli.import.marked', { file: marked }));
    }
    return isClean(imported) ? DONE : DONE_WITH_FINDINGS;
  } catch (error) {
    if (!isProblem(error) && !isSystemError(error)) throw error;
    await tellRefusedFile(file, error, lang ?? 'en', terminal);
    return FAILED;
  }
}

function worst(codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(FAILED)) return FAILED;
  return codes.includes(DONE_WITH_FINDINGS) ? DONE_WITH_FINDINGS : DONE;
}

/** One marked workbook a file: the second and later ones get a number. */
function markedName(name: string, index: number): string {
  const path = resolve(name);
  return index === 0 ? path : path.replace(/(\.xlsx)?$/i, `-${index + 1}.xlsx`);
}
