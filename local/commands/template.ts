/** `wsis template`: the workbook for focal points, empty or filled with what is known. */
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Period } from '../../shared/activities/record.ts';
import type { PrefilledRow } from '../../shared/intake/template/build-template.ts';
import { prefill } from '../../shared/intake/template/prefill.ts';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  calendarYear,
  parseLanguage,
  parseYear,
  type Registration,
  withWorkspace,
} from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { processTerminal, type Terminal } from '../terminal.ts';

interface TemplateOptions extends CommonOptions {
  readonly out: string;
  readonly lang: Language;
  readonly year?: number;
  readonly prefill?: boolean;
  readonly id?: string;
}

export const registerTemplate: Registration = (program) => {
  program
    .command('template')
    .description('write the workbook for focal points')
    .requiredOption('--out <file>', 'XLSX file to write')
    .option('--lang <language>', `language of the labels: ${LANGUAGES.join(', ')}`, parseLanguage, 'en')
    .option('--year <year>', 'calendar year reported on (default: this year)', parseYear)
    .option(
      '--prefill',
      "filled with the records of --year that are in the data folder, and last year's carried forward",
    )
    .option('--id <name>', 'name that tells this workbook from others, kept in it (default: a new one)')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .action(async (options: TemplateOptions) => {
      const period = calendarYear(options.year ?? new Date().getUTCFullYear());
      if (options.prefill !== true) return write(options, period, processTerminal(false));
      await withWorkspace(options, async ({ ledger }, terminal) => {
        await write(options, period, terminal, prefill(ledger, period));
        return DONE;
      });
    });
};

async function write(
  options: TemplateOptions,
  period: Period,
  terminal: Terminal,
  rows?: AsyncIterable<PrefilledRow>,
): Promise<void> {
  // Loaded here only: exceljs would take 36 MB and 0.3 s of every command.
  const { buildTemplate } = await import('../../shared/intake/template/build-template.ts');
  const bytes = await buildTemplate(
    {
      language: options.lang,
      period,
      templateId: options.id ?? randomUUID(),
      ...(rows === undefined ? {} : { prefill: rows }),
    },
    wordsIn(options.lang),
  );
  await writeFile(options.out, bytes);
  terminal.say(wordsIn('en')('cli.template.done', { ...period, file: options.out }));
}
