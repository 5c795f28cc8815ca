/** `wsis review accept|return`: the secretariat's decision on what was submitted. */
import { review } from '../../shared/activities/review.ts';
import { typedReason } from '../../shared/text/system-reason.ts';
import { wordsIn } from '../../shared/text/words.ts';
import {
  type CommonOptions,
  calendarYear,
  operator,
  parseList,
  parseYear,
  type Registration,
  withWorkspace,
} from '../command.ts';
import { DONE, DONE_WITH_FINDINGS } from '../exit-codes.ts';
import { requireNoRestore } from '../restore-mark.ts';
import { whyNotReviewed } from '../why-not-reviewed.ts';

interface ReviewOptions extends CommonOptions {
  readonly year: number;
  readonly id?: readonly string[];
  readonly reason: string;
}

export const registerReview: Registration = (program) => {
  const command = program.command('review').description('accept or return what was submitted');
  for (const action of ['accept', 'return'] as const) {
    command
      .command(action)
      .description(`${action} the submitted updates of a year`)
      .requiredOption(
        '--year <year>',
        'calendar year in which the period of the updates ends, e.g. 2025',
        parseYear,
      )
      .option('--id <ids>', 'only these activities, with commas between, e.g. WA-000412', parseList)
      .requiredOption('--reason <text>', 'why; it stays in the history', typedReason)
      .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
      .option('--json', 'the result as JSON, for machines')
      .action((options: ReviewOptions) =>
        withWorkspace(options, async (workspace, terminal) => {
          const words = wordsIn('en');
          await requireNoRestore(workspace.ledger);
          const result = await review(
            {
              action,
              span: calendarYear(options.year),
              ...(options.id ? { ids: options.id } : {}),
              by: operator(),
              reason: options.reason,
            },
            workspace,
          );
          if (terminal.json) terminal.result(result);
          else terminal.say(words('cli.review.done', { count: result.reviewed }));
          for (const stream of result.conflicts) terminal.warn(words('cli.review.conflict', { stream }));
          for (const id of result.notFound) {
            terminal.warn(await whyNotReviewed({ id, action, year: options.year }, workspace.ledger));
          }
          return result.conflicts.length + result.notFound.length > 0 ? DONE_WITH_FINDINGS : DONE;
        }),
      );
  }
};
