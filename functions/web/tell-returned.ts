/** Tells whoever submitted a record that it was returned, and why. */
import type { AnnualUpdate } from '../../shared/activities/record.ts';
import { readPerson } from '../../shared/people/change-people.ts';
import { tellPersonQuietly } from './tell-person-quietly.ts';
import type { WebPorts } from './web-ports.ts';

/** `origin`: where the application is reached; the letter leads to the form of the record. Nobody is told of what they did themselves. */
export async function tellReturned(
  {
    by,
    origin,
    reason,
    stream,
  }: { readonly stream: string; readonly by: string; readonly reason: string; readonly origin: string },
  ports: WebPorts,
): Promise<void> {
  const history = await ports.ledger.history(stream);
  const submitted = history.findLast(({ state }) => (state as AnnualUpdate).state === 'submitted');
  if (submitted === undefined || submitted.by === by) return;
  const person = await readPerson(ports.ledger, submitted.by);
  if (person === undefined) return;
  const { activityId: record, period } = submitted.state as AnnualUpdate;
  const asked = new URLSearchParams({ from: period.from, to: period.to });
  const link = new URL(`/records/${record}/edit?${asked}`, origin).href;
  await tellPersonQuietly({ id: 'returned', person: person.state, values: { record, reason, link } }, ports);
}
