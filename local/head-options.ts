/** The options that say what stands in a document's head, for every command that makes documents. */
import type { Command } from 'commander';
import type { IssueData } from '../shared/reports/report.ts';
import { parseAddress, parseDay } from './command.ts';
import { collectHeadText, type HeadTextByLanguage, headTexts } from './head-option.ts';

export interface HeadOptions {
  readonly symbol?: string;
  readonly date?: string;
  readonly meeting?: HeadTextByLanguage;
  readonly place?: HeadTextByLanguage;
  readonly agendaItem?: HeadTextByLanguage;
  readonly contact?: string;
  readonly address?: string;
}

/** `command` with them. */
export function withHeadOptions(command: Command): Command {
  return command
    .option(
      '--symbol <symbol>',
      'document symbol, once it is given, e.g. C27/35; the language letter is added',
    )
    .option('--date <day>', 'date of the document', parseDay)
    .option(
      '--meeting <meeting>',
      'meeting addressed, where the calendar does not know it; fr=TEXT for one language, again for each',
      collectHeadText,
    )
    .option(
      '--place <text>',
      'place and dates of the meeting; fr=TEXT for one language, again for each',
      collectHeadText,
    )
    .option(
      '--agenda-item <item>',
      'agenda item, e.g. "PL 1.2"; fr=TEXT for one language, again for each',
      collectHeadText,
    )
    .option('--contact <contact>', 'whom to ask: name, telephone, e-mail')
    .option(
      '--address <url>',
      'public address of this installation, for the proof on the last page',
      parseAddress,
    );
}

/** What they say of the document; the address is said of the installation. */
export function headData(options: HeadOptions): IssueData {
  const { agendaItem, contact, date, meeting, place: placeAndDates, symbol } = options;
  const all = { contact, date, symbol, ...headTexts({ agendaItem, meeting, placeAndDates }) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
