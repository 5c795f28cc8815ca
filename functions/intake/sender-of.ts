/** Who sent the file of a job, as far as they may write today. */
import type { IntakeJob } from '../../shared/jobs/job.ts';
import type { MachineActor, PersonActor } from '../../shared/people/actor.ts';
import { machineActor, personActor } from '../../shared/people/actor-of.ts';
import { SCOPES } from '../../shared/people/scope.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import type { Clock, Ledger } from '../../shared/store/ports.ts';

/** A machine as far as it was given the scope, whatever its token said when it sent the file; undefined for who has left. */
export async function senderOf(
  { by, sender }: IntakeJob,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<PersonActor | MachineActor | undefined> {
  if (sender === 'machine') return machineActor(ledger, by, SCOPES);
  return personActor(ledger, by, genevaDay(clock()));
}
