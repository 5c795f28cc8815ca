/** Gives each incoming record its activity id, and its links the ids of the records that they name. */
import { isActivityId } from '../../activities/record.ts';
import type { Identities } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';

/** The batch with ids. A row that can't be taken gets no new one: ids are for ever. */
export async function identify(
  batch: readonly Incoming[],
  identities: Identities,
): Promise<readonly Incoming[]> {
  const ids = await idsOf(batch, identities);
  const linked = batch.flatMap(({ links }) => (links ?? []).map(({ key }) => key));
  const linkedIds = linked.length > 0 ? await identities.known(linked) : [];
  const byLink = new Map(linked.map((key, index) => [key, linkedIds[index]]));
  return batch.map((incoming) => {
    const { activity, update } = incoming.record;
    const activityId = ids.get(incoming.key) ?? (isActivityId(incoming.key) ? incoming.key : '');
    const related = (incoming.links ?? []).flatMap(({ key, kind }) => {
      const id = byLink.get(key);
      return id === undefined || id === activityId ? [] : [{ id, kind }];
    });
    const relatedActivities =
      related.length > 0 ? [...activity.relatedActivities, ...related] : activity.relatedActivities;
    return {
      ...incoming,
      record: {
        activity: { ...activity, activityId, relatedActivities },
        update: { ...update, activityId },
      },
    };
  });
}

async function idsOf(
  batch: readonly Incoming[],
  identities: Identities,
): Promise<ReadonlyMap<string, string | undefined>> {
  const named = batch.filter(({ key }) => !isActivityId(key));
  const takeable = named.filter(isTakeable).map(({ key }) => key);
  const refused = named.filter((incoming) => !isTakeable(incoming)).map(({ key }) => key);
  const known = refused.length > 0 ? await identities.known(refused) : [];
  const given = takeable.length > 0 ? await identities.identify(takeable) : [];
  return new Map([
    ...refused.map((key, index) => [key, known[index]] as const),
    ...takeable.map((key, index) => [key, given[index]] as const),
  ]);
}

/** Whether reading the row found nothing that refuses it. */
function isTakeable({ findings }: Incoming): boolean {
  return findings.every(({ severity }) => severity !== 'critical');
}
