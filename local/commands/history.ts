/** `wsis history ID`: every revision of an activity and its annual updates. */
import { activityStream, isActivityId } from '../../shared/activities/record.ts';
import type { Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { typedCode } from '../../shared/text/typed-code.ts';
import { type CommonOptions, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { columns } from '../terminal.ts';
import { updatesOf } from '../updates-of.ts';

export const registerHistory: Registration = (program) => {
  program
    .command('history')
    .argument('<id>', 'activity, e.g. WA-000412', typedCode)
    .description('show every revision of an activity and its annual updates')
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((id: string, options: CommonOptions) =>
      withWorkspace(options, async ({ ledger }, terminal) => {
        if (!isActivityId(id)) throw new Problem('stream-unknown', { stream: id.slice(0, 60) });
        const streams = [activityStream(id), ...(await updatesOf(ledger, id)).map(({ stream }) => stream)];
        const steps = (await Promise.all(streams.map((stream) => ledger.history(stream)))).flat();
        if (steps.length === 0) throw new Problem('stream-unknown', { stream: id });
        if (terminal.json) terminal.result(steps.map(asData));
        else terminal.say(columns(steps.map(asLine)));
        return DONE;
      }),
    );
};

function asData({ stream, revision, at, by, reason, previous, hash, state }: Revision) {
  return { stream, revision, at, by, reason, previous, hash, state };
}

function asLine({ stream, revision, at, by, reason, hash, state }: Revision): string[] {
  const review = (state as { readonly state?: string }).state ?? '';
  return [stream, String(revision), at, by, review, hash.slice(0, 12), reason];
}
