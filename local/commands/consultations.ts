/** `wsis consultations`: the drafts that travel by circular letters, where each stands, what is due next, and the letters as posted. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { postLetters } from '../../functions/reports/post-letters.ts';
import { countInputs, listInputs } from '../../shared/consultations/list-inputs.ts';
import { letterKey } from '../../shared/consultations/papers/posted-letter.ts';
import { listSchedules } from '../../shared/consultations/schedule/change-schedule.ts';
import { letterInForce } from '../../shared/consultations/schedule/schedule.ts';
import { scheduleBy } from '../../shared/consultations/schedule/schedule-by.ts';
import { standingOn } from '../../shared/consultations/schedule/schedule-state.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { LANGUAGES, type Language } from '../../shared/reference/languages.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { codeVersion } from '../code-version.ts';
import {
  type CommonOptions,
  operator,
  parseDay,
  parseLanguage,
  type Registration,
  withWorkspace,
} from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { columns, type Terminal } from '../terminal.ts';
import type { Workspace } from '../workspace.ts';

interface ConsultationsOptions extends CommonOptions {
  readonly lang: Language;
  readonly on?: string;
  readonly letters?: string;
}

export const registerConsultations: Registration = (program) => {
  program
    .command('consultations')
    .description('list the drafts that travel by circular letters: where each stands, and what is due next')
    .option('--on <day>', 'as of another day than today', parseDay)
    .option(
      '--letters <dir>',
      'write the circular letters as they were posted into a folder; those that were issued and not posted yet are posted',
    )
    .option('--lang <language>', `language of the words: ${LANGUAGES.join(', ')}`, parseLanguage, 'en')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((options: ConsultationsOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        if (options.letters === undefined) await tell(options, workspace, terminal);
        else await writeLetters(options.letters, workspace, terminal);
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
  const told = await Promise.all(
    known.map(async (schedule) => {
      const { next, rounds, state } = standingOn(schedule, day);
      const last = schedule.rounds.at(-1);
      const letter = last === undefined ? undefined : letterInForce(last)?.symbol;
      const due = next?.planned === undefined ? undefined : { step: next.step, day: next.planned };
      const inputs = (await listInputs(ledger, schedule, 'internal')).filter(
        (each) => each.round === rounds.length && (on === undefined || each.received <= on),
      );
      const count = countInputs(inputs);
      return { report: schedule.report, round: rounds.length, letter, state, next: due, inputs: count };
    }),
  );
  if (terminal.json) return terminal.result(told);
  if (told.length === 0) return terminal.say(words('web.rounds.unplanned'));
  terminal.say(
    columns(
      told.map(({ inputs, letter = '', next, report, round, state }) => [
        report,
        `${round}`,
        letter,
        words(`web.rounds.state.${state}`),
        next === undefined
          ? ''
          : words('web.rounds.next-step', { step: words(`web.rounds.step.${next.step}`), day: next.day }),
        inputs.came === 0
          ? ''
          : `${words('web.rounds.inputs')} – ${words('web.rounds.inputs-told', { ...inputs })}`,
      ]),
    ),
  );
}

/** Those that no worker has made yet are posted first. */
async function writeLetters(folder: string, workspace: Workspace, terminal: Terminal): Promise<void> {
  const { ledger, objects } = workspace;
  const ports = { ...workspace, code: codeVersion() };
  const files: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const { schedule } of await listSchedules(ledger)) {
    for (const letter of await postLetters(schedule.report, operator(), ports)) {
      await mkdir(join(folder, schedule.report), { recursive: true });
      for (const { name } of letter.files) {
        await pipeline(
          await objects.get(letterKey(letter, name)),
          createWriteStream(join(folder, schedule.report, name)),
        );
        files.push(`${schedule.report}/${name}`);
      }
    }
  }
  if (terminal.json) return terminal.result({ folder, files });
  terminal.say(wordsIn('en')('cli.letters.done', { folder, count: files.length }));
}
