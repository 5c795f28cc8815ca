/** What every command of the command line shares: the data folder, the terminal, and how it ends. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Period } from '../shared/activities/record.ts';
import { isDay } from '../shared/reference/day.ts';
import { isLanguage, LANGUAGES, type Language } from '../shared/reference/languages.ts';
import { typedCode } from '../shared/text/typed-code.ts';
import { type ExitCode, FAILED } from './exit-codes.ts';
import { sweepFindings } from './sweep-findings.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { openKnownWorkspace, openWorkspace, type Workspace } from './workspace.ts';

export interface CommonOptions {
  readonly data: string;
  readonly json?: boolean;
}

/** Registers one command on the program. */
export type Registration = (program: Command) => void;

/** What a command does with the data folder. */
type Work = (workspace: Workspace, terminal: Terminal) => Promise<ExitCode>;

/** Run `work` with the data folder open, and set the exit code that it returns. Problem `data-folder-unknown`. */
export async function withWorkspace(options: CommonOptions, work: Work): Promise<void> {
  await within(openKnownWorkspace(options.data), options, work);
}

/** The same for commands that bring data: the folder is made when it is not there. */
export async function withNewWorkspace(options: CommonOptions, work: Work): Promise<void> {
  await within(openWorkspace(options.data), options, work);
}

async function within(workspace: Workspace, options: CommonOptions, work: Work): Promise<void> {
  try {
    await sweepFindings(workspace.directory, workspace.clock());
    process.exitCode = await work(workspace, processTerminal(options.json === true));
  } catch (error) {
    process.exitCode = FAILED;
    throw error;
  } finally {
    workspace.close();
  }
}

/** Who does it: the user of this machine. */
export function operator(): string {
  return process.env.WSIS_USER ?? process.env.USER ?? process.env.USERNAME ?? 'operator';
}

/** Argument parser: a calendar year. */
export function parseYear(text: string): number {
  if (!/^(19|20|21)\d{2}$/.test(text)) throw new InvalidArgumentError('Write a year such as 2025.');
  return Number(text);
}

/** Argument parser: a port, 0 for any that is free. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('Write a number up to 65535, for example 8080.');
  return port;
}

/** Argument parser: a day. */
export function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day such as 2025-12-31.');
  return text;
}

/** Argument parser: an address on the web. */
export function parseAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/u.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('Write an address such as https://reports.example.org.');
  }
  return text;
}

/** Argument parser: the SHA-256 of a data set, out of whatever the code of a printed document says around it. */
export function parsePrintedCode(text: string): string {
  const [hash] = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/u.exec(text.toLowerCase()) ?? [];
  if (hash === undefined)
    throw new InvalidArgumentError('Write what the code says, or its 64 letters and digits.');
  return hash;
}

/** Argument parser: one of six languages. */
export function parseLanguage(text: string): Language {
  if (!isLanguage(text)) throw new InvalidArgumentError(`Choose from ${LANGUAGES.join(', ')}.`);
  return text;
}

/** Argument parser: languages with commas between. */
export function parseLanguages(text: string): readonly Language[] {
  return parseList(text).map(parseLanguage);
}

/** Argument parser: names with commas between, each once. */
export function parseList(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((part) => typedCode(part.trim()))
        .filter((part) => part !== ''),
    ),
  ];
}

/** Argument parser: entries of a closed list, with commas between. */
export function listOf<T extends string>(all: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    parseList(text).map((each) => {
      const known = all.find((one) => one === each);
      if (known === undefined) throw new InvalidArgumentError(`“${each}” is not one of ${all.join(', ')}.`);
      return known;
    });
}

/** The calendar year as a period. */
export function calendarYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
