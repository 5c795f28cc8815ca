/** Tells whoever submitted a record that it was returned, and why. */
import type { AnnualUpdate } from '../../shared/activities/record.ts';
import { readPerson } from '../../shared/people/change-people.ts';
import { tellPersonQuietly } from './tell-person-quietly.ts';
import type { WebPorts } from './web-ports.ts';

/** `link`: where the record is opened. Nobody is told of what they did themselves. */
export async function tellReturned(
  {
    by,
    link,
    reason,
    stream,
  }: { readonly stream: string; readonly by: string; readonly reason: string; readonly link: string },
  ports: WebPorts,
): Promise<void> {
  const history = await ports.ledger.history(stream);
  const submitted = history.findLast(({ state }) => (state as AnnualUpdate).state === 'submitted');
  if (submitted === undefined || submitted.by === by) return;
  const person = await readPerson(ports.ledger, submitted.by);
  if (person === undefined) return;
  const { activityId: record } = submitted.state as AnnualUpdate;
  await tellPersonQuietly({ id: 'returned', person: person.state, values: { record, reason, link } }, ports);
}
