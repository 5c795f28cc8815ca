/** `wsis consultations`: the drafts that travel by circular letters, where each stands, and what is due next. */
import { listSchedules } from '../../shared/consultations/schedule/change-schedule.ts';
import { letterInForce } from '../../shared/consultations/schedule/schedule.ts';
import { scheduleBy } from '../../shared/consultations/schedule/schedule-by.ts';
import { standingOn } from '../../shared/consultations/schedule/schedule-state.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, parseDay, parseLanguage, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { columns, type Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

interface ConsultationsOptions extends CommonOptions {
  readonly lang: Language;
  readonly on?: string;
}

export const registerConsultations: Registration = (program) => {
  program
    .command('consultations')
    .description('list the drafts that travel by circular letters: where each stands, and what is due next')
    .option('--on <day>', 'as of another day than today', parseDay)
    .option('--lang <language>', `language of the words: ${LANGUAGES.join(', ')}`, parseLanguage, 'en')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((options: ConsultationsOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        await tell(options, workspace, terminal);
        return DONE;
      }),
    );
};

async function tell(
  { lang, on }: ConsultationsOptions,
  { clock, ledger }: Pick<Workspace, 'clock' | 'ledger'>,
  terminal: Terminal,
): Promise<void> {
  const words = wordsIn(lang);
  const day = on ?? genevaDay(clock());
  const known = (await listSchedules(ledger)).flatMap(({ schedule }) => {
    return (on === undefined ? schedule : scheduleBy(schedule, on)) ?? [];
  });
  const told = known.map((schedule) => {
    const { next, rounds, state } = standingOn(schedule, day);
    const last = schedule.rounds.at(-1);
    const letter = last === undefined ? undefined : letterInForce(last)?.symbol;
    const due = next?.planned === undefined ? undefined : { step: next.step, day: next.planned };
    return { report: schedule.report, round: rounds.length, letter, state, next: due };
  });
  if (terminal.json) return terminal.result(told);
  if (told.length === 0) return terminal.say(words('web.rounds.unplanned'));
  terminal.say(
    columns(
      told.map(({ letter = '', next, report, round, state }) => [
        report,
        `${round}`,
        letter,
        words(`web.rounds.state.${state}`),
        next === undefined
          ? ''
          : words('web.rounds.next-step', { step: words(`web.rounds.step.${next.step}`), day: next.day }),
      ]),
    ),
  );
}
