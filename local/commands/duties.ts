/** `wsis duties`: clause by clause what resolutions ask, what answers it, when it is next due, and the latest document. */
import { existsSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { postedLetters } from '../../shared/consultations/papers/posted-letter.ts';
import { countDuties } from '../../shared/duties/duty-standing.ts';
import { type DutyView, dutyViews } from '../../shared/duties/duty-views.ts';
import { meetingsAhead } from '../../shared/duties/meetings-ahead.ts';
import { toldDuty } from '../../shared/duties/told-duty.ts';
import { undatedWords } from '../../shared/duties/undated-words.ts';
import { DUTY_FILES, dutyKey } from '../../shared/reference/duties.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { listReports } from '../../shared/reports/change-report.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { isMessageKey, wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, parseDay, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { columns, processTerminal, type Terminal } from '../terminal.ts';

interface DutiesOptions extends CommonOptions {
  readonly on?: string;
  readonly resolution?: string;
}

const EDITIONS = DUTY_FILES.map(({ edition }) => edition.id);

export const registerDuties: Registration = (program) => {
  program
    .command('duties')
    .description(
      'list what resolutions ask clause by clause: what answers it, when it is due, the latest document',
    )
    .option('--on <day>', 'as of another day than today', parseDay)
    .option('--resolution <id>', `one of ${EDITIONS.join(', ')}`, parseEdition)
    .option('--data <dir>', 'data folder: with it, what was planned, done and published counts', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action(async (options: DutiesOptions) => {
      // The clauses and the published calendar are there without any data.
      if (!existsSync(options.data)) return tell(options, processTerminal(options.json === true), new Date());
      await withWorkspace(options, async ({ clock, ledger }, terminal) => {
        await tell(options, terminal, clock(), ledger);
        return DONE;
      });
    });
};

function parseEdition(text: string): string {
  if (!EDITIONS.includes(text)) throw new InvalidArgumentError(`Choose from ${EDITIONS.join(', ')}.`);
  return text;
}

async function tell(
  { on, resolution }: DutiesOptions,
  terminal: Terminal,
  now: Date,
  ledger?: Ledger,
): Promise<void> {
  const day = on ?? genevaDay(now);
  const reports = ledger === undefined ? [] : await listReports(ledger, 'reports/published');
  const published = reports.map(({ state }) => state);
  const letters = ledger === undefined ? [] : await postedLetters(ledger);
  const views = dutyViews({ day, meetings: await meetingsAhead(day, ledger), published, letters }).filter(
    ({ duty }) => resolution === undefined || duty.editionId === resolution,
  );
  if (terminal.json) return terminal.result(views.map((view) => toldDuty(view, asks(view))));
  terminal.say(columns(asCounts(views)));
  terminal.say('');
  terminal.say(columns(views.filter(({ isInForce }) => isInForce).map(asLine)));
  const others = views.filter(({ isInForce }) => !isInForce);
  if (others.length === 0) return;
  terminal.say('');
  terminal.say(words('web.duties.not-in-force'));
  terminal.say(columns(others.map((view) => [view.duty.id, asks(view)])));
}

const words = wordsIn('en');

/** The counts of the page of duties, in its words. */
function asCounts(views: readonly DutyView[]): string[][] {
  const { inForce, notInForce, standings } = countDuties(views);
  return [
    [words('web.duties.in-force'), String(inForce)],
    ...standings.map(({ count, standing }) => [
      `  ${words(`web.duties.standing.${standing}`)}`,
      String(count),
    ]),
    [words('web.duties.not-in-force'), String(notInForce)],
  ];
}

function asks({ duty }: DutyView): string {
  const key = dutyKey(duty.id);
  return isMessageKey(key) ? words(key) : duty.id;
}

/** `~` before a day that is expected only. */
function asLine(view: DutyView): string[] {
  const { duty, held, latest, latestLetter, next, plannedAs, standing } = view;
  const due = next?.due;
  const planned = [...plannedAs.reports, ...plannedAs.records].map((name) => `(${name})`);
  const day =
    due === undefined
      ? words(undatedWords(view) ?? 'web.duties.no-day')
      : `${due.isExpected ? '~' : ' '}${due.day} ${next?.meeting} ${due.state}`;
  return [
    duty.id,
    words(`web.duties.standing.${standing}`),
    day,
    latestLetter?.symbol ?? latest?.id ?? '–',
    [...held.reports, ...planned].join(' ') || '–',
    asks(view),
  ];
}
