/** `wsis remind`: the letters that the calendar asks for today, as files in the data folder; run it once a day. */
import { InvalidArgumentError } from 'commander';
import { remindAll } from '../../functions/reminders/remind-all.ts';
import { remindDuties } from '../../functions/reminders/remind-duties.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { type CommonOptions, parseAddress, parseList, type Registration, withWorkspace } from '../command.ts';
import { DONE, FAILED } from '../exit-codes.ts';

interface RemindOptions extends CommonOptions {
  readonly days: readonly number[];
  readonly address: string;
}

export const registerRemind: Registration = (program) => {
  program
    .command('remind')
    .description('write the letters of today: to who has not reported yet, and on duties that fall due')
    .option('--days <list>', 'days before a deadline on which letters go out', parseDays, [21, 7, 1])
    .option('--address <url>', 'where the application is reached', parseAddress, 'http://localhost:8080')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((options: RemindOptions) =>
      withWorkspace(options, async ({ clock, ledger, mail }, terminal) => {
        let failed = 0;
        const onFault = (error: unknown): void => {
          failed++;
          terminal.warn(error instanceof Error ? error.message : String(error));
        };
        const ports = {
          ...{ clock, ledger, mail, onFault, daysBefore: options.days },
          origin: options.address.replace(/\/$/, ''),
        };
        const records = await remindAll(ports);
        const duties = await remindDuties(ports);
        if (terminal.json) terminal.result({ records, duties, failed });
        else terminal.say(wordsIn('en')('cli.remind.sent', { records, duties }));
        return failed === 0 ? DONE : FAILED;
      }),
    );
};

function parseDays(text: string): readonly number[] {
  return parseList(text).map((each) => {
    if (!/^\d{1,3}$/.test(each)) throw new InvalidArgumentError('Write numbers of days such as 21,7,1.');
    return Number(each);
  });
}
