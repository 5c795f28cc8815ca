/** What an import did, told to a person or to a machine. */
import type { Finding } from '../shared/activities/finding.ts';
import { findingText, findingWords } from '../shared/intake/mark/finding-text.ts';
import type { Language } from '../shared/reference/languages.ts';
import { isProblem, type Problem } from '../shared/text/problem.ts';
import { problemMessage } from '../shared/text/problem-message.ts';
import { type Words, wordsIn } from '../shared/text/words.ts';
import { explainProblem } from './explain-problem.ts';
import type { ImportedFile } from './import-files.ts';
import { explainSystemError, type SystemError } from './system-error.ts';
import { columns, type Terminal } from './terminal.ts';

/** Counts, then the findings rolled up by rule with examples, in `language`; for machines one JSON object with all of them. */
export async function tellImport(
  imported: ImportedFile,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const words = wordsIn(language);
  if (terminal.json) await tellMachine(imported, words, terminal);
  else tellPerson(imported, words, terminal);
}

/** A file that could not be taken: nothing of it was. */
export async function tellRefusedFile(
  file: string,
  trouble: Problem | SystemError,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  if (!terminal.json) {
    const said = isProblem(trouble)
      ? `${file}: ${explainProblem(trouble, wordsIn(language))}`
      : explainSystemError(trouble, wordsIn('en'), [file]);
    terminal.warn(said);
    return;
  }
  await terminal.write(JSON.stringify({ file, problem: troubleAsData(file, trouble, language) }));
}

function troubleAsData(file: string, trouble: Problem | SystemError, language: Language) {
  const { code } = trouble;
  if (isProblem(trouble))
    return { code, params: trouble.params, ...problemMessage(trouble, wordsIn(language)) };
  const [message, remedy] = explainSystemError(trouble, wordsIn('en'), [file]).split('\n');
  return { code, message, remedy };
}

async function tellMachine(
  { counts, log, taken }: ImportedFile,
  words: Words,
  terminal: Terminal,
): Promise<void> {
  const { proof: _, rest: __, ...outcome } = taken;
  const head = JSON.stringify({ ...outcome, rules: counts });
  await terminal.write(`${head.slice(0, -1)},"findings":[`);
  let first = true;
  for await (const finding of log.all()) {
    await terminal.write(`${first ? '' : ','}\n${JSON.stringify(asData(finding, words))}`);
    first = false;
  }
  await terminal.write(']}');
}

function asData(finding: Finding, words: Words) {
  const { at, rule, severity, value } = finding;
  const said = findingWords(finding, words);
  return { rule, severity, ...at, ...(value === undefined ? {} : { value }), ...said };
}

function tellPerson({ counts, examples, taken }: ImportedFile, words: Words, terminal: Terminal): void {
  const { proof: _, rest: __, ...outcome } = taken;
  terminal.say(words('cli.import.counts', outcome));
  if (outcome.rows === 0) terminal.warn(words('cli.import.nothing', { file: outcome.file }));
  if (counts.length === 0) return;
  terminal.say(columns(counts.map(({ count, rule, severity }) => ['', severity, String(count), rule])));
  for (const { count, rule, severity } of counts) {
    const shown = examples.filter((finding) => finding.rule === rule && finding.severity === severity);
    for (const finding of shown) {
      terminal.say(
        [place(finding), `${severity}:`, findingText(finding, words), valueText(finding)]
          .filter(Boolean)
          .join(' '),
      );
    }
    if (count > shown.length) terminal.say(words('cli.import.more', { count: count - shown.length }));
  }
}

function place({ at }: Finding): string {
  const cell = at.row === undefined ? '' : `${at.column ?? 'row '}${at.row}`;
  return [at.sheet, cell].filter((part) => part !== undefined && part !== '').join('!');
}

const LONGEST_VALUE = 60;

/** What stood there, on one line: the place alone does not tell it. */
function valueText({ value }: Finding): string {
  if (value === undefined || value === '') return '';
  const line = value.replace(/\s+/gu, ' ');
  return `[${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE).toWellFormed()}…` : line}]`;
}
